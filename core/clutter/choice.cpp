#include "clutter/choice.h"

#include <algorithm>

#include "clutter/log_odds.h"

namespace verbatim {
namespace {

// The expected F1 peaks somewhere even where nothing is likely: so few words, none of which stands in a block that is
// as likely story as this, are what is left of a page that has none, such as the shell of an application.
constexpr double most_unlikely_words = 100;
constexpr int least_likely = logit_feature(-177);  // a probability of one in five

// The score, as a logit feature, from which on blocks are taken: where the expected F1 of the words taken peaks. With p
// the probability and w the words of a block that is 2 sum(p w) / (sum(w) + sum over all blocks(p w)), the first sums
// over the blocks taken; see Jansche 2007, "A maximum expected utility framework for binary sequence labeling".
int find_cut(const std::vector<TextBlock>& blocks, const std::vector<std::int32_t>& scores,
             const std::vector<bool>& left_out) {
  std::array<double, 256> words{};
  std::array<double, 256> expected{};
  double all_expected = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (left_out[i]) continue;
    const std::uint8_t bucket = logit_feature(scores[i]);
    words[bucket] += blocks[i].counts.words;
    const double value = static_cast<double>(probability(scores[i])) * blocks[i].counts.words;
    expected[bucket] += value;
    all_expected += value;
  }
  int cut = 256, highest = -1;
  double best = 0, taken = 0, taken_expected = 0, words_over_cut = 0;
  for (int bucket = 255; bucket >= 0; --bucket) {
    taken += words[static_cast<std::size_t>(bucket)];
    taken_expected += expected[static_cast<std::size_t>(bucket)];
    const double f1 = 2 * taken_expected / (taken + all_expected + 1e-9);
    if (f1 > best) {
      best = f1;
      cut = bucket;
      words_over_cut = taken;
      highest = std::max(highest, bucket);
    }
  }
  return highest < least_likely && words_over_cut < most_unlikely_words ? 256 : cut;
}

// Calls `look(first, count)` for all blocks of a page, a batch at a time.
template <class Look>
void in_batches(std::size_t blocks, Look look) {
  for (std::size_t first = 0; first < blocks; first += batch_rows) look(first, std::min(batch_rows, blocks - first));
}

// How far what the network says moves the second look's score: it takes short clutter between paragraphs for story, so
// it may raise a block by little.
constexpr std::int32_t sequence_percent = 60;
constexpr std::int32_t most_raised = logit / 4;

// The columns that the second look has too, batch by batch.
using BaseColumns = std::vector<std::array<Column, base_feature_count>>;

// The first look: scores each block, gives its features to the network, and returns what the second look needs of them.
BaseColumns look_first(const PageView& page, const StoryModel& model, SequenceEvaluator& sequence,
                       Judgement& judgement) {
  const std::size_t count = page.blocks.list.size();
  const FeatureWriter writer(page, model.words);
  ForestEvaluator evaluator(model.first);
  std::vector<Column> batch(feature_count);
  BaseColumns base((count + batch_rows - 1) / batch_rows);
  judgement.first.resize(count);
  in_batches(count, [&](std::size_t first, std::size_t at_hand) {
    writer.write(first, at_hand, batch.data());
    evaluator.evaluate(batch.data(), at_hand, judgement.first.data() + first);
    sequence.add(batch.data(), at_hand);
    std::copy_n(batch.begin() + page_feature_count, base_feature_count, base[first / batch_rows].begin());
  });
  for (std::size_t i = 0; i < page_feature_count; ++i) judgement.kind_features[i] = batch[i].front();
  return base;
}

// A page that may well be an article is one where it says that it is news, and where it is no more like a service or a
// thread, which in its stead it would be, than unlike.
PageKind kind_of_page(const PageView& page, const Judgement& judgement) {
  const std::array<std::int32_t, page_kind_count>& kinds = judgement.kinds;
  const auto score_of = [&](PageKind kind) { return kinds[static_cast<std::size_t>(kind)]; };
  const std::int32_t article = score_of(PageKind::article);
  if (page.facts.is_news() && score_of(PageKind::forum) <= 0 && article > -logit) return PageKind::article;
  const auto* const likeliest = std::max_element(kinds.begin(), kinds.end());
  const auto kind = static_cast<PageKind>(likeliest - kinds.begin());
  const bool unsure = (kind == PageKind::service || kind == PageKind::forum) && *likeliest <= 0;
  return unsure && article > *likeliest - 2 * logit ? PageKind::article : kind;
}

void tell_kind(const PageView& page, const ContextWriter& context, const StoryModel& model, Judgement& judgement) {
  const auto profile = context.profile();
  std::copy(profile.begin(), profile.end(), judgement.kind_features.begin() + page_feature_count);
  for (std::size_t kind = 0; kind < page_kind_count; ++kind) {
    judgement.kinds[kind] = evaluate_row(model.kinds[kind], judgement.kind_features.data());
  }
  judgement.kind = kind_of_page(page, judgement);
}

ContextHead head_of(const Judgement& judgement) {
  ContextHead head{};
  auto* const profile = std::transform(judgement.kinds.begin(), judgement.kinds.end(), head.begin(), logit_feature);
  std::copy(judgement.kind_features.begin() + page_feature_count, judgement.kind_features.end(), profile);
  return head;
}

// The second look.
void look_again(const ContextWriter& context, const CompiledForest& forest, const BaseColumns& base,
                Judgement& judgement) {
  const ContextHead head = head_of(judgement);
  ForestEvaluator evaluator(forest);
  std::vector<Column> batch(context_feature_count);
  judgement.scores.resize(judgement.first.size());
  in_batches(judgement.scores.size(), [&](std::size_t first, std::size_t at_hand) {
    context.write(first, at_hand, head, base[first / batch_rows].data(), batch.data());
    evaluator.evaluate(batch.data(), at_hand, judgement.scores.data() + first);
  });
}

// The third look, at all blocks in their order, is weighed against the second.
void weigh_sequence(const std::vector<TextBlock>& blocks, SequenceEvaluator& sequence, Judgement& judgement) {
  std::vector<float> words(blocks.size());
  std::transform(blocks.begin(), blocks.end(), words.begin(), [](const TextBlock& block) {
    return static_cast<float>(std::max<std::uint32_t>(block.counts.words, 1));
  });
  const std::vector<std::int32_t> said = sequence.finish(words, logit);
  std::transform(judgement.scores.begin(), judgement.scores.end(), said.begin(), judgement.scores.begin(),
                 [](std::int32_t second, std::int32_t third) {
                   return second + std::min((third - second) * sequence_percent / 100, most_raised);
                 });
}

}  // namespace

