// What pages and servers call character sets.
#pragma once

#include <string_view>

namespace verbatim::cli {

/// The name under which iconv knows what browsers mean by `label`, which is in lower case (WHATWG Encoding Standard,
/// section 4.2); empty for a label that the standard does not list.
[[nodiscard]] std::string_view charset_named(std::string_view label);

}  // namespace verbatim::cli
