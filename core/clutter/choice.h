// Which blocks of a page are its story.
#pragma once

#include <vector>

#include "clutter/blocks.h"
#include "clutter/signs.h"
#include "clutter/verdicts.h"

namespace verbatim {

/// The fate of every block of the page; all hidden where the page has nothing to read.
[[nodiscard]] std::vector<Fate> choose_story(const Document& document, const Blocks& blocks,
                                             const std::vector<Signs>& signs);

}  // namespace verbatim
