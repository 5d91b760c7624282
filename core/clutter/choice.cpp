#include "clutter/choice.h"

#include <algorithm>

#include "clutter/log_odds.h"

namespace verbatim {
namespace {

// The score, as a logit feature, from which on blocks are taken: where the expected F1 of the words taken peaks. With p
// the probability and w the words of a block that is 2 sum(p w) / (sum(w) + sum over all blocks(p w)), the first sums
// over the blocks taken; see Jansche 2007, "A maximum expected utility framework for binary sequence labeling".
int find_cut(const std::vector<TextBlock>& blocks, const std::vector<std::int32_t>& scores) {
  std::array<double, 256> words{};
  std::array<double, 256> expected{};
  double all_expected = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const std::uint8_t bucket = logit_feature(scores[i]);
    words[bucket] += blocks[i].counts.words;
    const double value = static_cast<double>(probability(scores[i])) * blocks[i].counts.words;
    expected[bucket] += value;
    all_expected += value;
  }
  int cut = 256;
  double best = 0, taken = 0, taken_expected = 0;
  for (int bucket = 255; bucket >= 0; --bucket) {
    taken += words[static_cast<std::size_t>(bucket)];
    taken_expected += expected[static_cast<std::size_t>(bucket)];
    const double f1 = 2 * taken_expected / (taken + all_expected + 1e-9);
    if (f1 > best) {
      best = f1;
      cut = bucket;
    }
  }
  return cut;
}

std::array<Feature, page_kind_count> as_features(const std::array<std::int32_t, page_kind_count>& sums) {
  std::array<Feature, page_kind_count> features{};
  std::transform(sums.begin(), sums.end(), features.begin(), logit_feature);
  return features;
}

}  // namespace

Judgement judge_blocks(const PageView& page, const StoryModel& model) {
  Judgement judgement;
  judgement.features = find_features(page);
  const std::size_t count = judgement.features.rows();
  judgement.first = evaluate(model.first, judgement.features.values.data(), count, feature_count);
  judgement.kind_features = find_kind_features(page, judgement.features, judgement.first);
  for (std::size_t kind = 0; kind < page_kind_count; ++kind) {
    judgement.kinds[kind] = evaluate(model.kinds[kind], judgement.kind_features.data(), 1, kind_feature_count).front();
  }
  judgement.kind =
      static_cast<PageKind>(std::max_element(judgement.kinds.begin(), judgement.kinds.end()) - judgement.kinds.begin());
  judgement.context = find_context_features(page, judgement.features, judgement.first, judgement.kind_features,
                                            as_features(judgement.kinds));
  judgement.scores = evaluate(model.second, judgement.context.values.data(), count, context_feature_count);
  const int cut = find_cut(page.blocks.list, judgement.scores);
  judgement.chosen.resize(count);
  for (std::size_t i = 0; i < count; ++i) judgement.chosen[i] = logit_feature(judgement.scores[i]) >= cut;
  return judgement;
}

}  // namespace verbatim
