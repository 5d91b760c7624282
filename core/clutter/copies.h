// Passages that a page holds twice: once for wide screens and once for narrow ones, or again in a box that quotes it.
#pragma once

#include <vector>

#include "clutter/blocks.h"
#include "clutter/verdicts.h"

namespace verbatim {

/// Turns story into kept where a stretch of story blocks repeats other story blocks word by word, at least 15 words of
/// it: the text says everything once, and the screen stays as it is. Of two copies the one that is rendered is the
/// text's, or else the first. `fates` has one entry a block. Linear in the story.
void drop_copies(const Document& document, const Blocks& blocks, std::vector<Fate>& fates);

}  // namespace verbatim
