#include "clutter/word_count.h"

namespace verbatim {

/// What an ASCII character counts as; those of words come first.
enum class WordCounter::AsciiClass : std::uint8_t {
  letter,
  digit,
  capital,
  apostrophe,
  sentence_end,
  comma,
  symbol,
  other,
  none,  ///< not ASCII
};

namespace {

// Decodes one code point of well-formed UTF-8 and moves `at` past it.
std::uint32_t next_code_point(std::string_view utf8, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(utf8[i])); };
  const std::uint32_t lead = byte(at);
  const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (size == 1 || at + size > utf8.size()) {
    ++at;
    return lead;
  }
  std::uint32_t value = lead & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) value = (value << 6U) | (byte(at + i) & 0x3FU);
  at += size;
  return value;
}

// Scripts that are written without spaces: a word there has about two characters.
bool is_unspaced(std::uint32_t c) {
  return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF) ||
         (c >= 0x3041 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0x20000 && c <= 0x3FFFF);
}

bool is_sentence_end(std::uint32_t c) {
  return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0xFF0E || c == 0x061F || c == 0x06D4 || c == 0x0964 ||
         c == 0x2026;
}

bool is_comma(std::uint32_t c) { return c == 0x3001 || c == 0xFF0C || c == 0xFF1B || c == 0x060C || c == 0x061B; }

// Punctuation, symbols, spaces and emoji outside ASCII.
bool is_separator(std::uint32_t c) {
  return (c >= 0x80 && c <= 0xBF && c != 0xAA && c != 0xB5 && c != 0xBA) || c == 0xD7 || c == 0xF7 ||
         (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x3020) || (c >= 0xFE10 && c <= 0xFE6F) ||
         (c >= 0xFF00 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20) || (c >= 0xFF3B && c <= 0xFF40) || c == 0xFEFF ||
         c == 0xFFFD || (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0xE000 && c <= 0xF8FF) || c == 0x06D4 || c == 0x060C ||
         c == 0x061B || c == 0x061F || c == 0x0964 || c == 0x0965;
}

}  // namespace

constexpr WordCounter::AsciiClass WordCounter::ascii_class(unsigned char c) {
  if (c >= 0x80) return AsciiClass::none;
  if (c >= '0' && c <= '9') return AsciiClass::digit;
  if (c >= 'A' && c <= 'Z') return AsciiClass::capital;
  if ((c >= 'a' && c <= 'z') || c == '_') return AsciiClass::letter;
  switch (c) {
    case '\'': return AsciiClass::apostrophe;
    case '.':
    case '!':
    case '?': return AsciiClass::sentence_end;
    case ',':
    case ';': return AsciiClass::comma;
    case '"':
    case '-':
    case '(':
    case ')':
    case ':': return AsciiClass::other;
    default: return c > ' ' ? AsciiClass::symbol : AsciiClass::other;
  }
}

constexpr std::array<WordCounter::AsciiClass, 256> WordCounter::ascii_classes = [] {
  std::array<AsciiClass, 256> classes{};
  for (std::size_t c = 0; c < classes.size(); ++c) classes[c] = ascii_class(static_cast<unsigned char>(c));
  return classes;
}();

std::size_t WordCounter::add_ascii_word(std::string_view utf8, std::size_t begin) {
  std::size_t end = begin;
  std::uint32_t digits = 0, capitals = 0;
  for (; end < utf8.size(); ++end) {
    const AsciiClass kind = ascii_classes[static_cast<unsigned char>(utf8[end])];
    if (kind > AsciiClass::capital) break;
    digits += kind == AsciiClass::digit ? 1 : 0;
    capitals += kind == AsciiClass::capital ? 1 : 0;
  }
  counts_.digits += digits;
  counts_.capitals += capitals;
  counts_.letters += static_cast<std::uint32_t>(end - begin);
  if (!in_word_) ++counts_.words;
  in_word_ = true;
  return end;
}

void WordCounter::add_ascii_mark(AsciiClass kind) {
  if (kind == AsciiClass::apostrophe && in_word_) return;  // "don't" is one word
  in_word_ = false;
  counts_.sentence_ends += kind == AsciiClass::sentence_end ? 1 : 0;
  counts_.commas += kind == AsciiClass::comma ? 1 : 0;
  counts_.symbols += kind == AsciiClass::symbol ? 1 : 0;
}

void WordCounter::add_code_point(std::uint32_t c) {
  if (is_separator(c)) {
    in_word_ = in_word_ && c == 0x2019;
    if (is_sentence_end(c)) ++counts_.sentence_ends;
    if (is_comma(c)) ++counts_.commas;
    return;
  }
  ++counts_.letters;
  if (is_unspaced(c)) {
    half_word_ = !half_word_;
    counts_.words += half_word_ ? 1 : 0;
    in_word_ = false;
    return;
  }
  if (!in_word_) ++counts_.words;
  in_word_ = true;
}

void WordCounter::add(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    const AsciiClass kind = ascii_classes[static_cast<unsigned char>(utf8[at])];
    if (kind <= AsciiClass::capital) {
      at = add_ascii_word(utf8, at);
    } else if (kind != AsciiClass::none) {
      add_ascii_mark(kind);
      ++at;
    } else {
      add_code_point(next_code_point(utf8, at));
    }
  }
}

}  // namespace verbatim
