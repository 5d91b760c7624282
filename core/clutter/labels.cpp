#include "clutter/labels.h"

#include <string>

#include "clutter/phrases.h"

namespace verbatim {
namespace {

constexpr std::uint32_t longest_label = 24;  // words

void append_text(const Document& document, const TextBlock& block, std::string& text) {
  for (Node node = block.begin; node < block.end; ++node) {
    if (document.is_text(node)) text.append(document.view(document.text[node])).push_back(' ');
  }
}

}  // namespace

Labels find_labels(const Document& document, const Blocks& blocks) {
  Labels labels(blocks.list.size());
  std::string text;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const TextBlock& block = blocks.list[i];
    if (block.counts.words > longest_label) continue;
    text.clear();
    append_text(document, block, text);
    labels[i] = announced_kind(text);
  }
  return labels;
}

Node labelled_element(const Document& document, const Blocks& blocks, std::uint32_t label) {
  Node node = blocks.list[label].node;
  while (blocks.last(document, node) - blocks.first(node) < 2) {
    const Node parent = document.parent[node];
    if (parent == no_node || document.tag[parent] == Tag::body || blocks.first(parent) != label) break;
    node = parent;
  }
  return node;
}

}  // namespace verbatim
