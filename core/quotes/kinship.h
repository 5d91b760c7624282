// "His wife" is whom the text calls by his last name.
#pragma once

#include "quotes/analysis.h"

namespace verbatim {

/// Joins a relative who is only described ("her husband", "Mr. Abara's mother") with the one person of the right gender
/// whom the text names by the same last name as the other: of several, with whom it calls "Mr." or "Mrs." and nothing
/// more. Linear in the mentions.
void join_relatives(Analysis& analysis);

}  // namespace verbatim
