#include "clutter/permalinks.h"

#include "clutter/blocks.h"
#include "clutter/word_count.h"

namespace verbatim {
namespace {

constexpr std::size_t most_bytes = 16;  // a longer text node is no sign

}  // namespace

bool is_permalink(const Document& document, Node node) {
  const Tag around = document.tag[document.parent[node]];
  if (document.tag[node] != Tag::a || !(is_heading(around) || around == Tag::dt)) return false;
  if (!document.attribute(node, AttributeName::href).starts_with('#')) return false;
  WordCounter counter;
  for (Node child = node + 1; child < document.subtree_end[node]; ++child) {
    if (!document.is_text(child)) continue;
    if (document.text[child].size > most_bytes) return false;
    counter.add(document.view(document.text[child]));
  }
  return counter.counts().letters == 0;
}

}  // namespace verbatim
