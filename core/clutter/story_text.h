// Writes the text of chosen blocks, and where in the page each byte of it stands.
#pragma once

#include <cstdint>
#include <vector>

#include "clutter/blocks.h"
#include "verbatim/reading.h"

namespace verbatim {

/// Appends to `reading` the text, the blocks and the runs of the blocks `chosen` (indices into blocks.list, rising).
/// White space is folded to one space save in <pre>; a single <br> is a line break; the first block of a list item has
/// "- " before it, outside its span.
void write_story_text(const Document& document, const Blocks& blocks, const std::vector<std::uint32_t>& chosen,
                      Reading& reading);

}  // namespace verbatim
