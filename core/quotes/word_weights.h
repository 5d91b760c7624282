// Learned weights of single words: how much a word speaks for reported speech, how much a noun for being a source, and
// how much a word beside a marked string says of the string.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "text/words.h"

namespace verbatim {

/// Learned tables know a word by the upper 28 bits of its hash: of 100,000 words that are in no table one is taken
/// for one that is, and a table takes a third less.
inline constexpr unsigned unlearned_bits = 4;
[[nodiscard]] constexpr WordHash learned_part(WordHash word) { return word >> unlearned_bits << unlearned_bits; }

struct WordWeight {
  WordHash hash = 0;       ///< the learned part of it
  std::int8_t cue = 0;     ///< log-odds, times 16, that the word is (part of) a cue
  std::int8_t source = 0;  ///< log-odds, times 16, that the word is the head of a source
  std::int8_t before = 0;  ///< what it adds, right before a marked string, to the log-odds (times 16) of speech
  std::int8_t after = 0;   ///< the same right after one: "the “Swift boat” |attacks|"
};

/// Marked strings of more words are hardly ever anything but speech; what they open with says nothing.
inline constexpr int most_words_of_term = 6;

/// What a word is known by as the first one inside a marked string; `before` then says what it adds to the log-odds
/// (times 16) that a string of few words is speech.
[[nodiscard]] constexpr WordHash as_opening(WordHash word) { return ~word; }

/// Weights in order of hash.
struct WordWeights {
  std::vector<WordWeight> words;

  /// The weights of a word; zero for a word that was not learned.
  [[nodiscard]] WordWeight of(WordHash hash) const;
};

/// Words that are no names though they often open a sentence with a capital: the learned parts of their hashes, in
/// order.
struct CommonWords {
  std::vector<WordHash> words;

  [[nodiscard]] bool contains(WordHash hash) const;
};

/// Unpacks `count` hashes (packed_hashes.h). Moves `packed` behind them.
[[nodiscard]] std::vector<WordHash> unpack_hashes(const std::uint8_t*& packed, std::size_t count);

/// Unpacks `count` weights: their hashes, then the weights of all for a cue, for a source, before and after a string.
[[nodiscard]] std::vector<WordWeight> unpack_weights(const std::uint8_t* packed, std::size_t count);

}  // namespace verbatim
