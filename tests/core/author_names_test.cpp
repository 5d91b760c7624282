#include "clutter/author_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace verbatim {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(AuthorNames, SeveralNamesAndTheWireServiceBehindThem) {
  const Byline byline = parse_byline("By Ana Silva, Bo Diaz and Chi Park, Reuters");
  EXPECT_THAT(byline.names, ElementsAre("Ana Silva", "Bo Diaz", "Chi Park"));
  EXPECT_EQ(byline.wire, "Reuters");
}

TEST(AuthorNames, RolesDegreesDatesAndHandlesFallAway) {
  EXPECT_THAT(parse_byline("By Ana Silva, Senior Staff Writer").names, ElementsAre("Ana Silva"));
  EXPECT_THAT(parse_byline("Ana Silva, PhD").names, ElementsAre("Ana Silva"));
  EXPECT_THAT(parse_byline("Written by: Ana Silva | June 3, 2024").names, ElementsAre("Ana Silva"));
  EXPECT_THAT(parse_byline("By Ana Silva Published June 3, 2024").names, ElementsAre("Ana Silva"));
  EXPECT_THAT(parse_byline("Ana Silva (@asilva)").names, ElementsAre("Ana Silva"));
  EXPECT_THAT(parse_byline("Ana Silva; ana silva; Bo Diaz").names, ElementsAre("Ana Silva", "Bo Diaz"));
}

TEST(AuthorNames, WhatStandsBehindAFullNameIsNoneOfOneWord) {
  EXPECT_EQ(parse_byline("By Ana Silva, Head of Research").names, std::vector<std::string>{"Ana Silva"});
  EXPECT_TRUE(parse_byline("Dec").names.empty());
  EXPECT_TRUE(parse_byline("Updated").names.empty());
  EXPECT_TRUE(is_byline_label("Written by:"));
  EXPECT_FALSE(is_byline_label("Written by Ana Silva"));
}

TEST(AuthorNames, WhatNamesNobodyIsNoName) {
  for (const char* text :
       {"By", "Staff", "By Staff", "admin", "https://example.org/author/ana", "ana@example.org", "By Web Staff", ""}) {
    EXPECT_THAT(parse_byline(text).names, IsEmpty()) << text;
  }
}

TEST(AuthorNames, APhraseWithASentencesCapitalsIsNoName) {
  EXPECT_THAT(parse_byline("Personal finance").names, IsEmpty());
  EXPECT_THAT(parse_byline("Articles by Ana").names, IsEmpty());
  EXPECT_THAT(parse_byline("The Currency editors").names, ElementsAre("The Currency editors"));
  EXPECT_THAT(parse_byline("ana silva").names, ElementsAre("ana silva"));
  EXPECT_THAT(parse_byline("Authors: Ana Silva and Bo Diaz, Extension horticulture educators").names,
              ElementsAre("Ana Silva", "Bo Diaz"));
  EXPECT_THAT(parse_byline("Ana Silva \n\t and Bo Diaz").names, ElementsAre("Ana Silva", "Bo Diaz"));
}

TEST(AuthorNames, CapitalsAreThoseOfAName) {
  EXPECT_EQ(parse_byline("By ANA SILVA-LIMA and JÓN O’HARA").names,
            (std::vector<std::string>{"Ana Silva-Lima", "Jón O’Hara"}));
  EXPECT_EQ(parse_byline("By JT SILVA").names, std::vector<std::string>{"JT SILVA"});
}

TEST(AuthorNames, OtherLanguages) {
  EXPECT_THAT(parse_byline("Von Jörg Müller und Eva Kranz").names, ElementsAre("Jörg Müller", "Eva Kranz"));
  EXPECT_THAT(parse_byline("Par Zoé Petit et Luc Roy").names, ElementsAre("Zoé Petit", "Luc Roy"));
  EXPECT_THAT(parse_byline("Por Ana Silva y Bo Diaz").names, ElementsAre("Ana Silva", "Bo Diaz"));
}

TEST(AuthorNames, ASentenceIsNoByline) {
  EXPECT_TRUE(looks_like_byline("By Ana Silva and Bo de la Cruz, CNN"));
  EXPECT_FALSE(looks_like_byline("By the time they came, the hall was empty."));
  EXPECT_FALSE(looks_like_byline("Ana Silva said so."));
  EXPECT_FALSE(looks_like_byline("By now"));
}

TEST(AuthorNames, WireServicesByTheirNamesAndDatelines) {
  EXPECT_EQ(wire_service("The Associated Press"), "AP");
  EXPECT_EQ(wire_service("CNN Newsource"), "CNN");
  EXPECT_EQ(wire_service("Ana Silva"), "");
  EXPECT_EQ(dateline_wire("HARBOR CITY (AP) — The bridge opened."), "AP");
  EXPECT_EQ(dateline_wire("HARBOR CITY (population 300) — The bridge opened."), "");
  EXPECT_EQ(dateline_wire("The bridge (AP) opened."), "");
}

}  // namespace
}  // namespace verbatim
