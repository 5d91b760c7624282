#include "clutter/shop_boxes.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "clutter/element_text.h"
#include "clutter/phrases.h"
#include "text/characters.h"
#include "text/lower_case.h"

namespace verbatim {
namespace {

constexpr std::uint32_t longest_box = 40;  // words
constexpr std::uint32_t longest_way = 6;   // words of a link or a button
constexpr std::uint32_t most_links = 3;
constexpr std::size_t most_boxes = 3;  // a story that has more is about what one may buy

bool ends_in_digit(std::string_view text) {
  if (text.ends_with(' ')) text.remove_suffix(1);
  return !text.empty() && is_digit(static_cast<unsigned char>(text.back()));
}

bool begins_with_digit(std::string_view text) {
  if (text.starts_with(' ')) text.remove_prefix(1);
  return !text.empty() && is_digit(static_cast<unsigned char>(text.front()));
}

// "£54.99", "899,00 zł", "R$ 19": whether a sign or a name of money stands beside a number. `text`: in lower case.
bool holds_price(std::string_view text) {
  constexpr auto money = std::to_array<std::string_view>(
      {"$", "£", "€", "¥", "₹", "₺", "₽", "₴", "zł", "kr", "kč", "chf", "円", "원", "元", "eur", "usd", "руб"});
  for (const std::string_view name : money) {
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
      if (ends_in_digit(text.substr(0, at)) || begins_with_digit(text.substr(at + name.size()))) return true;
    }
  }
  return false;
}

class ShopFinder {
 public:
  ShopFinder(const Document& document, const Blocks& blocks) : document_(document), blocks_(blocks) {}

  std::vector<ClutterBox> run(Node begin, Node end) && {
    for (Node node = begin; node < end; ++node) {
      if (document_.tag[node] != Tag::a && document_.tag[node] != Tag::button) continue;
      if (!leads_to_shop(node)) continue;
      const Node box = box_around(node, begin);
      if (box == no_node || is_heading(document_.tag[box]) || !holds_price(text_of(box))) continue;
      boxes_.push_back({box, VerdictKind::advertising});
      begin = document_.subtree_end[box];
      node = begin - 1;
    }
    if (boxes_.size() > most_boxes) boxes_.clear();
    return std::move(boxes_);
  }

 private:
  [[nodiscard]] std::string text_of(Node node) const {
    constexpr std::size_t most_bytes = 400;
    std::string lower;
    append_lower_case(lower, element_text(document_, node, most_bytes, Joining::apart));
    return lower;
  }

  [[nodiscard]] bool leads_to_shop(Node node) const {
    const std::string text = text_of(node);
    const auto words = static_cast<std::uint32_t>(std::count(text.begin(), text.end(), ' ')) + 1;
    if (text.empty() || words > longest_way) return false;
    // "899 kr at Hill's", not "Give £5"
    return asks_to_buy(text) || (document_.tag[node] == Tag::a && words > 2 && holds_price(text));
  }

  // The largest element around a link that begins behind `begin`, holds few words and links, and is no cell or item.
  [[nodiscard]] Node box_around(Node way, Node begin) const {
    Node box = no_node;
    for (Node node = document_.parent[way]; node >= begin && node != no_node; node = document_.parent[node]) {
      const Tag tag = document_.tag[node];
      if (tag == Tag::td || tag == Tag::li || tag == Tag::body || blocks_.words(document_, node) > longest_box ||
          links_in(document_, blocks_, node).links > most_links || tells(node))
        break;
      if (tag != Tag::p && is_block_level(tag)) box = node;
    }
    return box;
  }

  // Whether a block of an element is a sentence with more words than a price and a name have.
  [[nodiscard]] bool tells(Node node) const {
    constexpr std::uint32_t longest = 20;  // words
    for (std::uint32_t i = blocks_.first(node); i < blocks_.last(document_, node); ++i) {
      const TextBlock& block = blocks_.list[i];
      if (block.counts.words > longest && block.counts.sentence_ends > 0 && block.links == 0) return true;
    }
    return false;
  }

  const Document& document_;
  const Blocks& blocks_;
  std::vector<ClutterBox> boxes_;
};

}  // namespace

std::vector<ClutterBox> find_shop_boxes(const Document& document, const Blocks& blocks,
                                        const std::vector<bool>& chosen) {
  const auto first = static_cast<std::size_t>(std::find(chosen.begin(), chosen.end(), true) - chosen.begin());
  if (first == chosen.size()) return {};
  std::size_t last = chosen.size() - 1;
  while (!chosen[last]) --last;
  return ShopFinder(document, blocks).run(blocks.list[first].begin, blocks.list[last].begin);
}

}  // namespace verbatim
