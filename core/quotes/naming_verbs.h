// Verbs of naming ("called", "tildó", „sprach von“), whose object is often a marked string, and forms of verbs that
// only reported speech has (German „sei“). Both tell that a few words in marks are somebody's.
#pragma once

#include <vector>

#include "quotes/language.h"
#include "quotes/tokens.h"

namespace verbatim {

/// Where the nearest verb of naming stands in the sentence of the marked string at token `q`, with no other string
/// between: 1 to 3 before it, 4 to 6 behind it, nearer ones first; 0 without one.
[[nodiscard]] int place_of_naming_verb(const TokenizedText& article, std::uint32_t q);

/// "|tildó| a los dirigentes |de| «X»", „hatte |von| einer „X“ |gesprochen|“: whether a verb of naming leads to the
/// marked string at token `q` through "as" or "of", right before the string or its article.
[[nodiscard]] bool is_called(const TokenizedText& article, const Language& language, std::uint32_t q);

/// "|calls| people “losers”": the verb of naming shortly before the marked string at token `q` in its sentence, with no
/// other string between; no_token without one.
[[nodiscard]] std::uint32_t naming_verb_before(const TokenizedText& article, std::uint32_t q);

/// Of each token, whether it is a verb that says that its sentence is what somebody else said: „Der Schritt |sei|
/// „überfällig““. Empty for a language without such forms.
[[nodiscard]] std::vector<bool> find_reporting_verbs(const TokenizedText& article, const Language& language);

}  // namespace verbatim
