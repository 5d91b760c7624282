// The boxes that offer a thing for sale within a story: what it is, its price and where to buy it.
#pragma once

#include <vector>

#include "clutter/blocks.h"
#include "clutter/field_boxes.h"

namespace verbatim {

/// The elements of a few words between the first block that was chosen and the last that hold a price and a link or a
/// button of a shop ("See the offer", "899 kr at Hill's"), and no sentences of a story, in document order, none within
/// another; none where they
/// are more than three, and what the story is about. `chosen`: of each block, whether it was taken for a part of the
/// story. Linear in the document.
[[nodiscard]] std::vector<ClutterBox> find_shop_boxes(const Document& document, const Blocks& blocks,
                                                      const std::vector<bool>& chosen);

}  // namespace verbatim
