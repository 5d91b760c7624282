#include "quotes/language.h"

namespace verbatim {

const Language& language_of(std::string_view tag) {
  const std::string_view primary = tag.substr(0, tag.find_first_of("-_"));
  for (const Language* language : languages) {
    if (primary == language->tag) return *language;
  }
  return english;
}

bool Language::has(std::string_view list, WordHash word) {
  bool found = false;
  for_each_word(list, [&](std::string_view each) { found |= word_hash(each) == word; });
  return found;
}

bool Language::ends_in(std::string_view endings, std::string_view word) {
  bool found = false;
  for_each_word(endings, [&](std::string_view ending) { found |= word.ends_with(ending); });
  return found;
}

}  // namespace verbatim
