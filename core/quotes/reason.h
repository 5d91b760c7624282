// The sentence that tells a reader why a quotation was given to its source.
#pragma once

#include <string>

#include "quotes/attribution.h"

namespace verbatim {

/// One short English sentence that names the cue, the pattern and the antecedent.
[[nodiscard]] std::string reason_for(const Analysis& analysis, const Attribution& attribution);

}  // namespace verbatim
