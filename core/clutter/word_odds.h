// What words tell of being story: log-odds by word, learned from pages. scripts/train/extraction makes them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "clutter/page_facts.h"

namespace verbatim {

/// The log-odds of words, in 16ths of a logit. A word is known by 16 bits of its hash: that two share them is rare, and
/// was so in learning too. Immutable once made.
class WordOdds {
 public:
  /// One that knows no word.
  WordOdds() = default;
  /// Reads the packed form: { gap, log-odds } for each known word in the order of their places, the gap being that to
  /// the place before; a log-odds of 0 only carries on a gap. Both are bytes, the second one signed. Keeps no
  /// reference.
  WordOdds(const std::uint8_t* bytes, std::size_t size);

  /// By the CaselessHash of a word; 0 for one that is not known.
  [[nodiscard]] int of(std::uint32_t hash) const { return odds_.empty() ? 0 : odds_[place_of(hash)]; }

  /// Where a word of this hash has its place.
  [[nodiscard]] static std::uint16_t place_of(std::uint32_t hash) {
    return static_cast<std::uint16_t>(hash ^ (hash >> 16U));
  }

 private:
  std::vector<std::int8_t> odds_;  // by place; empty if no word is known
};

/// The two languages of a page: that of its text, and that of its class names, ids and custom elements.
struct Vocabulary {
  WordOdds text;
  WordOdds names;
};

/// Calls `visit(names)` with each Slice of names that an element has: its classes, its id, and of an unknown tag its
/// name.
template <class Visit>
void each_names(const Document& document, Node element, Visit visit) {
  if (document.tag[element] == Tag::unknown) visit(document.text[element]);
  for (std::uint32_t i = document.attributes_begin[element]; i < document.attributes_begin[element + 1]; ++i) {
    const Attribute& attribute = document.attributes[i];
    if (attribute.name == AttributeName::class_ || attribute.name == AttributeName::id) visit(attribute.value);
  }
}

/// Calls `visit(hash)` with the CaselessHash of each word of a class list, an id or a tag's name: letters alone, parted
/// at everything else and at a capital behind a small letter ("post-meta_v2 entryContent": post, meta, v, entry,
/// content).
template <class Visit>
void each_name_word(std::string_view names, Visit visit) {
  const auto is_small = [](char c) { return static_cast<unsigned char>(c - 'a') < 26; };
  const auto is_capital = [](char c) { return static_cast<unsigned char>(c - 'A') < 26; };
  for (std::size_t at = 0; at < names.size(); ++at) {
    if (!is_small(names[at]) && !is_capital(names[at])) continue;
    CaselessHash hash;
    do hash.add(names[at++]);
    while (at < names.size() && (is_small(names[at]) || (is_capital(names[at]) && !is_small(names[at - 1]))));
    visit(hash.value());
    --at;
  }
}

}  // namespace verbatim
