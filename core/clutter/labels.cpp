#include "clutter/labels.h"

#include <algorithm>
#include <string>
#include <utility>

#include "clutter/player_boxes.h"
#include "clutter/shop_boxes.h"
#include "text/ascii.h"
#include "text/lower_case.h"

namespace verbatim {
namespace {

constexpr std::uint32_t longest_label = 24;  // words
constexpr std::uint32_t longest_lead = 8;
constexpr std::uint32_t shortest_title = 3;
constexpr std::uint16_t many_links = 4;
constexpr std::uint32_t longest_appeal = 35;
constexpr std::uint32_t shortest_notice = 6;
constexpr std::uint32_t longest_notice = 120;

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

// What a block that is one link, and has this `text`, says up to its colon, or in an element of its own: "READ ALSO:
// Old pumps found under bakery", "<b>READ ALSO</b> Old pumps found". Nothing without one.
std::string lead_of_link(const Document& document, const TextBlock& block, const std::string& text) {
  constexpr std::string_view wide_colon = "：";
  const std::size_t colon = text.find(':');
  const std::size_t wide = text.find(wide_colon);
  if (colon < wide) return text.substr(0, colon + 1);
  if (wide != std::string::npos) return text.substr(0, wide) + ':';
  const Node first = document.parent[block.begin];
  const bool apart = first != block.node && document.tag[first] != Tag::a && document.subtree_end[first] < block.end;
  return apart ? std::string(document.view(document.text[block.begin])) : std::string();
}

// Whether the first words of a block are a line of their own.
bool opens_with_line(const Document& document, const TextBlock& block) {
  return block.begin + 1 < block.end && document.tag[block.begin + 1] == Tag::br;
}

// Whether the first words of a block stand apart, on a line or in a <span> or <small>, and say that an advertisement
// follows: "Advertisement<br>Winter tyres from $40".
bool opens_as_ad(const Document& document, const TextBlock& block) {
  const Tag around = document.tag[document.parent[block.begin]];
  return (opens_with_line(document, block) || around == Tag::span || around == Tag::small) &&
         labels_slot(document.view(document.text[block.begin]));
}

bool is_bold(Tag tag) { return tag == Tag::b || tag == Tag::strong; }

// "<b>Reader comments</b><br>Use your real name. Keep it neighborly."
bool opens_comments(const Document& document, const TextBlock& block) {
  return opens_with_line(document, block) && is_bold(document.tag[document.parent[block.begin]]) &&
         announced_kind(document.view(document.text[block.begin])) == VerdictKind::comments;
}

// Whether what a block announces may be said of the element around it: an advertisement's label, a few words that are
// no sentence, or what opens with a line that speaks of comments. Over them one may say more, in a heading or in bold:
// "What our readers have to say".
bool is_heading_label(const Document& document, const TextBlock& block, VerdictKind kind) {
  constexpr std::uint32_t longest_over_comments = 8;  // words
  const bool marked = is_heading(document.tag[block.node]) || is_bold(document.tag[document.parent[block.begin]]);
  const bool comments = kind == VerdictKind::comments;
  const std::uint32_t longest = comments && marked ? longest_over_comments : longest_heading;
  return kind == VerdictKind::advertising || (comments && opens_comments(document, block)) ||
         (block.counts.sentence_ends == 0 && block.counts.words <= longest);
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

// "[<a>Goat elected mayor</a>]"
bool stands_in_brackets(std::string_view text) {
  const std::string_view inside = trim(text, " \n\t");
  return inside.starts_with('[') && inside.ends_with(']');
}

// What a block that ends with a link, and has this `text`, says of it in the words before.
std::optional<VerdictKind> kind_of_pointer(const Document& document, const TextBlock& block, const std::string& text) {
  const std::uint32_t unlinked = block.counts.words - block.link_words;
  if (block.link_words < shortest_title || unlinked > longest_lead) return std::nullopt;
  if (unlinked == 0 && stands_in_brackets(text)) return VerdictKind::related;
  const std::string lead = unlinked == 0 ? lead_of_link(document, block, text) : text_before_links(document, block);
  if (leads_to_another_story(lead)) return VerdictKind::related;
  const std::optional<VerdictKind> kind = announced_kind(lead);
  return kind == VerdictKind::advertising ? kind : std::nullopt;
}

// Whether a block is nothing but a button or a link of a few words.
bool is_pressed(const Document& document, const TextBlock& block) {
  constexpr std::uint32_t longest = 5;  // words
  const bool button = document.tag[block.node] == Tag::button || block.link_words == block.counts.words;
  return button && block.counts.words > 0 && block.counts.words <= longest;
}

// Whether the blocks [first, last) of an element, the last of which is pressed, are a few words that ask for something,
// more than a bar of buttons, and for no consent: "Reject and subscribe". `kinds`: what the blocks announce.
bool asks(const Blocks& blocks, const std::vector<std::optional<VerdictKind>>& kinds, std::uint32_t first,
          std::uint32_t last) {
  constexpr std::uint32_t longest_box = 60;     // words
  constexpr std::uint32_t shortest_reason = 4;  // words beside links
  if (blocks.words_before[last] - blocks.words_before[first] > longest_box) return false;
  bool reasons = false;
  for (std::uint32_t i = first; i + 1 < last; ++i) {
    if (kinds[i] == VerdictKind::consent) return false;
    reasons = reasons || blocks.list[i].counts.words >= blocks.list[i].link_words + shortest_reason;
  }
  return reasons;
}

// The small element that ends with a button or a link, of which this or the first block speaks of promotion: "Local
// news in your mailbox? Once a week, free. [Sign up]"; no_node where there is none.
Node request_box(const Document& document, const Blocks& blocks, const std::vector<std::optional<VerdictKind>>& kinds,
                 std::uint32_t promotion) {
  Node box = blocks.list[promotion].node;
  if (is_pressed(document, blocks.list[promotion])) {
    while (box != no_node && blocks.first(box) == promotion) box = document.parent[box];
    if (box == no_node || blocks.last(document, box) != promotion + 1) return no_node;
  } else {
    box = box_opened_by(document, blocks, promotion);
    if (blocks.first(box) != promotion) return no_node;
  }
  const std::uint32_t last = blocks.last(document, box);
  const bool is_box = document.tag[box] != Tag::body && is_pressed(document, blocks.list[last - 1]);
  return is_box && asks(blocks, kinds, blocks.first(box), last) ? box : no_node;
}

// Whether an element, as far as it is looked at, is a site's header, which may offer something too.
bool holds_menu(const Document& document, Node node) {
  constexpr Node most_nodes = 256;
  const auto first = document.tag.begin() + node;
  const auto last = document.tag.begin() + std::min(document.subtree_end[node], node + most_nodes);
  return std::find(first, last, Tag::nav) != last;
}

// What a block of a label's length announces, that points at nothing.
std::optional<VerdictKind> label_of(const Document& document, const TextBlock& block, const std::string& text) {
  if (opens_as_ad(document, block)) return VerdictKind::advertising;
  if (opens_comments(document, block)) return VerdictKind::comments;
  const std::optional<VerdictKind> label = announced_kind(text);
  // "Contact, About cookies, © Harbour Press"
  const bool legal = block.links > 1 && text.find("©") != std::string::npos;
  if (legal && label != VerdictKind::advertising) return VerdictKind::footer;
  // One of many links says little of the others.
  return label == VerdictKind::promotion && block.links >= many_links ? std::nullopt : label;
}

class LabelFinder {
 public:
  LabelFinder(const Document& document, const Blocks& blocks, const std::vector<Signs>& signs,
              const std::vector<bool>& chosen)
      : document_(document),
        blocks_(blocks),
        signs_(signs),
        chosen_(chosen),
        labels_{std::vector<std::optional<VerdictKind>>(chosen.size()),
                std::vector<bool>(chosen.size()),
                std::vector<bool>(chosen.size()),
                std::vector<Appeal>(chosen.size()),
                find_field_boxes(document, blocks),
                find_player_boxes(document, blocks, chosen)} {}

  Labels run() && {
    const auto size = static_cast<std::uint32_t>(blocks_.list.size());
    for (std::uint32_t i = 0; i < size; ++i) {
      const TextBlock& block = blocks_.list[i];
      if (block.counts.words > longest_notice) continue;
      const std::optional<VerdictKind> kind = announced_by(i);
      labels_.of_block[i] = kind;
      labels_.is_heading[i] = kind && is_heading_label(document_, block, *kind);
    }
    promotions_before_.resize(size + 1);
    for (std::uint32_t i = 0; i < size; ++i) {
      promotions_before_[i + 1] = promotions_before_[i] + (labels_.of_block[i] == VerdictKind::promotion ? 1 : 0);
    }
    for (std::uint32_t i = 0; i < size; ++i) {
      if (labels_.of_block[i] != VerdictKind::promotion) continue;
      add_box(request_box(document_, blocks_, labels_.of_block, i), VerdictKind::promotion);
      add_box(offer_box(i), VerdictKind::promotion);
    }
    for (const ClutterBox& shop : find_shop_boxes(document_, blocks_, chosen_)) {
      const std::uint32_t end = blocks_.last(document_, shop.node);
      if (promotions_before_[end] == promotions_before_[blocks_.first(shop.node)]) labels_.boxes.push_back(shop);
    }
    return std::move(labels_);
  }

 private:
  void add_box(Node box, VerdictKind kind) {
    if (box != no_node) labels_.boxes.push_back({box, kind});
  }

  // The smallest element that holds a block and others, if it is small; for an advertisement's last words only where
  // they end it. Else no_node.
  [[nodiscard]] Node box_told_by(std::uint32_t block, VerdictKind kind) const {
    constexpr std::uint32_t longest = 80;  // words
    Node box = blocks_.list[block].node;
    if (document_.tag[box] == Tag::li) return no_node;
    while (box != no_node && blocks_.last(document_, box) - blocks_.first(box) < 2) box = document_.parent[box];
    if (box == no_node || document_.tag[box] == Tag::body || blocks_.words(document_, box) > longest) return no_node;
    // “Half of it is generated by AI,” says somebody.
    if ((signs_[box] & (sign::quote | sign::pull_quote | sign::figure)) != 0) return no_node;
    const bool ends = blocks_.last(document_, box) == block + 1;
    return ends || kind == VerdictKind::other ? box : no_node;
  }

  // The largest small element around a block of promotion that holds another one, something to press, few links and
  // nothing else that it could be: "Keep reading with Plus", "Cancel anytime", "[Try it]"; no_node where there is none.
  [[nodiscard]] Node offer_box(std::uint32_t promotion) const {
    constexpr std::uint32_t longest = 80;  // words
    constexpr std::uint32_t most_links = 4;
    constexpr std::uint32_t most_blocks = 40;  // signs are no words
    Node box = no_node;
    for (Node node = blocks_.list[promotion].node; node != no_node; node = document_.parent[node]) {
      const std::uint32_t begin = blocks_.first(node), end = blocks_.last(document_, node);
      const bool small = blocks_.words(document_, node) <= longest && end - begin <= most_blocks;
      if (document_.tag[node] == Tag::body || !small || holds_menu(document_, node)) break;
      std::uint32_t links = 0;
      bool pressed = false;
      for (std::uint32_t i = begin; i < end; ++i) {
        const TextBlock& block = blocks_.list[i];
        links += block.links;
        pressed = pressed || is_pressed(document_, block);
        const std::optional<VerdictKind>& kind = labels_.of_block[i];
        const bool other = kind == VerdictKind::related || kind == VerdictKind::advertising;
        if (other || document_.tag[block.node] == Tag::h1 || links > most_links) return box;
      }
      if (pressed && promotions_before_[end] - promotions_before_[begin] > 1) box = node;
    }
    return box;
  }

  // What a block announces, as a label, a pointer, an appeal or a notice.
  std::optional<VerdictKind> announced_by(std::uint32_t i) {
    const TextBlock& block = blocks_.list[i];
    text_.clear();
    append_text(document_, block, text_);
    const std::optional<VerdictKind> pointed_at = kind_of_pointer(document_, block, text_);
    labels_.is_pointer[i] = pointed_at.has_value();
    const bool may_be_notice = !chosen_[i] && block.counts.words >= shortest_notice;
    const bool may_be_appeal = block.counts.words <= longest_appeal;
    lower_.clear();
    if (may_be_notice || may_be_appeal) append_lower_case(lower_, text_);
    if (may_be_appeal) labels_.appeals[i] = appeal_of(lower_, block.links > 0);
    if (labels_.appeals[i] != Appeal::none) return VerdictKind::promotion;
    if (may_be_appeal) {
      if (const std::optional<VerdictKind> told = kind_told_of_box(lower_)) {
        add_box(box_told_by(i, *told), *told);
        return told;
      }
    }
    std::optional<VerdictKind> kind;
    if (block.counts.words <= longest_label) kind = pointed_at ? pointed_at : label_of(document_, block, text_);
    if (!kind && may_be_notice) kind = kind_of_notice(lower_);
    // "© Ana Silva" under a picture is whose it is.
    const bool credit = kind == VerdictKind::footer && stands_in_caption(document_, signs_, block);
    return credit ? std::nullopt : kind;
  }

  const Document& document_;
  const Blocks& blocks_;
  const std::vector<Signs>& signs_;
  const std::vector<bool>& chosen_;
  Labels labels_;
  std::vector<std::uint32_t> promotions_before_;  // each block
  std::string text_, lower_;                      // of the block at hand
};

}  // namespace

Labels find_labels(const Document& document, const Blocks& blocks, const std::vector<Signs>& signs,
                   const std::vector<bool>& chosen) {
  return LabelFinder(document, blocks, signs, chosen).run();
}

Node box_opened_by(const Document& document, const Blocks& blocks, std::uint32_t block) {
  Node node = blocks.list[block].node;
  while (blocks.last(document, node) - blocks.first(node) < 2) {
    const Node parent = document.parent[node];
    if (parent == no_node || document.tag[parent] == Tag::body || blocks.first(parent) != block) break;
    node = parent;
  }
  return node;
}

Node labelled_element(const Document& document, const Blocks& blocks, std::uint32_t label, VerdictKind kind) {
  constexpr std::uint32_t longest = 60;  // words
  const Node box = box_opened_by(document, blocks, label);
  // "[Save] [Share] 37 comments": at the end of a bar it leads to them.
  if (kind == VerdictKind::comments && blocks.first(box) != label) return no_node;
  if (kind == VerdictKind::promotion && holds_menu(document, box)) return no_node;
  if (kind != VerdictKind::advertising) return box;
  const std::uint32_t end = blocks.last(document, box);
  bool column = blocks.words_before[end] - blocks.words_before[label] > longest || holds_menu(document, box);
  std::uint32_t headings = 0;
  for (std::uint32_t i = label + 1; i < end && !column; ++i) {
    headings += is_heading(document.tag[blocks.list[i].node]) ? 1 : 0;
    column = headings > 1;
  }
  if (!column) return box;
  Node slot = blocks.list[label].node;
  if (slot == box) return no_node;
  while (document.parent[slot] != box) slot = document.parent[slot];
  return slot;
}

}  // namespace verbatim
