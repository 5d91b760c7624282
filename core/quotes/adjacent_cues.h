// The plainest attribution there is: a verb of saying and its subject right after the quotation.
#pragma once

#include <vector>

#include "quotes/attribution.h"

namespace verbatim {

/// Gives every marked string that opens its sentence and that a comma, a dash or its own last mark ties to a verb of
/// saying and the verb's subject (“…,” Price said; « … », a-t-elle dit; „…“, fügte er hinzu) to that subject, whatever
/// the ranker made of it.
void attribute_adjacent(const Analysis& analysis, std::vector<Attribution>& attributions);

}  // namespace verbatim
