#include "clutter/verdicts.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string_view>

#include "clutter/page_facts.h"
#include "clutter/unnamed_boxes.h"
#include "text/hash_table.h"

namespace verbatim {
namespace {

constexpr std::size_t kind_count = 9;
using Kinds = std::uint32_t;                        // bit i: VerdictKind i
constexpr Kinds unnamed = 1U << kind_count;         // words whose kind no sign tells
constexpr Kinds own_text = 1U << (kind_count + 1);  // words that no child element holds
constexpr Kinds shown = 1U << (kind_count + 2);     // something to see: words, media, fields, an advertising slot
constexpr Kinds control = 1U << (kind_count + 3);   // a link or a button, which may show an icon and no word

// Where signs of several kinds meet in one element, the first of these counts.
constexpr std::array<VerdictKind, kind_count> precedence = {
    VerdictKind::consent, VerdictKind::advertising, VerdictKind::comments,
    VerdictKind::sharing, VerdictKind::promotion,   VerdictKind::navigation,
    VerdictKind::related, VerdictKind::footer,      VerdictKind::other};

constexpr Kinds bit_of(VerdictKind kind) { return static_cast<Kinds>(1U << static_cast<unsigned>(kind)); }

VerdictKind first_of(Kinds kinds) {
  for (const VerdictKind kind : precedence) {
    if ((kinds & bit_of(kind)) != 0) return kind;
  }
  return VerdictKind::other;
}

bool is_media(Tag tag) {
  switch (tag) {
    case Tag::img:
    case Tag::amp_img:
    case Tag::picture:
    case Tag::video:
    case Tag::audio:
    case Tag::iframe:
    case Tag::embed:
    case Tag::object:
    case Tag::canvas:
    case Tag::math: return true;
    default: return false;
  }
}

bool is_field(Tag tag) { return tag == Tag::input || tag == Tag::select || tag == Tag::textarea; }

bool is_never_shown(Tag tag) {
  switch (tag) {
    case Tag::head:
    case Tag::script:
    case Tag::style:
    case Tag::link:
    case Tag::meta:
    case Tag::template_:
    case Tag::noscript:
    case Tag::title: return true;
    default: return false;
  }
}

class Judge {
 public:
  Judge(const Document& document, const Blocks& blocks, const std::vector<Signs>& signs, const Labels& labels,
        const std::vector<Fate>& fates)
      : document_(document),
        blocks_(blocks),
        signs_(signs),
        labels_(labels),
        fates_(fates),
        kinds_(document.size()),
        named_(document.size()),
        kept_(document.size() + 1) {}

  std::vector<Hidden> judge() && {
    mark_kept_text();
    mark_kept_media();
    sum_kept();
    name_elements();
    count_labels();
    gather_kinds();
    const auto size = static_cast<Node>(document_.size());
    for (Node node = 1; node < size;) {
      const Node end = document_.subtree_end[node];
      if (is_never_shown(document_.tag[node])) {
        node = end;
      } else if (document_.is_text(node) || holds_kept(node) || must_split(node)) {
        ++node;
      } else {
        hide(node);
        node = end;
      }
    }
    return std::move(hidden_);
  }

 private:
  // Until sum_kept: kept_[n] is 1 where node n is part of a kept block or a kept medium. After it: how many such nodes
  // come before n.
  void mark_kept_text() {
    for (std::size_t i = 0; i < blocks_.list.size(); ++i) {
      if (fates_[i] == Fate::hidden) continue;
      for (Node node = blocks_.list[i].begin; node < blocks_.list[i].end; ++node) kept_[node] = 1;
    }
  }

  // An image, a video, a frame stays where it stands within the story and nothing around it says otherwise.
  void mark_kept_media() {
    std::uint32_t first = 0;
    auto last = static_cast<std::uint32_t>(fates_.size());
    while (first < last && fates_[first] == Fate::hidden) ++first;
    while (last > first && fates_[last - 1] != Fate::story) --last;
    if (first == last) return;
    const Node begin = blocks_.list[first].begin;
    const Node end = blocks_.list[last - 1].end;
    std::vector<Signs> around(end);
    for (Node node = 1; node < end; ++node) {
      if (document_.is_text(node)) continue;
      const bool wraps_story = document_.subtree_end[node] >= end;
      around[node] = (wraps_story ? 0 : around[document_.parent[node]] | signs_[node]) | (signs_[node] & sign::link);
      constexpr Signs against = sign::clutter | sign::aside | sign::dialog | sign::author_bio;
      if (node < begin || !is_media(document_.tag[node]) || (around[node] & against) != 0) continue;
      if (!stands_among_hidden_words(node)) kept_[node] = 1;
    }
  }

