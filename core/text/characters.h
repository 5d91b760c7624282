// What kind of character a code point is, for the scripts that news is written in.
//
// A compact stand-in for the Unicode character database (which would not fit a browser extension): exact for ASCII,
// Latin, Greek and Cyrillic; outside them every code point that is no known punctuation, symbol or emoji counts as a
// letter without case.
#pragma once

namespace verbatim {

// What ASCII answers stands here, so that it costs no call; the rest is looked up.
[[nodiscard]] bool is_space_beyond_ascii(char32_t c);
[[nodiscard]] bool is_letter_beyond_ascii(char32_t c);
[[nodiscard]] bool is_upper_beyond_ascii(char32_t c);
[[nodiscard]] char32_t to_lower_beyond_ascii(char32_t c);

/// White space, no-break and zero-width spaces among it.
[[nodiscard]] inline bool is_space(char32_t c) {
  return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') : is_space_beyond_ascii(c);
}
[[nodiscard]] constexpr bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
[[nodiscard]] inline bool is_letter(char32_t c) {
  return c < 0x80 ? (c | 0x20U) >= 'a' && (c | 0x20U) <= 'z' : is_letter_beyond_ascii(c);
}
[[nodiscard]] inline bool is_upper(char32_t c) { return c < 0x80 ? c >= 'A' && c <= 'Z' : is_upper_beyond_ascii(c); }

/// The lower-case letter of an upper-case one; any other code point unchanged.
[[nodiscard]] inline char32_t to_lower(char32_t c) {
  if (c >= 0x80) return to_lower_beyond_ascii(c);
  return is_upper(c) ? c + ('a' - 'A') : c;
}

/// An ideograph, kana or hangul: scripts without spaces between words or without case.
[[nodiscard]] bool is_cjk(char32_t c);

}  // namespace verbatim
