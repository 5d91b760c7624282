// Marked words within the writer's own sentence: a fragment of speech, or a term, an irony, a name for something.
#pragma once

#include <vector>

#include "quotes/attribution.h"

namespace verbatim {

/// Whether a marked string that is speech is a fragment: part of the writer's clause, opened by a small letter inside
/// the writer's sentence, or the subject of its verb.
[[nodiscard]] bool is_fragment(const TokenizedText& article, std::uint32_t string, const Attribution& attribution);

/// Takes unsure fragments for no speech in a text that hardly quotes anybody; the more so when they are a few words
/// without a verb of saying. The news quotes people; in a manual, a
/// review or an essay most short marked strings are the writer's own.
void drop_unsure_fragments(const Analysis& analysis, std::vector<Attribution>& attributions);

}  // namespace verbatim
