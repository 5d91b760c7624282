#include "quotes/word_weights.h"

namespace verbatim {
namespace {

// The first of `size` items, in order of their hashes, whose hash is not below `hash`. Hashes are spread evenly, so it
// is looked for from where it would be if they were so exactly: a few steps, where halving takes a dozen jumps.
template <typename Item, typename HashOf>
std::size_t lower_bound(const Item* items, std::size_t size, WordHash hash, HashOf hash_of) {
  if (size == 0) return 0;
  auto at = static_cast<std::size_t>((static_cast<std::uint64_t>(hash) * size) >> 32U);
  while (at < size && hash_of(items[at]) < hash) ++at;
  while (at > 0 && hash_of(items[at - 1]) >= hash) --at;
  return at;
}

}  // namespace

WordWeight WordWeights::of(WordHash hash) const {
  const std::size_t at = lower_bound(words, size, hash, [](const WordWeight& word) { return word.hash; });
  return at < size && words[at].hash == hash ? words[at] : WordWeight{hash};
}

bool CommonWords::contains(WordHash hash) const {
  const std::size_t at = lower_bound(words, size, hash, [](WordHash word) { return word; });
  return at < size && words[at] == hash;
}

}  // namespace verbatim
