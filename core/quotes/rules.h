// Rules that choose a source where the text says outright whose words they are. They take precedence over the ranker.
#pragma once

#include <vector>

#include "quotes/attribution.h"

namespace verbatim {

/// Applies, to all marked strings in order: the label of a turn or a post; the speaker of the paragraph before, where a
/// labelled speech goes on; an answer in an interview is its subject's; a signature (“...” — NAME, or a line below
/// a paragraph that is all quotation which only names somebody).
void apply_rules(const Analysis& analysis, std::vector<Attribution>& attributions);

}  // namespace verbatim
