// Which capitals are names in a language that writes all nouns with a capital.
#pragma once

#include "quotes/tokens.h"

namespace verbatim {

/// What is no name though it has a capital: nouns, and words that open a sentence ("Laut Tamm").
inline constexpr WordClasses no_german_name = word_class::role | word_class::institution | word_class::document |
                                              word_class::cue_noun | word_class::calendar | word_class::function_word |
                                              word_class::source_before;

/// Whether the capitalised word `token` of a German article is part of a name, as far as its neighbours tell: it is a
/// known first name, follows a first name or a person's role ("Kämmerer Stolzenbach"), stands beside another capital
/// that is no known noun ("Annegret Hollmann"), or is the bare subject of a verb of saying ("sagte Ottokar").
[[nodiscard]] bool is_german_name(const TokenizedText& article, std::uint32_t token);

}  // namespace verbatim
