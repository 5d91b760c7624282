// Text in lower case, in every script that has one.
#pragma once

#include <string>
#include <string_view>

namespace verbatim {

/// `text` (UTF-8) with every code point as to_lower of characters.h has it.
[[nodiscard]] std::string lower_case(std::string_view text);

/// The same, behind what `lower` holds.
void append_lower_case(std::string& lower, std::string_view text);

}  // namespace verbatim
