#include "text/words.h"

#include <algorithm>

#include "text/utf8.h"

namespace verbatim {
namespace {

WordHash add_word(FoldedHash hash, std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    hash.add(c.value);
    at += c.size;
  }
  return hash.value();
}

}  // namespace

void FoldedHash::add_beyond_ascii(char32_t c) {
  if (c == 0xAD) return;
  c = c == 0x2019 ? U'\'' : to_lower(c);
  if (c < 0x80) return add_byte(c);
  if (c < 0x800) {
    add_byte(0xC0U | (c >> 6U));
  } else {
    if (c < 0x10000) {
      add_byte(0xE0U | (c >> 12U));
    } else {
      add_byte(0xF0U | (c >> 18U));
      add_byte(0x80U | ((c >> 12U) & 0x3FU));
    }
    add_byte(0x80U | ((c >> 6U) & 0x3FU));
  }
  add_byte(0x80U | (c & 0x3FU));
}

std::size_t spaced_words(std::string_view text) {
  return 1 + static_cast<std::size_t>(
                 std::count_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n'; }));
}

std::string plain_words(std::string_view words) {
  std::string plain;
  for (std::size_t at = 0; at < words.size();) {
    const CodePoint c = code_point_at(words, at);
    if (is_space(c.value)) {
      if (!plain.empty() && plain.back() != ' ') plain += ' ';
    } else if (c.value != 0xAD) {
      plain += words.substr(at, c.size);
    }
    at += c.size;
  }
  return plain;
}

WordHash word_hash(std::string_view word) { return add_word(FoldedHash(), word); }

WordHash phrase_hash(WordHash first, std::string_view second) {
  FoldedHash hash(first);
  hash.add(' ');
  return add_word(hash, second);
}

}  // namespace verbatim
