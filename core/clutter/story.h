// Which part of a page is its story, and why the rest is not.
#pragma once

#include "verbatim/reading.h"

namespace verbatim {

/// Fills everything of `reading` but its metadata, quotations and speakers: the kind of page, the root, the text with
/// its blocks and runs, and the hidden subtrees.
void find_story(const Document& document, Reading& reading);

}  // namespace verbatim
