// Blocks that announce what stands around them: "Related stories" above a list, "Advertisement" in a slot.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "clutter/blocks.h"
#include "clutter/field_boxes.h"
#include "clutter/phrases.h"
#include "clutter/signs.h"
#include "verbatim/reading.h"

namespace verbatim {

/// How many words a label that says what its element is has at most.
inline constexpr std::uint32_t longest_heading = 5;

/// What a page says of its own boxes.
struct Labels {
  /// For each block the kind of clutter that it announces, if it is short enough for a label and does.
  std::vector<std::optional<VerdictKind>> of_block;
  /// For each block whether it ends with a link of which the words before say that it leads to another story or
  /// advertises: "Read also: <a>Old pumps found under bakery</a>", "<a>RELATED: Old pumps found under bakery</a>".
  std::vector<bool> is_pointer;
  /// For each block whether what it announces may be said of the element around it: a few words that are no sentence.
  std::vector<bool> is_heading;
  std::vector<Appeal> appeals;  ///< what each block asks its readers for, if it is a few sentences with a link
  std::vector<ClutterBox> field_boxes;
  /// Elements of a few words that end with a button or a link to subscribe or to give, or that say so more than once;
  /// players; and a digest that says that a program wrote it.
  std::vector<ClutterBox> boxes;
};

/// `signs`: those of each node. `chosen`: of each block, whether it was taken for a part of the story.
[[nodiscard]] Labels find_labels(const Document& document, const Blocks& blocks, const std::vector<Signs>& signs,
                                 const std::vector<bool>& chosen);

/// The smallest element that a block opens and that holds more blocks than it; or the largest that it fills alone.
[[nodiscard]] Node box_opened_by(const Document& document, const Blocks& blocks, std::uint32_t block);

/// The element that a block which announces a kind of clutter speaks for: the box that it opens. The slot of an
/// advertisement is small and has one heading at most; what is more is a column of boxes, the first of which is the
/// slot; no_node where that is no element.
[[nodiscard]] Node labelled_element(const Document& document, const Blocks& blocks, std::uint32_t label,
                                    VerdictKind kind);

}  // namespace verbatim
