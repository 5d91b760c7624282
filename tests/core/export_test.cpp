// What a story looks like as HTML and as Markdown, and that no page can smuggle anything into either.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

#include "output/addresses.h"
#include "output/formats.h"
#include "verbatim/verbatim.h"

namespace verbatim {
namespace {

using testing::HasSubstr;
using testing::Not;

// A reading of everything below the body: the walk and the formats are tested, not the choice of the story.
struct Story {
  Document page;
  Reading reading;

  explicit Story(const std::string& html) : page(parse_html(html, "https://harbor.example/news/bridge")) {
    for (Node node = 0; node < page.size(); ++node) add(node);
    reading.has_story = true;
  }

  void add(Node node) {
    if (page.tag[node] == Tag::body) reading.root = node;
    const std::string_view text = page.is_text(node) ? page.view(page.text[node]) : std::string_view();
    if (text.find_first_not_of(" \n") == std::string_view::npos) return;
    Node block = page.parent[node];
    while (block != 0 && is_kept(page.tag[block])) block = page.parent[block];
    if (page.tag[block] == Tag::title || page.tag[block] == Tag::figcaption) return;
    const bool goes_on = !reading.blocks.empty() && reading.blocks.back().node == block;
    if (!goes_on && !reading.text.empty()) reading.text += "\n\n";
    const auto begin = static_cast<std::uint32_t>(reading.text.size());
    reading.text += text;
    const auto end = static_cast<std::uint32_t>(reading.text.size());
    reading.runs.push_back({begin, end - begin, node, 0});
    if (goes_on) {
      reading.blocks.back().span.end = end;
    } else {
      reading.blocks.push_back({block, {begin, end}, kind(block), 2});
    }
  }

  static bool is_kept(Tag tag) { return tag == Tag::a || tag == Tag::em || tag == Tag::strong || tag == Tag::code; }

  [[nodiscard]] BlockKind kind(Node block) const {
    switch (page.tag[block]) {
      case Tag::h2: return BlockKind::heading;
      case Tag::li: return BlockKind::list_item;
      case Tag::td: return BlockKind::cell;
      case Tag::p: return page.tag[page.parent[block]] == Tag::td ? BlockKind::cell : BlockKind::paragraph;
      case Tag::pre: return BlockKind::preformatted;
      case Tag::blockquote: return BlockKind::block_quote;
      default: return BlockKind::paragraph;
    }
  }

