#include "clutter/screen.h"

#include "clutter/author_names.h"
#include "clutter/dates.h"
#include "clutter/element_text.h"

namespace verbatim {
namespace {

constexpr Signs clutter = sign::clutter | sign::dialog | sign::author_bio | sign::button | sign::form;
constexpr Signs furniture = sign::title | sign::byline | sign::date | sign::caption;

// How many words a label that says what its element is has at most.
constexpr std::uint32_t longest_heading = 5;
constexpr std::uint32_t longest_byline = 25;
// The longest text, in words, that stays on the screen without being a part of the story or a known piece around it.
constexpr std::uint32_t longest_aside = 60;

class Furnisher {
 public:
  Furnisher(const PageView& page, const Judgement& judgement, const Labels& labels)
      : page_(page),
        document_(page.document),
        list_(page.blocks.list),
        kind_(judgement.kind),
        labels_(labels),
        fates_(list_.size(), Fate::hidden),
        labelled_(list_.size()) {
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (judgement.chosen[i]) fates_[i] = Fate::story;
    }
  }

  std::vector<Fate> furnish() && {
    drop_clutter();
    take_title();
    take_byline();
    find_extent();
    if (first_ == no_block) return std::move(fates_);
    gather_signs();
    mark_labelled();
    for (std::uint32_t i = title_before_story(); i <= last_; ++i) {
      if (fates_[i] == Fate::hidden && belongs(i)) fates_[i] = Fate::kept;
    }
    return std::move(fates_);
  }

 private:
  // Comments are the content of a forum and clutter elsewhere, however well they are written; so are, in an article,
  // the small boxes that say what they are. What holds most of what was chosen is neither.
  void drop_clutter() {
    sum_story();
    for (Node node = 1; node < document_.size(); ++node) {
      if (document_.tag[node] == Tag::textarea) drop_form(node);
    }
    if (kind_ == PageKind::forum) return;
    drop_comments();
    if (kind_ != PageKind::article) return;
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (is_heading_label(i)) drop(labelled_element(document_, page_.blocks, i), 15);
    }
  }

