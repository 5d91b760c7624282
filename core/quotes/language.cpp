#include "quotes/language.h"

namespace verbatim {

const Language& language_of(std::string_view tag) {
  const std::string_view primary = tag.substr(0, tag.find_first_of("-_"));
  for (const Language* language : languages) {
    if (primary == language->tag) return *language;
  }
  return english;
}

}  // namespace verbatim
