// The boxes in which readers leave an address: for a newsletter, for news of the outlet.
#pragma once

#include <vector>

#include "clutter/blocks.h"

namespace verbatim {

/// The elements around a field for e-mail addresses and the few words that advertise it, in document order, none within
/// another. Where one writes more than an address (a comment, a password) there is none. Linear in the document.
[[nodiscard]] std::vector<Node> find_sign_up_boxes(const Document& document, const Blocks& blocks);

}  // namespace verbatim
