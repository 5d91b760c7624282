#include "clutter/sign_up_boxes.h"

namespace verbatim {
namespace {

constexpr std::uint32_t longest_box = 80;  // words

enum class Field : std::uint8_t { none, address, other };

Field field_of(const Document& document, Node node) {
  if (document.tag[node] == Tag::textarea) return Field::other;
  if (document.tag[node] != Tag::input) return Field::none;
  const std::string_view type = document.attribute(node, AttributeName::type);
  return type == "email" ? Field::address : type == "password" ? Field::other : Field::none;
}

// The largest element around `field` that holds few words and no field in `others_before` (how many come before each
// node), which begins after `begin`.
Node box_around(const Document& document, const Blocks& blocks, const std::vector<std::uint32_t>& others_before,
                Node field, Node begin) {
  Node box = no_node;
  for (Node node = document.parent[field]; node >= begin && node != no_node; node = document.parent[node]) {
    const Node end = document.subtree_end[node];
    const std::uint32_t words =
        blocks.words_before[blocks.last(document, node)] - blocks.words_before[blocks.first(node)];
    if (document.tag[node] == Tag::body || words > longest_box || others_before[end] > others_before[node]) break;
    box = node;
  }
  return box;
}

}  // namespace

std::vector<Node> find_sign_up_boxes(const Document& document, const Blocks& blocks) {
  const auto size = static_cast<Node>(document.size());
  std::vector<std::uint32_t> others_before(size + 1);
  std::vector<Node> fields;
  for (Node node = 0; node < size; ++node) {
    const Field field = document.is_text(node) ? Field::none : field_of(document, node);
    others_before[node + 1] = others_before[node] + (field == Field::other ? 1 : 0);
    if (field == Field::address) fields.push_back(node);
  }
  std::vector<Node> boxes;
  Node taken_to = 1;
  for (const Node field : fields) {
    if (field < taken_to) continue;
    const Node box = box_around(document, blocks, others_before, field, taken_to);
    if (box == no_node) continue;
    boxes.push_back(box);
    taken_to = document.subtree_end[box];
  }
  return boxes;
}

}  // namespace verbatim
