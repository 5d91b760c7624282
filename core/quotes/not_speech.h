// What is marked and plainly nobody's speech: titles of works, what stands on a sign, grades and single letters.
#pragma once

#include "quotes/analysis.h"

namespace verbatim {

/// Whether a marked string is one of these:
///  - the title of a work right after what it is: "the film “Glass Orchard”", "a review of “Glass Orchard”", in title
///  case
///    (in French and Spanish with a capital);
///  - what a sign, a banner or a poster reads: after a verb of a sentence that opens with the place ("on the banner one
///    could read ..."), or in title case after a verb of the thing that bears it ("a banner that read “Keep the Pool
///    Public”"). Whole sentences on a sign may well be somebody's claim;
///  - what a name or a word means, right after that verb: "its name means “two wells”";
///  - what is so called, right after that word, or known as it; what a group calls itself or is to be called, in title
///  case;
///  - what the words of a string before it in its sentence were printed in: "sagte Brandt im „Tagblatt“";
///  - not even two letters or figures: "an “A”".
[[nodiscard]] bool is_not_speech(const Analysis& analysis, const Lexicon& lexicon, std::uint32_t string);

}  // namespace verbatim
