#include "text/words.h"

#include <gtest/gtest.h>

namespace verbatim {
namespace {

TEST(Words, HashFoldsCaseApostrophesAndSoftHyphens) {
  EXPECT_EQ(word_hash("Don’t"), word_hash("don't"));
  EXPECT_EQ(word_hash("ad\u00ADmit"), word_hash("admit"));
  EXPECT_EQ(word_hash("ÉLYSÉE"), word_hash("élysée"));
  EXPECT_NE(word_hash("said"), word_hash("says"));
}

TEST(Words, PhraseHashIsTheHashOfBothWords) {
  EXPECT_EQ(phrase_hash(word_hash("according"), "to"), word_hash("according to"));
}

TEST(Words, PlainWordsHaveSingleSpacesAndNoSoftHyphens) {
  EXPECT_EQ(plain_words("Heidi\u00A0Zumthor"), "Heidi Zumthor");
  EXPECT_EQ(plain_words("Bert\u00ADhold  \n Klee"), "Berthold Klee");
  EXPECT_EQ(plain_words(""), "");
}

TEST(Words, AreCountedOverTheEndsOfLines) {
  EXPECT_EQ(spaced_words("one"), 1U);
  EXPECT_EQ(spaced_words("one two\nthree"), 3U);
}

}  // namespace
}  // namespace verbatim
