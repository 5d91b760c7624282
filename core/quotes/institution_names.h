// Names of institutions that say what they are for.
#pragma once

#include "quotes/name_words.h"
#include "quotes/tokens.h"

namespace verbatim {

/// Where a name ends whose first words end before the token `end`: behind "Center |for Responsive Politics|",
/// "Committee |to Protect Journalists|", "Friends |of the Earth|", and else at `end`. Its head is an institution or
/// several people, in a capital. Looks at sixteen tokens at most.
[[nodiscard]] std::uint32_t end_of_purpose(const TokenizedText& article, const NameWords& names, std::uint32_t end);

}  // namespace verbatim
