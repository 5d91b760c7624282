// The full names of people whom a text names by one word itself, but whom somebody calls by both names inside a
// quotation: “Rosa Delmar has been our harbour,” he said. ... “I only sweep it,” Delmar said.
#pragma once

#include <vector>

#include "quotes/analysis.h"

namespace verbatim {

/// For each entity the first and last name that stand inside a marked string, where its own name is only the last one
/// and nobody else bears it; an empty span for all others. Time is linear in the marked text.
[[nodiscard]] std::vector<Span> find_full_names(const Analysis& analysis, const Lexicon& lexicon);

}  // namespace verbatim
