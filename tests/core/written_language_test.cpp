// Which language a text is taken to be written in.
#include "quotes/written_language.h"

#include <gtest/gtest.h>

namespace verbatim {
namespace {

TEST(WrittenLanguage, IsThatOfTheSmallWords) {
  const std::string_view text = "Der Rat hat die Brücke für den Verkehr gesperrt, und das ist nicht ein Scherz.";
  EXPECT_EQ(written_language(text, "en").tag, "de");
  EXPECT_EQ(written_language(text, "").tag, "de");
}

TEST(WrittenLanguage, IsTheDeclaredOneWhereFewWordsTell) {
  const std::string_view text = "„Ich bin wach“, sagte Ada Renz.";
  EXPECT_EQ(written_language(text, "en").tag, "en");
}

TEST(WrittenLanguage, TakesASentenceForWhatItIsWhereNothingIsDeclared) {
  EXPECT_EQ(written_language("„Ich bin noch wach“, sagte die Wirtin.", "").tag, "de");
  EXPECT_EQ(written_language("« Le pont est fermé », dit la maire.", "").tag, "fr");
  EXPECT_EQ(written_language("«El puente está cerrado», dijo la alcaldesa.", "").tag, "es");
  EXPECT_EQ(written_language("“They die young,” said Ada Quill.", "").tag, "en");
  EXPECT_EQ(written_language("", "").tag, "en");
}

TEST(WrittenLanguage, IsSpanishWhereQuestionsOpenWithAMark) {
  EXPECT_EQ(written_language("—¿Quién? —preguntó Ana Ruiz.\n—¡Yo! —gritó Tomás.", "").tag, "es");
  EXPECT_EQ(written_language("—Quién? —preguntó Ana Ruiz.\n—Yo! —gritó Tomás.", "").tag, "en");
}

}  // namespace
}  // namespace verbatim