  // Whether the box that a medium is in holds words that are hidden: a teaser with its picture.
  [[nodiscard]] bool stands_among_hidden_words(Node node) const {
    Node box = document_.parent[node];
    while (box != 0 && words(box) == 0) box = document_.parent[box];
    for (std::uint32_t i = blocks_.first(box); i < blocks_.last(document_, box); ++i) {
      if (fates_[i] != Fate::hidden) return false;
    }
    return true;
  }

  void sum_kept() {
    std::uint32_t sum = 0;
    for (std::uint32_t& kept : kept_) {
      const std::uint32_t here = kept;
      kept = sum;
      sum += here;
    }
  }

  [[nodiscard]] bool holds_kept(Node node) const {
    return kept_[document_.subtree_end[node]] > kept_[node] || kept_[node + 1] > kept_[node];
  }

  [[nodiscard]] std::uint32_t words(Node node) const { return blocks_.words(document_, node); }

  // ---- Names ----

  // What an element is called by its signs, where it leads, what one may enter in it, or the label that it opens with.
  void name_elements() {
    HashTable<char> ids;
    for (Node node = 0; node < document_.size(); ++node) {
      if (const std::string_view id = document_.attribute(node, AttributeName::id); !id.empty()) ids[hash_word(id)] = 1;
    }
    for (Node node = 1; node < document_.size(); ++node) {
      if (document_.is_text(node)) continue;
      named_[node] = static_cast<Kinds>(signs_[node] & sign::clutter & ~sign::other);
      if (named_[node] != 0) continue;
      if (document_.tag[node] == Tag::a) named_[node] = kind_of_link(node, ids);
      // A header that stands before all of the story is the site's.
      if ((signs_[node] & sign::header) != 0 && kept_[document_.subtree_end[node]] == 0) {
        named_[node] = bit_of(VerdictKind::navigation);
      }
      if (document_.tag[node] == Tag::form && !holds_kept(node)) named_[node] = kind_of_form(node);
    }
    name_field_boxes(VerdictKind::promotion);
    for (const ClutterBox& box : labels_.boxes) {
      if (named_[box.node] == 0 && !holds_kept(box.node)) named_[box.node] = bit_of(box.kind);
    }
    for (std::uint32_t i = 0; i < blocks_.list.size(); ++i) {
      if (fates_[i] == Fate::hidden && labels_.of_block[i]) name_by_label(i);
    }
    // What one votes on is told by its label, if it has one.
    name_field_boxes(VerdictKind::other);
  }

  void name_field_boxes(VerdictKind kind) {
    for (const ClutterBox& box : labels_.field_boxes) {
      if (box.kind == kind && named_[box.node] == 0 && !holds_kept(box.node)) named_[box.node] = bit_of(kind);
    }
  }

  // One writes a comment into a large field.
  [[nodiscard]] Kinds kind_of_form(Node form) const {
    Kinds kind = 0;
    for (Node node = form; node < document_.subtree_end[form]; ++node) {
      if (document_.tag[node] == Tag::textarea) return bit_of(VerdictKind::comments);
      if (document_.tag[node] != Tag::input) continue;
      const std::string_view type = document_.attribute(node, AttributeName::type);
      if (type == "search") kind = bit_of(VerdictKind::navigation);
    }
    return kind;
  }

  // "Skip to content" leads to a part of this page; a link that carries an address passes it on.
  [[nodiscard]] Kinds kind_of_link(Node node, const HashTable<char>& ids) const {
    const std::string_view href = document_.attribute(node, AttributeName::href);
    if (href.size() > 1 && href.front() == '#' && ids.at(hash_word(href.substr(1))) != 0) {
      return bit_of(VerdictKind::navigation);
    }
    const bool carries =
        href.find("http%3A") != std::string_view::npos || href.find("https%3A") != std::string_view::npos;
    return carries || href.starts_with("mailto:?") ? bit_of(VerdictKind::sharing) : 0;
  }

