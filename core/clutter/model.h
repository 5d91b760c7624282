// What was learned of stories: words, three steps of boosted trees, and a network. See scripts/train/extraction for how
// they are made.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "clutter/context.h"
#include "clutter/word_odds.h"
#include "learn/forest.h"
#include "learn/sequence_net.h"

namespace verbatim {

struct StoryModel {
  Vocabulary words;                           ///< of texts and of class names
  CompiledForest first;                       ///< a block by itself and its surroundings: FeatureTable of features.h
  std::array<Forest, page_kind_count> kinds;  ///< a page, one forest for each PageKind
  CompiledForest second;                      ///< a block once all have been scored: FeatureTable of context.h
  SequenceNet sequence;                       ///< all blocks in their order: FeatureTable of features.h
};

/// Views a packed model: for each part, in the order above, its size (32 bits, little endian), then its bytes. A part
/// that is missing at the end is empty. `bytes` must outlive the model.
[[nodiscard]] StoryModel view_model(const std::uint8_t* bytes, std::size_t size);

/// The model that ships.
[[nodiscard]] const StoryModel& story_model();

}  // namespace verbatim
