#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "quotes/marks.h"

namespace verbatim {
namespace {

std::vector<Paragraph> lines_of(const std::string& text) {
  std::vector<Paragraph> paragraphs;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end > begin) {
      paragraphs.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, ParagraphKind::body});
    }
    begin = end + 1;
  }
  return paragraphs;
}

std::vector<std::string> strings_of(const std::string& text) {
  std::vector<std::string> found;
  for (const MarkedString& string : find_marked_strings(text, lines_of(text))) {
    found.push_back(text.substr(string.span.begin, string.span.size()));
  }
  return found;
}

using Strings = std::vector<std::string>;

TEST(Marks, PairsEveryForm) {
  EXPECT_EQ(strings_of("He said “one two” and left."), Strings{"“one two”"});
  EXPECT_EQ(strings_of("He said \"one two\" and left."), Strings{"\"one two\""});
  EXPECT_EQ(strings_of("Er sagte „eins zwei“ und ging."), Strings{"„eins zwei“"});
  EXPECT_EQ(strings_of("Er sagte »eins zwei« und ging."), Strings{"»eins zwei«"});
  EXPECT_EQ(strings_of("Il a dit « un deux » avant."), Strings{"« un deux »"});
  EXPECT_EQ(strings_of("彼は「一つ二つ」と言った。"), Strings{"「一つ二つ」"});
  EXPECT_EQ(strings_of("He said ``one two'' and left."), Strings{"``one two''"});
}

TEST(Marks, AStringWithoutItsOpeningMarkBeginsBetweenCharacters) {
  EXPECT_EQ(strings_of("“It was wet,”\u200b and so was the dog,” Wes Tamblyn said."),
            (Strings{"“It was wet,”", "and so was the dog,”"}));
}

TEST(Marks, SurvivesMixedPairs) {
  EXPECT_EQ(strings_of("He said “one two\" and left."), Strings{"“one two\""});
  EXPECT_EQ(strings_of("He said \"one two” and left."), Strings{"\"one two”"});
}

TEST(Marks, LosesOneStringToAMissingMarkAndNoMore) {
  EXPECT_EQ(strings_of("“One two three.\nThen “four five,” she said."), (Strings{"“One two three.", "“four five,”"}));
  EXPECT_EQ(strings_of("One two three,” he said.\n“Four.”"), (Strings{"One two three,”", "“Four.”"}));
}

TEST(Marks, TellsApostrophesFromSingleMarks) {
  EXPECT_EQ(strings_of("It’s the boys’ dog, isn’t it?"), Strings{});
  EXPECT_EQ(strings_of("The ‘boys’ dog is here,’ she said."), Strings{"‘boys’ dog is here,’"});
  EXPECT_EQ(strings_of("Rock ’n’ roll in the ’90s."), Strings{});
}

TEST(Marks, TakesTextThatWasCutIntoWords) {
  EXPECT_EQ(strings_of("\" It must be , \" said Tom . \" Yes . \""), (Strings{"\" It must be , \"", "\" Yes . \""}));
  EXPECT_EQ(strings_of("`` It must be , '' said Tom ."), Strings{"`` It must be , ''"});
  EXPECT_EQ(strings_of("“ You have no right !\nNone ! ” she said ."), (Strings{"“ You have no right !", "None ! ”"}));
}

TEST(Marks, LeavesFeetAndInchesAlone) { EXPECT_EQ(strings_of("He is 6'2\" and she is 5'10\"."), Strings{}); }

TEST(Marks, NothingIsSaidBetweenTwoAttributionsThatFollowEachOther) {
  const std::string text = "«No vieney., lamentó el y lo el vieney., lamentó Hacienda.";
  const Attributions found = attribute_quotations(text, {{{0, static_cast<std::uint32_t>(text.size())}}}, "es");
  ASSERT_FALSE(found.quotations.empty());
  for (const Quotation& quotation : found.quotations) {
    for (const Span& span : quotation.spans) EXPECT_LT(span.begin, span.end);
  }
}

TEST(Marks, KeepsNestedStringsInside) {
  EXPECT_EQ(strings_of("“He said ‘no’ to me,” she said."), Strings{"“He said ‘no’ to me,”"});
}

TEST(Marks, FollowsASpeechOverParagraphs) {
  const std::string text = "“One.\n“Two.\n“Three,” he said.";
  const std::vector<MarkedString> found = find_marked_strings(text, lines_of(text));
  ASSERT_EQ(found.size(), 3U);
  EXPECT_FALSE(found[0].continues);
  EXPECT_TRUE(found[0].missing_close);
  EXPECT_TRUE(found[1].continues);
  EXPECT_TRUE(found[2].continues);
  EXPECT_FALSE(found[2].missing_close);
}

TEST(Marks, BridgesParagraphsWithoutMarks) {
  const std::string text =
      "“It is yours.\nI never wanted it.\nGo home now.” She went.\n“Where is it?” he asked.\n“One.\n“Two.”\nThree.”\n";
  const std::vector<MarkedString> strings = find_marked_strings(text, lines_of(text));
  ASSERT_EQ(strings.size(), 7U);
  EXPECT_EQ(strings_of(text), (Strings{"“It is yours.", "I never wanted it.", "Go home now.”", "“Where is it?”",
                                       "“One.", "“Two.”", "Three.”"}));
  EXPECT_FALSE(strings[0].continues);
  EXPECT_TRUE(strings[1].continues && strings[2].continues);
  EXPECT_FALSE(strings[6].continues) << "the string before it is closed";
}

TEST(Marks, DoesNotBridgeAStoryBetweenTwoMissingMarks) {
  const std::string story(2000, 'x');
  EXPECT_EQ(strings_of("“It is yours.\n" + story + "\nGo home now.” She went."),
            (Strings{"“It is yours.", "Go home now.”"}));
}

TEST(Marks, PassesOverHeadings) {
  const std::string text = "“A heading”";
  EXPECT_TRUE(
      find_marked_strings(text, {{{0, static_cast<std::uint32_t>(text.size())}, ParagraphKind::heading}}).empty());
}

TEST(Marks, SinglesAreSpecialOnlyBesideDoubles) {
  const std::string british = "‘We waited,’ she said. ‘Nobody came.’";
  for (const MarkedString& string : find_marked_strings(british, lines_of(british))) EXPECT_FALSE(string.single);
  const std::string american = "“We waited,” she said. “Nobody came.” The ‘service’ failed.";
  const std::vector<MarkedString> found = find_marked_strings(american, lines_of(american));
  ASSERT_EQ(found.size(), 3U);
  EXPECT_TRUE(found[2].single);
}

}  // namespace
}  // namespace verbatim
