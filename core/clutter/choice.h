// Which blocks of a page are its story: scores, the kind of page, and the cut.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "clutter/context.h"
#include "clutter/features.h"
#include "clutter/model.h"

namespace verbatim {

/// How each block and the page were judged; all sums in 128ths of a logit.
struct Judgement {
  std::vector<std::int32_t> first;  ///< a block: the first look's score
  std::array<Feature, kind_feature_count> kind_features{};
  std::array<std::int32_t, page_kind_count> kinds{};  ///< a PageKind: its score
  std::vector<std::int32_t> scores;                   ///< a block: the final score
  PageKind kind = PageKind::article;
  std::vector<bool> chosen;  ///< a block: whether it is part of the story
};

[[nodiscard]] Judgement judge_blocks(const PageView& page, const StoryModel& model);

/// A block: whether it is part of the story. Those that score highest are, down to where the expected F1 of their words
/// peaks; none is where that would be a few words of blocks that are all improbable (the shell of an application). What
/// is `left_out` is neither taken nor looked for. All three have an entry a block; `scores` are in 128ths of a logit.
[[nodiscard]] std::vector<bool> choose_blocks(const std::vector<TextBlock>& blocks,
                                              const std::vector<std::int32_t>& scores,
                                              const std::vector<bool>& left_out);

/// The rows of the second look, as learning needs them: all at once.
[[nodiscard]] FeatureTable find_context_features(const PageView& page, const StoryModel& model,
                                                 const Judgement& judgement);

}  // namespace verbatim
