// What kind of character a code point is, for the scripts that news is written in.
//
// A compact stand-in for the Unicode character database (which would not fit a browser extension): exact for ASCII,
// Latin, Greek and Cyrillic; outside them every code point that is no known punctuation, symbol or emoji counts as a
// letter without case.
#pragma once

namespace verbatim {

/// White space, no-break and zero-width spaces among it.
[[nodiscard]] bool is_space(char32_t c);
[[nodiscard]] bool is_digit(char32_t c);
[[nodiscard]] bool is_letter(char32_t c);
[[nodiscard]] bool is_upper(char32_t c);

/// The lower-case letter of an upper-case one; any other code point unchanged.
[[nodiscard]] char32_t to_lower(char32_t c);

/// An ideograph, kana or hangul: scripts without spaces between words or without case.
[[nodiscard]] bool is_cjk(char32_t c);

}  // namespace verbatim
