#include "clutter/forest.h"

#include <algorithm>
#include <cmath>

namespace verbatim {
namespace {

constexpr std::uint8_t leaf = 255;

std::int32_t leaf_of(const std::uint8_t* node, const std::uint8_t* row) {
  while (*node != leaf) node += 3 + (row[node[0]] < node[1] ? 0 : node[2]);
  return static_cast<std::int8_t>(node[1]);
}

}  // namespace

std::vector<std::int32_t> evaluate(const Forest& forest, const std::uint8_t* rows, std::size_t count,
                                   std::size_t columns) {
  std::vector<std::int32_t> sums(count, forest.bias);
  const std::uint8_t* const end = forest.bytes + forest.size;
  for (const std::uint8_t* tree = forest.bytes; tree < end; tree += 2 + tree[0] + tree[1] * 256) {
    for (std::size_t i = 0; i < count; ++i) sums[i] += leaf_of(tree + 2, rows + i * columns);
  }
  return sums;
}

float probability(std::int32_t sum) { return 1.0F / (1.0F + std::exp(static_cast<float>(-sum) / 128.0F)); }

std::uint8_t logit_feature(std::int32_t sum) { return static_cast<std::uint8_t>(std::clamp(128 + sum / 8, 0, 255)); }

}  // namespace verbatim
