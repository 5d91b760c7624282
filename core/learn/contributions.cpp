#include "learn/contributions.h"

namespace verbatim {
namespace {

struct Node {
  double value = 0;      // a leaf's own, an inner node's mean
  std::size_t size = 2;  // bytes of the subtree
};

// The nodes of the tree in [begin, end), by half their offset from `begin`. In prefix order a node's sides follow it,
// so they are known when it is met from behind.
std::vector<Node> weigh_tree(const Forest& forest, std::size_t begin, std::size_t end) {
  std::vector<Node> nodes((end - begin) / 2);
  for (std::size_t i = nodes.size(); i-- > 0;) {
    const std::size_t at = begin + 2 * i;
    Node& node = nodes[i];
    if (forest.bytes[at] == leaf_node) {
      node.value = static_cast<std::int8_t>(forest.bytes[at + 1]);
      continue;
    }
    const Node& left = nodes[i + 1];
    const Node& right = nodes[i + 1 + left.size / 2];
    node = {(left.value + right.value) / 2, 2 + left.size + right.size};
  }
  return nodes;
}

}  // namespace

Contributions find_contributions(const Forest& forest, const std::uint8_t* row, std::size_t columns) {
  Contributions found;
  found.features.resize(columns);
  for (std::size_t begin = 0; begin < forest.size;) {
    const std::size_t end = end_of_tree(forest, begin);
    const std::vector<Node> nodes = weigh_tree(forest, begin, end);
    found.base += nodes.front().value;
    std::size_t i = 0;
    while (forest.bytes[begin + 2 * i] != leaf_node) {
      const std::uint8_t feature = forest.bytes[begin + 2 * i];
      const bool under = row[feature] < forest.bytes[begin + 2 * i + 1];
      const std::size_t next = under ? i + 1 : i + 1 + nodes[i + 1].size / 2;
      found.features[feature] += nodes[next].value - nodes[i].value;
      i = next;
    }
    begin = end;
  }
  return found;
}

}  // namespace verbatim
