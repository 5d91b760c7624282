// What opens a paragraph and names no source.
#pragma once

#include "quotes/tokens.h"

namespace verbatim {

/// Where in the sentence whose first token is `begin` sources may be looked for: behind a dateline ("DALLAS (AP) — ")
/// or the address of a letter ("Dear Ms Quill,"), or else at `begin`.
[[nodiscard]] std::uint32_t skip_opening(const TokenizedText& article, std::uint32_t begin);

}  // namespace verbatim
