// Full names that stand where no mention is read: inside a quotation (“I met Director Ada Brennan”), or before a noun
// ("the Ada Brennan campaign").
#pragma once

#include <vector>

#include "quotes/analysis.h"

namespace verbatim {

/// Of each entity of `analysis` that is a person and only ever mentioned by one word: where in the text a known first
/// name stands before that word. Empty for other entities, and where the text has nobody or several to choose from.
[[nodiscard]] std::vector<Span> find_full_names(const Analysis& analysis, const Lexicon& lexicon);

}  // namespace verbatim
