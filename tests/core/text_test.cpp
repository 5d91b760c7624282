#include <gtest/gtest.h>

#include <string>

#include "text/characters.h"
#include "text/lower_case.h"
#include "text/utf8.h"
#include "text/words.h"

namespace verbatim {
namespace {

TEST(Utf8, ReadsForwardsAndBackwards) {
  const std::string text = "aé€😀";
  const char32_t expected[] = {U'a', U'é', U'€', U'😀'};
  std::size_t at = 0;
  for (const char32_t value : expected) {
    const CodePoint c = code_point_at(text, at);
    EXPECT_EQ(c.value, value);
    at += c.size;
    EXPECT_EQ(code_point_before(text, at).value, value);
    EXPECT_EQ(code_point_before(text, at).size, c.size);
  }
  EXPECT_EQ(at, text.size());
}

TEST(Utf8, StaysInsideACutText) {
  const std::string cut = std::string("€").substr(0, 2);
  EXPECT_EQ(code_point_at(cut, 0).value, char32_t{0xFFFD});
  EXPECT_EQ(code_point_at(cut, 0).size, 1);
  EXPECT_EQ(code_point_at("", 0).value, char32_t{0});
  EXPECT_EQ(code_point_before("", 0).value, char32_t{0});
}

TEST(Utf8, AppendsWhatItReads) {
  for (const char32_t value : {U'a', U'é', U'€', U'😀'}) {
    std::string text;
    append_code_point(text, value);
    EXPECT_EQ(code_point_at(text, 0).value, value);
    EXPECT_EQ(code_point_at(text, 0).size, text.size());
  }
}

TEST(Characters, LowersCapitalsOfLatinGreekAndCyrillic) {
  const std::pair<char32_t, char32_t> pairs[] = {{U'A', U'a'}, {U'Ö', U'ö'}, {U'Š', U'š'}, {U'Ł', U'ł'}, {U'Ž', U'ž'},
                                                 {U'Σ', U'σ'}, {U'Ж', U'ж'}, {U'Ђ', U'ђ'}, {U'Ÿ', U'ÿ'}, {U'Ứ', U'ứ'}};
  for (const auto& [upper, lower] : pairs) {
    EXPECT_TRUE(is_upper(upper)) << static_cast<unsigned>(upper);
    EXPECT_FALSE(is_upper(lower)) << static_cast<unsigned>(lower);
    EXPECT_EQ(to_lower(upper), lower) << static_cast<unsigned>(upper);
  }
}

TEST(LowerCase, LowersEveryCapitalAndLeavesTheRest) {
  EXPECT_EQ(lower_case("ÉCOLE Änderung ЧИТАЙ 読む 3"), "école änderung читай 読む 3");
  EXPECT_EQ(lower_case(""), "");
}

TEST(Characters, TellsLettersFromEverythingElse) {
  for (const char32_t c : {U'a', U'ß', U'ñ', U'я', U'中', U'あ', U'한', U'ع'})
    EXPECT_TRUE(is_letter(c)) << static_cast<unsigned>(c);
  for (const char32_t c : {U'1', U'×', U'—', U'“', U'…', U'。', U'😀', U' ', U'€'})
    EXPECT_FALSE(is_letter(c)) << static_cast<unsigned>(c);
  EXPECT_TRUE(is_space(0xA0));
  EXPECT_TRUE(is_space(0x2009));
  EXPECT_TRUE(is_cjk(U'中'));
  EXPECT_FALSE(is_cjk(U'ж'));
}

TEST(Words, FoldCaseApostrophesAndSoftHyphens) {
  EXPECT_EQ(word_hash("Élan"), word_hash("élan"));
  EXPECT_EQ(word_hash("don’t"), word_hash("don't"));
  EXPECT_EQ(word_hash("spokes\u00ADman"), word_hash("spokesman"));
  EXPECT_NE(word_hash("said"), word_hash("says"));
  EXPECT_EQ(phrase_hash(word_hash("According"), "to"), word_hash("according to"));
}

}  // namespace
}  // namespace verbatim
