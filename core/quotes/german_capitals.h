// Which capitals are names in a language that writes all nouns with a capital.
#pragma once

#include "quotes/tokens.h"

namespace verbatim {

/// Whether the capitalised word `token` of a German article is part of a name, as far as its neighbours tell: it is a
/// known first name, follows a first name or a person's role ("Kämmerer Stolzenbach"), stands beside another capital
/// that is no known noun ("Annegret Hollmann"), or is the bare subject of a verb of saying ("sagte Ottokar").
[[nodiscard]] bool is_german_name(const TokenizedText& article, std::uint32_t token);

}  // namespace verbatim
