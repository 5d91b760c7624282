// Which part of a page is its story, and why the rest is not.
#pragma once

#include "clutter/markup_facts.h"
#include "clutter/model.h"
#include "verbatim/reading.h"

namespace verbatim {

/// Fills everything of `reading` but its metadata, quotations and speakers: the kind of page, the root, the text with
/// its blocks and runs, and the hidden subtrees. `markup` is what gather_markup finds in `document`; `model` judges the
/// blocks: the one that ships, or one to evaluate.
void find_story(const Document& document, const MarkupFacts& markup, const StoryModel& model, Reading& reading);

}  // namespace verbatim
