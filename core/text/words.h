// Words by their hash: lexicons and learned tables are looked up by the hash of the folded word, so that no pass over a
// text has to build strings.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace verbatim {

/// Hash of a folded word; 32 bits of FNV-1a (Fowler, Noll, Vo) over its UTF-8.
using WordHash = std::uint32_t;

/// The hash of `word` folded: lower case, typographic apostrophes as "'", soft hyphens left out.
[[nodiscard]] WordHash word_hash(std::string_view word);

/// The hash of two words with a space between them, from the hash of the first.
[[nodiscard]] WordHash phrase_hash(WordHash first, std::string_view second);

/// `words` as a reader would type them: each run of white space (no-break spaces, line ends) one space, soft hyphens
/// left out.
[[nodiscard]] std::string plain_words(std::string_view words);

}  // namespace verbatim
