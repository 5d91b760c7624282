#include "quotes/language.h"

#include <algorithm>

namespace verbatim {

const Language& language_of(std::string_view tag) {
  const std::string_view primary = tag.substr(0, tag.find_first_of("-_"));
  for (const Language* language : languages) {
    if (primary == language->tag) return *language;
  }
  return english;
}

std::size_t number_of(const Language& language) {
  return static_cast<std::size_t>(std::find(languages.begin(), languages.end(), &language) - languages.begin());
}

bool Language::ends_in(std::string_view endings, std::string_view word) {
  bool found = false;
  for_each_word(endings, [&](std::string_view ending) { found |= word.ends_with(ending); });
  return found;
}

}  // namespace verbatim
