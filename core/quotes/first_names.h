// First names that say, more often than not, whether their bearer is a man or a woman; shared by all languages, since
// news of any language names people of all countries; and those that both bear.
#pragma once

#include <vector>

#include "quotes/language.h"

namespace verbatim {

/// Names are known by the upper 26 bits of their hashes (of 13,000 words that are no names one is taken for one), and
/// their lists are packed when the program is compiled (packed_hashes.h): two bytes a name, where their letters take
/// seven.
class FirstNames {
 public:
  /// Unpacks them.
  FirstNames();

  /// `first_name` and the genders of its bearers; 0 for a word that is no first name.
  [[nodiscard]] WordClasses classes(WordHash hash) const {
    const std::uint32_t key = hash >> unknown_bits;
    for (std::size_t slot = key & mask_;; slot = (slot + 1) & mask_) {
      const std::uint32_t name = slots_[slot];
      if (name == 0) return 0;
      if (name >> gender_bits == key) return classes_of_gender[name & (classes_of_gender.size() - 1)];
    }
  }

 private:
  static constexpr unsigned unknown_bits = 6;
  static constexpr unsigned gender_bits = 2;
  static constexpr std::array<WordClasses, 4> classes_of_gender = {
      0, word_class::first_name | word_class::masculine, word_class::first_name | word_class::feminine,
      word_class::first_name | word_class::masculine | word_class::feminine};

  void add(std::uint32_t key, std::uint32_t gender);

  std::vector<std::uint32_t> slots_;  // open addressing: a key and a gender, or 0
  std::size_t mask_;
};

/// Made when it is first asked for, then kept and never changed. Any thread may ask.
[[nodiscard]] const FirstNames& first_names();

}  // namespace verbatim
