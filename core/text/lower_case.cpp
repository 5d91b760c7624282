#include "text/lower_case.h"

#include "text/ascii.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace verbatim {

std::string lower_case(std::string_view text) {
  std::string lower;
  append_lower_case(lower, text);
  return lower;
}

void append_lower_case(std::string& lower, std::string_view text) {
  for (std::size_t begin = 0, at = 0; at < text.size(); begin = at) {
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
    std::size_t folded = lower.size();
    lower.append(text, begin, at - begin);
    for (; folded < lower.size(); ++folded) lower[folded] = ascii_lower(lower[folded]);
    if (at == text.size()) return;
    const CodePoint point = code_point_at(text, at);
    append_code_point(lower, to_lower(point.value));
    at += point.size;
  }
}

}  // namespace verbatim