  void name_by_label(std::uint32_t i) {
    const VerdictKind label = *labels_.of_block[i];
    const Node node = labelled_element(document_, blocks_, i, label);
    if (node == no_node) return;
    // "Reactions" are thumbs on one page and what readers wrote on another, and what is called a header may be a slot
    // at the top; the label knows.
    const bool knows =
        (named_[node] == bit_of(VerdictKind::sharing) && label == VerdictKind::comments && words(node) > longest_bar) ||
        (named_[node] == bit_of(VerdictKind::navigation) && label == VerdictKind::advertising) ||
        (named_[node] == bit_of(VerdictKind::navigation) && label == VerdictKind::sharing &&
         words(node) <= longest_bar);
    if ((named_[node] != 0 && !knows) || holds_kept(node)) return;
    // A heading of another kind further on: the element holds several boxes. "Comments (4) · Share" leads to them.
    const std::uint32_t last = std::min(blocks_.last(document_, node), i + label_reach);
    for (std::uint32_t j = i + 1; j < last; ++j) {
      if (label == VerdictKind::comments && labels_.of_block[j] == VerdictKind::sharing && words(node) <= longest_bar) {
        named_[node] = bit_of(VerdictKind::sharing);
        return;
      }
      if (labels_.of_block[j] && *labels_.of_block[j] != label && is_heading(document_.tag[blocks_.list[j].node]))
        return;
    }
    named_[node] = bit_of(label == VerdictKind::related ? kind_of_list(node, i, last) : label);
  }

  // What a list is that says to lead on: to other stories, bought or not, or by a word or two each to topics.
  [[nodiscard]] VerdictKind kind_of_list(Node node, std::uint32_t label, std::uint32_t last) const {
    constexpr std::uint32_t longest_topics = 40;  // words
    if (sells(label, last)) return VerdictKind::advertising;
    const bool topics = words(node) <= longest_topics && lead_to_topics(links_in(document_, blocks_, node));
    return topics ? VerdictKind::navigation : VerdictKind::related;
  }

  // Whether an element is mostly links.
  [[nodiscard]] bool leads_on(Node node) const { return links_in(document_, blocks_, node).words * 2 > words(node); }

  // Whether a box of teasers is bought: "You may like", "Sponsored links by", or several teasers that say so.
  [[nodiscard]] bool sells(std::uint32_t label, std::uint32_t last) const {
    constexpr std::uint32_t head = 2;  // blocks
    std::uint32_t ads = 0;
    for (std::uint32_t i = label + 1; i < last; ++i) {
      if (labels_.of_block[i] != VerdictKind::advertising) continue;
      ++ads;
      if (ads > 1 || (i <= label + head && blocks_.list[i].links == 0)) return true;
    }
    return false;
  }

  void count_labels() {
    constexpr std::uint32_t shortest_notice = 8;  // words
    replies_before_.assign(blocks_.list.size() + 1, 0);
    consents_before_.assign(blocks_.list.size() + 1, 0);
    notices_before_.assign(blocks_.list.size() + 1, 0);
    for (std::uint32_t i = 0; i < blocks_.list.size(); ++i) {
      const bool consent = labels_.of_block[i] == VerdictKind::consent;
      const bool notice = consent && blocks_.list[i].counts.words >= shortest_notice;
      replies_before_[i + 1] = replies_before_[i] + (labels_.of_block[i] == VerdictKind::comments ? 1 : 0);
      consents_before_[i + 1] = consents_before_[i] + (consent ? 1 : 0);
      notices_before_[i + 1] = notices_before_[i] + (notice ? 1 : 0);
    }
  }

