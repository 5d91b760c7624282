// Which language a text is taken to be written in.
#include "quotes/written_language.h"

#include <gtest/gtest.h>

namespace verbatim {
namespace {

TEST(WrittenLanguage, IsThatOfTheSmallWords) {
  const std::string_view text = "Der Rat hat die Brücke für den Verkehr gesperrt, und das ist nicht ein Scherz.";
  EXPECT_EQ(written_language(text, "en").language.tag, "de");
  EXPECT_EQ(written_language(text, "").language.tag, "de");
}

TEST(WrittenLanguage, IsTheDeclaredOneWhereFewWordsTell) {
  const std::string_view text = "„Ich bin wach“, sagte Ada Renz.";
  EXPECT_EQ(written_language(text, "en").language.tag, "en");
}

TEST(WrittenLanguage, TakesASentenceForWhatItIsWhereNothingIsDeclared) {
  EXPECT_EQ(written_language("„Ich bin noch wach“, sagte die Wirtin.", "").language.tag, "de");
  EXPECT_EQ(written_language("« Le pont est fermé », dit la maire.", "").language.tag, "fr");
  EXPECT_EQ(written_language("«El puente está cerrado», dijo la alcaldesa.", "").language.tag, "es");
  EXPECT_EQ(written_language("“They die young,” said Ada Quill.", "").language.tag, "en");
  EXPECT_EQ(written_language("", "").language.tag, "en");
}

TEST(WrittenLanguage, IsSpanishWhereQuestionsOpenWithAMark) {
  EXPECT_EQ(written_language("—¿Quién? —preguntó Ana Ruiz.\n—¡Yo! —gritó Tomás.", "").language.tag, "es");
  EXPECT_EQ(written_language("—Quién? —preguntó Ana Ruiz.\n—Yo! —gritó Tomás.", "").language.tag, "en");
}

TEST(WrittenLanguage, IsKnownOnlyWhereThereIsALexicon) {
  EXPECT_FALSE(written_language("«Il molo resta chiuso», ha detto la sindaca.", "it-IT").is_known);
  EXPECT_TRUE(written_language("«Il molo resta chiuso», ha detto la sindaca.", "").is_known);
  EXPECT_TRUE(written_language("The pier is closed, and it will be for the winter, as the mayor said.", "it").is_known);
  EXPECT_TRUE(written_language("Geschlossen.", "de-AT").is_known);
}

}  // namespace
}  // namespace verbatim
