// In stories, who does something beside the words says them.
#pragma once

#include <vector>

#include "quotes/attribution.h"

namespace verbatim {

/// Gives each marked string that nothing ties to a source to the character who acts in the sentence after or before it:
/// “I could stay.” Tobias folded the map. A character has only one name: so stories call people, and the news does not.
void find_acting_sources(const Analysis& analysis, std::vector<Attribution>& attributions);

}  // namespace verbatim
