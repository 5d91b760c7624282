// Boosted trees (Friedman 2001, "Greedy function approximation: a gradient boosting machine") over rows of byte
// features; integers only, so that every platform computes the same sums. scripts/train/forest.py learns and packs
// them.
//
// A packed forest is the nodes of its trees in prefix order, two bytes each: an inner node is { feature, threshold }, a
// leaf { 255, value } with a signed value. A row goes left where its feature is under the threshold. Where a tree ends
// follows from the shape, so nothing else is stored.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace verbatim {

/// In place of a feature: the node is a leaf.
inline constexpr std::uint8_t leaf_node = 255;

/// A view of a packed forest; the bytes belong to whoever made it.
struct Forest {
  const std::uint8_t* bytes = nullptr;
  std::size_t size = 0;  ///< bytes
};

/// The sum of the leaves that each row reaches, in the unit of the leaves. `rows` holds `count` rows of
/// `columns` bytes, one row after another; no feature of the forest lies beyond `columns`.
[[nodiscard]] std::vector<std::int32_t> evaluate(const Forest& forest, const std::uint8_t* rows, std::size_t count,
                                                 std::size_t columns);

/// Where the tree that begins at `begin` ends, in bytes; `forest.size` at most.
[[nodiscard]] std::size_t end_of_tree(const Forest& forest, std::size_t begin);

/// The probability that a sum stands for: a log-odds in 1/unit.
[[nodiscard]] float probability(std::int32_t sum, std::int32_t unit);

}  // namespace verbatim
