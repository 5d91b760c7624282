#include "clutter/screen.h"

namespace verbatim {
namespace {

constexpr Signs clutter = sign::clutter | sign::aside | sign::dialog | sign::author_bio | sign::button;
constexpr Signs furniture = sign::title | sign::byline | sign::date | sign::caption;

class Furnisher {
 public:
  Furnisher(const PageView& page, const Judgement& judgement)
      : document_(page.document), list_(page.blocks.list), around_(page.signs), fates_(list_.size(), Fate::hidden) {
    // The title of an article, a thread or a manual is no part of its body; that of a product or a listing may be.
    const bool titled = judgement.kind == PageKind::article || judgement.kind == PageKind::forum ||
                        judgement.kind == PageKind::documentation;
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (!judgement.chosen[i]) continue;
      fates_[i] = titled && i == page.title_block ? Fate::kept : Fate::story;
      if (first_ == no_block) first_ = i;
      last_ = i;
    }
    for (Node node = 1; node < document_.size(); ++node) {
      const Node parent = document_.parent[node];
      if (document_.tag[parent] != Tag::body && document_.tag[parent] != Tag::html) around_[node] |= around_[parent];
    }
  }

  std::vector<Fate> furnish() && {
    if (first_ == no_block) return std::move(fates_);
    for (std::uint32_t i = first_; i <= last_; ++i) {
      if (fates_[i] == Fate::hidden && is_furniture(i)) fates_[i] = Fate::kept;
    }
    keep_head();
    return std::move(fates_);
  }

 private:
  // The signs around a block, and for a short one also those in it: a byline's parts are <span>s.
  [[nodiscard]] Signs signs_of(const TextBlock& block) const {
    Signs signs = around_[block.node];
    if (block.counts.words > 25) return signs;
    for (Node node = block.begin; node < block.end; ++node) signs |= around_[document_.parent[node]];
    return signs;
  }

  [[nodiscard]] bool is_furniture(std::uint32_t i) const {
    const Signs signs = signs_of(list_[i]);
    if ((signs & clutter) != 0) return false;
    return (signs & furniture) != 0 || document_.tag[list_[i].node] == Tag::h1 || is_byline(list_[i]);
  }

  // What stands between the page's first-level heading and the story, and that heading.
  void keep_head() {
    std::uint32_t title = first_;
    while (title > 0 && document_.tag[list_[title].node] != Tag::h1) --title;
    if (document_.tag[list_[title].node] != Tag::h1) return;
    if (fates_[title] == Fate::hidden) fates_[title] = Fate::kept;
    for (std::uint32_t i = title; i < first_; ++i) {
      if (is_furniture(i)) fates_[i] = Fate::kept;
    }
  }

  [[nodiscard]] bool is_byline(const TextBlock& block) const {
    return block.counts.words < 20 && block.counts.sentence_ends == 0 &&
           document_.view(document_.text[block.begin]).substr(0, 3) == "By ";
  }

  const Document& document_;
  const std::vector<TextBlock>& list_;
  std::vector<Signs> around_;
  std::vector<Fate> fates_;
  std::uint32_t first_ = no_block, last_ = 0;
};

}  // namespace

std::vector<Fate> find_fates(const PageView& page, const Judgement& judgement) {
  return Furnisher(page, judgement).furnish();
}

}  // namespace verbatim
