// What stands behind a mention and says more of it: "NAME, the mayor of Springfield,", "NAME (D-Ohio)", "NAME, 45,".
#pragma once

#include "quotes/mentions.h"

namespace verbatim {

/// Whether a token is a place that follows a town's name and a comma: "Maryland", "Md.".
[[nodiscard]] bool is_region(const Token& token);

/// "In a call with |Orban|, Putin said": whether a token ends a phrase that opens its sentence with a preposition and
/// has no verb, so that what follows its comma is the subject.
[[nodiscard]] bool in_fronted_phrase(const TokenizedText& article, std::uint32_t token);

/// Reads ", the mayor of Springfield," or "(D-Ohio)" or ", 45," from `mention.after` on: sets its appositive, and moves
/// `after` to where a verb would follow.
void read_appositive(const TokenizedText& article, Mention& mention);

}  // namespace verbatim
