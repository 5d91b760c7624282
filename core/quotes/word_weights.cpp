#include "quotes/word_weights.h"

#include <algorithm>

namespace verbatim {

WordWeight WordWeights::of(WordHash hash) const {
  const WordWeight* end = words + size;
  const WordWeight* found =
      std::lower_bound(words, end, hash, [](const WordWeight& word, WordHash value) { return word.hash < value; });
  return found != end && found->hash == hash ? *found : WordWeight{hash};
}

bool CommonWords::contains(WordHash hash) const { return std::binary_search(words, words + size, hash); }

}  // namespace verbatim
