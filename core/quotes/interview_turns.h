// Interviews as Spanish and French papers print them: questions and answers that open with a dash, and no word of whose
// they are.
#pragma once

#include <vector>

#include "quotes/attribution.h"

namespace verbatim {

/// Gives the answers of an interview to whom it is with, and leaves its questions, which are the paper's, without a
/// source: four paragraphs or more in a row that open with a dash, of which every other one, from the first on, asks or
/// says little and has no source, and the ones between are longer. Whom it is with is told by an answer («—Me reí —la
/// bióloga sonríe—.»), or is the person named shortly before whom the text names most often. Time is linear in the
/// text.
void find_interviews(const Analysis& analysis, std::vector<Attribution>& attributions);

}  // namespace verbatim
