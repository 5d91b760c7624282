// Boosted trees over rows of byte features, packed into a string of bytes; integers only, so that every platform
// computes the same sum.
//
// A forest is a sequence of trees: two bytes of size (little endian), then the nodes in prefix order. An inner node is
// { feature, threshold, size of its left subtree in bytes }: a row goes left where its feature is under the threshold.
// A leaf is { 255, value } with a signed value in 128ths of a logit.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace verbatim {

/// A view of a packed forest; the bytes belong to whoever made it.
struct Forest {
  const std::uint8_t* bytes = nullptr;
  std::size_t size = 0;
  std::int32_t bias = 0;  ///< added to every sum, in 128ths of a logit
};

/// The sum of the leaves that each row reaches, in 128ths of a logit. `rows` holds `count` rows of `columns` bytes.
[[nodiscard]] std::vector<std::int32_t> evaluate(const Forest& forest, const std::uint8_t* rows, std::size_t count,
                                                 std::size_t columns);

/// The probability that a sum in 128ths of a logit stands for.
[[nodiscard]] float probability(std::int32_t sum);

/// A sum as a feature: 128 for even odds, 16 for one logit.
[[nodiscard]] std::uint8_t logit_feature(std::int32_t sum);

}  // namespace verbatim
