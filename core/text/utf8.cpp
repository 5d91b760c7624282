#include "text/utf8.h"

namespace verbatim {
namespace {

constexpr char32_t replacement = 0xFFFD;

std::uint8_t byte_at(std::string_view text, std::size_t at) { return static_cast<std::uint8_t>(text[at]); }

}  // namespace

CodePoint long_code_point_at(std::string_view text, std::size_t at) {
  const std::uint8_t lead = byte_at(text, at);
  const std::uint8_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
  if (size == 1 || at + size > text.size()) return {replacement, 1};
  char32_t value = lead & (0x7FU >> size);
  for (std::uint8_t i = 1; i < size; ++i) value = (value << 6U) | (byte_at(text, at + i) & 0x3FU);
  return {value, size};
}

CodePoint code_point_before(std::string_view text, std::size_t at) {
  if (at == 0 || at > text.size()) return {};
  std::size_t start = at - 1;
  while (start > 0 && at - start < 4 && (byte_at(text, start) & 0xC0U) == 0x80U) --start;
  return {code_point_at(text, start).value, static_cast<std::uint8_t>(at - start)};
}

void append_code_point(std::string& text, char32_t value) {
  if (value < 0x80) {
    text += static_cast<char>(value);
    return;
  }
  const int extra = value < 0x800 ? 1 : value < 0x10000 ? 2 : 3;
  constexpr std::uint8_t leads[] = {0, 0xC0, 0xE0, 0xF0};
  text += static_cast<char>(leads[extra] | (value >> (6 * extra)));
  for (int i = extra - 1; i >= 0; --i) text += static_cast<char>(0x80U | ((value >> (6 * i)) & 0x3FU));
}

}  // namespace verbatim
