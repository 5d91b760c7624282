#include "quotes/language.h"

namespace verbatim {

bool Language::is_inside(WordHash word) const {
  bool found = false;
  for_each_word(inside, [&](std::string_view one) { found |= word_hash(one) == word; });
  return found;
}

const Language& language_of(std::string_view tag) {
  const std::string_view primary = tag.substr(0, tag.find_first_of("-_"));
  for (const Language* language : languages) {
    if (primary == language->tag) return *language;
  }
  return english;
}

}  // namespace verbatim
