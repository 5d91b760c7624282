#include "text/lower_case.h"

#include "text/characters.h"
#include "text/utf8.h"

namespace verbatim {

std::string lower_case(std::string_view text) {
  std::string lower;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    append_code_point(lower, to_lower(point.value));
    at += point.size;
  }
  return lower;
}

}  // namespace verbatim
