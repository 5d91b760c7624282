// Verbs of saying without a subject in their sentence: Spanish «…», añadió; Reconoció que el plan es «…».
#pragma once

#include "quotes/analysis.h"

namespace verbatim {

/// The verb of saying without a subject that stands right behind the marked string at token `q`, or opens its sentence
/// before it; no_token without one.
[[nodiscard]] std::uint32_t subjectless_verb(const Analysis& analysis, std::uint32_t q);

}  // namespace verbatim
