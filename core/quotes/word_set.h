// Lists of words that are asked whether they have a word: their hashes, made when the program is compiled, so that no
// list is read again for each word of a text.
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "text/words.h"

namespace verbatim {

/// A list of words; the hashes are constants of the program.
class WordSet {
 public:
  constexpr WordSet() = default;
  constexpr explicit WordSet(std::span<const WordHash> hashes) : hashes_(hashes) {}

  /// Whether the list has the word of this hash.
  [[nodiscard]] bool has(WordHash word) const {
    return std::find(hashes_.begin(), hashes_.end(), word) != hashes_.end();
  }
  [[nodiscard]] bool empty() const { return hashes_.empty(); }

 private:
  std::span<const WordHash> hashes_;
};

/// A string literal as an argument of a template.
template <std::size_t size>
struct Literal {
  // NOLINTNEXTLINE(*-avoid-c-arrays, google-explicit-constructor): a literal is an array, and stands for itself.
  consteval Literal(const char (&literal)[size]) { std::copy_n(literal, size, text.begin()); }
  [[nodiscard]] constexpr std::string_view words() const { return {text.data(), size - 1}; }
  std::array<char, size> text{};
};

/// Whether `words` are folded, as far as the letters of English, German, French and Spanish go: `word_hash` would
/// change nothing in them.
consteval bool is_folded(std::string_view words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto byte = static_cast<unsigned char>(words[i]);
    const bool accented = byte == 0xC3 && static_cast<unsigned char>(words[i + 1]) <= 0x9E;  // "À" to "Þ"
    if ((byte >= 'A' && byte <= 'Z') || byte >= 0xE0 || accented) return false;
  }
  return true;
}

/// The hashes of a list's words, which are folded and have single spaces between them.
template <Literal list>
consteval auto hashes_of_words() {
  static_assert(is_folded(list.words()));
  constexpr std::size_t count = 1 + std::count(list.text.begin(), list.text.end(), ' ');
  std::array<WordHash, count> hashes{};
  hashes.fill(hash_of_nothing);
  std::size_t word = 0;
  for (const char c : list.words()) {
    if (c == ' ') {
      ++word;
    } else {
      hashes[word] = add_to_hash(hashes[word], static_cast<unsigned char>(c));
    }
  }
  return hashes;
}

template <Literal list>
inline constexpr auto word_hashes = hashes_of_words<list>();

/// The words of `list`: word_set<"asked asks">.
template <Literal list>
inline constexpr WordSet word_set{word_hashes<list>};

}  // namespace verbatim
