// What stays on the screen beside the story's text: its title, byline, date and captions.
#pragma once

#include <vector>

#include "clutter/choice.h"
#include "clutter/labels.h"
#include "clutter/markup_facts.h"
#include "clutter/verdicts.h"

namespace verbatim {

/// The fate of every block, given which ones were chosen for the story. `markup` is what gather_markup finds in the
/// page's document.
[[nodiscard]] std::vector<Fate> find_fates(const PageView& page, const MarkupFacts& markup, const Judgement& judgement,
                                           const Labels& labels);

}  // namespace verbatim
