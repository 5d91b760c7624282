// The names of people whom a text tells by what they are, where they say them: “My name is Rosa Delmar,” said the
// woman.
#pragma once

#include <vector>

#include "quotes/analysis.h"
#include "quotes/attribution.h"

namespace verbatim {

/// Has the entities that introduce themselves in one of their speeches called by that name, unless the text itself
/// names them. `attributions`: one a marked string. Time is linear in the marked text.
void hear_introductions(Analysis& analysis, const std::vector<Attribution>& attributions, const Lexicon& lexicon);

}  // namespace verbatim
