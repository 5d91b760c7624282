// The sign behind a heading that links to the heading itself: "Retries¶".
#pragma once

#include "verbatim/document.h"

namespace verbatim {

/// Whether an element, which is not the root, is a link within its page that has no letter and no digit, right in a
/// heading or a defined term. It is there to be copied, and no text.
[[nodiscard]] bool is_permalink(const Document& document, Node node);

}  // namespace verbatim
