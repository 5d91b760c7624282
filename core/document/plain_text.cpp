// The plain-text door: each line that is not blank is a paragraph.
#include <algorithm>

#include "document/builder.h"

namespace verbatim {

Document parse_plain_text(std::string_view text) {
  Document document;
  document.door = Door::plain_text;
  document.strings = text;  // kept as it is: Reading::text of a plain text is the input unchanged
  DocumentBuilder builder(document);
  builder.open(Tag::body, {});
  constexpr std::string_view blank = " \t\r\f\v";
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (const std::size_t first = line.find_first_not_of(blank); first != std::string_view::npos) {
      const std::size_t size = line.find_last_not_of(blank) + 1 - first;
      builder.open(Tag::p, {});
      builder.text(Slice{static_cast<std::uint32_t>(begin + first), static_cast<std::uint32_t>(size)});
      builder.close();
    }
    begin = end + 1;
  }
  builder.close();
  return document;
}

}  // namespace verbatim
