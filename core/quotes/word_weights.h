// Learned weights of single words: how much a word speaks for reported speech, how much a noun for being a source, and
// how much a word beside a marked string says of the string.
#pragma once

#include <cstddef>
#include <cstdint>

#include "text/words.h"

namespace verbatim {

struct WordWeight {
  WordHash hash = 0;
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

/// A table of weights in order of hash; does not own its memory.
struct WordWeights {
  const WordWeight* words = nullptr;
  std::size_t size = 0;

  /// The weights of a word; zero for a word that was not learned.
  [[nodiscard]] WordWeight of(WordHash hash) const;
};

/// Words that are no names though they often open a sentence with a capital; in order of hash. Does not own its memory.
struct CommonWords {
  const WordHash* words = nullptr;
  std::size_t size = 0;

  [[nodiscard]] bool contains(WordHash hash) const;
};

}  // namespace verbatim
