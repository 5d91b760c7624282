#include "output/selector.h"

#include <gtest/gtest.h>

namespace verbatim {
namespace {

Node nth(const Document& document, Tag tag, int n) {
  for (Node node = 0; node < document.size(); ++node) {
    if (document.tag[node] == tag && n-- == 0) return node;
  }
  return no_node;
}

TEST(Selector, PrefersAUniqueIdThenAUniqueClassThenAPath) {
  const Document page =
      parse_html("<div id=a class=x><p>1<p class='x lead'>2<p id=b>3</div><div id=b><x-y><b>4</b></x-y></div>", "");
  const SelectorNamer names(page);
  EXPECT_EQ(names.name(nth(page, Tag::div, 0)), "#a");
  EXPECT_EQ(names.name(nth(page, Tag::p, 0)), "#a > p:nth-child(1)");
  EXPECT_EQ(names.name(nth(page, Tag::p, 1)), "p.lead");
  EXPECT_EQ(names.name(nth(page, Tag::p, 2)), "#a > p:nth-child(3)");
  EXPECT_EQ(names.name(nth(page, Tag::b, 0)),
            "html > body:nth-child(2) > div:nth-child(2) > x-y:nth-child(1) > b:nth-child(1)");
}

TEST(Selector, EscapesWhatCssWouldMisread) {
  const Document page = parse_html("<div id=1a:b></div><p class='-'>", "");
  const SelectorNamer names(page);
  EXPECT_EQ(names.name(nth(page, Tag::div, 0)), "#\\31 a\\:b");
  EXPECT_EQ(names.name(nth(page, Tag::p, 0)), "p.\\-");
}

TEST(Selector, IsEmptyWhereThePathIsTooLongForAPerson) {
  std::string html;
  for (int i = 0; i < 60; ++i) html += "<section>";
  const Document page = parse_html(html, "");
  EXPECT_EQ(SelectorNamer(page).name(nth(page, Tag::section, 59)), "");
  EXPECT_NE(SelectorNamer(page).name(nth(page, Tag::section, 20)), "");
}

}  // namespace
}  // namespace verbatim