  [[nodiscard]] std::string html() const {
    std::string out;
    append_html(out, page, reading);
    return out;
  }
  [[nodiscard]] std::string markdown() const {
    std::string out;
    append_markdown(out, page, reading);
    return out;
  }
};

constexpr const char* sample =
    "<body><h2>Tides</h2><p>The <em>old</em> pier, <a href='../pier?x=1&y'>she said</a>.</p><ul><li>one<li>two</ul>"
    "<table><tr><td>a<td>b<tr><td>c<td>d</table><pre>x  <y\n`z`</pre><blockquote>Hold on.</blockquote>"
    "<figure><img data-src=/pier.jpg src='data:image/gif;base64,x' alt='A pier'><figcaption>The "
    "pier</figcaption></figure>";

TEST(Export, HtmlKeepsBlocksLinksPicturesAndCaptions) {
  const std::string html = Story(sample).html();
  for (const char* part :
       {"<h2>Tides</h2>",
        "<p>The <em>old</em> pier, <a href=\"https://harbor.example/pier?x=1&amp;y\">she said</a>.</p>",
        "<ul>\n<li>one</li>\n<li>two</li>\n</ul>", "<table>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n<tr>\n<td>c</td>",
        "<pre>x  ", "<blockquote>\n<p>Hold on.</p>\n</blockquote>",
        "<img src=\"https://harbor.example/pier.jpg\" alt=\"A pier\">", "<small>The pier</small>"}) {
    EXPECT_THAT(html, HasSubstr(part));
  }
}

TEST(Export, MarkdownKeepsThemToo) {
  const std::string markdown = Story(sample).markdown();
  for (const char* part : {"## Tides\n\n", "The *old* pier, [she said](<https://harbor.example/pier?x=1&y>).",
                           "- one\n", "- two\n", "| a | b |\n| --- | --- |\n| c | d |\n", "```\nx  ", "> Hold on.",
                           "![A pier](<https://harbor.example/pier.jpg>)", "The pier"}) {
    EXPECT_THAT(markdown, HasSubstr(part));
  }
}

TEST(Export, ALinkBehindAnExclamationMarkIsNoPicture) {
  EXPECT_THAT(Story("<body><p>Look!<a href=/x>here</a>").markdown(),
              HasSubstr("Look\\![here](<https://harbor.example/x>)"));
  EXPECT_THAT(Story("<body><p>Look!<a href=javascript:x>here</a>").markdown(), HasSubstr("Look!here"));
}

TEST(Export, CellsStayInTheirColumnsAndATableEnds) {
  Story story(
      "<body><table><tr><th><td>1890<td><tr><td><p>High</p><p>tide</p></td><td></td><td>5.1 m</table><p>Then the sea "
      "rose.</p>");
  EXPECT_THAT(story.markdown(),
              HasSubstr("| | 1890 | |\n| --- | --- | --- |\n| High tide | | 5.1 m |\n\nThen the sea rose.\n\n"));
  EXPECT_THAT(story.html(), HasSubstr("<table>\n<tr>\n<td></td>\n<td>1890</td>\n<td></td>\n</tr>\n<tr>\n"
                                      "<td>High<br>\ntide</td>\n<td></td>\n<td>5.1 m</td>\n</tr>\n</table>\n<p>Then"));
}

TEST(Export, ATableGoesOnBehindAListInACell) {
  EXPECT_THAT(Story("<body><table><tr><td>a<td><ul><li>b</ul><tr><td>c<td>d</table>").markdown(),
              HasSubstr("| a | |\n| --- | --- |\n\n- b\n\n| c | d |\n| --- | --- |\n"));
}

TEST(Export, MarkdownNumbersTheItemsOfANumberedList) {
  EXPECT_THAT(Story("<body><ol><li>one<li>two<ul><li>a</ul><li>three</ol><ol><li>new</ol>").markdown(),
              HasSubstr("1. one\n\n2. two\n\n    - a\n\n3. three\n\n1. new\n\n"));
}

TEST(Export, AnItemOfTwoParagraphsIsOneItem) {
  Story story("<body><ol><li><p>one</p><p>more</p></li><li><p>two</p></ol>");
  for (Block& block : story.reading.blocks) block.kind = BlockKind::list_item;
  EXPECT_THAT(story.markdown(), HasSubstr("1. one\n\n    more\n\n2. two\n\n"));
}

TEST(Export, ALineBreakDoesNotEndAHeadingOfMarkdown) {
  Story story("<body><h2>The tides</h2>");
  story.reading.text = "The\ntides";
  EXPECT_THAT(story.markdown(), HasSubstr("## The tides\n\n"));
}

TEST(Export, HiddenSubtreesAndTheTitleStayOut) {
  Story story("<body><figure id=ad><img src=/ad.png></figure><h2>Tides</h2><p>In.</p><img src=/in.png>");
  Node advertisement = 0;
  while (story.page.tag[advertisement] != Tag::figure) ++advertisement;
  story.reading.hidden.push_back({advertisement, VerdictKind::advertising, 0});
  story.reading.metadata.title = "Tides";
  EXPECT_THAT(story.html(), Not(HasSubstr("ad.png")));
  EXPECT_THAT(story.html(), HasSubstr("in.png"));
  EXPECT_THAT(story.html(), Not(HasSubstr("<h2>")));
}

TEST(Addresses, AreResolvedAsTheStandardSays) {
  const std::string base = "http://a.example/b/c/d;p?q";
  EXPECT_EQ(safe_address("g", base), "http://a.example/b/c/g");
  EXPECT_EQ(safe_address("./g/", base), "http://a.example/b/c/g/");
  EXPECT_EQ(safe_address("/g", base), "http://a.example/g");
  EXPECT_EQ(safe_address("//g.example", base), "http://g.example");
  EXPECT_EQ(safe_address("?y", base), "http://a.example/b/c/d;p?y");
  EXPECT_EQ(safe_address("#s", base), "http://a.example/b/c/d;p?q#s");
  EXPECT_EQ(safe_address("../../../g", base), "http://a.example/g");
  EXPECT_EQ(safe_address("..", base), "http://a.example/b/");
  EXPECT_EQ(safe_address("g?y/../x", base), "http://a.example/b/c/g?y/../x");
  EXPECT_EQ(safe_address("MAILTO:ana@a.example", base), "MAILTO:ana@a.example");
  EXPECT_EQ(safe_address("a b", ""), "a%20b");
}

TEST(Addresses, ThatRunSomethingLeadNowhere) {
  for (const char* address :
       {"javascript:alert(1)", " \x01JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "vbscript:x",
        "blob:https://a.example/1", "file:///etc/passwd", "javascript\t:alert(1)", "filesystem:x", "view-source:x"}) {
    EXPECT_EQ(safe_address(address, "https://a.example/"), "") << address;
  }
}

// Payloads of our own collection; each stands in each of the places below.
const std::vector<std::string> payloads = {"<script>alert(1)</script>",
                                           "<img src=x onerror=alert(1)>",
                                           "<svg onload=alert(1)>",
                                           "<svg><script>alert(1)</script></svg>",
                                           "\"><script>alert(1)</script>",
                                           "'><img src=x onerror=alert(1)>",
                                           "\" onmouseover=\"alert(1)",
                                           "' onfocus='alert(1)' autofocus='",
                                           "javascript:alert(1)",
                                           "JAVASCRIPT:alert(1)",
                                           "&#106;avascript:alert(1)",
                                           "java&#10;script:alert(1)",
                                           "data:text/html,<script>alert(1)</script>",
                                           "data:text/html;base64,PHNjcmlwdD4=",
                                           "vbscript:msgbox(1)",
                                           "</title><script>alert(1)</script>",
                                           "</style><script>alert(1)</script>",
                                           "<!--><script>alert(1)</script>-->",
                                           "--><script>alert(1)</script>",
                                           "<![CDATA[<script>alert(1)</script>]]>",
                                           "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                                           "<object data=javascript:alert(1)>",
                                           "<embed src=javascript:alert(1)>",
                                           "<form action=javascript:alert(1)><button>x</button></form>",
                                           "<a href=javascript:alert(1)>x</a>",
                                           "<base href=javascript:alert(1)//>",
                                           "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
                                           "<link rel=stylesheet href=data:text/css,x>",
                                           "<math href=javascript:alert(1)>x</math>",
                                           "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
                                           "<template><script>alert(1)</script></template>",
                                           "<textarea></textarea><script>alert(1)</script>",
                                           "&lt;script&gt;alert(1)&lt;/script&gt;",
                                           "&amp;lt;script&amp;gt;alert(1)",
                                           "[x](javascript:alert(1))",
                                           "![x](javascript:alert(1))",
                                           "<javascript:alert(1)>",
                                           "](javascript:alert(1))",
                                           "](<javascript:alert(1)>)",
                                           "[x]: javascript:alert(1)",
                                           "`</code><script>alert(1)</script>`",
                                           "```\n<script>alert(1)</script>",
                                           "> <img src=x onerror=alert(1)>",
                                           "# <b onclick=alert(1)>x",
                                           "|<script>alert(1)</script>|",
                                           "\\<script>alert(1)</script>",
                                           "\\](javascript:alert(1))",
                                           "$\\href{javascript:alert(1)}{x}$"};

const std::vector<std::string> places = {"<body><p>%</p>",
                                         "<body><p><a href='/x'>%</a></p>",
                                         "<body><p><a href=\"%\">x</a></p>",
                                         "<body><p><a href='%'>x</a></p>",
                                         "<body><p>x</p><img src=\"%\" alt=\"%\">",
                                         "<body><p>x</p><img src=/x alt='%'>",
                                         "<body><ul><li>%</ul>",
                                         "<body><table><tr><td>%</table>",
                                         "<body><h2>%</h2>",
                                         "<body><blockquote>%</blockquote>",
                                         "<body><p><code>%</code></p>",
                                         "<body><p>x</p><figure><figcaption>%</figcaption></figure>"};

std::string filled(std::string place, const std::string& payload) {
  for (std::size_t at = place.find('%'); at != std::string::npos; at = place.find('%', at + payload.size()))
    place.replace(at, 1, payload);
  return place;
}

// Everything in `html` that looks like markup is one of the tags the format writes, with nothing but safe addresses.
void expect_harmless_html(const std::string& html) {
  static const std::regex tag(
      "</"
      "?(p|h[1-6]|ul|ol|li|table|tr|td|pre|blockquote|a|em|i|strong|b|code|sub|sup|s|del|small|img|br|html|head|body|"
      "article|title|meta)"
      "( (href|src)=\"([^\"<>]*)\"| (alt|lang|charset|http-equiv|content)=\"[^\"<>]*\")*>");
  static const std::regex address("^(https?://|mailto:)", std::regex::icase);
  std::size_t begin = html.find('\n') + 1;  // behind the doctype
  for (begin = html.find('<', begin); begin != std::string::npos; begin = html.find('<', begin + 1)) {
    const std::string rest = html.substr(begin, html.find('>', begin) - begin + 1);
    ASSERT_TRUE(std::regex_match(rest, tag)) << rest;
  }
  static const std::regex reference(" (?:href|src)=\"([^\"]*)\"");
  for (auto match = std::sregex_iterator(html.begin(), html.end(), reference); match != std::sregex_iterator();
       ++match) {
    EXPECT_TRUE(std::regex_search((*match)[1].str(), address)) << match->str();
  }
}

void expect_harmless_markdown(const std::string& markdown) {
  static const std::regex link("\\]\\(<([^<>]*)>\\)");
  static const std::regex address("^(https?://|mailto:)", std::regex::icase);
  for (auto match = std::sregex_iterator(markdown.begin(), markdown.end(), link); match != std::sregex_iterator();
       ++match) {
    EXPECT_TRUE(std::regex_search((*match)[1].str(), address)) << match->str();
  }
  const std::string text = std::regex_replace(markdown, link, "");
  bool escaped = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    EXPECT_TRUE(escaped || (text[i] != '<' && text.substr(i, 2) != "](")) << text;
    escaped = text[i] == '\\' && !escaped;
  }
}

TEST(Export, NoAttackStringSurvives) {
  ASSERT_GE(payloads.size() * places.size(), 200U);
  for (const std::string& place : places) {
    for (const std::string& payload : payloads) {
      Story story(filled(place, payload));
      story.reading.metadata.title = payload;
      story.reading.metadata.authors = {payload};
      story.reading.metadata.language = payload;
      SCOPED_TRACE(filled(place, payload));
      expect_harmless_html(story.html());
      expect_harmless_markdown(story.markdown());
    }
  }
}

}  // namespace
}  // namespace verbatim
