// No megabyte that a stranger writes takes more than 30 times as long as an ordinary megabyte.
#include <gtest/gtest.h>

#include <ctime>
#include <functional>

#include "document/limits.h"
#include "verbatim/verbatim.h"

namespace verbatim {
namespace {

#if defined(__has_feature)
#define VERBATIM_SANITIZED __has_feature(address_sanitizer)
#else
#define VERBATIM_SANITIZED 0
#endif

// Under sanitizers a quarter of a megabyte: they look for other faults than the time that a page takes.
constexpr std::size_t page_size = (std::size_t{1} << 20U) / (VERBATIM_SANITIZED ? 4 : 1);

std::string repeat(std::string_view piece, std::size_t size = page_size) {
  std::string out;
  while (out.size() < size) out += piece;
  return out;
}

std::string count_up(const std::function<std::string(const std::string&)>& piece, std::size_t size = page_size) {
  std::string out;
  for (int i = 0; out.size() < size; ++i) out += piece(std::to_string(i));
  return out;
}

std::string ordinary_page() {
  return "<html><body><article>" + count_up([](const std::string& i) {
           return "<div class='part'><h2>Part " + i + "</h2><p>The mayor said on Monday, week " + i +
                  ", “We will open the bridge in June,”"
                  " and <a href=/p" +
                  i + ">left the hall</a> with Ana Silva, who builds it.</p></div>";
         });
}

// Sanitizers slow down loops over tables more than they do a parser, so that ratios under them are others.
constexpr double most_times = VERBATIM_SANITIZED ? 90 : 30;

// Of the processor, so that a busy machine changes nothing.
double milliseconds(const std::string& html) {
  const std::clock_t begin = std::clock();
  const Reading reading = read(parse_html(html, ""));
  EXPECT_LE(reading.text.size(), 2 * html.size());
  return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

struct Hostile {
  const char* name;
  std::function<std::string()> html;
};

std::ostream& operator<<(std::ostream& out, const Hostile& hostile) { return out << hostile.name; }

class HostilePage : public testing::TestWithParam<Hostile> {};

TEST_P(HostilePage, TakesAtMostThirtyTimesAnOrdinaryPage) {
  static const double ordinary = milliseconds(ordinary_page());
  EXPECT_LE(milliseconds(GetParam().html()), most_times * ordinary);
}

using Text = const std::string&;

INSTANTIATE_TEST_SUITE_P(
    All, HostilePage,
    testing::Values(
        Hostile{"nested_div", [] { return repeat("<div>"); }}, Hostile{"nested_b", [] { return repeat("<b>"); }},
        Hostile{"nested_then_flat", [] { return repeat("<div>", page_size / 2) + repeat("<p>x</p>", page_size / 2); }},
        Hostile{"unlike_b", [] { return count_up([](Text i) { return "<b a" + i + ">"; }); }},
        Hostile{"unlike_b_in_p", [] { return count_up([](Text i) { return "<p><b a" + i + ">x</p>"; }); }},
        Hostile{"misnested", [] { return repeat("<b><div></b>"); }}, Hostile{"links", [] { return repeat("<a>x"); }},
        Hostile{"adoption", [] { return repeat("<a><p>") + repeat("</a>"); }},
        Hostile{"tables", [] { return repeat("<table><tr><td>"); }},
        Hostile{"foster", [] { return "<table>" + repeat("x<b>y</b>"); }},
        Hostile{"foster_nested", [] { return repeat("<table>x"); }},
        Hostile{"attributes", [] { return "<p " + count_up([](Text i) { return "a" + i + " "; }) + ">"; }},
        Hostile{"same_attribute", [] { return "<p " + repeat("a ") + ">"; }},
        Hostile{"body_attributes", [] { return count_up([](Text i) { return "<body a" + i + ">"; }); }},
        Hostile{"html_attributes", [] { return count_up([](Text i) { return "<html a" + i + ">"; }); }},
        Hostile{"list", [] { return repeat("<li>x"); }}, Hostile{"lists", [] { return repeat("<ul><li>x"); }},
        Hostile{"svg", [] { return repeat("<svg><title>"); }}, Hostile{"math", [] { return repeat("<math><mi>"); }},
        Hostile{"template", [] { return repeat("<template><tr>"); }},
        Hostile{"ampersands", [] { return repeat("&notit;&amp&"); }},
        Hostile{"comments", [] { return repeat("<!--") + repeat("-->"); }},
        Hostile{"script", [] { return "<script>" + repeat("<!--<script"); }},
        Hostile{"headings", [] { return repeat("<h1>x"); }},
        Hostile{"bytes", [] { return std::string(page_size, '\xFF'); }},
        Hostile{"zeros", [] { return std::string(page_size, '\0'); }},
        Hostile{"one_word", [] { return std::string(page_size, 'a'); }},
        Hostile{"menus", [] { return count_up([](Text i) { return "<nav>x" + i + "</nav><p>y</p>"; }); }},
        Hostile{"bylines", [] { return repeat("<p>By Ana Silva"); }},
        Hostile{"dates", [] { return repeat("<time>May 6 2024</time>"); }},
        Hostile{"opening_marks", [] { return "<p>" + repeat("\"a "); }},
        Hostile{"names_and_opening_marks", [] { return "<p>" + count_up([](Text i) { return "Ana" + i + " \"a "; }); }},
        Hostile{"said_by_each", [] { return "<p>" + count_up([](Text i) { return "Ana" + i + " said "; }); }},
        Hostile{"quoted_of_each",
                [] { return "<p>" + count_up([](Text i) { return "“It is,” said Ana" + i + ". "; }); }},
        Hostile{"namesakes",
                [] { return "<p>" + count_up([](Text i) { return "Ana" + i + " Li left. “It is,” said Li. "; }); }},
        Hostile{
            "sources_without_cues",
            [] { return "<p>" + count_up([](Text i) { return "“We will go on with it,” Ana" + i + " and then, "; }); }},
        Hostile{"labels_in_one_box", [] { return ordinary_page() + "<div>" + repeat("Ad<hr>") + "</div>"; }},
        Hostile{"offers_among_signs",
                [] {
                  constexpr int depth = 80;
                  std::string offers;
                  for (int i = 0; i < depth; ++i) offers += "<div>Subscribe<hr>";
                  return ordinary_page() + offers + repeat("★<p>");
                }},
        Hostile{"buttons_under_a_question",
                [] { return ordinary_page() + "<div>Why?" + repeat("<button>★</button>") + "</div>"; }},
        Hostile{"sign_ups", [] { return repeat("<p>x<div>y<input type=email></div>"); }},
        Hostile{"particles_in_german",
                [] {
                  return "<html lang=de><p>„Das ist es“, sagte die Wirtin, und der Rat hat nicht " +
                         count_up([](Text i) { return "Aa" + i + " von "; });
                }},
        Hostile{"reported_in_one_german_sentence",
                [] { return "<html lang=de><p>" + repeat("der Mann sei „gut gemeint“ und der Wirt sei da, "); }},
        Hostile{"dialogue",
                [] { return count_up([](Text i) { return "<p>“It is,” said Ana" + i + ".<p>“Is it?”"; }); }},
        Hostile{"dialogue_of_long_names",
                [] {
                  return count_up([](Text i) {
                    return "<p>" + repeat("Ana" + i + " ", 2000) +
                           "left.<p>“It is,” said Li.<p>“Is it, Ana, A B C D E F?”";
                  });
                }},
        Hostile{"authors", [] { return repeat("<div itemprop=author itemscope><p>x"); }},
        Hostile{"structured",
                [] {
                  return R"(<script type="application/ld+json">{"@graph":[)" +
                         count_up([](Text i) { return R"({"@type":"Article","author":{"@id":"x)" + i + R"("}},)"; }) +
                         "]}</script>";
                }}),
    [](const auto& page) { return std::string(page.param.name); });

TEST(HtmlLimits, WhatIsCutIsCountedAndTextStays) {
  std::string html = repeat("<div>", 10'000) + "deep words";
  const Document page = parse_html(html, "");
  EXPECT_EQ(page.cut.nodes, 2000 - (limits::depth - 2));
  EXPECT_NE(page.strings.find("deep words"), std::string::npos);
  std::size_t deepest = 0;
  for (Node node = 0; node < page.size(); ++node) {
    std::size_t depth = 0;
    for (Node up = page.parent[node]; up != no_node; up = page.parent[up]) ++depth;
    deepest = std::max(deepest, depth);
  }
  EXPECT_EQ(deepest, limits::depth);
}

TEST(HtmlLimits, AnOrdinaryPageIsNotCut) {
  const Document page = parse_html(ordinary_page(), "");
  EXPECT_EQ(page.cut.nodes, 0U);
  EXPECT_EQ(page.cut.bytes, 0U);
}

TEST(HtmlLimits, EndTagsOfStartTagsLeftOutCloseNothing) {
  const std::string html =
      "<main>" + repeat("<section>", 9 * 600) + repeat("</section>", 10 * 600) + "<p>after</p></main>";
  const Document page = parse_html(html, "");
  Node paragraph = 0;
  while (page.tag[paragraph] != Tag::p) ++paragraph;
  EXPECT_EQ(page.tag[page.parent[paragraph]], Tag::main);
}

TEST(HtmlLimits, LongAttributesAreLeftOut) {
  const Document page = parse_html("<img alt=a src='data:" + std::string(limits::attribute_bytes, 'x') + "'>", "");
  EXPECT_EQ(page.cut.bytes, limits::attribute_bytes + 5);
  EXPECT_EQ(page.strings.find("data:"), std::string::npos);
}

}  // namespace
}  // namespace verbatim
