// Reading UTF-8 one code point at a time.
//
// All functions take well-formed UTF-8 (every door of the core makes it so) and positions in bytes that lie between
// characters. On ill-formed bytes they return U+FFFD and never read outside the text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace verbatim {

/// A code point and the number of bytes that it takes, 1 to 4.
struct CodePoint {
  char32_t value = 0;
  std::uint8_t size = 1;
};

/// The code point that starts at byte `at`; {0, 1} at or past the end.
[[nodiscard]] CodePoint code_point_at(std::string_view text, std::size_t at);

/// The code point that ends just before byte `at`; {0, 1} at the beginning.
[[nodiscard]] CodePoint code_point_before(std::string_view text, std::size_t at);

/// Appends a code point as UTF-8.
void append_code_point(std::string& text, char32_t value);

}  // namespace verbatim
