// Verbs of saying without a subject in their sentence: Spanish «…», añadió; Reconoció que el plan es «…».
#pragma once

#include <vector>

#include "quotes/analysis.h"

namespace verbatim {

/// The verb of saying without a subject that stands right behind the marked string at token `q`, or opens its sentence
/// before it; no_token without one.
[[nodiscard]] std::uint32_t subjectless_verb(const Analysis& analysis, std::uint32_t q);

/// Of each mention, whether it is what is told of and not who tells: right behind it stands, between commas, a verb of
/// saying without a subject ("|Los resultados|, ha dicho, tardarán “…”"), or a verb that only reported speech has
/// („|Die Förderung| sei „gut gemeint““).
[[nodiscard]] std::vector<bool> find_told_of(const Analysis& analysis, const Language& language);

}  // namespace verbatim
