#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "verbatim/quotation.h"

namespace verbatim {
namespace {

std::string words(const std::string& text, const std::optional<Span>& span) {
  return span ? text.substr(span->begin, span->size()) : "none";
}

Attributions attribute(const std::string& text) {
  std::vector<Paragraph> paragraphs;
  for (std::uint32_t begin = 0; begin < text.size();) {
    const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', begin), text.size()));
    paragraphs.push_back({{begin, end}});
    begin = end + 1;
  }
  return attribute_quotations(text, paragraphs, "en");
}

TEST(Relays, TheTellerIsKeptBesideTheSourceOfTheWords) {
  const std::string text =
      "Ilse Brandt told Otto Kern that the budget “does not add up” and should wait, the clerk said.";
  const Attributions found = attribute(text);
  ASSERT_EQ(found.quotations.size(), 1U);
  EXPECT_EQ(words(text, found.quotations[0].mention), "Ilse Brandt");
  EXPECT_EQ(words(text, found.quotations[0].teller), "the clerk");
  EXPECT_EQ(words(text, found.quotations[0].addressee), "Otto Kern");
  EXPECT_NE(found.quotations[0].reason.find("passed on by “the clerk”"), std::string::npos);
}

TEST(Relays, NoTellerWhereOnlyOneSourceIsNamed) {
  const std::string text = "Ilse Brandt said that the budget “does not add up” and should wait.";
  const Attributions found = attribute(text);
  ASSERT_EQ(found.quotations.size(), 1U);
  EXPECT_EQ(words(text, found.quotations[0].mention), "Ilse Brandt");
  EXPECT_FALSE(found.quotations[0].teller.has_value());
  EXPECT_FALSE(found.quotations[0].addressee.has_value());
}

TEST(Relays, WhoIsAddressedByNameAnswers) {
  const std::string text = "Bram and Lisbet sat on the wall.\n“Are you cold, Lisbet?” Bram asked.\n“No. Are you?”";
  const Attributions found = attribute(text);
  ASSERT_EQ(found.quotations.size(), 2U);
  ASSERT_TRUE(found.quotations[1].speaker.has_value());
  EXPECT_EQ(found.speakers[*found.quotations[1].speaker].name, "Lisbet");
}

}  // namespace
}  // namespace verbatim
