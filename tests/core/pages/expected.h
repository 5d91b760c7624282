// What a sample page should be read as: `tests/pages/NAME/expected.json`, described in `tests/pages/README.md`.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "verbatim/reading.h"

namespace verbatim {

struct ExpectedQuotation {
  std::string text;                   ///< the words of all its spans, marks apart
  std::vector<std::string> speakers;  ///< any of them is right; empty: nobody's name can be known
  bool speech = true;                 ///< false: marks without speech
  std::optional<std::string> kind, role, cue;
};

struct Expected {
  std::vector<std::string> page_kinds;  ///< any of them is right
  bool has_story = true;
  std::vector<std::string> keep;
  std::vector<std::pair<std::string, VerdictKind>> hide;
  std::vector<std::string> either;
  std::map<std::string, std::vector<std::string>> metadata;  ///< field to its value; several only for "authors"
  std::string text_starts, text_ends;
  std::vector<std::string> must, must_not;
  std::optional<std::vector<ExpectedQuotation>> quotations;
};

/// Reads a page's expectation. `error` is set to what is wrong with the file, or left empty.
[[nodiscard]] Expected load_expected(const std::string& path, std::string& error);

/// What the gold says of a text node.
enum class Gold : std::uint8_t { uncovered, keep, hide, either };

struct NodeGold {
  Gold gold = Gold::uncovered;
  VerdictKind kind = VerdictKind::other;  ///< of Gold::hide
};

/// The gold of every node of `document`: that of the innermost element around it that a selector names. `error` is set
/// when a selector cannot be parsed, finds nothing, or names an element that another one names too.
[[nodiscard]] std::vector<NodeGold> resolve(const Document& document, const Expected& expected, std::string& error);

}  // namespace verbatim
