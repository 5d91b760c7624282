// Parts of a web address (RFC 3986, section 3) that the core looks at.
#pragma once

#include <string_view>

namespace verbatim {

/// The host of an absolute address, with its port where it has one: "harborpost.example" of
/// "https://harborpost.example/tides?page=2". Empty for an address within a site. A view into `address`.
[[nodiscard]] std::string_view host_of(std::string_view address);

}  // namespace verbatim
