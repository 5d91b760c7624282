#include "clutter/clutter_in_story.h"

#include <algorithm>

#include "clutter/log_odds.h"

namespace verbatim {
namespace {

class ClutterDropper {
 public:
  ClutterDropper(const PageView& page, const Judgement& judgement, const Labels& labels)
      : page_(page),
        document_(page.document),
        list_(page.blocks.list),
        kind_(judgement.kind),
        discussion_(is_discussion(judgement)),
        mere_article_(judgement.kind == PageKind::article &&
                      judgement.kinds[static_cast<std::size_t>(PageKind::forum)] < -3 * logit),
        labels_(labels),
        scores_(judgement.scores),
        story_(judgement.chosen),
        dropped_(list_.size()) {
    sum_story();
  }

  std::vector<bool> run() && {
    drop_clutter();
    return has_dropped_story_ ? choose_blocks(list_, scores_, dropped_) : std::move(story_);
  }

 private:
  // Comments are the content of a forum and clutter elsewhere, however well they are written; so are, in an article,
  // the small boxes that say what they are. What holds most of what was chosen is neither.
  void drop_clutter() {
    drop_forms();
    drop_dialogs();
    if (!discussion_) drop_comments();
    if (kind_ == PageKind::article && !discussion_) {
      drop_before_title();
      drop_labelled();
    } else {
      drop_slots();
    }
  }

  // An article begins with its title.
  void drop_before_title() {
    if (page_.title_block == no_block || document_.tag[list_[page_.title_block].node] != Tag::h1) return;
    std::vector<bool> before(list_.size());
    std::fill_n(before.begin(), page_.title_block, true);
    drop(before, 6);
  }

  // What one label names is a box beside the text; what labels name all over the page is what the page is made of.
  void drop_labelled() {
    std::vector<bool> labelled(list_.size());
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if ((labels_.of_block[i] && labels_.is_pointer[i]) || asks_beside_story(i)) labelled[i] = true;
      if (!labels_.is_heading[i]) continue;
      const Node node = labelled_element(document_, page_.blocks, i, *labels_.of_block[i]);
      if (node != no_node && !holds(node, 15)) mark(node, labelled);
    }
    for (const auto* const boxes : {&labels_.field_boxes, &labels_.boxes}) {
      for (const ClutterBox& box : *boxes) {
        if (!holds(box.node, 15)) mark(box.node, labelled);
      }
    }
    drop(labelled, 20);
  }

  // What calls itself an advertisement is one on any page.
  void drop_slots() {
    std::vector<bool> slot(list_.size());
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (labels_.of_block[i] != VerdictKind::advertising) continue;
      const Node node = labelled_element(document_, page_.blocks, i, *labels_.of_block[i]);
      if (node != no_node && !holds(node, 10)) mark(node, slot);
    }
    drop(slot, 20);
  }

  // A paper asks its readers for something beside the story, a guide as a part of it, unless in no more than a link.
  [[nodiscard]] bool asks_beside_story(std::uint32_t i) const {
    const Appeal appeal = labels_.appeals[i];
    const bool mere_link = list_[i].link_words * 2 > list_[i].counts.words;
    return appeal == Appeal::outright || (appeal == Appeal::of_paper && (page_.facts.is_news() || mere_link));
  }

  // What opens in front of a page is not the page, unless it holds most of what there is to read.
  void drop_dialogs() {
    std::vector<bool> dialog(list_.size());
    for (Node node = 1; node < document_.size(); ++node) {
      if ((page_.signs[node] & sign::dialog) != 0) mark(node, dialog);
    }
    drop(dialog, 40);
  }

