// Addresses in exported stories: absolute, and of kinds that run nothing.
#pragma once

#include <string>
#include <string_view>

#include "verbatim/document.h"

namespace verbatim {

/// What relative addresses of a page are relative to: its <base href>, else its own address; empty when unknown.
[[nodiscard]] std::string base_address(const Document& document);

/// `address` made absolute against `base` (RFC 3986, section 5, with the white space that browsers drop dropped); as
/// it is where `base` is empty. Empty when its scheme is none of http, https and mailto: "javascript:", "data:" and
/// their like lead nowhere.
[[nodiscard]] std::string safe_address(std::string_view address, std::string_view base);

/// The address of an image: lazy loading keeps it in data-src or data-srcset. Empty when there is none that is safe.
[[nodiscard]] std::string image_address(const Document& document, Node image, std::string_view base);

}  // namespace verbatim