Judgement judge_blocks(const PageView& page, const StoryModel& model) {
  Judgement judgement;
  SequenceEvaluator sequence(model.sequence, page.blocks.list.size());
  const BaseColumns base = look_first(page, model, sequence, judgement);
  const ContextWriter context(page, judgement.first);
  tell_kind(page, context, model, judgement);
  look_again(context, model.second, base, judgement);
  if (model.sequence.columns() > 0) weigh_sequence(page.blocks.list, sequence, judgement);
  judgement.chosen = choose_blocks(page.blocks.list, judgement.scores, std::vector<bool>(judgement.scores.size()));
  return judgement;
}

std::vector<bool> choose_blocks(const std::vector<TextBlock>& blocks, const std::vector<std::int32_t>& scores,
                                const std::vector<bool>& left_out) {
  const int cut = find_cut(blocks, scores, left_out);
  std::vector<bool> chosen(blocks.size());
  for (std::size_t i = 0; i < blocks.size(); ++i) chosen[i] = !left_out[i] && logit_feature(scores[i]) >= cut;
  return chosen;
}

FeatureTable find_context_features(const PageView& page, const StoryModel& model, const Judgement& judgement) {
  const std::size_t count = judgement.first.size();
  FeatureTable table{context_feature_count, std::vector<Feature>(count * context_feature_count)};
  const FeatureWriter writer(page, model.words);
  const ContextWriter context(page, judgement.first);
  const ContextHead head = head_of(judgement);
  std::vector<Column> features(feature_count);
  std::vector<Column> batch(context_feature_count);
  in_batches(count, [&](std::size_t first, std::size_t at_hand) {
    writer.write(first, at_hand, features.data());
    context.write(first, at_hand, head, features.data() + page_feature_count, batch.data());
    for (std::size_t i = 0; i < at_hand; ++i) {
      std::transform(batch.begin(), batch.end(), table.row(first + i), [i](const Column& column) { return column[i]; });
    }
  });
  return table;
}

}  // namespace verbatim
