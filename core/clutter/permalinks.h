// The sign behind a heading that links to the heading itself: "Retries¶".
#pragma once

#include "verbatim/document.h"

namespace verbatim {

/// Whether an element is a link within its page that has no letter and no digit, in a heading or a defined term. It is
/// there to be copied, and no text.
[[nodiscard]] bool is_permalink(const Document& document, Node node);

}  // namespace verbatim
