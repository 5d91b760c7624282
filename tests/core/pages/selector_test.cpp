#include "pages/selector.h"

#include <gtest/gtest.h>

namespace verbatim {
namespace {

std::size_t count(const Document& document, std::string_view selector) {
  const auto parsed = parse_selector(selector);
  return parsed ? select(document, *parsed).size() : 99;
}

TEST(Selector, MatchesLikeCss) {
  const Document document = parse_html(
      R"(<div id=a class="x yy"><p class=x>1</p><section><p role="note">2</p><p>3</p><x-box>4</x-box></section></div>)",
      "");
  EXPECT_EQ(count(document, "p"), 3U);
  EXPECT_EQ(count(document, ".x"), 2U);
  EXPECT_EQ(count(document, ".y"), 0U);
  EXPECT_EQ(count(document, "div.x.yy"), 1U);
  EXPECT_EQ(count(document, "#a p"), 3U);
  EXPECT_EQ(count(document, "#a > p"), 1U);
  EXPECT_EQ(count(document, "[role=\"note\"]"), 1U);
  EXPECT_EQ(count(document, "[role]"), 1U);
  EXPECT_EQ(count(document, "section p:nth-of-type(2)"), 1U);
  EXPECT_EQ(count(document, "x-box"), 1U);
}

TEST(Selector, RefusesWhatItDoesNotKnow) {
  for (const char* text : {"", "a,b", "a > ", "[data-x]", "a:hover", "[role=note]", "a + b"})
    EXPECT_FALSE(parse_selector(text)) << text;
}

}  // namespace
}  // namespace verbatim
