// Speech whose source the text states outright, by its layout: transcripts and interviews ("STONE: ...", "Q: ..."),
// posts shown in a page ("... — Fenwick Police (@FenwickPolice) ..."), and block quotations. Most of it has no marks.
//
// These are rules, not a model's choice: a label is never overruled.
#pragma once

#include <string_view>
#include <vector>

#include "quotes/lexicon.h"
#include "quotes/marks.h"

namespace verbatim {

/// `strings` with the unmarked speech of `paragraphs` added, in order, and with labels filled in. Where unmarked speech
/// covers marked strings, these are nested and left out.
[[nodiscard]] std::vector<MarkedString> add_stated_sources(std::string_view text,
                                                           const std::vector<Paragraph>& paragraphs,
                                                           std::vector<MarkedString> strings, const Lexicon& lexicon);

}  // namespace verbatim
