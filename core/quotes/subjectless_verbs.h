// Verbs of saying without a subject in their sentence: Spanish «…», añadió; Reconoció que el plan es «…».
#pragma once

#include "quotes/analysis.h"

namespace verbatim {

/// The verb of saying without a subject that stands right behind the marked string at token `q`, or opens its sentence
/// before it; no_token without one.
[[nodiscard]] std::uint32_t subjectless_verb(const Analysis& analysis, std::uint32_t q);

/// "|Los resultados|, ha dicho, tardarán “…”": whether a verb of saying without a subject stands between commas right
/// behind a mention, which is then what is told of and not who tells.
[[nodiscard]] bool is_told_of(const Analysis& analysis, const Language& language, std::uint32_t mention);

}  // namespace verbatim
