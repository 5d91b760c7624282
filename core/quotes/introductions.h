// The names of people whom a text tells by what they are, where it gives them later, or they say them: “My name is Rosa
// Delmar,” said the woman.
#pragma once

#include <vector>

#include "quotes/analysis.h"
#include "quotes/attribution.h"

namespace verbatim {

/// Makes one of whoever a text tells by what they are and the name that it gives them behind a pronoun: "The estate
/// agent laughed. His |name was Toby Lark|." Linear in the mentions.
void join_introduced(Analysis& analysis);

/// Has the entities that introduce themselves in one of their speeches called by that name, unless the text itself
/// names them. `attributions`: one a marked string. Time is linear in the marked text.
void hear_introductions(Analysis& analysis, const std::vector<Attribution>& attributions, const Lexicon& lexicon);

}  // namespace verbatim
