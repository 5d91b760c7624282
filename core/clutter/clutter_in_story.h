// What was chosen for the story and is none, whatever its score: comments, forms, dialogs, boxes that say what they
// are.
#pragma once

#include <vector>

#include "clutter/choice.h"
#include "clutter/labels.h"

namespace verbatim {

/// A block: whether it is part of the story. What was chosen but for such clutter; where that was a part of it, what is
/// left is chosen from anew.
[[nodiscard]] std::vector<bool> without_clutter(const PageView& page, const Judgement& judgement, const Labels& labels);

/// Whether a page may well be a discussion, though it be an article that was posted to be discussed.
[[nodiscard]] bool is_discussion(const Judgement& judgement);

}  // namespace verbatim
