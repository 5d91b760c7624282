#include "text/words.h"

#include "text/characters.h"
#include "text/utf8.h"

namespace verbatim {
namespace {

constexpr WordHash offset_basis = 2166136261U;
constexpr WordHash prime = 16777619U;

WordHash add_byte(WordHash hash, std::uint32_t byte) { return (hash ^ byte) * prime; }

WordHash add_code_point(WordHash hash, char32_t c) {
  if (c < 0x80) return add_byte(hash, c);
  if (c < 0x800) return add_byte(add_byte(hash, 0xC0U | (c >> 6U)), 0x80U | (c & 0x3FU));
  if (c < 0x10000) {
    return add_byte(add_byte(add_byte(hash, 0xE0U | (c >> 12U)), 0x80U | ((c >> 6U) & 0x3FU)), 0x80U | (c & 0x3FU));
  }
  hash = add_byte(add_byte(hash, 0xF0U | (c >> 18U)), 0x80U | ((c >> 12U) & 0x3FU));
  return add_byte(add_byte(hash, 0x80U | ((c >> 6U) & 0x3FU)), 0x80U | (c & 0x3FU));
}

WordHash add_folded(WordHash hash, std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    at += c.size;
    if (c.value == 0xAD) continue;
    hash = add_code_point(hash, c.value == 0x2019 ? U'\'' : to_lower(c.value));
  }
  return hash;
}

}  // namespace

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

WordHash word_hash(std::string_view word) { return add_folded(offset_basis, word); }

WordHash phrase_hash(WordHash first, std::string_view second) { return add_folded(add_byte(first, ' '), second); }

}  // namespace verbatim
