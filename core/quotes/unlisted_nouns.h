// Noun phrases as sources whose noun no list knows: "the heron", "el loro", « l’aïeule ». Any noun may speak, in a tale
// or as a notice; where the phrase stands tells which do.
#pragma once

#include <optional>

#include "quotes/mentions.h"

namespace verbatim {

/// The source that the phrase of tokens `words` is, which a determiner opens; its noun phrase proper begins at
/// `content`. None where it stands as no subject and as no source does. `named_behind`: the name of whom it describes
/// follows between commas.
[[nodiscard]] std::optional<Mention> unlisted_source(const TokenizedText& article, const Language& language,
                                                     TokenRange words, std::uint32_t content, bool named_behind);

}  // namespace verbatim
