// What the <meta> elements and the JSON-LD of a page tell of its story: for machines, and so the same on the screen or
// not.
#pragma once

#include <string>
#include <vector>

#include "clutter/json_ld.h"
#include "verbatim/document.h"

namespace verbatim {

/// What <meta> elements say; of several names for one field the most trusted one that is there.
struct MetaFields {
  std::string title;
  std::vector<std::string> authors;  ///< of "citation_author" and its like there may be several
  std::string published;
  std::string modified;
  std::string site;
  std::string language;
};

struct MarkupFacts {
  StructuredFacts structured;  ///< JSON-LD
  MetaFields meta;
};

/// Linear in the size of the document; what a <meta> element says in more than 300 bytes is not looked at.
[[nodiscard]] MarkupFacts gather_markup(const Document& document);

/// The full names of the authors that the markup tells, ASCII letters in lower case; a name of one word is that of a
/// site or a handle as often.
[[nodiscard]] std::vector<std::string> told_authors(const MarkupFacts& facts);

}  // namespace verbatim
