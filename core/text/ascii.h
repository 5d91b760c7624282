// Text as HTML, HTTP and addresses treat it: only ASCII letters have two cases, only five characters are white space.
#pragma once

#include <string>
#include <string_view>

namespace verbatim {

/// The white space of HTML (https://infra.spec.whatwg.org/#ascii-whitespace).
inline constexpr std::string_view ascii_white_space = " \t\n\f\r";

/// An upper-case ASCII letter's lower-case one; any other byte as it is.
[[nodiscard]] constexpr char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

/// `text` with every byte as ascii_lower(char) has it.
[[nodiscard]] std::string ascii_lower(std::string_view text);

/// Whether `text` holds `word`, which is in lower case, whatever the capitals of `text`.
[[nodiscard]] bool holds_word(std::string_view text, std::string_view word);

/// `text` without the characters of `edge` at both ends. `edge` lists UTF-8 characters, not bytes: half of one is never
/// cut off.
[[nodiscard]] std::string_view trim(std::string_view text, std::string_view edge = ascii_white_space);

}  // namespace verbatim
