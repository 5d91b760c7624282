// The quote corpus (JSON Lines, see the scorer's description): articles with their gold quotations in bytes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "verbatim/quotation.h"

namespace verbatim {

struct GoldQuote {
  Span span;
  bool marked = false;  ///< a marked string, as against a span of indirect speech
  std::optional<Span> speaker;
  std::optional<Span> cue;
};

struct GoldArticle {
  std::string id;
  std::string language;  ///< BCP 47 primary subtag; English where a line does not say
  std::string text;
  std::vector<Paragraph> paragraphs;  ///< lines that are not blank
  std::vector<GoldQuote> quotes;
};

/// Reads a corpus; exits with a message when the file is missing or a line is not as described.
[[nodiscard]] std::vector<GoldArticle> read_quote_corpus(const std::string& path);

/// Whether two spans are the same marked string: white space, marks and punctuation at the ends left out, they share at
/// least half of what they cover together.
[[nodiscard]] bool same_string(const std::string& text, Span a, Span b);

}  // namespace verbatim
