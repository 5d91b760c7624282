// What stands behind a mention and says more of it: "NAME, the mayor of Springfield,", "NAME (D-Ohio)", "NAME, 45,".
#pragma once

#include "quotes/mentions.h"

namespace verbatim {

/// Whether a token is a place that follows a town's name and a comma: "Maryland", "Md.".
[[nodiscard]] bool is_region(const Token& token);

/// Reads ", the mayor of Springfield," or "(D-Ohio)" or ", 45," from `mention.after` on: sets its appositive, and moves
/// `after` to where a verb would follow.
void read_appositive(const TokenizedText& article, Mention& mention);

}  // namespace verbatim
