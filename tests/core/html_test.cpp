#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "verbatim/document.h"

namespace verbatim {
namespace {

TEST(Html, SubtreesAreRangesInDocumentOrder) {
  const Document document = parse_html("<p id=a>One <b>two</b></p><p>Three", "");
  Node first = 0;
  while (document.tag[first] != Tag::p) ++first;
  EXPECT_EQ(document.attribute(first, AttributeName::id), "a");
  EXPECT_EQ(document.subtree_end[first], first + 4);
  EXPECT_EQ(document.view(document.text[first + 1]), "One ");
  EXPECT_EQ(document.tag[first + 2], Tag::b);
  EXPECT_EQ(document.parent[first + 3], first + 2);
  EXPECT_EQ(document.tag[document.subtree_end[first]], Tag::p);
  EXPECT_EQ(document.subtree_end[0], document.size());
}

TEST(Html, ScriptsLoseTheirTextUnlessItIsJson) {
  const Document document =
      parse_html(R"(<script>alert(1)</script><script type="application/ld+json">{}</script>)", "");
  EXPECT_EQ(document.strings.find("alert"), std::string::npos);
  EXPECT_NE(document.strings.find("{}"), std::string::npos);
}

TEST(Html, UnreadTextEndsWhereTheStandardSaysSo) {
  const std::string html =
      "<body><script>if (a < b) write('</p>'); <!-- <script>'</script>' --></script>one"
      "<style>p > a::after { content: '</p>' }</style>two<script>'</scripted>'</script >three"
      "<script type=application/json>{\"a\": \"<b>\"}</script>four<script>open";
  const Document document = parse_html(html, "");
  std::vector<std::string_view> texts;
  for (Node node = 0; node < document.size(); ++node) {
    if (document.is_text(node)) texts.push_back(document.view(document.text[node]));
  }
  EXPECT_THAT(texts, testing::ElementsAre("one", "two", "three", "{\"a\": \"<b>\"}", "four"));
}

TEST(Html, TextInNoscriptIsContentBecauseNoScriptRuns) {
  const Document document = parse_html("<body><noscript><p>Read <b>me</b></p></noscript>", "");
  Node noscript = 0;
  while (document.tag[noscript] != Tag::noscript) ++noscript;
  EXPECT_EQ(document.tag[noscript + 1], Tag::p);
  EXPECT_EQ(document.view(document.text[noscript + 2]), "Read ");
}

TEST(Html, TemplatesKeepTheirContentsInPlace) {
  const Document document = parse_html("<template><td>cell</td></template><p>x", "");
  Node cell = 0;
  while (document.tag[cell] != Tag::td) ++cell;
  EXPECT_EQ(document.tag[document.parent[cell]], Tag::template_);
}

TEST(Html, NamesThatHtmlDoesNotKnowAreMadePlain) {
  const Document document = parse_html("<My-\xC3\xA9\"lement\xFF>x", "");
  Node element = 0;
  while (document.tag[element] != Tag::unknown) ++element;
  EXPECT_EQ(document.view(document.text[element]), "my----lement-");
}

TEST(Html, DeclarativeShadowRootsAreShown) {
  const Document document = parse_html("<x-a><template shadowrootmode=open><p>in</template></x-a><template><b>out", "");
  Node paragraph = 0;
  while (document.tag[paragraph] != Tag::p) ++paragraph;
  EXPECT_EQ(document.tag[document.parent[paragraph]], Tag::div);
  EXPECT_EQ(std::count(document.tag.begin(), document.tag.end(), Tag::template_), 1);
}

}  // namespace
}  // namespace verbatim
