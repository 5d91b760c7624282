// The dialogue of stories: who speaks where the text does not say, and whom "he said" means there.
#pragma once

#include <vector>

#include "quotes/attribution.h"

namespace verbatim {

/// Finds the scenes in which people talk with each other: paragraphs of speech close together, of which some are
/// nothing but a short speech (in the news such a paragraph is rare, long, and goes on with the last speaker). For each
/// scene the sequence of speakers is chosen that fits best as a whole (the Viterbi algorithm, over pairs of speakers):
/// they take turns, nobody speaks what addresses or names them, and what the text says of a turn comes before all.
/// Turns without a source are given one; in `analysis`, a pronoun that is the source of a turn is given its person, and
/// who has no name is given the one that the other calls them by (“That isn’t a number, Quillon.”). Whoever tells the
/// story and says something in it becomes an entity. Time is linear in the text.
void take_turns(Analysis& analysis, const Lexicon& lexicon, std::vector<Attribution>& attributions);

}  // namespace verbatim
