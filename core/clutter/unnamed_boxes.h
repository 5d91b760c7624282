// Hidden elements that neither their markup nor a word in them or around them names.
#pragma once

#include "clutter/blocks.h"
#include "verbatim/reading.h"

namespace verbatim {

/// What kind of clutter something is, and what tells it.
struct KindFound {
  VerdictKind kind;
  VerdictReason reason;
};

/// What an element is by where it stands and what it consists of: links, buttons, numbers, a request. `before_story`:
/// whether nothing that is shown stands before it. Linear in the size of the element.
[[nodiscard]] KindFound kind_of_unnamed(const Document& document, const Blocks& blocks, Node node, bool before_story);

/// Whether an element is mostly numbers that measure something, three or more: prices, temperatures, scores.
[[nodiscard]] bool is_figures(const Document& document, const Blocks& blocks, Node node);

}  // namespace verbatim