  // All comments together: a page that is nearly all comments is a discussion, whatever its kind was taken for, unless
  // nothing else speaks for one: a short article may have many times as many words of comments as of its own.
  void drop_comments() {
    std::vector<bool> comment(list_.size());
    Node marked_to = 0;
    for (Node node = 1; node < document_.size(); ++node) {
      if (node < marked_to || (page_.signs[node] & sign::comments) == 0) continue;
      // What wraps nearly all of the story only says that the page has comments, and a part of a line is a remark in
      // code.
      if (holds(node, 90) || is_part_of_line(node)) continue;
      mark(node, comment);
      marked_to = document_.subtree_end[node];
    }
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (comment[i] || !labels_.is_heading[i] || labels_.of_block[i] != VerdictKind::comments) continue;
      // "Tell us what you think", and under it: "37 comments".
      const bool headed = kind_ == PageKind::article && i > 0 && is_heading(document_.tag[list_[i - 1].node]);
      const Node box = box_opened_by(document_, page_.blocks, headed ? i - 1 : i);
      const bool holds_label = page_.blocks.last(document_, box) > i;
      mark(holds_label ? box : box_opened_by(document_, page_.blocks, i), comment);
    }
    drop(comment, mere_article_ ? 97 : kind_ == PageKind::article ? 90 : 40);
  }

  [[nodiscard]] bool is_part_of_line(Node node) const {
    const Tag tag = document_.tag[node];
    return !is_block_level(tag) && tag != Tag::unknown &&
           page_.blocks.last(document_, node) - page_.blocks.first(node) < 2;
  }

  // Whether an element holds at least `percent` of the words chosen.
  [[nodiscard]] bool holds(Node node, std::uint32_t percent) const {
    const std::uint32_t held =
        story_before_[page_.blocks.last(document_, node)] - story_before_[page_.blocks.first(node)];
    return held * 100ULL >= story_before_.back() * std::uint64_t{percent};
  }

  // The forms around large fields: what one writes there is no part of the page yet.
  void drop_forms() {
    std::vector<bool> form(list_.size());
    for (Node node = 1; node < document_.size(); ++node) {
      if (document_.tag[node] == Tag::textarea) mark(form_around(node), form);
    }
    drop(form, 15);
  }

  // The <form>, or where there is none the box that ends with the button to send what was written.
  [[nodiscard]] Node form_around(Node field) const {
    Node box = no_node;
    for (Node node = document_.parent[field]; node != no_node; node = document_.parent[node]) {
      if (document_.tag[node] == Tag::form) return node;
      if (box == no_node && has_button(field, document_.subtree_end[node])) box = node;
    }
    return box;
  }

  [[nodiscard]] bool has_button(Node begin, Node end) const {
    const auto first = document_.tag.begin() + begin;
    const auto last = document_.tag.begin() + std::min<Node>(end, begin + 40);
    return std::find(first, last, Tag::button) != last;
  }

  // Marks the blocks of an element; of no_node none.
  void mark(Node node, std::vector<bool>& marked) const {
    if (node == no_node) return;
    const std::uint32_t first = page_.blocks.first(node);
    const std::uint32_t last = page_.blocks.last(document_, node);
    if (first < last && marked[first] && marked[last - 1]) return;  // once is enough for the form around many fields
    for (std::uint32_t i = first; i < last; ++i) marked[i] = true;
  }

  // Hides the marked blocks if they hold less than `percent` of the words chosen.
  void drop(const std::vector<bool>& marked, std::uint32_t percent) {
    std::uint64_t words = 0;
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (marked[i] && story_[i]) words += list_[i].counts.words;
    }
    if (words * 100 >= story_before_.back() * std::uint64_t{percent}) return;
    has_dropped_story_ = has_dropped_story_ || words > 0;
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (!marked[i]) continue;
      story_[i] = false;
      dropped_[i] = true;
    }
  }

  void sum_story() {
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < list_.size(); ++i) {
      story_before_.push_back(sum);
      sum += story_[i] ? list_[i].counts.words : 0;
    }
    story_before_.push_back(sum);
  }

  const PageView& page_;
  const Document& document_;
  const std::vector<TextBlock>& list_;
  PageKind kind_;
  bool discussion_;
  bool mere_article_;  // nobody would take it for a discussion
  const Labels& labels_;
  const std::vector<std::int32_t>& scores_;
  std::vector<bool> story_;
  std::vector<bool> dropped_;  // what no score can bring back
  bool has_dropped_story_ = false;
  std::vector<std::uint32_t> story_before_;  // words chosen before each block
};

}  // namespace

bool is_discussion(const Judgement& judgement) {
  return judgement.kind == PageKind::forum || judgement.kinds[static_cast<std::size_t>(PageKind::forum)] > 0;
}

std::vector<bool> without_clutter(const PageView& page, const Judgement& judgement, const Labels& labels) {
  return ClutterDropper(page, judgement, labels).run();
}

}  // namespace verbatim
