// Who one of a group is: "one of the organizers, Ana Reyes".
#pragma once

#include <vector>

#include "quotes/attribution.h"

namespace verbatim {

/// Gives what is attributed to one of a group, or to the group, to whom the name right behind it tells that one to be:
/// "|One of the organizers|, Ana Reyes, said". Linear in the strings.
void name_one_of_group(const Analysis& analysis, std::vector<Attribution>& attributions);

}  // namespace verbatim
