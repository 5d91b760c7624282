// The boxes of players that stand in a story and play something else: a video of the day, a reading of the text.
#pragma once

#include <vector>

#include "clutter/blocks.h"
#include "clutter/field_boxes.h"

namespace verbatim {

/// The elements of a few words that show how long something runs ("01:12") or have a button, and are called a video, a
/// player, an audio or a podcast, in document order, none within another: `related` for another video, `other` for what
/// one listens to and for the player of a video with a caption, which is the story's own and stays out of the box,
/// `promotion` for a podcast. Before the first block that was chosen only an audio with its time is one: another player
/// may be what the story is about. `chosen`: of each block, whether it was taken for a part of the story. Linear in the
/// document.
[[nodiscard]] std::vector<ClutterBox> find_player_boxes(const Document& document, const Blocks& blocks,
                                                        const std::vector<bool>& chosen);

}  // namespace verbatim
