// Words by their hash: lexicons and learned tables are looked up by the hash of the folded word, so that no pass over a
// text has to build strings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "text/characters.h"

namespace verbatim {

/// Hash of a folded word; 32 bits of FNV-1a (Fowler, Noll, Vo) over its UTF-8.
using WordHash = std::uint32_t;

inline constexpr WordHash hash_of_nothing = 2166136261U;

/// The hash of what has hash `before`, and behind it one byte more of folded UTF-8.
[[nodiscard]] constexpr WordHash add_to_hash(WordHash before, std::uint32_t byte) {
  return (before ^ byte) * 16777619U;
}

/// The hash of a word, made as its characters come: each folded to lower case, typographic apostrophes to "'", soft
/// hyphens left out.
class FoldedHash {
 public:
  FoldedHash() = default;
  /// Goes on from the hash of what stands before.
  explicit FoldedHash(WordHash before) : value_(before) {}

  void add(char32_t c) {
    if (c < 0x80)
      add_byte(to_lower(c));
    else
      add_beyond_ascii(c);
  }

  [[nodiscard]] WordHash value() const { return value_; }

 private:
  void add_byte(std::uint32_t byte) { value_ = add_to_hash(value_, byte); }
  void add_beyond_ascii(char32_t c);

  WordHash value_ = hash_of_nothing;
};

/// The hash of `word` folded: lower case, typographic apostrophes as "'", soft hyphens left out.
[[nodiscard]] WordHash word_hash(std::string_view word);

/// The hash of two words with a space between them, from the hash of the first.
[[nodiscard]] WordHash phrase_hash(WordHash first, std::string_view second);

/// `words` as a reader would type them: each run of white space (no-break spaces, line ends) one space, soft hyphens
/// left out.
[[nodiscard]] std::string plain_words(std::string_view words);

/// How many words stand in `text`, which begins and ends with one: one more than its spaces and line ends.
[[nodiscard]] std::size_t spaced_words(std::string_view text);

}  // namespace verbatim
