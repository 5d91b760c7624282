#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "verbatim/verbatim.h"

namespace verbatim {
namespace {

constexpr std::string_view sentence =
    "The harbour master said on Monday that the old pier would stay closed until the spring, because its beams had "
    "rotted. ";

std::string paragraph(std::string_view opening) {
  return "<p>" + std::string(opening) + " " + std::string(sentence) + std::string(sentence) + "</p>";
}

std::string page(const std::string& body) {
  return "<!DOCTYPE html><html><body><main><article><h1>The pier stays closed</h1>" + paragraph("First.") + body +
         paragraph("Last.") + "</article></main></body></html>";
}

// Each run must repeat the bytes of its text node, and blocks must be parted by blank lines.
void expect_consistent(const Document& document, const Reading& reading) {
  std::uint32_t at = 0;
  for (const Run& run : reading.runs) {
    EXPECT_GE(run.begin, at);
    at = run.begin + run.size;
    ASSERT_TRUE(document.is_text(run.node));
    EXPECT_EQ(reading.text.substr(run.begin, run.size),
              document.view(document.text[run.node]).substr(run.offset, run.size));
  }
  for (std::size_t i = 1; i < reading.blocks.size(); ++i) {
    const std::uint32_t end = reading.blocks[i - 1].span.end;
    EXPECT_EQ(reading.text.substr(end, 2), "\n\n");
    EXPECT_GE(reading.blocks[i].span.begin, end + 2);
  }
}

TEST(Story, TheSignThatLinksToAHeadingIsNoText) {
  const Document document =
      parse_html(page("<h2>Beams<a href='#beams'>¶</a></h2>" + paragraph("Second.") + "<h2><a href='#c'>C#</a></h2>" +
                      paragraph("Third, see<a href='#note'>*</a>.")),
                 "");
  const Reading reading = read(document);
  expect_consistent(document, reading);
  EXPECT_EQ(reading.text.find("¶"), std::string::npos);
  EXPECT_NE(reading.text.find("Beams"), std::string::npos);
  EXPECT_NE(reading.text.find("C#"), std::string::npos);
  EXPECT_NE(reading.text.find("see*"), std::string::npos);
}

TEST(Story, IconsToShareWithAreHiddenThoughTheyHaveNoWords) {
  const Document document =
      parse_html(page("<div class='post-share'><a "
                      "href='https://posts.example/new'><svg></svg></a><button><svg></svg></button></div>"
                      "<div class='share'></div><p><a href='/beams'><svg></svg></a></p>"),
                 "");
  const Reading reading = read(document);
  ASSERT_EQ(reading.hidden.size(), 1U);  // neither what has nothing to press nor a link that shares nothing
  EXPECT_EQ(reading.hidden[0].kind, VerdictKind::sharing);
  EXPECT_EQ(document.attribute(reading.hidden[0].node, AttributeName::class_), "post-share");
}

TEST(Story, PlainTextIsTheStory) {
  const std::string text = "One line.\n\n  Another line.  \n";
  const Reading reading = read(parse_plain_text(text));
  EXPECT_EQ(reading.text, text);
  ASSERT_EQ(reading.blocks.size(), 2U);
  EXPECT_EQ(reading.word_count, 4U);
  EXPECT_TRUE(reading.has_story);
}

TEST(Story, AnEmptyPageHasNone) {
  const Reading reading = read(parse_html("", ""));
  EXPECT_FALSE(reading.has_story);
  EXPECT_EQ(reading.text, "");
  EXPECT_TRUE(reading.hidden.empty());
}

TEST(Story, APageWithoutTextIsToldByALongDescription) {
  const auto shell = [](const std::string& description) {
    return read(parse_html("<meta property=og:description content='" + description + "'><div id=app></div>", ""));
  };
  const std::string opening = std::string(sentence) + std::string(sentence) + std::string(sentence);
  const Reading reading = shell(opening);
  EXPECT_EQ(reading.text, opening);
  EXPECT_FALSE(reading.has_story);
  EXPECT_TRUE(reading.blocks.empty());
  EXPECT_EQ(shell("All about piers.").text, "");
}

constexpr std::string_view shell_of_a_shop =
    "<body><noscript>You need to enable JavaScript to run this app.</noscript><div id=app></div><footer>"
    "<ul class=footer-links><li><a href=/help>Help Center</a><li><a href=/all>Browse by Category</a></ul>"
    "<p class=copyright>© 2026 Pier Shop. All rights reserved.</p></footer>";

TEST(Story, TheShellOfAnApplicationHasNone) {
  const Reading reading = read(parse_html(shell_of_a_shop, ""));
  EXPECT_FALSE(reading.has_story);
  EXPECT_EQ(reading.text, "");
  EXPECT_TRUE(reading.hidden.empty());
  const std::string description = std::string(sentence) + std::string(sentence) + std::string(sentence);
  const std::string head = "<meta property=og:description content='" + description + "'>";
  EXPECT_EQ(read(parse_html(head + std::string(shell_of_a_shop), "")).text, description);
}

TEST(Story, AShortPageIsReadAllTheSame) {
  for (const std::string text : {"Hello.", "Closed today.", "The pier is open again.", "이것은 짧은 글입니다."}) {
    EXPECT_EQ(read(parse_html("<p>" + text + "</p>", "")).text, text);
    EXPECT_TRUE(read(parse_html("<title>Pier</title><h1>Pier</h1><p>" + text + "</p>", "")).text.ends_with(text));
  }
}

TEST(Story, ATextInJsonLdAloneIsReadFromHtmlUnlessItCostsMoney) {
  const auto shell = [](const std::string& more) {
    return read(parse_html("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"" +
                               std::string(sentence) + "\\n\\n" + std::string(sentence) + "\"" + more +
                               "}</script><nav><a href=/>Home</a></nav><div id=app></div>",
                           ""));
  };
  const Reading reading = shell("");
  EXPECT_TRUE(reading.has_story);
  EXPECT_EQ(reading.page, PageKind::article);
  EXPECT_EQ(reading.blocks.size(), 2U);
  EXPECT_TRUE(reading.runs.empty());
  EXPECT_FALSE(reading.hidden.empty());
  EXPECT_FALSE(shell(",\"isAccessibleForFree\":false").has_story);
}

TEST(Story, APassageThatThePageHoldsTwiceIsReadOnceAndStaysOnTheScreen) {
  const std::string once =
      "<p>Ferries were kept in the harbour on Monday while forty pilots waited for the wind to "
      "turn, and none of them complained.</p>";
  const Document document = parse_html(page(once + "<p>Yes.</p>" + once + "<p>Yes.</p>"), "");
  const Reading reading = read(document);
  const std::size_t first = reading.text.find("Ferries");
  ASSERT_NE(first, std::string::npos);
  EXPECT_EQ(reading.text.find("Ferries", first + 1), std::string::npos);
  for (const Hidden& hidden : reading.hidden) EXPECT_NE(document.tag[hidden.node], Tag::p);
}

TEST(Story, RemarksInCodeAreNoComments) {
  const std::string code =
      "<pre><code><span class='token comment'># open the repository of the harbour and list what the pilots wrote "
      "there</span>\ngit clone harbour\n<span class='token comment'># say who changed the tide table, and when</span>\n"
      "git blame tides.txt\n</code></pre>";
  EXPECT_NE(read(parse_html(page(code), "")).text.find("git blame"), std::string::npos);
}

TEST(Story, WhiteSpaceFoldsAndRunsRepeatTheTextNodes) {
  const Document document = parse_html(page("<p>A  word,\n\t<b>bold </b> and <i>slanted</i>.<br>Next line of it, "
                                            "which goes on for a good while so that it is prose.</p>"),
                                       "");
  const Reading reading = read(document);
  expect_consistent(document, reading);
  EXPECT_NE(reading.text.find("\n\nA word, bold and slanted.\nNext line of it"), std::string::npos) << reading.text;
}

TEST(Story, DoubleBreaksPartParagraphs) {
  const std::string text(sentence);
  const Document document = parse_html(
      "<main><h1>Title</h1><div>" + text + text + "<br><br>" + text + "<br> <br>So " + text + "</div></main>", "");
  const Reading reading = read(document);
  expect_consistent(document, reading);
  EXPECT_EQ(reading.blocks.size(), 3U) << reading.text;
}

TEST(Story, ListItemsHaveAMarkerOutsideTheirSpan) {
  const std::string text(sentence);
  const Document document = parse_html(page("<ul><li>" + text + "</li><li>So " + text + "</li></ul>"), "");
  const Reading reading = read(document);
  expect_consistent(document, reading);
  ASSERT_EQ(reading.blocks.size(), 4U) << reading.text;
  EXPECT_EQ(reading.blocks[1].kind, BlockKind::list_item);
  EXPECT_EQ(reading.text.substr(reading.blocks[1].span.begin - 2, 5), "- The");
}

TEST(Story, CodeKeepsItsLines) {
  const std::string code = "  open the page and read all of it\n    then print the text of the story";
  const Document document = parse_html(page("<p>Run this to see what the tool makes of the page that you gave "
                                            "it:</p><pre>\n" +
                                            code + "  \n\n</pre>"),
                                       "");
  const Reading reading = read(document);
  expect_consistent(document, reading);
  EXPECT_NE(reading.text.find("\n\n" + code + "\n\n"), std::string::npos) << reading.text;
}

}  // namespace
}  // namespace verbatim
