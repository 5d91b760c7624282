#include "clutter/screen.h"

#include <algorithm>

#include "clutter/author_names.h"
#include "clutter/clutter_in_story.h"
#include "clutter/copies.h"
#include "clutter/dates.h"
#include "clutter/element_text.h"
#include "clutter/log_odds.h"
#include "clutter/page_facts.h"
#include "clutter/phrases.h"
#include "text/ascii.h"
#include "text/lower_case.h"

namespace verbatim {
namespace {

constexpr Signs clutter = sign::clutter | sign::dialog | sign::author_bio | sign::button | sign::form;
constexpr Signs furniture = sign::title | sign::byline | sign::date | sign::caption;

constexpr std::uint32_t longest_byline = 25;
constexpr std::uint32_t head_blocks = 8;  // so many may stand between a standfirst and the byline
// The longest text, in words, that stays on the screen without being a part of the story or a known piece around it.
constexpr std::uint32_t longest_aside = 60;

class Furnisher {
 public:
  Furnisher(const PageView& page, const MarkupFacts& markup, const Judgement& judgement, const Labels& labels)
      : page_(page),
        document_(page.document),
        authors_(told_authors(markup)),
        list_(page.blocks.list),
        kind_(judgement.kind),
        discussion_(is_discussion(judgement)),
        labels_(labels),
        scores_(judgement.scores),
        fates_(list_.size(), Fate::hidden),
        labelled_(list_.size()) {
    const std::vector<bool> story = without_clutter(page, judgement, labels);
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (story[i]) fates_[i] = Fate::story;
      if (judgement.chosen[i]) chosen_words_ += list_[i].counts.words;
    }
  }

  std::vector<Fate> furnish() && {
    take_title();
    take_byline();
    take_captions();
    find_extent();
    if (first_ == no_block) return std::move(fates_);
    gather_signs();
    mark_labelled();
    title_ = title_before_story();
    for (std::uint32_t i = title_; i <= last_; ++i) {
      if (fates_[i] == Fate::hidden && belongs(i)) fates_[i] = Fate::kept;
    }
    hide_empty_boxes();
    keep_title();
    keep_line_over_title();
    keep_byline();
    keep_last_words();
    keep_corrections();
    return std::move(fates_);
  }

 private:
  // The title of an article, a thread or a manual is no part of its body; that of a product or a listing may be.
  void take_title() {
    const bool titled = kind_ == PageKind::article || kind_ == PageKind::forum || kind_ == PageKind::documentation;
    if (!titled || page_.title_block == no_block || fates_[page_.title_block] != Fate::story) return;
    // A thread whose post is a mere link has no other text.
    if (list_[page_.title_block].counts.words < chosen_words_) fates_[page_.title_block] = Fate::kept;
  }

  // Nor is a byline that stands before the first sentence.
  void take_byline() {
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (fates_[i] != Fate::story) continue;
      const TextBlock& block = list_[i];
      if (block.counts.words > longest_byline) return;
      if (!looks_like_byline(line_of(block))) return;
      fates_[i] = Fate::kept;
    }
  }

