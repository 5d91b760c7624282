#include "clutter/story_head.h"

#include <algorithm>
#include <array>

#include "clutter/author_names.h"
#include "clutter/blocks.h"
#include "clutter/dates.h"
#include "clutter/element_text.h"
#include "text/ascii.h"

namespace verbatim {
namespace {

constexpr std::size_t most_before = 12;
constexpr std::size_t most_after = 60;
constexpr std::size_t most_bytes = 160;        // longer is no byline and no line of dates
constexpr std::size_t most_long = 2;           // so many long texts behind the title, and the head is over
constexpr std::uint32_t most_head_words = 30;  // of a byline with its dates

class HeadReader {
 public:
  HeadReader(const Document& document, const Reading& reading)
      : document_(document), reading_(reading), order_(day_order(document.attribute(0, AttributeName::lang))) {}

  StoryHead read(Node title) {
    const Node end = document_.subtree_end[title];
    std::vector<Node> nodes = texts_after(end);
    for (const Node node : nodes) read_text(node);
    if (head_.published.empty() && head_.updated.empty()) {
      for (const Node node : texts_before(title)) read_text(node);
    }
    if (head_.bylines.empty() && head_.labelled.empty()) read_signature();
    return std::move(head_);
  }

 private:
  [[nodiscard]] bool is_shown(Node node) const {
    for (Node up = document_.parent[node]; up != no_node; up = document_.parent[up]) {
      if (is_unread(document_, up)) return false;
    }
    const auto after = std::upper_bound(reading_.hidden.begin(), reading_.hidden.end(), node,
                                        [](Node n, const Hidden& hidden) { return n < hidden.node; });
    if (after == reading_.hidden.begin()) return true;
    const Hidden& hidden = *(after - 1);
    return document_.subtree_end[hidden.node] <= node || !is_elsewhere(hidden);
  }

  [[nodiscard]] bool holds_words(Node node) const {
    return document_.is_text(node) && !trim(document_.view(document_.text[node])).empty() && is_shown(node);
  }

  [[nodiscard]] std::vector<Node> texts_after(Node begin) const {
    std::vector<Node> found;
    std::size_t long_texts = 0;
    for (Node node = begin; node < document_.size() && found.size() < most_after && long_texts < most_long; ++node) {
      if (!holds_words(node)) continue;
      long_texts += static_cast<std::size_t>(document_.text[node].size > most_bytes);
      found.push_back(node);
    }
    return found;
  }

  [[nodiscard]] std::vector<Node> texts_before(Node end) const {
    std::vector<Node> found;
    for (Node node = end; node > 0 && found.size() < most_before; --node) {
      if (holds_words(node - 1)) found.push_back(node - 1);
    }
    return found;
  }

  void read_text(Node node) {
    const std::string own(trim(document_.view(document_.text[node])));
    const std::string& text = text_around(node);
    read_byline(own, text);
    const bool labelled = is_byline_label(previous_) && !is_of_reviewer(before_previous_);
    if (labelled && own.size() <= most_bytes) head_.labelled.push_back("By " + own);
    read_date(node, own, text);
    before_previous_ = std::move(previous_);
    previous_ = own;
  }

  // A story without a byline at its head may be signed at its end: "Written by Ana Silva".
  void read_signature() {
    if (reading_.blocks.empty()) return;
    const Node last = reading_.blocks.back().node;
    std::vector<Node> nodes = texts_before(last);
    std::reverse(nodes.begin(), nodes.end());
    const std::vector<Node> after = texts_after(last);
    nodes.insert(nodes.end(), after.begin(), after.end());
    for (const Node node : nodes) {
      const std::string& text = text_around(node);
      if (!ascii_lower(text.substr(0, 12)).starts_with("written by") || !looks_like_byline(text)) continue;
      head_.bylines.push_back(text);
      return;
    }
  }

  // The text of the block-level element around a text node; good until the next call.
  [[nodiscard]] const std::string& text_around(Node node) {
    Node block = document_.parent[node];
    while (block != 0 && !is_block_level(document_.tag[block])) block = document_.parent[block];
    if (block != block_) block_text_ = element_text(document_, block, most_bytes, Joining::apart);
    block_ = block;
    return block_text_;
  }

  // "Medically reviewed", before the "by" of a link of its own.
  static bool is_of_reviewer(const std::string& text) {
    const std::string lower = ascii_lower(text.substr(0, 24));
    return lower.ends_with("reviewed") || lower.ends_with("edited") || lower.ends_with("checked");
  }

