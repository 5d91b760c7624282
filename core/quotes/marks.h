// Pairs quotation marks: from a text and its paragraphs to the marked strings in them.
//
// A paragraph is paired by itself, from left to right, with at most one string open, so that one missing mark costs one
// string and not the article. Inside an open string other marks are nested and left alone. Known forms: “ ”, " ",
// « », » «, „ “, ‚ ‘, ‹ ›, 「 」, 『 』, `` '', and ‘ ’ or ' ' where they are not apostrophes.
#pragma once

#include <string_view>
#include <vector>

#include "verbatim/quotation.h"

namespace verbatim {

/// What makes a stretch of text somebody's words.
enum class StringForm : std::uint8_t {
  marked,    ///< quotation marks
  turn,      ///< a label before it: "STONE: ..."
  question,  ///< "Q: ..."
  answer,    ///< "A: ..."
  block,     ///< a block quotation
  post,      ///< an embedded post
};

/// A string between marks, the marks included; or speech without marks (see stated_sources.h).
struct MarkedString {
  Span span;
  StringForm form = StringForm::marked;
  Span label;                   ///< the words beside it that name its source, or empty
  std::uint32_t paragraph = 0;  ///< index into the paragraphs
  bool missing_open = false;    ///< no opening mark: the string begins with the paragraph's sentence
  bool missing_close = false;   ///< no closing mark before the end of the paragraph
  bool single = false;          ///< marked with ‘ ’ or ' ' in a text whose first choice is other marks
  bool continues = false;       ///< goes on from the string before, which is unclosed and ends the paragraph before
};

/// All marked strings of `text` in order, none overlapping another. Paragraphs of code are passed over.
[[nodiscard]] std::vector<MarkedString> find_marked_strings(std::string_view text,
                                                            const std::vector<Paragraph>& paragraphs);

}  // namespace verbatim
