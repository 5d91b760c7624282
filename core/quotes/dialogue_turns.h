// The dialogue of fiction: who does something beside the words says them, and a bare paragraph of speech is the answer
// of whoever did not speak last.
#pragma once

#include <vector>

#include "quotes/attribution.h"

namespace verbatim {

/// Gives each marked string that nothing ties to a source to whoever acts in the sentence after or before it (“I could
/// stay.” Tobias folded the map.), and each paragraph that is nothing but a marked string to whom the speech before it
/// addresses by name (“Are you cold, Lisbet?”) or else to the other speaker of the two paragraphs before it, or, where
/// it answers the first words of a dialogue, to whoever is named next. All must have only one name: so characters are
/// called, and people in the news are not (whose bare paragraphs go on with the last speaker).
void take_turns(const Analysis& analysis, const Lexicon& lexicon, std::vector<Attribution>& attributions);

}  // namespace verbatim
