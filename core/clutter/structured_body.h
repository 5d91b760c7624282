// The text of a story whose page shows none of it: schema.org's `articleBody`, which some pages hold for search engines
// while a script is to show the text.
#pragma once

#include "verbatim/document.h"
#include "verbatim/reading.h"

namespace verbatim {

/// Makes the longest articleBody of the page's JSON-LD the text of `reading`: a block for each line of it, whose node
/// is the <script>. Such text stands in no text node, so there are no runs. Changes nothing and returns false where no
/// work has one, or where it says that it is not free to read (`isAccessibleForFree`). Linear in the document.
bool read_structured_body(const Document& document, Reading& reading);

}  // namespace verbatim
