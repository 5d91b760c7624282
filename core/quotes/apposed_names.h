// Who one of a group is, or the group: "one of the organizers, Ana Reyes", "the founders, Ana Reyes and Tim Dale".
#pragma once

#include <vector>

#include "quotes/attribution.h"

namespace verbatim {

/// Gives what is attributed to one of a group, or to the group, to whom the name right behind it tells that one to be,
/// or the two names that the group is of: "|One of the organizers|, Ana Reyes, said". Linear in the strings.
void name_groups(const Analysis& analysis, std::vector<Attribution>& attributions);

}  // namespace verbatim
