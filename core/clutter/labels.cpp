#include "clutter/labels.h"

#include <string>

#include "clutter/phrases.h"
#include "clutter/sign_up_boxes.h"

namespace verbatim {
namespace {

constexpr std::uint32_t longest_label = 24;  // words

void append_text(const Document& document, const TextBlock& block, std::string& text) {
  for (Node node = block.begin; node < block.end; ++node) {
    if (document.is_text(node)) text.append(document.view(document.text[node])).push_back(' ');
  }
}

bool is_linked(const Document& document, const TextBlock& block, Node node) {
  for (; node != block.node && node != no_node; node = document.parent[node]) {
    if (document.tag[node] == Tag::a) return true;
  }
  return false;
}

// The text of a block that is in none of its links, if it begins with such; nothing otherwise.
std::string text_before_links(const Document& document, const TextBlock& block) {
  std::string text;
  for (Node node = block.begin; node < block.end; ++node) {
    if (!document.is_text(node)) continue;
    const std::string_view part = document.view(document.text[node]);
    if (!is_linked(document, block, node)) {
      text.append(part).push_back(' ');
    } else if (text.find_first_not_of(" \t\r\n\f") == std::string::npos) {
      return {};
    }
  }
  return text;
}

// What a block that is one link says up to its colon: "READ ALSO: Old pumps found under bakery". Nothing without one.
std::string text_before_colon(const Document& document, const TextBlock& block) {
  std::string text;
  append_text(document, block, text);
  const std::size_t colon = text.find(':');
  text.resize(colon == std::string::npos ? 0 : colon + 1);
  return text;
}

}  // namespace

bool is_pointer(const Document& document, const TextBlock& block) {
  const std::uint32_t unlinked = block.counts.words - block.link_words;
  if (block.link_words <= unlinked || unlinked > longest_heading) return false;
  const std::string lead = unlinked == 0 ? text_before_colon(document, block) : text_before_links(document, block);
  return leads_to_another_story(lead);
}

Labels find_labels(const Document& document, const Blocks& blocks) {
  Labels labels{std::vector<std::optional<VerdictKind>>(blocks.list.size()), find_sign_up_boxes(document, blocks)};
  std::string text;
  for (std::size_t i = 0; i < labels.of_block.size(); ++i) {
    const TextBlock& block = blocks.list[i];
    if (block.counts.words > longest_label) continue;
    if (is_pointer(document, block)) {
      labels.of_block[i] = VerdictKind::related;
      continue;
    }
    text.clear();
    append_text(document, block, text);
    labels.of_block[i] = announced_kind(text);
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
