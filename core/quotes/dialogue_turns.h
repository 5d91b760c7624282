// Turns in the dialogue of fiction: a bare paragraph of speech is the answer of whoever did not speak last.
#pragma once

#include <vector>

#include "quotes/attribution.h"

namespace verbatim {

/// Gives each paragraph that is nothing but a marked string to the other speaker of the two paragraphs before it, where
/// both have a speaker and neither speaker has more than one name: so characters are called, and people in the news are
/// not (whose bare paragraphs go on with the last speaker).
void take_turns(const Analysis& analysis, std::vector<Attribution>& attributions);

}  // namespace verbatim
