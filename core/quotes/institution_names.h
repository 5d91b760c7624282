// Names of institutions that say what they are for or whose they are.
#pragma once

#include "quotes/name_words.h"
#include "quotes/tokens.h"

namespace verbatim {

/// Where a name ends whose first words end before the token `end`: behind "Center |for Responsive Politics|",
/// "Committee |to Protect Journalists|", "Friends |of the Earth|", and else at `end`. Its head is an institution or
/// several people, in a capital. Looks at sixteen tokens at most.
[[nodiscard]] std::uint32_t end_of_purpose(const TokenizedText& article, const NameWords& names, std::uint32_t end);

/// The same in French, Spanish and German, where most of such words are small or look like any noun: behind "Agence
/// |régionale de santé|", "Asociación |de vecinos de Urbión|", "Bundesamt |für Leuchttürme|", and else at `head` + 1.
/// `head` is an institution, `begin` the first token of its phrase.
[[nodiscard]] std::uint32_t end_of_complements(const TokenizedText& article, const Language& language,
                                               std::uint32_t begin, std::uint32_t head);

}  // namespace verbatim
