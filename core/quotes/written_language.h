// Which language a text is written in: plain text says nothing of it, and pages get it wrong (a template's
// `<html lang="en">` around German).
#pragma once

#include <string_view>

#include "quotes/language.h"

namespace verbatim {

/// What a text is read as.
struct WrittenLanguage {
  const Language& language;
  bool is_known;  ///< whether it is in that language, and not in one that there is no lexicon for
};

/// The language whose small words a text is full of, as its beginning shows; where none stands out (a few words,
/// another language) that of `declared`, a BCP 47 tag. Where that is empty two small words are enough: the sentence
/// that somebody tries has hardly more.
[[nodiscard]] WrittenLanguage written_language(std::string_view text, std::string_view declared);

}  // namespace verbatim
