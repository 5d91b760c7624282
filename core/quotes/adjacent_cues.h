// The plainest attributions there are: a verb of saying and its subject right beside the quotation.
#pragma once

#include <vector>

#include "quotes/attribution.h"

namespace verbatim {

/// Gives every marked string that opens its sentence and that a comma, a dash or its own last mark ties to a verb of
/// saying and the verb's subject (“…,” Price said; « … », a-t-elle dit; „…“, fügte er hinzu) to that subject, whatever
/// the ranker made of it; so does a name that closes the sentence with a verb which no list knows (“In whose dreams?”
/// Teague shot back.). Where a fragment follows a verb of saying, it goes to the subject of that verb if that is the
/// chosen one by another name ("the official said it was short and |they described| it as “frank”"), a noun of saying
/// ("over |US rhetoric saying| an invasion was “imminent”"), or the only one who acts before a participle ("|Putin|
/// made his first comments, |saying| that they “ignored” it"). Where a passive verb leads up to a fragment, it goes to
/// whoever "by" names right after it ("are described as “a disaster” by shop owners").
void attribute_adjacent(const Analysis& analysis, std::vector<Attribution>& attributions);

}  // namespace verbatim
