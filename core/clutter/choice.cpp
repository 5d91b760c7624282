#include "clutter/choice.h"

#include <string_view>

namespace verbatim {
namespace {

constexpr Signs never_story = sign::clutter | sign::aside | sign::dialog | sign::author_bio | sign::button;
constexpr Signs furniture = sign::title | sign::byline | sign::date | sign::caption;

class Chooser {
 public:
  Chooser(const Document& document, const Blocks& blocks, const std::vector<Signs>& signs)
      : document_(document), blocks_(blocks), around_(signs), fates_(blocks.list.size(), Fate::hidden) {
    for (Node node = 1; node < document.size(); ++node) {
      const Node parent = document.parent[node];
      if (document.tag[parent] != Tag::body && document.tag[parent] != Tag::html) around_[node] |= around_[parent];
    }
  }

  std::vector<Fate> choose() && {
    const Node root = find_root();
    if (root == no_node) return std::move(fates_);
    std::uint32_t first = no_node;
    for (std::uint32_t i = blocks_.first(root); i < blocks_.last(document_, root); ++i) {
      const Signs signs = signs_of(blocks_.list[i]);
      if ((signs & never_story) != 0) continue;
      fates_[i] = (signs & furniture) != 0 || is_furniture(blocks_.list[i]) ? Fate::kept : Fate::story;
      if (fates_[i] == Fate::story && first == no_node) first = i;
    }
    keep_head(first);
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

  [[nodiscard]] bool is_prose(const TextBlock& block) const {
    return block.counts.words >= 10 && block.link_words * 2 < block.counts.words &&
           (around_[block.node] & never_story) == 0;
  }

  // The smallest element that holds most of the page's prose.
  [[nodiscard]] Node find_root() const {
    std::vector<std::uint32_t> prose(document_.size());
    for (const TextBlock& block : blocks_.list) prose[block.node] += is_prose(block) ? block.counts.words : 0;
    for (auto node = static_cast<Node>(document_.size()); --node > 0;) prose[document_.parent[node]] += prose[node];
    if (document_.size() == 0 || prose[0] == 0) return no_node;
    Node root = 0;
    for (Node node = 1; node < document_.size(); ++node) {
      if (prose[node] * 10 > prose[0] * 7) root = node;
    }
    return root;
  }

  // The title, byline and date between the page's first-level heading and the story.
  void keep_head(std::uint32_t first) {
    if (first == no_node) return;
    for (std::uint32_t i = first; i-- > 0;) {
      const Signs signs = signs_of(blocks_.list[i]);
      if ((signs & furniture) != 0 && (signs & never_story) == 0) fates_[i] = Fate::kept;
      if (document_.tag[blocks_.list[i].node] == Tag::h1) {
        fates_[i] = Fate::kept;
        return;
      }
    }
  }

  [[nodiscard]] bool is_furniture(const TextBlock& block) const {
    if (document_.tag[block.node] == Tag::h1) return true;
    return block.counts.words < 20 && block.counts.sentence_ends == 0 &&
           document_.view(document_.text[block.begin]).substr(0, 3) == "By ";
  }

  const Document& document_;
  const Blocks& blocks_;
  std::vector<Signs> around_;
  std::vector<Fate> fates_;
};

}  // namespace

std::vector<Fate> choose_story(const Document& document, const Blocks& blocks, const std::vector<Signs>& signs) {
  return Chooser(document, blocks, signs).choose();
}

}  // namespace verbatim
