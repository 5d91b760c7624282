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

/// As code_point_at, for a byte within the text that is not ASCII.
[[nodiscard]] CodePoint long_code_point_at(std::string_view text, std::size_t at);

/// The code point that starts at byte `at`; {0, 1} at or past the end.
[[nodiscard]] inline CodePoint code_point_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const auto lead = static_cast<std::uint8_t>(text[at]);
  return lead < 0x80 ? CodePoint{lead, 1} : long_code_point_at(text, at);
}

/// The code point that ends just before byte `at`; {0, 1} at the beginning.
[[nodiscard]] CodePoint code_point_before(std::string_view text, std::size_t at);

/// Appends a code point as UTF-8.
void append_code_point(std::string& text, char32_t value);

}  // namespace verbatim