  // All comments together: a page that is nearly all comments is a discussion, whatever its kind was taken for.
  void drop_comments() {
    std::vector<bool> comment(list_.size());
    const auto mark = [&](Node node) {
      for (std::uint32_t i = page_.blocks.first(node); i < page_.blocks.last(document_, node); ++i) comment[i] = true;
    };
    Node marked_to = 0;
    for (Node node = 1; node < document_.size(); ++node) {
      // What wraps nearly all of the story only says that the page has comments.
      if (node < marked_to || (page_.signs[node] & sign::comments) == 0 || holds_most(node)) continue;
      mark(node);
      marked_to = document_.subtree_end[node];
    }
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (!comment[i] && is_heading_label(i) && *labels_[i] == VerdictKind::comments) {
        mark(labelled_element(document_, page_.blocks, i));
      }
    }
    std::uint64_t words = 0;
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (comment[i] && fates_[i] == Fate::story) words += list_[i].counts.words;
    }
    if (words * 100 >= story_before_.back() * std::uint64_t{kind_ == PageKind::article ? 90U : 40U}) return;
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (comment[i]) fates_[i] = Fate::hidden;
    }
  }

  [[nodiscard]] bool holds_most(Node node) const {
    const std::uint32_t held =
        story_before_[page_.blocks.last(document_, node)] - story_before_[page_.blocks.first(node)];
    return held * 10ULL >= story_before_.back() * 9ULL;
  }

  [[nodiscard]] bool is_heading_label(std::uint32_t i) const {
    return labels_[i] && list_[i].counts.words <= longest_heading && list_[i].counts.sentence_ends == 0;
  }

  // The form around a large field: what one writes there is no part of the page yet.
  void drop_form(Node field) {
    for (Node node = field; node != 0; node = document_.parent[node]) {
      if (document_.tag[node] == Tag::form) return drop(node, 15);
    }
  }

  // Hides the blocks of an element that holds less than `percent` of the words chosen.
  void drop(Node node, std::uint32_t percent) {
    const std::uint32_t first = page_.blocks.first(node);
    const std::uint32_t last = page_.blocks.last(document_, node);
    if ((story_before_[last] - story_before_[first]) * 100ULL >= story_before_.back() * std::uint64_t{percent}) return;
    for (std::uint32_t i = first; i < last; ++i) fates_[i] = Fate::hidden;
  }

  void sum_story() {
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < list_.size(); ++i) {
      story_before_.push_back(sum);
      sum += fates_[i] == Fate::story ? list_[i].counts.words : 0;
    }
    story_before_.push_back(sum);
  }

  // The title of an article, a thread or a manual is no part of its body; that of a product or a listing may be.
  void take_title() {
    const bool titled = kind_ == PageKind::article || kind_ == PageKind::forum || kind_ == PageKind::documentation;
    if (titled && page_.title_block != no_block && fates_[page_.title_block] == Fate::story) {
      fates_[page_.title_block] = Fate::kept;
    }
  }

  // Nor is a byline that stands before the first sentence.
  void take_byline() {
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (fates_[i] != Fate::story) continue;
      const TextBlock& block = list_[i];
      if (block.counts.words > longest_byline) return;
      if (!looks_like_byline(element_text(document_, block.node, 300, Joining::apart))) return;
      fates_[i] = Fate::kept;
    }
  }

  void find_extent() {
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (fates_[i] == Fate::hidden) continue;
      if (first_ == no_block) first_ = i;
      if (fates_[i] == Fate::story && story_begin_ == no_block) story_begin_ = i;
      last_ = i;
    }
  }

  // The signs around each node; those of an element that wraps all of the story say nothing of a part.
  void gather_signs() {
    around_ = page_.signs;
    for (Node node = 1; node < document_.size(); ++node) {
      const bool wraps = page_.blocks.first(node) <= first_ && page_.blocks.last(document_, node) > last_;
      around_[node] = (wraps ? 0 : around_[node]) | around_[document_.parent[node]];
    }
  }

  // Blocks in an element that a label names.
  void mark_labelled() {
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (!labels_[i] || fates_[i] != Fate::hidden) continue;
      const Node node = labelled_element(document_, page_.blocks, i);
      const std::uint32_t last = page_.blocks.last(document_, node);
      bool all_hidden = true;
      for (std::uint32_t j = i; j < last && all_hidden; ++j) all_hidden = fates_[j] == Fate::hidden;
      if (!all_hidden) continue;
      for (std::uint32_t j = i; j < last; ++j) labelled_[j] = true;
    }
  }

  // The page's title where it stands before the story, or else the story's beginning.
  [[nodiscard]] std::uint32_t title_before_story() const {
    if (page_.title_block < first_) return page_.title_block;
    for (std::uint32_t i = first_; i-- > 0;) {
      if (document_.tag[list_[i].node] == Tag::h1) return i;
    }
    return first_;
  }

  // The signs around a block, and for a short one also those in it: a byline's parts are <span>s.
  [[nodiscard]] Signs signs_of(const TextBlock& block) const {
    Signs signs = around_[block.node];
    if (block.counts.words > 25) return signs;
    for (Node node = block.begin; node < block.end; ++node) signs |= around_[document_.parent[node]];
    return signs;
  }

  // A byline or a date that nothing in the markup marks.
  [[nodiscard]] bool says_who_or_when(const TextBlock& block) const {
    if (block.counts.words > longest_byline) return false;
    const std::string text = element_text(document_, block.node, 300, Joining::apart);
    return looks_like_byline(text) || !find_date(text).empty();
  }

  // Whether a block between the title and the story's end stays on the screen: its title, byline, date and captions,
  // and in an article whatever short text nothing speaks against.
  [[nodiscard]] bool belongs(std::uint32_t i) const {
    const TextBlock& block = list_[i];
    if (i == page_.title_block || document_.tag[block.node] == Tag::h1) return true;
    const Signs signs = signs_of(block);
    if ((signs & clutter) != 0 || labels_[i] || labelled_[i]) return false;
    if ((signs & furniture) != 0 || (i < story_begin_ && says_who_or_when(block))) return true;
    const bool mostly_link = block.link_words * 2 > block.counts.words;
    const bool beside = (signs & sign::aside) != 0 && (signs & sign::quote) == 0;
    return kind_ == PageKind::article && !mostly_link && !beside && block.counts.words <= longest_aside;
  }

  const PageView& page_;
  const Document& document_;
  const std::vector<TextBlock>& list_;
  PageKind kind_;
  const Labels& labels_;
  std::vector<Fate> fates_;
  std::vector<bool> labelled_;
  std::vector<Signs> around_;
  std::vector<std::uint32_t> story_before_;  // words chosen before each block
  std::uint32_t first_ = no_block, last_ = 0;
  std::uint32_t story_begin_ = no_block;  // the first block of the text
};

}  // namespace

std::vector<Fate> find_fates(const PageView& page, const Judgement& judgement, const Labels& labels) {
  return Furnisher(page, judgement, labels).furnish();
}

}  // namespace verbatim
