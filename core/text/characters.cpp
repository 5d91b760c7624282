#include "text/characters.h"

namespace verbatim {
namespace {

constexpr bool in(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

/// In these blocks upper and lower case alternate, the upper-case letter being even (or odd).
constexpr bool upper_is_even(char32_t c) {
  return in(c, 0x100, 0x137) || in(c, 0x14A, 0x177) || in(c, 0x1DE, 0x1EF) || in(c, 0x1F8, 0x21F) ||
         in(c, 0x460, 0x481) || in(c, 0x48A, 0x4BF) || in(c, 0x4D0, 0x52F) || in(c, 0x1E00, 0x1EFF);
}
constexpr bool upper_is_odd(char32_t c) {
  return in(c, 0x139, 0x148) || in(c, 0x179, 0x17E) || in(c, 0x1CD, 0x1DC) || in(c, 0x4C1, 0x4CE);
}

}  // namespace

bool is_space_beyond_ascii(char32_t c) {
  return c == 0xA0 || c == 0x1680 || in(c, 0x2000, 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

bool is_letter_beyond_ascii(char32_t c) {
  if (c < 0xC0) return c == 0xAA || c == 0xAD || c == 0xB5 || c == 0xBA;  // U+00AD: a soft hyphen lies within a word
  if (c == 0xD7 || c == 0xF7) return false;
  return !(in(c, 0x2000, 0x2BFF) || in(c, 0x2E00, 0x2E7F) || in(c, 0x3000, 0x303F) || in(c, 0xE000, 0xF8FF) ||
           in(c, 0xFE00, 0xFE6F) || in(c, 0xFF00, 0xFF20) || in(c, 0xFF3B, 0xFF40) || in(c, 0xFF5B, 0xFF65) ||
           in(c, 0xFFF0, 0xFFFF) || in(c, 0x1F000, 0x1FBFF) || c >= 0xE0000);
}

bool is_upper_beyond_ascii(char32_t c) {
  if (c < 0x100) return in(c, 0xC0, 0xDE) && c != 0xD7;
  if (upper_is_even(c)) return c % 2 == 0;
  if (upper_is_odd(c)) return c % 2 == 1;
  return c == 0x178 || in(c, 0x386, 0x38F) || in(c, 0x391, 0x3AB) || in(c, 0x400, 0x42F);
}

char32_t to_lower_beyond_ascii(char32_t c) {
  if (!is_upper_beyond_ascii(c)) return c;
  if (c < 0x100 || in(c, 0x391, 0x3AB) || in(c, 0x410, 0x42F)) return c + 32;
  if (in(c, 0x400, 0x40F)) return c + 80;
  switch (c) {
    case 0x130: return 'i';
    case 0x178: return 0xFF;
    case 0x386: return 0x3AC;
    case 0x388:
    case 0x389:
    case 0x38A: return c + 37;
    case 0x38C: return 0x3CC;
    case 0x38E:
    case 0x38F: return c + 63;
    case 0x4C0: return 0x4CF;
    default: return c + 1;
  }
}

bool is_cjk(char32_t c) {
  return in(c, 0x2E80, 0x2FDF) || in(c, 0x3040, 0x30FF) || in(c, 0x3400, 0x9FFF) || in(c, 0xAC00, 0xD7AF) ||
         in(c, 0xF900, 0xFAFF) || in(c, 0x20000, 0x3FFFF);
}

}  // namespace verbatim
