// "His diary" says what he wrote.
#pragma once

#include "quotes/analysis.h"
#include "quotes/lexicon.h"

namespace verbatim {

/// Makes whoever wrote something ("her letter", "Emma’s diary", « sa lettre ») the one who is quoted from it, where
/// that is somebody named, or whom a pronoun means. The mention stays what the text says. Linear in the mentions.
void join_writings(Analysis& analysis, const Lexicon& lexicon);

}  // namespace verbatim
