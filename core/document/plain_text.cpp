// The plain-text door: text without markup, in paragraphs.
#include "document/builder.h"
#include "text/paragraphs.h"

namespace verbatim {

Document parse_plain_text(std::string_view text) {
  Document document;
  document.door = Door::plain_text;
  document.strings = text;  // kept as it is: Reading::text of a plain text is the input unchanged
  DocumentBuilder builder(document);
  builder.open(Tag::body, {});
  for (const Slice paragraph : find_paragraphs(text)) {
    builder.open(Tag::p, {});
    builder.text(paragraph);
    builder.close();
  }
  builder.close();
  return document;
}

}  // namespace verbatim
