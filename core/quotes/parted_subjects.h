// The subject that an aside parts from its verb of saying: "Ana Reyes, questioned by the radio, deplored “...”".
#pragma once

#include "quotes/analysis.h"

namespace verbatim {

/// Who stands before the aside between commas right before the last verb of saying that leads up to the marked string
/// of token `q`, where the aside opens with a participle and the sentence, or a part of it behind a comma, with them;
/// no_mention without one. Looks at some forty tokens.
[[nodiscard]] std::uint32_t subject_before_aside(const Analysis& analysis, std::uint32_t q);

}  // namespace verbatim
