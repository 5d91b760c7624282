// The words of one language, all inflections made, looked up by their hash.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "quotes/first_names.h"
#include "quotes/language.h"
#include "text/words.h"

namespace verbatim {

class Lexicon {
 public:
  explicit Lexicon(const Language& language);

  /// The classes of a word or phrase; 0 for one that the language does not list.
  [[nodiscard]] WordClasses classes(WordHash hash) const { return listed(hash) | names_.classes(hash); }

  /// The classes of a compound noun that the language does not list, from the longest role, institution or document
  /// that it ends in: German "Feuerwehrsprecherin" is a "Sprecherin"; in English a role after a hyphen, "co-host". 0
  /// for languages without such compounds.
  [[nodiscard]] WordClasses classes_of_compound(std::string_view word) const;

  /// Whether somebody introduced by a title or a role may be called by another: "sen" by "senator", "trainer" by
  /// "coach".
  [[nodiscard]] bool may_be_called(WordHash introduced, WordHash called) const {
    return std::binary_search(other_roles_.begin(), other_roles_.end(), RolePair{introduced, called});
  }

  [[nodiscard]] const Language& language() const { return language_; }

 private:
  struct Entry {
    WordHash hash = 0;
    WordClasses classes = 0;  // 0: the slot is free
  };

  void add(std::string_view word, WordClasses classes);
  void add_hash(WordHash hash, WordClasses classes);
  void grow();
  void add_other_roles(std::string_view entry);

  /// The classes that the language gives a word.
  [[nodiscard]] WordClasses listed(WordHash hash) const {
    for (std::size_t slot = hash & mask_;; slot = (slot + 1) & mask_) {
      if (entries_[slot].classes == 0) return 0;
      if (entries_[slot].hash == hash) return entries_[slot].classes;
    }
  }

  using RolePair = std::pair<WordHash, WordHash>;

  const Language& language_;
  const FirstNames& names_;
  std::vector<RolePair> other_roles_;  // in order
  std::vector<Entry> entries_;         // open addressing; the size is a power of two and at most half of it is used
  std::size_t mask_;
  std::size_t used_ = 0;
};

/// The lexicon of one of `languages`. Made when it is first asked for, then kept and never changed: making one takes as
/// long as reading a short page. Any thread may ask.
[[nodiscard]] const Lexicon& lexicon_of(const Language& language);

}  // namespace verbatim
