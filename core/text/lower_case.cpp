#include "text/lower_case.h"

#include "text/characters.h"
#include "text/utf8.h"

namespace verbatim {

std::string lower_case(std::string_view text) {
  std::string lower;
  lower.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const char32_t value = to_lower(point.value);
    if (value < 0x80) {
      lower.push_back(static_cast<char>(value));
    } else {
      append_code_point(lower, value);
    }
    at += point.size;
  }
  return lower;
}

}  // namespace verbatim
