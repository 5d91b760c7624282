// Everything that is known of an article before a source is chosen for any quotation.
#pragma once

#include "quotes/cues.h"
#include "quotes/entities.h"
#include "quotes/mentions.h"
#include "quotes/models.h"
#include "quotes/tokens.h"

namespace verbatim {

struct Analysis {
  const std::vector<Paragraph>& paragraphs;
  TokenizedText article;
  std::vector<Mention> mentions;
  Cues cues;
  Entities entities;
};

/// The strings of a text that may be speech, in order: those in marks, and those whose source the text states outright.
[[nodiscard]] std::vector<MarkedString> find_strings(std::string_view text, const std::vector<Paragraph>& paragraphs,
                                                     const Lexicon& lexicon);

/// Runs tokens, mentions, cues and entities over a text with the strings that were found in it. Keeps a reference to
/// `paragraphs`.
[[nodiscard]] Analysis analyze(std::string_view text, const std::vector<Paragraph>& paragraphs,
                               std::vector<MarkedString> strings, const Lexicon& lexicon, const QuoteModels& models);

}  // namespace verbatim