  // From the last node to the first: what kinds a subtree holds. A named element speaks for all that is in it.
  void gather_kinds() {
    for (std::uint32_t i = 0; i < blocks_.list.size(); ++i) {
      const TextBlock& block = blocks_.list[i];
      for (Node node = block.begin; node < block.end; ++node) {
        if (!document_.is_text(node)) continue;
        kinds_[document_.parent[node]] |=
            own_text | shown |
            (fates_[i] == Fate::hidden && labels_.of_block[i] ? bit_of(*labels_.of_block[i]) : unnamed);
      }
    }
    for (auto node = static_cast<Node>(document_.size()); --node > 0;) {
      if (document_.is_text(node)) continue;
      const Tag tag = document_.tag[node];
      if (is_media(tag) || is_field(tag)) kinds_[node] |= shown;
      if (tag == Tag::a || tag == Tag::button) kinds_[node] |= control;
      if (named_[node] != 0) kinds_[node] = kinds_of_named(node);
      kinds_[document_.parent[node]] |= kinds_[node] & ~own_text;
    }
  }

  // Of a named element: its kind, and whether there is something of it to see. An advertising slot is yet to be filled.
  [[nodiscard]] Kinds kinds_of_named(Node node) const {
    const Kinds own = named_[node];
    const bool slot = (own & bit_of(VerdictKind::advertising)) != 0;
    const bool icons = (own & bit_of(VerdictKind::sharing)) != 0 && (kinds_[node] & control) != 0;
    return (kinds_[node] & (shown | own_text | control)) | bit_of(first_of(own)) | (slot || icons ? shown : 0);
  }

  // Whether a subtree without a name of its own holds parts of several kinds, each in an element of its own.
  [[nodiscard]] bool must_split(Node node) const {
    const Kinds kinds = kinds_[node] & ((1U << (kind_count + 1)) - 1);
    // A thread is one, though little of it says so: "Reply", "Reply".
    const bool thread = (kinds & ~unnamed) == bit_of(VerdictKind::comments) && inside(node, replies_before_) > 1;
    const bool whole =
        named_[node] != 0 || thread || (signs_[node] & sign::dialog) != 0 || (kinds_[node] & own_text) != 0;
    return !whole && std::popcount(kinds) > 1 && !asks_for_consent(node) && !is_bar(node, kinds & ~unnamed);
  }

  // How many blocks of a kind an element holds, from how many come before each block.
  [[nodiscard]] std::uint32_t inside(Node node, const std::vector<std::uint32_t>& before) const {
    return before[blocks_.last(document_, node)] - before[blocks_.first(node)];
  }

  // Whether an element is a notice that speaks of cookies, and what to press: whatever else that offers ("Reject and
  // subscribe") or its class names say.
  [[nodiscard]] bool asks_for_consent(Node node) const {
    constexpr std::uint32_t longest = 150;  // words
    constexpr Kinds of_page = bit_of(VerdictKind::footer) | bit_of(VerdictKind::navigation);
    const bool named = (signs_[node] & of_page) != 0 || named_[node] == bit_of(VerdictKind::comments);
    return !named && words(node) <= longest && inside(node, notices_before_) > 0 && inside(node, consents_before_) > 1;
  }

  void hide(Node node) {
    if ((kinds_[node] & shown) == 0) return;
    const KindFound verdict = verdict_on(node);
    hidden_.push_back({node, verdict.kind, words(node), verdict.reason});
  }

  [[nodiscard]] KindFound verdict_on(Node node) const {
    const bool may_be_figures = named_[node] == 0 || named_[node] == bit_of(VerdictKind::promotion);
    if (may_be_figures && is_figures(document_, blocks_, node)) return {VerdictKind::other, VerdictReason::contents};
    if (asks_for_consent(node)) return {VerdictKind::consent, VerdictReason::contents};
    if (named_[node] != 0) return {first_of(named_[node]), reason_of_name(node)};
    const Kinds kinds = kinds_[node] & (unnamed - 1);
    if ((signs_[node] & sign::dialog) != 0) {
      const bool asks = (kinds & bit_of(VerdictKind::consent)) != 0;
      return {asks ? VerdictKind::consent : VerdictKind::promotion, VerdictReason::dialog};
    }
    if (kinds != 0) {
      const bool mixed = std::popcount(kinds) > 1 || (kinds_[node] & unnamed) != 0;
      return {mixed ? kind_of_mixture(node, kinds) : first_of(kinds), VerdictReason::contents};
    }
    bool widget = false;
    for (Node above = node; above != 0 && above != no_node && !holds_kept(above); above = document_.parent[above]) {
      if (named_[above] != 0) return {first_of(named_[above]), VerdictReason::surroundings};
      widget = widget || (signs_[above] & sign::other) != 0;
    }
    if (widget && !leads_on(node)) return {VerdictKind::other, VerdictReason::markup};
    if (const Kinds label = label_before(node); label != 0) return {first_of(label), VerdictReason::label_before};
    if (stands_in_thread(node)) return {VerdictKind::comments, VerdictReason::label_before};
    if (stands_in_imprint(node)) return {VerdictKind::footer, VerdictReason::surroundings};
    return kind_of_unnamed(document_, blocks_, node, kept_[node] == 0);
  }

