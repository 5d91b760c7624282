// Which subtrees of a page are hidden, given its story, and what each of them is.
#pragma once

#include <cstdint>
#include <vector>

#include "clutter/blocks.h"
#include "clutter/labels.h"
#include "clutter/signs.h"
#include "verbatim/reading.h"

namespace verbatim {

/// What becomes of a block.
enum class Fate : std::uint8_t {
  hidden,
  kept,  ///< stays on the screen without being part of the story's text: title, byline, date, caption
  story,
};

/// The hidden subtrees, in document order, none inside another: everything with words, frames, an advertising slot or
/// icons to share with that holds neither a block whose fate is `kept` or `story` nor an image or video within the
/// story. `fates` has one entry a block. Linear in the size of the document.
[[nodiscard]] std::vector<Hidden> find_hidden(const Document& document, const Blocks& blocks,
                                              const std::vector<Signs>& signs, const Labels& labels,
                                              const std::vector<Fate>& fates);

}  // namespace verbatim
