#include "clutter/field_boxes.h"

#include <string_view>

#include "text/ascii.h"

namespace verbatim {
namespace {

constexpr std::uint32_t longest_sign_up = 80;  // words
constexpr std::uint32_t longest_vote = 40;
constexpr std::uint32_t most_links = 3;      // in it: to terms, to the privacy policy
constexpr std::uint32_t fewest_choices = 2;  // of a vote
constexpr std::uint32_t words_of_page_end = 60;

enum class Field : std::uint8_t { none, address, choice, button, other };

bool names_mail(const Document& document, Node node) {
  for (const AttributeName name : {AttributeName::name, AttributeName::id, AttributeName::aria_label}) {
    if (holds_word(document.attribute(node, name), "mail")) return true;
  }
  return false;
}

Field field_of(const Document& document, Node node) {
  if (document.is_text(node)) return Field::none;
  if (document.tag[node] == Tag::textarea) return Field::other;
  if (document.tag[node] == Tag::button) return Field::button;
  if (document.tag[node] != Tag::input) return Field::none;
  const std::string_view type = document.attribute(node, AttributeName::type);
  const bool text = type.empty() || type == "text";
  if (type == "email" || (text && names_mail(document, node))) return Field::address;
  if (type == "radio") return Field::choice;
  return type == "password" ? Field::other : Field::none;
}

class BoxFinder {
 public:
  BoxFinder(const Document& document, const Blocks& blocks)
      : document_(document),
        blocks_(blocks),
        choices_before_(document.size() + 1),
        addresses_before_(document.size() + 1),
        buttons_before_(document.size() + 1),
        links_before_(document.size() + 1),
        headings_before_(document.size() + 1),
        others_before_(document.size() + 1) {}

  std::vector<ClutterBox> run() && {
    for (Node node = 0; node < document_.size(); ++node) {
      const Field field = field_of(document_, node);
      choices_before_[node + 1] = choices_before_[node] + (field == Field::choice ? 1 : 0);
      addresses_before_[node + 1] = addresses_before_[node] + (field == Field::address ? 1 : 0);
      buttons_before_[node + 1] = buttons_before_[node] + (field == Field::button ? 1 : 0);
      links_before_[node + 1] = links_before_[node] + (document_.tag[node] == Tag::a ? 1 : 0);
      headings_before_[node + 1] = headings_before_[node] + (is_heading(document_.tag[node]) ? 1 : 0);
      others_before_[node + 1] = others_before_[node] + (field == Field::other ? 1 : 0);
      if (field != Field::none && field != Field::other) fields_.push_back(node);
    }
    for (const Node field : fields_) add_box(field);
    return std::move(boxes_);
  }

 private:
  void add_box(Node field) {
    const Node begin = boxes_.empty() ? 1 : document_.subtree_end[boxes_.back().node];
    if (field < begin) return;
    const Field kind = field_of(document_, field);
    const bool address = kind == Field::address;
    const Node box = box_around(field, begin, address ? longest_sign_up : longest_vote);
    if (box == no_node || (kind == Field::button && !is_answered_by_buttons(box))) return;
    if (kind == Field::choice && inside(box, choices_before_) < fewest_choices) return;
    boxes_.push_back({box, address ? VerdictKind::promotion : VerdictKind::other});
  }

  // "Should the pier stay? [Yes] [No]", and no field beside. At the page's end it is "Want our news at once? [Yes]
  // [No]". All buttons of a box ask in turn; it is looked at once.
  bool is_answered_by_buttons(Node box) {
    if (box == asked_ || inside(box, buttons_before_) < fewest_choices) return false;
    asked_ = box;
    if (blocks_.words_before.back() - blocks_.words_before[blocks_.last(document_, box)] <= words_of_page_end)
      return false;
    if (inside(box, addresses_before_) + inside(box, choices_before_) > 0) return false;
    for (std::uint32_t i = blocks_.first(box); i < blocks_.last(document_, box); ++i) {
      // not "[How long does it keep?]" over an answer that opens
      const bool asks = document_.tag[blocks_.list[i].node] != Tag::button;
      if (asks && ends_as_question(document_, blocks_.list[i])) return true;
    }
    return false;
  }

  // The largest element around `field` that begins at `begin` or later and holds few words and links, one heading at
  // most and no other field.
  [[nodiscard]] Node box_around(Node field, Node begin, std::uint32_t most_words) const {
    Node box = no_node;
    for (Node node = document_.parent[field]; node >= begin && node != no_node; node = document_.parent[node]) {
      if (document_.tag[node] == Tag::body || blocks_.words(document_, node) > most_words ||
          inside(node, links_before_) > most_links || inside(node, headings_before_) > 1 ||
          inside(node, others_before_) > 0)
        break;
      box = node;
    }
    return box;
  }

  // How many nodes of a kind a subtree holds, from how many come before each node.
  [[nodiscard]] std::uint32_t inside(Node node, const std::vector<std::uint32_t>& before) const {
    return before[document_.subtree_end[node]] - before[node];
  }

  const Document& document_;
  const Blocks& blocks_;
  std::vector<std::uint32_t> choices_before_, addresses_before_, buttons_before_, links_before_, headings_before_,
      others_before_;
  std::vector<Node> fields_;
  Node asked_ = no_node;
  std::vector<ClutterBox> boxes_;
};

}  // namespace

std::vector<ClutterBox> find_field_boxes(const Document& document, const Blocks& blocks) {
  return BoxFinder(document, blocks).run();
}

}  // namespace verbatim
