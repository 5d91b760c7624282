#include "quotes/word_weights.h"

#include "quotes/packed_hashes.h"

namespace verbatim {
namespace {

// The first of the items, in order of their hashes, whose hash is not below `hash`. Hashes are spread evenly, so it is
// looked for from where it would be if they were so exactly: a few steps, where halving takes a dozen jumps.
template <typename Item, typename HashOf>
std::size_t lower_bound(const std::vector<Item>& items, WordHash hash, HashOf hash_of) {
  const std::size_t size = items.size();
  if (size == 0) return 0;
  auto at = static_cast<std::size_t>((static_cast<std::uint64_t>(hash) * size) >> 32U);
  while (at < size && hash_of(items[at]) < hash) ++at;
  while (at > 0 && hash_of(items[at - 1]) >= hash) --at;
  return at;
}

}  // namespace

WordWeight WordWeights::of(WordHash hash) const {
  hash = learned_part(hash);
  const std::size_t at = lower_bound(words, hash, [](const WordWeight& word) { return word.hash; });
  return at < words.size() && words[at].hash == hash ? words[at] : WordWeight{hash};
}

bool CommonWords::contains(WordHash hash) const {
  hash = learned_part(hash);
  const std::size_t at = lower_bound(words, hash, [](WordHash word) { return word; });
  return at < words.size() && words[at] == hash;
}

std::vector<WordHash> unpack_hashes(const std::uint8_t*& packed, std::size_t count) {
  std::vector<WordHash> hashes;
  hashes.reserve(count);
  packed = unpack_keys(packed, count, 32 - unlearned_bits,
                       [&](std::uint32_t key) { hashes.push_back(key << unlearned_bits); });
  return hashes;
}

std::vector<WordWeight> unpack_weights(const std::uint8_t* packed, std::size_t count) {
  std::vector<WordWeight> weights(count);
  const std::vector<WordHash> hashes = unpack_hashes(packed, count);
  for (std::size_t i = 0; i < count; ++i) weights[i].hash = hashes[i];
  for (std::int8_t WordWeight::*const weight :
       {&WordWeight::cue, &WordWeight::source, &WordWeight::before, &WordWeight::after}) {
    for (WordWeight& word : weights) word.*weight = static_cast<std::int8_t>(*packed++);
  }
  return weights;
}

}  // namespace verbatim
