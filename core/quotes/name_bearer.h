// What the words of a name tell of who bears it.
#pragma once

#include "quotes/mentions.h"

namespace verbatim {

/// What gender the classes of a pronoun, a role, a title or a first name tell.
[[nodiscard]] Gender gender_of(WordClasses classes);

/// What gender the classes of a noun's determiner tell: "el erizo", "der Igel" as a subject.
[[nodiscard]] Gender gender_of_determiner(WordClasses classes);

/// Whether a person or an institution bears the name of `mention`, by its name and title. `definite`: "the" stands
/// before it.
[[nodiscard]] SpeakerKind kind_of_name(const TokenizedText& article, const Mention& mention, bool definite);

/// The gender of the bearer of a name whose kind is known, by title and first name.
[[nodiscard]] Gender gender_of_name(const TokenizedText& article, const Mention& mention);

}  // namespace verbatim
