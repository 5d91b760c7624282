// Everything on a page that speaks of its title, authors, dates, site or language, gathered in one pass; which of it is
// believed is decided in metadata.cpp.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "clutter/markup_facts.h"
#include "verbatim/reading.h"

namespace verbatim {

struct Heading {
  Node node = 0;
  std::string text;
  bool shown = true;         ///< it is in no hidden subtree
  bool first_level = false;  ///< it is an <h1>
};

struct MetadataSources {
  explicit MetadataSources(const MarkupFacts& told) : markup(told) {}

  const MarkupFacts& markup;
  std::string title;                 ///< <title>
  std::string language;              ///< <html lang>
  std::string host;                  ///< of the page's address, without "www."
  std::string address;               ///< the page's address
  std::vector<Heading> headings;     ///< <h1>, in order; <h2> where there is no <h1>
  std::optional<Heading> post;       ///< the <h2> or <h3> that <title> holds behind the first <h1>, a blog's name
  std::vector<std::string> authors;  ///< texts of elements marked as author, the most trusted kind only
  std::string published;             ///< from the element most trusted to hold the date; ISO 8601
  std::string modified;
};

/// Linear in the size of the document; texts longer than 300 bytes are not looked at. Keeps a reference to `markup`.
[[nodiscard]] MetadataSources gather_metadata(const Document& document, const MarkupFacts& markup,
                                              const Reading& reading);

}  // namespace verbatim
