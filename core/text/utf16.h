// UTF-8 measured in UTF-16 code units, as the DOM measures strings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace verbatim {

/// The number of UTF-16 code units that well-formed UTF-8 takes.
[[nodiscard]] std::uint32_t utf16_size(std::string_view text);

/// The number of bytes that the first `units` code units of well-formed UTF-8 take; npos when the text has fewer, or
/// when a character stands across the border.
[[nodiscard]] std::size_t utf8_prefix(std::string_view text, std::uint32_t units);

}  // namespace verbatim
