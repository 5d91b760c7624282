#include "clutter/metadata.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "clutter/page_title.h"
#include "verbatim/verbatim.h"

namespace verbatim {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Metadata metadata_of(std::string_view html, std::string_view url = "https://www.harborpost.example/2024/05/06/bridge") {
  const Document page = parse_html(html, url);
  return find_metadata(page, gather_markup(page), Reading());
}

TEST(Metadata, TheHeadingGivesTheTitleItsWording) {
  const Metadata found = metadata_of(
      "<title>Bridge opens after ten years | Harbor Post</title><meta property=og:site_name content='Harbor Post'>"
      "<h1>Harbor Post</h1><h1>The bridge opens, after ten years</h1>");
  EXPECT_EQ(found.title, "The bridge opens, after ten years");
  EXPECT_EQ(found.site, "Harbor Post");
}

TEST(Metadata, TheSitesNameIsNoPartOfTheTitle) {
  EXPECT_EQ(metadata_of("<title>Bridge opens - Harbor Post</title>").title, "Bridge opens");
  EXPECT_EQ(metadata_of("<title>Bridge opens - Harbor Post</title>").site, "Harbor Post");
  EXPECT_EQ(strip_site_name("Tides | Harbor Post | News", "Harbor Post", ""), "Tides | Harbor Post | News");
  EXPECT_EQ(strip_site_name("Harbor Post: Tides", "Harbor Post", ""), "Harbor Post: Tides");
  EXPECT_EQ(strip_site_name("Harbor Post", "Harbor Post", ""), "Harbor Post");
  EXPECT_EQ(strip_site_name("A well-known bridge", "", "bridge.example"), "A well-known bridge");
  EXPECT_EQ(strip_site_name("Harbor Post - Tides", "Harbor Post", ""), "Tides");
  EXPECT_EQ(strip_site_name("What to read in the Harbor Post - News", "Harbor Post", ""),
            "What to read in the Harbor Post - News");
}

TEST(Metadata, TheSitesNameIsNoPartOfTheHeadingEither) {
  const Metadata found = metadata_of(
      "<title>Sleeping on deck | Harbor Post</title><meta property=og:site_name content='Harbor Post'>"
      "<h1>Sleeping on deck | Harbor Post</h1>");
  EXPECT_EQ(found.title, "Sleeping on deck");
}

TEST(Metadata, AHeadingThatOpensTheTitleIsTheTitle) {
  EXPECT_EQ(metadata_of("<title>Headlamps for Camping and Hiking | Tarn</title><h1>Headlamps</h1>").title, "Headlamps");
  // The book's name over each of its chapters.
  EXPECT_EQ(metadata_of("<title>Knots - The Sailor's Book</title><h1>The Sailor's Book</h1>").title, "Knots");
  EXPECT_TRUE(opens_title("Head lamps", "Headlamps, all of them"));
  EXPECT_FALSE(opens_title("Head", "Headlamps"));
  EXPECT_FALSE(opens_title("", "Headlamps"));
}

TEST(Metadata, TheNameOfABlogOverAPostIsNotItsTitle) {
  const Metadata found = metadata_of(
      "<title>Two and a Suitcase: Three days on the island</title><h1>Two and a Suitcase</h1>"
      "<h3>Three days on the island</h3>");
  EXPECT_EQ(found.title, "Three days on the island");
}

TEST(Metadata, TheSignThatLinksToAHeadingIsNoPartOfIt) {
  const Metadata found =
      metadata_of("<title>Setting sail — Rigging 3.2 documentation</title><h1>Setting sail<a href='#sail'>¶</a></h1>");
  EXPECT_EQ(found.title, "Setting sail");
}

TEST(Metadata, AThreadIsNoChapterOfAView) {
  const Document page = parse_html(
      "<title>Sailors • View topic - Which knot holds a wet rope best?</title><h2>Which knot holds a wet rope "
      "best?</h2>",
      "");
  Reading thread;
  thread.page = PageKind::forum;
  EXPECT_EQ(find_metadata(page, gather_markup(page), thread).title, "Which knot holds a wet rope best?");
}

TEST(Metadata, TheAddressHasTheDayWhereTheStoryWasWritten) {
  const auto published = [](std::string_view time) {
    return metadata_of("<meta property=article:published_time content='" + std::string(time) + "'><h1>T</h1>")
        .published;
  };
  EXPECT_EQ(published("2024-05-07T03:08:09Z"), "2024-05-06");
  EXPECT_EQ(published("2024-05-05T23:08:09+00:00"), "2024-05-06");
  EXPECT_EQ(published("2024-05-07T03:08:09+02:00"), "2024-05-07T03:08:09+02:00");
  EXPECT_EQ(published("2024-05-08T03:08:09Z"), "2024-05-08T03:08:09Z");
}

TEST(Metadata, ADayThatIsShownStandsBeforeItsTimeInUtc) {
  const auto published = [](std::string_view time) {
    return metadata_of("<h1>T</h1><time datetime='" + std::string(time) + "'>May 5, 2024</time>", "").published;
  };
  EXPECT_EQ(published("2024-05-06T03:08:09Z"), "2024-05-05");
  EXPECT_EQ(published("2024-05-05T23:08:09Z"), "2024-05-05T23:08:09Z");
}

TEST(Metadata, PeopleComeBeforeAnOrganization) {
  const auto authors = [](std::string_view html) { return metadata_of(html).authors; };
  constexpr std::string_view organization =
      "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":{\"@type\":\"Organization\","
      "\"name\":\"Gull Media\"}}</script>";
  EXPECT_THAT(authors(std::string(organization) + "<p class=author>Ana Silva</p>"), ElementsAre("Ana Silva"));
  EXPECT_THAT(authors(organization), ElementsAre("Gull Media"));
}

TEST(Metadata, WhoReviewedAStoryIsNotItsAuthor) {
  EXPECT_THAT(metadata_of("<h1>Beans</h1><p><a>Medically reviewed</a> by <a>Bo Diaz</a></p>"
                          "<p>Written by <a>Ana Silva</a></p>")
                  .authors,
              ElementsAre("Ana Silva"));
}

TEST(Metadata, AStoryMayBeSignedAtItsEnd) {
  std::string html = "<title>The bridge</title><article><h1>The bridge</h1>";
  for (int i = 0; i < 12; ++i)
    html +=
        "<p>The bridge opened on Monday, ten years after the flood had taken the old one, and the ferry went home.</p>";
  html += "<h3>Written by Ana Silva</h3><p>Ana Silva keeps bees.</p></article>";
  EXPECT_THAT(read(parse_html(html, "https://www.harborpost.example/bridge")).metadata.authors,
              ElementsAre("Ana Silva"));
}

TEST(Metadata, ANameStandsBeforeARoleInWhatIsMarkedAsTheAuthor) {
  Reading article;
  article.page = PageKind::article;
  constexpr std::string_view html = "<h1>Bridge</h1><div class=author-info><div>Ana Silva</div><div>Writer</div></div>";
  const Document page = parse_html(html, "");
  EXPECT_THAT(find_metadata(page, gather_markup(page), article).authors, ElementsAre("Ana Silva"));
}

TEST(Metadata, ANameMayStandApartFromItsLabel) {
  EXPECT_THAT(metadata_of("<h1>Bridge</h1><div><div>Written by</div><div>Ana Silva</div></div>").authors,
              ElementsAre("Ana Silva"));
}

TEST(Metadata, ALabelTellsTheNameApartFromTheRoleBehindIt) {
  EXPECT_THAT(metadata_of("<h1>Beans</h1><p><span>Written by:</span> <span>Ana Silva</span> <span>Digital Editor and "
                          "Master Gardener</span></p>")
                  .authors,
              ElementsAre("Ana Silva"));
}

TEST(Metadata, ADateFarDownInTheTextIsNotThatOfTheStory) {
  const std::string paragraph = "<p>" + std::string(200, 'a') + ".</p>";
  EXPECT_EQ(metadata_of("<h1>Tides</h1>" + paragraph + paragraph + "<p>March 3, 2013</p>", "").published, "");
}

TEST(Metadata, WhenAMemberJoinedIsNoDateOfTheThread) {
  EXPECT_EQ(metadata_of("<h1>Bridge</h1><p>Joined: 4 Jul 2012</p><p>11 Sep 2024</p>").published, "2024-09-11");
}

TEST(Metadata, WhatAnArticleShowsCorrectsTheDateThatItsMarkupTells) {
  const auto published = [](std::string_view markup, std::string_view shown) {
    return metadata_of(std::string(markup) + "<h1>Bridge</h1><p>" + std::string(shown) + "</p>").published;
  };
  constexpr std::string_view json =
      "<script type=application/ld+json>{\"@type\":\"Article\",\"datePublished\":\"2024-05-06\"}</script>";
  constexpr std::string_view meta = "<meta property=article:published_time content=2024-05-06>";
  EXPECT_EQ(published(json, "3 March 2021"), "2021-03-03");  // stamped anew when it was moved
  EXPECT_EQ(published(meta, "3 March 2021"), "2021-03-03");
  EXPECT_EQ(published(json, "5 May 2024"), "2024-05-06");  // in another time zone
  EXPECT_EQ(published(json, "7 June 2024"), "2024-05-06");
  EXPECT_EQ(published(json, "Updated 7 June 2025"), "2025-06-07");  // the only date that readers see
  EXPECT_EQ(published(meta, "Updated 7 June 2025"), "2024-05-06");
  EXPECT_EQ(published(json, "Received 3 March 2021"), "2024-05-06");
  EXPECT_EQ(published(json, "05/06/2023"), "2023-05-06");
  constexpr std::string_view december =
      "<script type=application/ld+json>{\"@type\":\"Article\",\"datePublished\":\"2025-12-02\"}</script>";
  EXPECT_EQ(published(december, "02/12/2025"), "2025-12-02");  // the day first, as the markup tells
}

TEST(Metadata, AFullNameComesBeforeAHandle) {
  constexpr std::string_view markup =
      "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":{\"@type\":\"Person\",\"name\":\"AnaS\"}}"
      "</script>";
  EXPECT_THAT(metadata_of(markup).authors, ElementsAre("AnaS"));
  EXPECT_THAT(metadata_of(std::string(markup) + "<meta name=author content='Ana Silva'>").authors,
              ElementsAre("Ana Silva"));
}

TEST(Metadata, TheSiteIsNoAuthorBesideItsAuthors) {
  const Metadata found = metadata_of(
      "<meta property=og:site_name content='Port Ellis Harbor Post'><h1>Bridge</h1>"
      "<p>By Ana Silva and Bo Diaz, The Harbor Post</p>");
  EXPECT_THAT(found.authors, ElementsAre("Ana Silva", "Bo Diaz"));
}

TEST(Metadata, ANameMayShareALineWithTheDate) {
  EXPECT_THAT(metadata_of("<h1>Bridge</h1><p>Ana Silva | Senior Writer | July 2, 2025</p>").authors,
              ElementsAre("Ana Silva"));
  EXPECT_THAT(metadata_of("<h1>Bridge</h1><h3>Author</h3><p>Ana Silva</p>").authors, ElementsAre("Ana Silva"));
}

TEST(Metadata, AFewWordsThatWereHiddenForTheirPlaceMayBeTheByline) {
  const Document page = parse_html("<h1>Bridge</h1><div><p>By Ana Silva</p><p>3 March 2021</p></div>",
                                   "https://www.harborpost.example/bridge");
  Node byline = 0;
  while (page.tag[byline] != Tag::div) ++byline;
  Reading reading;
  reading.hidden = {{byline, VerdictKind::navigation, 6, VerdictReason::place}};
  EXPECT_THAT(find_metadata(page, gather_markup(page), reading).authors, ElementsAre("Ana Silva"));
  EXPECT_EQ(find_metadata(page, gather_markup(page), reading).published, "2021-03-03");
  reading.hidden.front().reason = VerdictReason::markup;
  EXPECT_THAT(find_metadata(page, gather_markup(page), reading).authors, IsEmpty());
}

TEST(Metadata, TheVisibleBylineWinsOverASyndicationLabel) {
  const Metadata found = metadata_of(
      R"(<meta name=author content="CNN Newsource"><script type="application/ld+json">{"@type":"NewsArticle",
      "author":{"name":"CNN Newsource"}}</script><h1>The bridge</h1><p>By <a href=/staff>CNN Newsource</a></p>
      <p>By Ana Silva and Bo Diaz, CNN</p><p>The bridge opened on Monday.</p>)");
  EXPECT_THAT(found.authors, ElementsAre("Ana Silva", "Bo Diaz"));
  EXPECT_EQ(found.wire, "CNN");
}

TEST(Metadata, ASentenceThatBeginsWithByIsNoByline) {
  const Metadata found = metadata_of("<h1>The bridge</h1><p>By Monday the last bolt was in place, workers said.</p>");
  EXPECT_THAT(found.authors, IsEmpty());
}

TEST(Metadata, AuthorsComeFromMarkupOfManyKinds) {
  EXPECT_THAT(metadata_of("<h1>T</h1><span itemprop=author itemscope>By <b itemprop=name>Ana Silva</b>, 3 posts</span>")
                  .authors,
              ElementsAre("Ana Silva"));
  EXPECT_THAT(metadata_of("<h1>T</h1><a href='/author/ana'>Ana Silva</a>").authors, ElementsAre("Ana Silva"));
  EXPECT_THAT(metadata_of("<h1>T</h1><div class=post-author>Ana Silva</div>").authors, ElementsAre("Ana Silva"));
  EXPECT_THAT(metadata_of("<h1>T</h1><p>Ana Silva</p><p>May 6, 2024</p>").authors, ElementsAre("Ana Silva"));
  EXPECT_THAT(
      metadata_of("<meta name=citation_author content='Ana Silva'><meta name=citation_author content='Bo Diaz'>")
          .authors,
      ElementsAre("Ana Silva", "Bo Diaz"));
}

TEST(Metadata, DatesKeepTheirZoneAndUpdatesAreToldApart) {
  const Metadata marked = metadata_of(
      "<meta property=article:published_time content='2024-05-06T07:08:09+02:00'>"
      "<meta property=article:modified_time content='2024-05-07T01:02:03Z'><h1>T</h1><time>May 9, 2024</time>");
  EXPECT_EQ(marked.published, "2024-05-06T07:08:09+02:00");
  EXPECT_EQ(marked.modified, "2024-05-07T01:02:03Z");
  const Metadata shown = metadata_of("<h1>T</h1><p>Updated May 9, 2024</p><p>Published May 6, 2024</p>");
  EXPECT_EQ(shown.published, "2024-05-06");
  EXPECT_EQ(shown.modified, "2024-05-09");
  EXPECT_EQ(metadata_of("<h1>T</h1>").published, "2024-05-06") << "the day in the address";
  EXPECT_EQ(metadata_of("<meta property=article:modified_time content=2024-05-09><h1>T</h1>", "").published,
            "2024-05-09");
  EXPECT_EQ(metadata_of("<meta name=hp-published-date content=2024-05-09><h1>T</h1>", "").published, "2024-05-09");
  EXPECT_EQ(metadata_of("<meta name=hp.date content=2024-05-09><h1>T</h1>", "").published, "2024-05-09");
  EXPECT_EQ(metadata_of("<meta name=hp.dates content=2024-05-09><h1>T</h1>", "").published, "");
}

TEST(Metadata, LanguageIsABcp47Tag) {
  EXPECT_EQ(metadata_of("<html lang=pt-BR><h1>T</h1>").language, "pt-BR");
  EXPECT_EQ(metadata_of("<meta property=og:locale content=de_AT><h1>T</h1>").language, "de-AT");
  EXPECT_EQ(metadata_of("<html lang='<script>'><h1>T</h1>").language, "");
}

TEST(Metadata, WireServiceFromTheDateline) {
  const Reading reading = read(parse_html(
      "<article><h1>Tides</h1><p>HARBOR CITY (AP) — The tide came in on Monday, higher than in any year since the town "
      "began to keep its records, and the old pier stood under water until noon.</p></article>",
      ""));
  EXPECT_EQ(reading.metadata.wire, "AP");
}

TEST(Metadata, SeedPageEqualsItsGold) {
  const std::string folder = std::string(VERBATIM_SOURCE_DIR) + "/../shared/seed/";
  std::ifstream page(folder + "page.html");
  std::ifstream gold_file(folder + "page-gold.json");
  if (!page || !gold_file) GTEST_SKIP() << "needs ../shared/seed";
  std::stringstream html;
  html << page.rdbuf();
  const Metadata found = read(parse_html(html.str(), "")).metadata;
  const nlohmann::json gold = nlohmann::json::parse(gold_file)["metadata"];
  EXPECT_EQ(found.title, gold["title"]);
  EXPECT_EQ(found.authors, gold["authors"].get<std::vector<std::string>>());
  EXPECT_EQ(found.published, gold["published"]);
  EXPECT_EQ(found.modified, gold["modified"]);
  EXPECT_EQ(found.site, gold["site"]);
  EXPECT_EQ(found.wire, gold["wire"]);
  EXPECT_EQ(found.language, gold["language"]);
}

}  // namespace
}  // namespace verbatim