  // Nor, in an article, what its pictures show.
  void take_captions() {
    if (kind_ != PageKind::article) return;
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (fates_[i] == Fate::story && is_caption(list_[i])) fates_[i] = Fate::kept;
    }
  }

  // A short text that is marked as a caption, or that stands right behind a picture that is a block of its own.
  [[nodiscard]] bool is_caption(const TextBlock& block) const {
    if (block.counts.words > longest_byline) return false;
    if ((page_.signs[block.node] & sign::caption) != 0) return true;
    for (Node before = block.node - 1; before > document_.parent[block.node]; before = document_.parent[before]) {
      if (document_.tag[before] == Tag::amp_img) return true;
    }
    return false;
  }

  void find_extent() {
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (fates_[i] == Fate::hidden) continue;
      if (first_ == no_block) first_ = i;
      if (fates_[i] == Fate::story && story_begin_ == no_block) story_begin_ = i;
      last_ = i;
    }
  }

  // The signs around each node; those of an element that wraps all of the story say nothing of a part, and an aside
  // that leads nowhere holds facts of the story.
  void gather_signs() {
    constexpr Signs ways = sign::link | sign::button | sign::form;
    std::vector<std::uint32_t> ways_before(document_.size() + 1);
    for (Node node = 0; node < document_.size(); ++node) {
      ways_before[node + 1] = ways_before[node] + ((page_.signs[node] & ways) != 0 ? 1 : 0);
    }
    around_ = page_.signs;
    around_[0] = 0;
    for (Node node = 1; node < document_.size(); ++node) {
      const bool wraps = page_.blocks.first(node) <= first_ && page_.blocks.last(document_, node) > last_;
      const bool leads = ways_before[document_.subtree_end[node]] != ways_before[node];
      const Signs own = wraps ? 0 : around_[node] & ~(leads ? 0 : sign::aside);
      around_[node] = own | around_[document_.parent[node]];
    }
  }

  // Blocks in an element that a label names, or around a field.
  void mark_labelled() {
    const std::size_t size = list_.size();
    std::vector<std::uint32_t> shown(size + 1);  // before each block
    for (std::size_t i = 0; i < size; ++i) shown[i + 1] = shown[i] + (fates_[i] == Fate::hidden ? 0 : 1);
    std::vector<std::int32_t> opened(size + 1);  // boxes that begin with each block, less those that end before it
    const auto add = [&](std::uint32_t begin, std::uint32_t end) {
      if (begin >= end || shown[begin] != shown[end]) return;
      ++opened[begin];
      --opened[end];
    };
    for (std::uint32_t i = 0; i < size; ++i) {
      if (!labels_.of_block[i] || fates_[i] != Fate::hidden) continue;
      const Node box = labelled_element(document_, page_.blocks, i, *labels_.of_block[i]);
      if (box == no_node) continue;
      const std::uint32_t end = page_.blocks.last(document_, box);
      // A remark that opens the story's head ("For subscribers") speaks of no more than itself.
      if (page_.title_block < i || page_.title_block >= end) add(i, end);
    }
    for (const auto* const boxes : {&labels_.field_boxes, &labels_.boxes}) {
      for (const ClutterBox& box : *boxes) {
        add(page_.blocks.first(box.node), page_.blocks.last(document_, box.node));
      }
    }
    std::int32_t open = 0;
    for (std::size_t i = 0; i < size; ++i) {
      open += opened[i];
      labelled_[i] = open > 0;
    }
  }

  // What heads a box goes where all the rest of the box does: "More information" over links to other stories.
  void hide_empty_boxes() {
    std::uint32_t next_shown = last_;
    for (std::uint32_t i = last_; i-- > title_;) {
      if (fates_[i] == Fate::hidden) continue;
      const Node box = box_opened_by(document_, page_.blocks, i);
      const std::uint32_t end = page_.blocks.last(document_, box);
      const bool may_head = fates_[i] == Fate::kept && list_[i].counts.sentence_ends == 0;
      if (may_head && end > i + 1 && end <= next_shown && !is_furniture(i, signs_of(list_[i])) &&
          !heads_story(i, end)) {
        fates_[i] = Fate::hidden;
      } else {
        next_shown = i;
      }
    }
  }

  // Whether a heading of a few words has nothing but buttons in its box, and the story behind it: "Ingredients [2x]".
  [[nodiscard]] bool heads_story(std::uint32_t i, std::uint32_t end) const {
    constexpr std::uint32_t longest = 3;  // words
    if (!is_heading(document_.tag[list_[i].node]) || list_[i].counts.words > longest) return false;
    for (std::uint32_t j = i + 1; j < end; ++j) {
      if (document_.tag[list_[j].node] != Tag::button && list_[j].counts.words > 1) return false;
    }
    return fates_[end] != Fate::hidden;
  }

  // The page's title where it stands before the story, or else the story's beginning.
  [[nodiscard]] std::uint32_t title_before_story() const {
    if (page_.title_block < first_) return headline_over(page_.title_block);
    const std::uint32_t headline = last_before(first_, first_, [&](std::uint32_t i) { return is_headline(i); });
    if (headline != no_block) return headline;
    return std::min(first_,
                    last_before(first_, head_blocks, [&](std::uint32_t i) { return is_most_of_title(list_[i]); }));
  }

  // The last of the `reach` blocks before `end` that passes a test; no_block when none does.
  template <class Test>
  [[nodiscard]] static std::uint32_t last_before(std::uint32_t end, std::uint32_t reach, Test test) {
    for (std::uint32_t i = end; i-- > 0 && end - i <= reach;) {
      if (test(i)) return i;
    }
    return no_block;
  }

  [[nodiscard]] bool is_headline(std::uint32_t i) const { return document_.tag[list_[i].node] == Tag::h1; }

  // The <h1> soon before a heading that is more like <title>, if there is one, or else that heading.
  [[nodiscard]] std::uint32_t headline_over(std::uint32_t heading) const {
    return std::min(heading, last_before(heading, head_blocks, [&](std::uint32_t i) {
                      return is_headline(i) && (signs_of(list_[i]) & (clutter | sign::header)) == 0;
                    }));
  }

  // How many words a block has if they all stand in <title>, and are not so few that they would by chance; else 0.
  [[nodiscard]] std::uint32_t words_of_title(const TextBlock& block) const {
    constexpr std::uint32_t fewest = 3;
    const std::vector<std::uint32_t>& title = page_.facts.title_words;
    std::uint32_t words = 0;
    bool all = block.counts.words <= 2 * title.size();
    for (Node node = block.begin; node < block.end && all; ++node) {
      if (!document_.is_text(node)) continue;
      each_word(document_.view(document_.text[node]), [&](std::string_view /*word*/, std::uint32_t hash) {
        ++words;
        all = all && std::binary_search(title.begin(), title.end(), hash);
      });
    }
    return all && words >= fewest ? words : 0;
  }

  // Whether a block, which need be no heading, is the page's <title> but for the site's name.
  [[nodiscard]] bool is_most_of_title(const TextBlock& block) const {
    return words_of_title(block) > page_.facts.title_words.size() / 2;
  }

  // The signs around a block, and for a short one also those in it: a byline's parts are <span>s.
  [[nodiscard]] Signs signs_of(const TextBlock& block) const {
    Signs signs = around_[block.node];
    if (block.counts.words > 25) return signs;
    for (Node node = block.begin; node < block.end; ++node) signs |= around_[document_.parent[node]];
    return signs;
  }

  // Where nothing that is shown is the page's title: the last thing before the text that is.
  void keep_title() {
    for (std::uint32_t i = 0; i <= last_; ++i) {
      if (fates_[i] != Fate::hidden && is_most_of_title(list_[i])) return;
    }
    const std::uint32_t end = std::min(story_begin_, last_);
    const std::uint32_t title = last_before(end, end, [&](std::uint32_t i) {
      return (signs_of(list_[i]) & clutter & ~sign::other) == 0 && is_most_of_title(list_[i]);
    });
    if (title != no_block) fates_[title] = Fate::kept;
  }

  // A byline or a date may stand over the title; that of the day, which has no hour, stands in the site's header.
  void keep_line_over_title() {
    constexpr std::uint32_t reach = 3;  // blocks
    constexpr std::uint16_t fewest_of_menu = 3;
    for (std::uint32_t i = title_; i-- > 0 && title_ - i <= reach;) {
      const Signs signs = signs_of(list_[i]);
      const Signs against = clutter | sign::aside | (tells_hour(list_[i]) ? 0 : sign::header);
      const bool leads = list_[i].links >= fewest_of_menu || list_[i].link_words * 2 > list_[i].counts.words;
      // "17 May · 37 comments" leads to them, too.
      const bool dated = (signs & sign::date) != 0 && labels_.of_block[i] == VerdictKind::comments;
      const Signs speaking = signs & against & ~(dated ? sign::comments : 0);
      if (fates_[i] == Fate::hidden && speaking == 0 && !leads && (!labels_.of_block[i] || dated) &&
          says_who_or_when(i, signs)) {
        fates_[i] = Fate::kept;
      }
    }
  }

  [[nodiscard]] bool tells_hour(const TextBlock& block) const {
    return find_date(line_of(block)).find('T') != std::string::npos;
  }

  // The byline where nothing around it tells that it is one: a few words at the story's head, or else right behind it,
  // that hold the name of an author.
  void keep_byline() {
    if (story_begin_ == no_block) return;
    const auto size = static_cast<std::uint32_t>(list_.size());
    const std::uint32_t over_title = title_ - std::min(title_, head_blocks);
    const std::uint32_t head_end = std::min(story_begin_ + head_blocks, size);
    constexpr Signs of_site = sign::navigation | sign::header;
    constexpr Signs offers = sign::promotion | sign::consent;
    constexpr Signs others = clutter & ~(sign::other | sign::author_bio);
    const bool over = keep_names(over_title, title_, offers | of_site);
    const bool found = keep_names(title_, head_end, offers) || over;
    if (!found) keep_names(last_ + 1, std::min(last_ + 4, size), others);
  }

  // Keeps the blocks without signs `against` that name an author, unless one that does is kept already. Returns whether
  // there is any.
  bool keep_names(std::uint32_t begin, std::uint32_t end, Signs against) {
    std::vector<std::uint32_t> hidden;
    for (std::uint32_t i = begin; i < end; ++i) {
      const Signs signs = signs_of(list_[i]);
      if (!names_author(list_[i]) || (signs & against) != 0) continue;
      const bool credit = (signs & sign::caption) != 0;  // of a picture that they took, too
      if (fates_[i] == Fate::kept && !credit) return true;
      if (fates_[i] == Fate::hidden) hidden.push_back(i);
    }
    for (const std::uint32_t i : hidden) fates_[i] = Fate::kept;
    return !hidden.empty();
  }

  // The text of a block's element, if it is no more than a line of a few hundred bytes; else nothing.
  [[nodiscard]] std::string line_of(const TextBlock& block) const {
    constexpr std::size_t longest = 300;  // bytes
    return element_text(document_, block.node, longest, Joining::apart);
  }

  [[nodiscard]] std::string text_of(const TextBlock& block) const {
    std::string text;
    append_text(document_, block, text);
    return text;
  }

  [[nodiscard]] bool names_author(const TextBlock& block) const {
    if (block.counts.words > longest_byline) return false;
    const std::string text = ascii_lower(text_of(block));
    return std::any_of(authors_.begin(), authors_.end(),
                       [&](const std::string& author) { return text.find(author) != std::string::npos; });
  }

  // What an article ends with under its last paragraph, in the element that holds it all: a correction, a footnote, the
  // source of a table.
  void keep_last_words() {
    Node body = list_[last_].node;
    while (page_.blocks.first(body) > story_begin_) body = document_.parent[body];
    const std::uint32_t end = page_.blocks.last(document_, body);
    // What an article calls its footer may be its notes.
    const Signs own = (page_.signs[body] & (sign::article | sign::main)) != 0 ? sign::footer : 0;
    bool ended = false;
    for (std::uint32_t i = last_ + 1; i < end; ++i) {
      const bool mark = is_mark(list_[i]);
      const bool opens = mark || list_[i].counts.words == 0 || document_.tag[list_[i].node] == Tag::dt;
      const bool opens_last_word = opens && i + 1 < end && is_last_word(i + 1, own);
      const bool remark = is_remark(i);
      const bool says = is_last_word(i, own) || opens_last_word || remark;
      ended = ended || (!says && (fates_[i] == Fate::hidden || !names_author(list_[i])));
      if (!ended || remark) {
        fates_[i] = Fate::kept;
      } else if (mark && opens_last_word) {  // notes stand even behind a poll
        fates_[i] = fates_[i + 1] = Fate::kept;
      }
    }
  }

  // What a paper says of its own mistakes, wherever it says so at the story.
  void keep_corrections() {
    constexpr std::uint32_t reach = 12;                   // blocks behind the story
    constexpr std::uint32_t shortest = 6, longest = 100;  // words
    const std::uint32_t end = std::min(last_ + reach, static_cast<std::uint32_t>(list_.size()));
    for (std::uint32_t i = title_; i < end; ++i) {
      const TextBlock& block = list_[i];
      if (fates_[i] != Fate::hidden || block.counts.words < shortest || block.counts.words > longest) continue;
      if ((signs_of(block) & (sign::comments | sign::dialog)) != 0 || block.link_words * 2 > block.counts.words)
        continue;
      std::string lower;
      append_lower_case(lower, text_of(block));
      if (opens_as_correction(trim(lower))) fates_[i] = Fate::kept;
    }
  }

  // A few words alone are the heading of a box, if they define nothing and are no sentence: "Source: the county".
  [[nodiscard]] bool is_last_word(std::uint32_t i, Signs own) const {
    return belongs(i, own) &&
           (list_[i].counts.words > longest_heading || is_definition(list_[i]) || is_statement(list_[i]));
  }

  // "[A first version gave the wrong year.]", "(With inputs from agencies)": words in brackets that lead nowhere.
  [[nodiscard]] bool is_remark(std::uint32_t i) const {
    const TextBlock& block = list_[i];
    if (block.links > 0 || block.counts.words < 2 || !belongs(i)) return false;
    const std::string text = text_of(block);
    const std::string_view words = trim(text);
    return (words.starts_with('[') && words.ends_with(']')) || (words.starts_with('(') && words.ends_with(')'));
  }

  [[nodiscard]] bool is_definition(const TextBlock& block) const {
    return document_.tag[block.node] == Tag::dd || document_.tag[document_.parent[block.node]] == Tag::dd;
  }

  // A paragraph with a colon in it, or with a full stop behind it.
  [[nodiscard]] bool is_statement(const TextBlock& block) const {
    if (document_.tag[block.node] != Tag::p) return false;
    const std::string text = line_of(block);
    const std::size_t colon = text.find(':');
    return text.ends_with('.') || (colon != std::string::npos && colon + 1 < text.size());
  }

  // The link back from a note: "1", "*".
  static bool is_mark(const TextBlock& block) { return block.counts.words <= 1 && block.link_words > 0; }

  // A byline or a date, marked or not, before the story or behind a standfirst that was taken for its first paragraph.
  [[nodiscard]] bool says_who_or_when(std::uint32_t i, Signs signs) const {
    const TextBlock& block = list_[i];
    if (block.counts.words > longest_byline || i > story_begin_ + head_blocks) return false;
    if ((signs & (sign::byline | sign::date)) != 0) return true;
    const std::string text = line_of(block);
    return looks_like_byline(text) || (i < story_begin_ && !find_date(text).empty());
  }

  // Whether a block between the title and the story's end stays on the screen: its furniture, and whatever short text
  // nothing speaks against; in an article, or where it may well be story, with links in it.
  // `ignored`: signs that say nothing here.
  [[nodiscard]] bool belongs(std::uint32_t i, Signs ignored = 0) const {
    const TextBlock& block = list_[i];
    const Signs signs = signs_of(block) & ~ignored;
    if (is_furniture(i, signs)) return true;
    const bool quoted = is_quoted(signs);
    // What is quoted ("A post shared by …") says nothing of the page around it.
    if ((signs & clutter) != 0 || ((labels_.of_block[i] || labelled_[i]) && !quoted)) return false;
    if (discussion_ && (signs & sign::poster) != 0 && block.counts.words <= longest_heading) return true;
    if (is_price(block) && (signs & sign::table) == 0) return false;
    const bool mostly_link = block.link_words * 2 > block.counts.words;
    const bool beside = (signs & sign::aside) != 0 && !quoted && !stands_by_title(block);
    const bool may_link = kind_ == PageKind::article || scores_[i] > -logit;
    const bool linked = may_link ? mostly_link : block.link_words > 0;
    return (!linked || (quoted && signs_post(block))) && !beside && block.counts.words <= longest_aside;
  }

  // "— Name (@name) June 3, 2026": who wrote what is quoted, and when, in a link to it.
  [[nodiscard]] bool signs_post(const TextBlock& block) const {
    return block.link_words < block.counts.words && !find_date(line_of(block)).empty();
  }

  [[nodiscard]] bool stands_by_title(const TextBlock& block) const {
    const bool called_so = (page_.signs[block.node] & sign::aside) != 0;
    return !called_so && document_.parent[block.node] == document_.parent[list_[title_].node];
  }

  // "$212.40", "+1.84 (+0.87 %)"
  [[nodiscard]] bool is_price(const TextBlock& block) const {
    if (block.counts.digits == 0 || block.counts.digits != block.counts.letters) return false;
    const std::string text = element_text(document_, block.node, 40, Joining::apart);
    return text.find_first_of("$%+") != std::string::npos || text.find("€") != std::string::npos ||
           text.find("£") != std::string::npos;
  }

  // Whether a block is a known piece of a story outside its text: title, byline, date or caption.
  // `signs`: as signs_of has them.
  [[nodiscard]] bool is_furniture(std::uint32_t i, Signs signs) const {
    const TextBlock& block = list_[i];
    if (i == page_.title_block || i == title_ || is_headline(i)) return true;
    constexpr Signs against_head = clutter & ~(sign::other | sign::author_bio);
    // A part of it may lead to the comments, and the bar that it stands in to where it is shared.
    const Signs of_bar = block.links == 0 && (signs & sign::date) != 0 ? sign::sharing : 0;
    const Signs against = (signs & against_head & ~(sign::comments | of_bar)) | (around_[block.node] & sign::comments);
    if (against == 0 && says_who_or_when(i, signs)) return true;
    if ((signs & clutter & ~sign::other) != 0) return false;
    // Labels say nothing of a title ("Shared state") or of a sentence under a picture ("Share of crabs by age.").
    if (is_heading(document_.tag[block.node]) && words_of_title(block) > 0) return true;
    if ((signs & sign::caption) != 0 && block.counts.sentence_ends > 0 && block.links == 0) return true;
    return (signs & furniture) != 0 && (is_quoted(signs) || (!labels_.of_block[i] && !labelled_[i]));
  }

  static bool is_quoted(Signs signs) { return (signs & (sign::quote | sign::pull_quote)) != 0; }

  const PageView& page_;
  const Document& document_;
  const std::vector<std::string> authors_;  // as the markup tells them
  const std::vector<TextBlock>& list_;
  PageKind kind_;
  bool discussion_;
  const Labels& labels_;
  const std::vector<std::int32_t>& scores_;
  std::vector<Fate> fates_;
  std::vector<bool> labelled_;
  std::vector<Signs> around_;
  std::uint32_t chosen_words_ = 0;
  std::uint32_t first_ = no_block, last_ = 0;
  std::uint32_t story_begin_ = no_block;  // the first block of the text
  std::uint32_t title_ = no_block;        // what is shown first: the title, where there is one
};

}  // namespace

std::vector<Fate> find_fates(const PageView& page, const MarkupFacts& markup, const Judgement& judgement,
                             const Labels& labels) {
  std::vector<Fate> fates = Furnisher(page, markup, judgement, labels).furnish();
  // A manual repeats itself in earnest: what holds for one function holds for the next.
  if (judgement.kind != PageKind::documentation) drop_copies(page.document, page.blocks, fates);
  return fates;
}

}  // namespace verbatim