  void read_byline(const std::string& own, const std::string& text) {
    const std::string& line = own.size() > 4 && looks_like_byline(own) ? own : text;
    if (!looks_like_byline(line)) return;
    if (std::find(head_.bylines.begin(), head_.bylines.end(), line) == head_.bylines.end())
      head_.bylines.push_back(line);
  }

  void read_date(Node node, const std::string& own, const std::string& text) {
    const bool goes_on = previous_.find_first_of("0123456789") == std::string::npos && is_of_other_event(previous_);
    if (goes_on || is_of_other_event(own)) return;
    const bool had_date = !head_.published.empty();
    std::string date = own.size() <= most_bytes ? find_date(own, order_) : std::string();
    if (date.empty() && text.size() <= most_bytes) date = find_date(text, order_);
    if (date.empty()) {
      if (had_date && head_.beside_date.empty() && beside_ > 0) offer_name(own);
      beside_ = beside_ > 0 ? beside_ - 1 : 0;
      return;
    }
    // The time in UTC of a day that is shown may fall on the next.
    const std::string precise = datetime_around(node);
    if (!precise.empty() && !is_day_off(precise, date)) date = precise;
    std::string& kind = is_update(own, text) ? head_.updated : head_.published;
    if (!kind.empty()) return;
    kind = date;
    if (&kind == &head_.published && precise.empty()) {
      const DayOrder other = order_ == DayOrder::day_first ? DayOrder::month_first : DayOrder::day_first;
      head_.other_order = find_date(own, other);
      if (head_.other_order == date) head_.other_order.clear();
    }
    beside_ = 2;
    offer_name(previous_);
    offer_name(own.substr(0, own.find('|')));  // "Ana Silva | Senior Writer | July 2, 2025"
  }

  void offer_name(const std::string& text) {
    if (head_.beside_date.empty() && looks_like_name(text)) head_.beside_date = text;
  }

  // "Joined: 4 Jul 2012" stands beside the first post of a thread, "Received: 4 Jul 2012" over a paper.
  static bool is_of_other_event(const std::string& text) {
    constexpr auto events =
        std::to_array<std::string_view>({"join", "regist", "member since", "received", "accepted", "submitted"});
    const std::string lower = ascii_lower(text.substr(0, 24));
    return std::any_of(events.begin(), events.end(), [&](std::string_view event) { return lower.starts_with(event); });
  }

  // The datetime of the <time> that holds the text.
  [[nodiscard]] std::string datetime_around(Node node) const {
    const Node parent = document_.parent[node];
    return document_.tag[parent] == Tag::time ? find_date(document_.attribute(parent, AttributeName::datetime)) : "";
  }

  [[nodiscard]] bool is_update(const std::string& own, const std::string& text) const {
    constexpr auto words = std::to_array<std::string_view>({"updated", "update", "modified", "edited", "revised",
                                                            "reviewed", "aktualisiert", "mis à jour", "actualizado",
                                                            "aggiornato", "bijgewerkt", "last "});
    for (const std::string& where : {own, text, previous_}) {
      if (where.size() > most_bytes) continue;
      const std::string lower = ascii_lower(where.substr(0, where.find_first_of("0123456789")));
      for (const std::string_view word : words) {
        if (lower.find(word) != std::string::npos) return true;
      }
      if (lower.find("publi") != std::string::npos) return false;
    }
    return false;
  }

  const Document& document_;
  const Reading& reading_;
  const DayOrder order_;  ///< in which the page writes its dates
  StoryHead head_;
  Node block_ = no_node;  ///< that of `block_text_`
  std::string block_text_;
  std::string previous_;         ///< the text before
  std::string before_previous_;  ///< and the one before that
  int beside_ = 0;               ///< how many texts more stand next to the date
};

}  // namespace

bool is_elsewhere(const Hidden& hidden) {
  if (hidden.reason == VerdictReason::guess) return false;
  const VerdictKind kind = hidden.kind;
  // "Posted on June 3 by Ana Silva" opens as a comment does.
  const bool unmarked =
      hidden.reason == VerdictReason::place || (hidden.reason == VerdictReason::label && kind == VerdictKind::comments);
  if (unmarked && hidden.words <= most_head_words) return false;
  return kind == VerdictKind::navigation || kind == VerdictKind::comments || kind == VerdictKind::advertising ||
         kind == VerdictKind::related || kind == VerdictKind::consent || kind == VerdictKind::footer;
}

StoryHead read_story_head(const Document& document, const Reading& reading, Node title) {
  return HeadReader(document, reading).read(title);
}

}  // namespace verbatim
