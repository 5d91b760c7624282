// The plainest attributions there are: a verb of saying and its subject right beside the quotation.
#pragma once

#include <vector>

#include "quotes/attribution.h"

namespace verbatim {

/// "|as| Price puts it", „|wie| Tamm sagt“: the subject of the verb of saying in a clause that opens with "as" at a
/// token and says nothing else; no_mention where there is none.
[[nodiscard]] std::uint32_t source_behind_as(const Analysis& analysis, const Lexicon& lexicon, std::uint32_t as);

/// "a “puddle,” |as Price puts it|": the source that such a clause right behind the marked string at token `q` names,
/// or no_mention.
[[nodiscard]] std::uint32_t source_in_clause_behind(const Analysis& analysis, const Lexicon& lexicon, std::uint32_t q);

/// Gives every marked string that opens its sentence and that a comma, a dash or its own last mark ties to a verb of
/// saying and the verb's subject (“…,” Price said; « … », a-t-elle dit; „…“, fügte er hinzu) to that subject, whatever
/// the ranker made of it; so does a name that closes the sentence with a verb which no list knows (“In whose dreams?”
/// Teague shot back.). Where a fragment follows a verb of saying, it goes to the subject of that verb if that is the
/// chosen one by another name ("the official said it was short and |they described| it as “frank”"), a noun of saying
/// ("over |US rhetoric saying| an invasion was “imminent”"), or the only one who acts before a participle ("|Putin|
/// made his first comments, |saying| that they “ignored” it"). Where a passive verb leads up to a fragment, it goes to
/// whoever "by" names right after it ("are described as “a disaster” by shop owners"). Who speaks between commas before
/// a fragment ("The plan, says Price, is a “puddle”") or behind "as" after it ("a “puddle,” as Price puts it") is its
/// source.
void attribute_adjacent(const Analysis& analysis, const Lexicon& lexicon, std::vector<Attribution>& attributions);

}  // namespace verbatim
