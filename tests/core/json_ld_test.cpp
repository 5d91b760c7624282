#include "clutter/json_ld.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "clutter/json_tape.h"

namespace verbatim {
namespace {

using testing::ElementsAre;

TEST(JsonTape, ReadsWhatItCanOfBrokenJson) {
  const auto tape =
      parse_json_tape("//<![CDATA[\n{\"a\": \"line\nfeed\", \"b\": [1, {\"c\": null},], \"d\": {\"e\": \"open");
  const auto at = [&](std::string_view key) {
    for (const JsonValue& value : tape) {
      if (value.key == key) return value;
    }
    return JsonValue{};
  };
  EXPECT_EQ(at("a").raw, "line\nfeed");
  EXPECT_EQ(at("c").raw, "null");
  EXPECT_EQ(at("e").raw, "open");
  for (const JsonValue& value : tape) EXPECT_LE(value.end, tape.size());
}

TEST(JsonTape, DeepNestingStopsAtTheBound) { EXPECT_LE(parse_json_tape(std::string(100'000, '[')).size(), 65U); }

TEST(JsonTape, StringsLoseTheirEscapes) {
  EXPECT_EQ(json_string(R"(\u00e9 \ud834\udd1e \"x\" \/ &amp; &#8217; &#x27; a\nb)"), "é 𝄞 \"x\" / & ’ ' a b");
  EXPECT_EQ(json_string(R"(\ud834 \u12 &unknown; \)"), " 12 &unknown; ");
}

TEST(JsonLd, FindsTheStoryInAGraphAndItsAuthorByReference) {
  StructuredFacts facts;
  read_json_ld(R"({"@context":"https://schema.org","@graph":[
    {"@type":"WebPage","name":"The bridge - Harbor Post","datePublished":"2024-01-01","inLanguage":"en-GB"},
    {"@type":["NewsArticle"],"headline":"The bridge","author":{"@id":"#p"},"datePublished":"2024-05-06T07:08:09+02:00",
     "publisher":{"@type":"Organization","name":"Harbor Post"},
     "comment":[{"@type":"Comment","author":{"name":"troll"},"datePublished":"2001-01-01"}]},
    {"@type":"Person","@id":"#p","name":"Ana Silva"}]})",
               facts);
  EXPECT_EQ(facts.headline, "The bridge");
  EXPECT_EQ(facts.published, "2024-05-06T07:08:09+02:00");
  EXPECT_EQ(facts.site, "Harbor Post");
  EXPECT_EQ(facts.language, "en-GB");
  EXPECT_THAT(facts.authors, ElementsAre("Ana Silva"));
}

TEST(JsonLd, TheFirstFactStays) {
  StructuredFacts facts;
  read_json_ld(R"({"@type":"Article","headline":"One","author":["A B",{"name":"C D"}]})", facts);
  read_json_ld(R"([{"@type":"Article","headline":"Two","author":"E F","dateModified":"2024-01-02"}])", facts);
  EXPECT_EQ(facts.headline, "One");
  EXPECT_EQ(facts.modified, "2024-01-02");
  EXPECT_THAT(facts.authors, ElementsAre("A B", "C D"));
}

}  // namespace
}  // namespace verbatim
