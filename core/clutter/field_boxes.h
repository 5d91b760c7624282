// The boxes around fields that readers fill in: an address for a newsletter, a vote in a poll.
#pragma once

#include <vector>

#include "clutter/blocks.h"
#include "verbatim/reading.h"

namespace verbatim {

/// An element that what it holds says to be clutter, and of what kind.
struct ClutterBox {
  Node node;
  VerdictKind kind;
};

/// The elements around a field for e-mail addresses, or several to choose from, or a question with buttons to answer
/// it, and the few words that go with it, in document order, none within another: `promotion` where one leaves an
/// address, `other` where one votes. Where one writes more (a comment, a password) there is none, nor among many links.
/// Linear in the document.
[[nodiscard]] std::vector<ClutterBox> find_field_boxes(const Document& document, const Blocks& blocks);

}  // namespace verbatim