  // In the order in which name_elements asks.
  [[nodiscard]] VerdictReason reason_of_name(Node node) const {
    const Kinds signed_as = static_cast<Kinds>(signs_[node] & sign::clutter & ~sign::other);
    if ((signed_as & named_[node]) != 0) return VerdictReason::markup;
    if (document_.tag[node] == Tag::form && named_[node] == kind_of_form(node)) return VerdictReason::form;
    if (is_field_box(node)) return VerdictReason::form;
    if ((signs_[node] & sign::header) != 0 && named_[node] == bit_of(VerdictKind::navigation)) {
      return VerdictReason::site_header;
    }
    return document_.tag[node] == Tag::a ? VerdictReason::link : VerdictReason::label;
  }

  [[nodiscard]] bool is_field_box(Node node) const {
    const std::vector<ClutterBox>& boxes = labels_.field_boxes;
    const auto box = std::lower_bound(boxes.begin(), boxes.end(), node,
                                      [](const ClutterBox& one, Node wanted) { return one.node < wanted; });
    return box != boxes.end() && box->node == node && named_[node] == bit_of(box->kind);
  }

  // "Share · 214 reactions · 87 comments": a bar that leads to the comments.
  [[nodiscard]] bool is_bar(Node node, Kinds kinds) const {
    return kinds == (bit_of(VerdictKind::sharing) | bit_of(VerdictKind::comments)) && words(node) <= longest_bar;
  }

  // Where one element mixes several kinds of words, a legal line makes it a footer, and its place at the top a header.
  [[nodiscard]] VerdictKind kind_of_mixture(Node node, Kinds kinds) const {
    const bool before_story = kept_[node] == 0;
    if (!before_story && (kinds & bit_of(VerdictKind::footer)) != 0) return VerdictKind::footer;
    const VerdictKind by_place = kind_of_unnamed(document_, blocks_, node, before_story).kind;
    if (before_story && by_place == VerdictKind::navigation) return VerdictKind::navigation;
    if (is_bar(node, kinds)) return VerdictKind::sharing;
    std::array<std::uint32_t, kind_count> votes{};
    const std::uint32_t first = blocks_.first(node);
    unsigned ads = 0;
    for (std::uint32_t i = first; i < blocks_.last(document_, node); ++i) {
      // One of many teasers may be an advertisement.
      if (labels_.of_block[i] == VerdictKind::advertising && i != first && ++ads < 2) continue;
      if (labels_.of_block[i]) votes[static_cast<std::size_t>(*labels_.of_block[i])] += blocks_.list[i].counts.words;
    }
    const auto* const most = std::max_element(votes.begin(), votes.end());
    if (*most > 0) return static_cast<VerdictKind>(most - votes.begin());
    const Kinds others = kinds & ~bit_of(VerdictKind::advertising);
    return others != 0 ? first_of(others) : words(node) == 0 ? first_of(kinds) : by_place;
  }

  // Whether an element stands in one that opens with a box of comments: "Comments (3)" over a link to write one.
  [[nodiscard]] bool stands_in_thread(Node node) const {
    constexpr unsigned reach = 4;    // elements around it
    constexpr unsigned deepest = 8;  // elements around the first words of one of these
    Node thread = document_.parent[node];
    for (unsigned i = 0; i < reach && thread != 0 && document_.tag[thread] != Tag::body && !holds_kept(thread); ++i) {
      if (blocks_.first(thread) < blocks_.last(document_, thread)) {
        Node box = blocks_.list[blocks_.first(thread)].node;
        for (unsigned j = 0; j < deepest && box > thread; ++j, box = document_.parent[box]) {
          if (named_[box] == bit_of(VerdictKind::comments)) return !has_other_label(blocks_.last(document_, box), node);
        }
      }
      thread = document_.parent[thread];
    }
    return false;
  }

