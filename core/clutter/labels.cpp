#include "clutter/labels.h"

#include <string>

namespace verbatim {
namespace {

constexpr std::uint32_t longest_label = 24;  // words
constexpr std::uint32_t longest_lead = 8;
constexpr std::uint32_t shortest_title = 3;
constexpr std::uint16_t many_links = 4;
constexpr std::uint32_t longest_appeal = 35;
constexpr std::uint32_t longest_notice = 120;  // words

void append_text(const Document& document, const TextBlock& block, std::string& text) {
  for (Node node = block.begin; node < block.end; ++node) {
    if (document.is_text(node)) text.append(document.view(document.text[node])).push_back(' ');
  }
}

// The text of a block before the first of its links.
std::string text_before_links(const Document& document, const TextBlock& block) {
  std::string text;
  for (Node node = block.begin; node < block.end; ++node) {
    if (!document.is_text(node)) continue;
    if (is_linked(document, block, node)) break;
    text.append(document.view(document.text[node])).push_back(' ');
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

bool stands_in_caption(const Document& document, const std::vector<Signs>& signs, const TextBlock& block) {
  constexpr Signs captions = sign::caption | sign::figure;
  for (Node node = block.begin; node < block.end; ++node) {
    if ((signs[document.parent[node]] & sign::caption) != 0) return true;
  }
  constexpr unsigned reach = 4;  // elements
  Node node = block.node;
  for (unsigned i = 0; i < reach && node != no_node; ++i, node = document.parent[node]) {
    if ((signs[node] & captions) != 0) return true;
  }
  return false;
}

// What a block that ends with a link says of it in the words before.
std::optional<VerdictKind> kind_of_pointer(const Document& document, const TextBlock& block) {
  const std::uint32_t unlinked = block.counts.words - block.link_words;
  if (block.link_words < shortest_title || unlinked > longest_lead) return std::nullopt;
  const std::string lead = unlinked == 0 ? text_before_colon(document, block) : text_before_links(document, block);
  if (leads_to_another_story(lead)) return VerdictKind::related;
  const std::optional<VerdictKind> kind = announced_kind(lead);
  return kind == VerdictKind::advertising ? kind : std::nullopt;
}

}  // namespace

Labels find_labels(const Document& document, const Blocks& blocks, const std::vector<Signs>& signs,
                   const std::vector<bool>& chosen) {
  const std::size_t size = blocks.list.size();
  Labels labels{std::vector<std::optional<VerdictKind>>(size), std::vector<bool>(size), std::vector<Appeal>(size),
                find_field_boxes(document, blocks)};
  std::string text;
  for (std::size_t i = 0; i < size; ++i) {
    const TextBlock& block = blocks.list[i];
    std::optional<VerdictKind>& label = labels.of_block[i];
    if (block.counts.words > longest_notice) continue;
    text.clear();
    append_text(document, block, text);
    const std::optional<VerdictKind> pointed_at = kind_of_pointer(document, block);
    labels.is_pointer[i] = pointed_at.has_value();
    if (block.links > 0 && block.counts.words <= longest_appeal) labels.appeals[i] = appeal_of(text);
    if (labels.appeals[i] != Appeal::none) {
      label = VerdictKind::promotion;
      continue;
    }
    if (block.counts.words > longest_label) {
      if (!chosen[i] && asks_for_consent(text)) label = VerdictKind::consent;
      continue;
    }
    label = pointed_at ? pointed_at : announced_kind(text);
    // One of many links says little of the others.
    if (label == VerdictKind::promotion && block.links >= many_links) label.reset();
    // "© Ana Silva" under a picture is whose it is.
    if (label == VerdictKind::footer && stands_in_caption(document, signs, block)) label.reset();
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
