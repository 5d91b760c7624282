// Boosted trees as constant tables (Friedman 2001; learned with XGBoost by scripts/train/quotes).
#pragma once

#include <cstddef>
#include <cstdint>

namespace verbatim {

/// One node. A split sends `value < threshold` to the node after it and everything else `next` nodes on; a leaf has
/// `feature` == leaf_node and its score in `next`. Each tree opens with an entry whose `next` is the number of its
/// nodes, that entry counted.
struct TreeNode {
  std::uint8_t feature = 0;
  std::int8_t threshold = 0;
  std::int16_t next = 0;
};

inline constexpr std::uint8_t leaf_node = 0xFF;

/// Scores are in 1/1024 of a natural log-odds unit.
inline constexpr int score_unit = 1024;

/// Trees one after another, nodes in preorder; does not own its memory.
struct Forest {
  const TreeNode* nodes = nullptr;
  std::size_t size = 0;
  int base = 0;  ///< what every score starts from

  /// The log-odds, in 1/score_unit, of an example. `features` holds as many values as the forest was trained on.
  [[nodiscard]] int score(const std::int8_t* features) const;
};

/// The probability of a score in 1/score_unit.
[[nodiscard]] float probability_of(int score);

}  // namespace verbatim
