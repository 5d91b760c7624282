#include "clutter/permalinks.h"

#include "clutter/blocks.h"
#include "clutter/word_count.h"

namespace verbatim {
namespace {

constexpr std::size_t most_bytes = 16;  // a longer text node is no sign

bool is_in_heading(const Document& document, Node node) {
  do {
    node = document.parent[node];
  } while (node != no_node && !is_block_level(document.tag[node]));
  return node != no_node && (is_heading(document.tag[node]) || document.tag[node] == Tag::dt);
}

}  // namespace

bool is_permalink(const Document& document, Node node) {
  if (document.tag[node] != Tag::a || !document.attribute(node, AttributeName::href).starts_with('#')) return false;
  WordCounter counter;
  for (Node child = node + 1; child < document.subtree_end[node]; ++child) {
    if (!document.is_text(child)) continue;
    if (document.text[child].size > most_bytes) return false;
    counter.add(document.view(document.text[child]));
    if (counter.counts().letters > 0) return false;
  }
  return is_in_heading(document, node);
}

}  // namespace verbatim
