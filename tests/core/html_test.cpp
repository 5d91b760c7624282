#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "verbatim/document.h"

namespace verbatim {
namespace {

using namespace std::string_literals;

std::vector<std::string> texts_of(const Document& document) {
  std::vector<std::string> texts;
  for (Node node = 0; node < document.size(); ++node) {
    if (document.is_text(node)) texts.emplace_back(document.view(document.text[node]));
  }
  return texts;
}

// Each character of ASCII as a reference, so that the parser takes them one at a time.
std::string in_references(std::string_view text) {
  std::string out;
  for (const char c : text) out += (c & 0x80) != 0 ? std::string(1, c) : "&#" + std::to_string(int{c}) + ";";
  return out;
}

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
  EXPECT_THAT(texts_of(parse_html(html, "")), testing::ElementsAre("one", "two", "three", R"({"a": "<b>"})", "four"));
}

TEST(Html, ARunOfCharactersIsTheSameAsEachAlone) {
  for (const std::string text :
       {"One, two; three.", "a\tb\n  c", " \n\t ", "\xC3\xA9t\xC3\xA9 \xE2\x80\x9Cx\xE2\x80\x9D", "=/`$|"}) {
    const auto page = [](const std::string& in) {
      return parse_html("<p title=\"" + in + "\" id='" + in + "'>x" + in + "<b>" + in + "</b>" + in + "<td>" + in +
                            "<textarea>x" + in + "</textarea><svg><text>" + in + "</text></svg>",
                        "");
    };
    const Document written = page(text);
    const Document referred = page(in_references(text));
    EXPECT_EQ(written.strings, referred.strings);
    EXPECT_EQ(written.tag, referred.tag);
    EXPECT_EQ(written.parent, referred.parent);
  }
}

TEST(Html, ARunEndsAtWhatIsReadAsSomethingElse) {
  const std::string html = "<p title='a&amp;b\"\r\nc\0d'>a&amp;b\r\nc\rd\0e\xFF f<!-- -->g"s;
  const Document document = parse_html(html, "");
  Node paragraph = 0;
  while (document.tag[paragraph] != Tag::p) ++paragraph;
  EXPECT_EQ(document.attribute(paragraph, AttributeName::title), "a&b\"\nc\uFFFDd");
  EXPECT_THAT(texts_of(document), testing::ElementsAre("a&b\nc\nde\uFFFD f", "g"));
}

TEST(Html, ABlankLineThatBeginsPreformattedTextIsDropped) {
  EXPECT_THAT(texts_of(parse_html("<pre>\n\n  x\n</pre><textarea>\ny</textarea>", "")),
              testing::ElementsAre("\n  x\n", "y"));
}

TEST(Html, TextInATableStandsBeforeIt) {
  EXPECT_THAT(texts_of(parse_html("<table> one <tr> <td>two three</td> four </table>five six", "")),
              testing::ElementsAre(" one ", " four ", " ", "two three", "five six"));
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
