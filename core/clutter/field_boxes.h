// The boxes around fields that readers fill in: an address for a newsletter, a vote in a poll.
#pragma once

#include <vector>

#include "clutter/blocks.h"
#include "verbatim/reading.h"

namespace verbatim {

struct FieldBox {
  Node node;         ///< its element
  VerdictKind kind;  ///< promotion where one leaves an address, other where one votes
};

/// The elements around a field for e-mail addresses or several to choose from, and the few words that go with it, in
/// document order, none within another. Where one writes more (a comment, a password) there is none, nor among many
/// links. Linear in the document.
[[nodiscard]] std::vector<FieldBox> find_field_boxes(const Document& document, const Blocks& blocks);

}  // namespace verbatim
