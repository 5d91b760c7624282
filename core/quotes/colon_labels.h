// Labels that lead into a quotation: "And from Chairwoman NAME: “…”", "From the desk of NAME: “…”", "NAME, 9: “…”".
#pragma once

#include <vector>

#include "quotes/attribution.h"

namespace verbatim {

/// Gives each marked string that follows a colon, where everything before the colon in its sentence, or since a dash,
/// is a name with what belongs to it and no verb, to the person named there. One that ends its sentence and has no
/// source in it goes to the subject that opens the sentence: "Sein Bruder grinst: „…“", "El entrenador fue tajante:
/// «…»".
void attribute_labelled(const Analysis& analysis, std::vector<Attribution>& attributions);

}  // namespace verbatim
