// CSS selectors that name an element of a document, for people who want to find on the page what was hidden.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/hash_table.h"
#include "verbatim/document.h"

namespace verbatim {

class SelectorNamer {
 public:
  /// One pass over `document`, which must outlive the namer.
  explicit SelectorNamer(const Document& document);

  /// The shortest of: "#id", "tag.class", where no other element has it; else a path of "tag:nth-child(n)" steps from
  /// the nearest ancestor that has such a name, or from the root. Empty when that path has more than 32 steps: a
  /// selector is for people, and thousands of deep paths would outgrow the page.
  [[nodiscard]] std::string name(Node element) const;

 private:
  [[nodiscard]] std::string own_name(Node element) const;
  [[nodiscard]] std::string step(Node element) const;

  const Document& document_;
  std::vector<std::uint32_t> child_number_;  // of an element among its parent's elements, from 1
  // How many elements have a name, by its hash: names whose hashes meet count as one and are passed over.
  HashTable<std::uint32_t> ids_;
  HashTable<std::uint32_t> classes_;
};

}  // namespace verbatim
