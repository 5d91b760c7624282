#include "output/story_walk.h"

namespace verbatim {

Node nearest(const Document& document, Node node, Node root, std::initializer_list<Tag> tags) {
  for (Node up = node; up != no_node; up = document.parent[up]) {
    if (std::find(tags.begin(), tags.end(), document.tag[up]) != tags.end()) return up;
    if (up == root) break;
  }
  return no_node;
}

Node cell_of(const Document& document, const Block& block, Node root) {
  const Node cell = block.kind == BlockKind::cell ? nearest(document, block.node, root, {Tag::td, Tag::th}) : no_node;
  return cell == no_node || nearest(document, cell, root, {Tag::tr}) == no_node ? no_node : cell;
}

std::size_t cells_between(const Document& document, Node begin, Node end) {
  std::size_t cells = 0;
  for (Node node = begin; node < end; node = document.subtree_end[node])
    cells += static_cast<std::size_t>(document.tag[node] == Tag::td || document.tag[node] == Tag::th);
  return cells;
}

}  // namespace verbatim
