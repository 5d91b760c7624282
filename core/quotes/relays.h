// What a sentence says of a quotation beyond its source: who passed it on, and to whom it was said.
#pragma once

#include <vector>

#include "quotes/attribution.h"

namespace verbatim {

/// Of "Blinken told Lavrov that ... “does not intend war”, the official said", the words are Blinken's, Lavrov is the
/// addressee and the official the teller: a fragment inside the clause of a verb of saying belongs to the subject of
/// that verb, whoever is named after it as the one who tells.
void find_relays(const Analysis& analysis, std::vector<Attribution>& attributions);

}  // namespace verbatim
