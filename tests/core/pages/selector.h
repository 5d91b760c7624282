// The few CSS selectors that the sample pages' gold is written in, matched against a Document.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verbatim/document.h"

namespace verbatim {

/// One compound selector: `tag#id.class[attribute="value"]:nth-of-type(2)`, any part of it left out.
struct Compound {
  struct AttributeTest {
    AttributeName name;
    std::optional<std::string> value;  ///< none: the attribute only has to be there
  };
  std::string tag;
  std::vector<std::string> classes;
  std::vector<AttributeTest> attributes;  ///< an #id is one of them
  unsigned nth_of_type = 0;               ///< 0: any
  bool child = false;                     ///< written after `>`: its match is the parent's child
};

/// Parses compounds joined by white space (descendant) or `>` (child). Returns nothing for anything else, and for an
/// attribute that a Document does not hold.
[[nodiscard]] std::optional<std::vector<Compound>> parse_selector(std::string_view text);

/// The elements that `selector` matches, in document order.
[[nodiscard]] std::vector<Node> select(const Document& document, const std::vector<Compound>& selector);

}  // namespace verbatim
