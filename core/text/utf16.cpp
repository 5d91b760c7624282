#include "text/utf16.h"

#include <cstring>

namespace verbatim {

// A character takes one code unit, counted at its first byte, or two when its UTF-8 starts with 0xF0 or more.
std::uint32_t utf16_size(std::string_view text) {
  std::uint32_t units = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    units += static_cast<std::uint32_t>((byte & 0xC0U) != 0x80U) + static_cast<std::uint32_t>(byte >= 0xF0U);
  }
  return units;
}

std::size_t utf8_prefix(std::string_view text, std::uint32_t units) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  std::size_t at = 0;
  while (units > 0) {
    std::uint64_t eight = high_bits;
    if (units >= sizeof eight && at + sizeof eight <= text.size()) std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & high_bits) == 0) {  // eight ASCII characters at once
      at += sizeof eight;
      units -= static_cast<std::uint32_t>(sizeof eight);
      continue;
    }
    if (at >= text.size()) return std::string_view::npos;
    const auto byte = static_cast<unsigned char>(text[at]);
    const std::uint32_t taken = byte >= 0xF0U ? 2 : 1;
    if (taken > units) return std::string_view::npos;
    at += byte < 0x80U ? 1 : byte < 0xE0U ? 2 : byte < 0xF0U ? 3 : 4;
    units -= taken;
  }
  return at <= text.size() ? at : std::string_view::npos;
}

}  // namespace verbatim