  // Whether a block from `begin` to an element announces another kind than comments. Looks at as many as a label
  // reaches.
  [[nodiscard]] bool has_other_label(std::uint32_t begin, Node node) const {
    std::uint32_t i = blocks_.first(node);
    for (unsigned steps = 0; i-- > begin && steps < label_reach; ++steps) {
      if (labels_.of_block[i] && labels_.of_block[i] != VerdictKind::comments) return true;
    }
    return false;
  }

  // Whether an element stands, behind the story, in one of few words that a legal line ends.
  [[nodiscard]] bool stands_in_imprint(Node node) const {
    constexpr std::uint32_t longest = 120;  // words
    const Node box = document_.parent[node];
    const std::uint32_t last = blocks_.last(document_, box);
    if (kept_[node] == 0 || document_.tag[box] == Tag::body || holds_kept(box) || words(box) > longest) return false;
    return last > blocks_.first(box) && labels_.of_block[last - 1] == VerdictKind::footer;
  }

  // The last label before an element within its parent, if nothing of the story stands between.
  [[nodiscard]] Kinds label_before(Node node) const {
    const Node parent = document_.parent[node];
    const std::uint32_t first = blocks_.first(parent);
    std::uint32_t i = blocks_.first(node);
    for (unsigned steps = 0; i-- > first && steps < label_reach; ++steps) {
      if (fates_[i] != Fate::hidden) return 0;
      if (!labels_.of_block[i]) continue;
      const VerdictKind kind = *labels_.of_block[i];
      // "Advertisement" speaks for what comes next, if that is small.
      const bool out_of_reach = kind == VerdictKind::advertising && (steps > 0 || is_list(node));
      // a legal line ends what stands before it, and an appeal says all of itself
      const bool closes = kind == VerdictKind::footer || (kind == VerdictKind::promotion && !labels_.is_heading[i]);
      return out_of_reach || closes || has_box_of_its_own(i, parent) ? 0 : bit_of(kind);
    }
    return 0;
  }

  // Whether an element holds several links, or more words than an advertisement.
  [[nodiscard]] bool is_list(Node node) const {
    constexpr std::uint32_t most_links = 1;
    constexpr std::uint32_t longest_ad = 40;  // words
    return words(node) > longest_ad || links_in(document_, blocks_, node).links > most_links;
  }

  // Whether label `i` stands in a child of `parent` that holds more than it: it speaks for that one alone.
  [[nodiscard]] bool has_box_of_its_own(std::uint32_t i, Node parent) const {
    Node box = blocks_.list[i].node;
    // A block that begins in the parent may be that of an element around it; whatever is around stands before.
    while (box > parent && document_.parent[box] != parent) box = document_.parent[box];
    return box > parent && blocks_.last(document_, box) - blocks_.first(box) > 1;
  }

  static constexpr std::uint32_t longest_bar = 25;  // words of buttons to share with
  static constexpr unsigned label_reach = 40;

  const Document& document_;
  const Blocks& blocks_;
  const std::vector<Signs>& signs_;
  const Labels& labels_;
  const std::vector<Fate>& fates_;
  std::vector<Kinds> kinds_;  // what a subtree holds
  std::vector<Kinds> named_;  // what an element is called
  std::vector<std::uint32_t> kept_;
  // How many blocks before each announce comments, speak of consent, and do so in more than a few words.
  std::vector<std::uint32_t> replies_before_, consents_before_, notices_before_;
  std::vector<Hidden> hidden_;
};

}  // namespace

std::vector<Hidden> find_hidden(const Document& document, const Blocks& blocks, const std::vector<Signs>& signs,
                                const Labels& labels, const std::vector<Fate>& fates) {
  return Judge(document, blocks, signs, labels, fates).judge();
}

}  // namespace verbatim
