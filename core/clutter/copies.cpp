#include "clutter/copies.h"

#include "clutter/page_facts.h"
#include "text/hash_table.h"

namespace verbatim {
namespace {

// The fewest words of a stretch of copies: less comes again by chance ("Read more", "Yes").
constexpr std::uint32_t fewest_words = 15;

class CopyFinder {
 public:
  CopyFinder(const Document& document, const Blocks& blocks, std::vector<Fate>& fates)
      : document_(document), list_(blocks.list), fates_(fates) {}

  void drop() {
    find_originals();
    std::vector<std::uint32_t> stretch;
    std::uint32_t words = 0;
    const auto end_stretch = [&] {
      for (const std::uint32_t copy : stretch) fates_[copy] = words >= fewest_words ? Fate::kept : Fate::story;
      stretch.clear();
      words = 0;
    };
    for (std::size_t at = 0; at < story_.size(); ++at) {
      const std::uint32_t original = originals_[hashes_[at]] - 1;
      if (original == story_[at] || !alike(original, story_[at])) {
        end_stretch();
        continue;
      }
      stretch.push_back(story_[at]);
      words += list_[story_[at]].counts.words;
    }
    end_stretch();
  }

 private:
  void find_originals() {
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      if (fates_[i] != Fate::story) continue;
      story_.push_back(i);
      hashes_.push_back(hash_of(list_[i]));
    }
    for (const bool rendered : {true, false}) {
      for (std::size_t at = 0; at < story_.size(); ++at) {
        if (is_rendered(list_[story_[at]]) != rendered) continue;
        std::uint32_t& original = originals_[hashes_[at]];
        if (original == 0) original = story_[at] + 1;
      }
    }
  }

  [[nodiscard]] std::uint32_t hash_of(const TextBlock& block) const {
    std::uint32_t hash = 0;
    for (Node node = block.begin; node < block.end; ++node) {
      if (!document_.is_text(node)) continue;
      each_word(document_.view(document_.text[node]),
                [&](std::string_view /*word*/, std::uint32_t word_hash) { hash = (hash ^ word_hash) * 0x9E3779B1U; });
    }
    return hash;
  }

  [[nodiscard]] bool alike(std::uint32_t a, std::uint32_t b) const {
    return list_[a].counts.words == list_[b].counts.words && list_[a].counts.letters == list_[b].counts.letters;
  }

  [[nodiscard]] bool is_rendered(const TextBlock& block) const {
    return document_.shown.empty() || document_.shown[block.node] != 0;
  }

  const Document& document_;
  const std::vector<TextBlock>& list_;
  std::vector<Fate>& fates_;
  std::vector<std::uint32_t> story_;    // the blocks of the story
  std::vector<std::uint32_t> hashes_;   // of the words of each
  HashTable<std::uint32_t> originals_;  // by hash: one more than the block whose copies the others are
};

}  // namespace

void drop_copies(const Document& document, const Blocks& blocks, std::vector<Fate>& fates) {
  CopyFinder(document, blocks, fates).drop();
}

}  // namespace verbatim
