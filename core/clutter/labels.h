// Blocks that announce what stands around them: "Related stories" above a list, "Advertisement" in a slot.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "clutter/blocks.h"
#include "verbatim/reading.h"

namespace verbatim {

/// How many words a label that says what its element is has at most.
inline constexpr std::uint32_t longest_heading = 5;

/// What a page says of its own boxes.
struct Labels {
  /// For each block the kind of clutter that it announces, if it is short enough for a label and does.
  std::vector<std::optional<VerdictKind>> of_block;
  std::vector<Node> sign_ups;  ///< as sign_up_boxes.h finds them
};

[[nodiscard]] Labels find_labels(const Document& document, const Blocks& blocks);

/// Whether a block is a link to another story, and says so in the words before it: "Read also: <a>Old pumps found under
/// bakery</a>", "<a>RELATED: Old pumps found under bakery</a>".
[[nodiscard]] bool is_pointer(const Document& document, const TextBlock& block);

/// The smallest element that block `label` opens and that holds more blocks than it; or the largest that it fills
/// alone.
[[nodiscard]] Node labelled_element(const Document& document, const Blocks& blocks, std::uint32_t label);

}  // namespace verbatim
