// What kind of clutter a hidden box is called.
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>

#include "verbatim/verbatim.h"

namespace verbatim {
namespace {

constexpr std::string_view story =
    "<h1>The old pier stays closed</h1>"
    "<p>The harbour master said on Monday that the old pier would stay closed until the spring, because its beams had "
    "rotted, and that nobody had looked at them for years.</p>"
    "<p>A first survey found worms in nine of ten beams. The harbour office wants to replace them one by one, which "
    "would take two winters and cost as much as a new pier.</p>";

std::string page(const std::string& before, const std::string& after) {
  return "<!DOCTYPE html><html><head><title>The old pier stays closed</title>"
         "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script></head><body>" +
         before + "<main>" + std::string(story) + "</main>" + after + "</body></html>";
}

/// The same with more at the end of the story.
std::string within(const std::string& more, const std::string& after = "") {
  std::string html = page("", after);
  return html.insert(html.find("</main>"), more);
}

/// The kind of the hidden element that holds words of a page; nothing where they are shown.
std::optional<VerdictKind> kind_of(const std::string& html, std::string_view words) {
  const Document document = parse_html(html, "https://harbour.example/pier");
  const Reading reading = read(document);
  for (Node node = 0; node < document.size(); ++node) {
    if (!document.is_text(node) || document.view(document.text[node]).find(words) == std::string_view::npos) continue;
    for (const Hidden& part : reading.hidden) {
      if (part.node <= node && node < document.subtree_end[part.node]) return part.kind;
    }
  }
  return std::nullopt;
}

TEST(Verdicts, ASlotAtTheTopOfAColumnSpeaksForItselfAlone) {
  const std::string html = page("",
                                "<aside><div><small>Advertisement</small></div><div><h3>Often opened</h3><ol>"
                                "<li><a href='/1'>Goat elected mayor of Low Harbour</a></li>"
                                "<li><a href='/2'>Bakery burns no bread for a year</a></li></ol></div>"
                                "<div><h3>From the archive</h3><a href='/3'>The last ferry to the lighthouse</a>"
                                "</div></aside>");
  EXPECT_EQ(kind_of(html, "Advertisement"), VerdictKind::advertising);
  EXPECT_EQ(kind_of(html, "Goat elected"), VerdictKind::related);
}

TEST(Verdicts, ATextBehindTheLabelOfASlotIsAnAdvertisement) {
  const std::string slot = "<div>- Advertisement -<br>Stair lifts by Hale: ask for your grant today</div>";
  EXPECT_EQ(kind_of(page("", slot), "Stair lifts"), VerdictKind::advertising);
}

TEST(Verdicts, ABarOfButtonsSharesThoughOneOfThemLeadsToTheComments) {
  const std::string bar = "<div><button>Save</button><button>Share</button><a href='#c'>12 comments</a></div>";
  EXPECT_EQ(kind_of(page("", bar), "12 comments"), VerdictKind::sharing);
}

TEST(Verdicts, ABoxOfNumbersIsNeitherMenuNorPromotion) {
  const std::string ticker =
      "<div><a href='/m'>INDEX</a> <span>82,200.34</span> <span>+442.61</span>"
      "<a href='/g'>GOLD</a> <span>98,770</span> <span>-210</span></div>";
  EXPECT_EQ(kind_of(page(ticker, ""), "82,200.34"), VerdictKind::other);
}

TEST(Verdicts, WhatOpensWithABoxOfCommentsIsAThread) {
  const std::string thread =
      "<section><div><h3>Comments (2)</h3><a href='#w'>Write one</a></div>"
      "<div><b>Gull 7</b><p>I sailed past that pier as a child. Nobody mended it then.</p></div>"
      "<div><b>Kelp</b><p>Two winters! They will find a third.</p></div></section>";
  EXPECT_EQ(kind_of(page("", thread), "Two winters!"), VerdictKind::comments);
}

TEST(Verdicts, ABarWithAButtonAtTheEndOfThePagePromotes) {
  const std::string bar =
      "<footer><a href='/i'>Imprint</a></footer>"
      "<div>Three months for three coins <a href='/o'>See it</a> <button>Close</button></div>";
  EXPECT_EQ(kind_of(page("", bar), "Three months"), VerdictKind::promotion);
}

TEST(Verdicts, ABoxThatEndsWithARequestIsGoneFromTheStory) {
  const auto with = [](const std::string& button) {
    std::string html = page("", "");
    const std::string box =
        "<div><h4>The harbour, once a week?</h4><p>Two months cost a coin, and keep the lamps of a "
        "small paper lit.</p><a href='/s'>" +
        button + "</a></div>";
    const std::string more =
        "<p>Boats tie up at the quay of the market until then, where the tide leaves them dry for four hours of every "
        "twelve. The ferry to the lighthouse goes from there too, and its captain says that she has learned to "
        "wait.</p>"
        "<p>The pier was built when herring was landed here by the cartload. It has been mended eleven times, and "
        "twice "
        "it was sold to a hotel that never paid for it. Fishermen have offered to mend it once more, for nothing.</p>"
        "<p>The council will talk about it in the first week of March. Nobody in the harbour expects that to be the "
        "end "
        "of the matter, least of all the harbour master, who has asked for a longer rope.</p>";
    return html.insert(html.find("<p>A first survey"), box + more);
  };
  EXPECT_EQ(kind_of(with("Subscribe here"), "keep the lamps"), VerdictKind::promotion);
  EXPECT_EQ(kind_of(with("Go there"), "keep the lamps"), std::nullopt);
}

TEST(Verdicts, AHeadingThatSpeaksOfAWordOfClutterIsNone) {
  for (const char* heading : {"Diskussion im Stadtrat", "Alle Rechte des Mieters", "Un gol de última hora",
                              "Keep calm and carry on", "Desbloqueo de las ayudas"}) {
    std::string html = page("", "");
    const std::string part = "<h2>" + std::string(heading) + "</h2>";
    html.insert(html.find("<p>A first survey"), part);
    EXPECT_EQ(kind_of(html, heading), std::nullopt) << heading;
    EXPECT_EQ(kind_of(html, "A first survey"), std::nullopt) << heading;
  }
}

TEST(Verdicts, WhatFollowsAThreadUnderALabelOfItsOwnIsNoPartOfIt) {
  const std::string below =
      "<div><div class='comments'><h3>Comments (2)</h3><p>Well said</p></div><h3>Related "
      "stories</h3><div><a href='/1'>Goat elected mayor of Low Harbour</a></div></div>";
  EXPECT_EQ(kind_of(page("", below), "Goat elected"), VerdictKind::related);
}

TEST(Verdicts, OnePhoneNumberIsNoBoxOfNumbers) {
  const std::string box = "<div class='newsletter'>Call 0800 123 4567 now</div>";
  EXPECT_EQ(kind_of(page("", box), "0800"), VerdictKind::promotion);
}

TEST(Verdicts, AFieldIsForAnAddressThoughOnlyItsNameSaysSo) {
  const std::string box = "<div><p>The harbour, once a week</p><input name='user_email'><button>Go</button></div>";
  EXPECT_EQ(kind_of(page("", box), "once a week"), VerdictKind::promotion);
  const std::string search = "<div><p>The harbour, once a week</p><input name='q'><button>Go</button></div>";
  EXPECT_NE(kind_of(page("", search + "<footer>x</footer>"), "once a week"), VerdictKind::promotion);
}

TEST(Verdicts, ABoxAroundAFieldHoldsNoOtherBox) {
  const std::string column =
      "<aside><div><h3>The harbour, once a week</h3><input type=email></div>"
      "<div><h3>Often opened</h3><a href='/1'>Goat elected mayor of Low Harbour</a></div></aside>";
  EXPECT_EQ(kind_of(page("", column), "once a week"), VerdictKind::promotion);
  EXPECT_EQ(kind_of(page("", column), "Goat elected"), VerdictKind::related);
}

TEST(Verdicts, WhatALegalLineEndsIsAFooter) {
  const std::string foot = "<div><p>Editor: Ana Silva, Quay 3</p><p>© 2025 Harbour Press</p></div><p>x</p>";
  EXPECT_EQ(kind_of(page("", foot), "Quay 3"), VerdictKind::footer);
}

TEST(Verdicts, LinksBeforeTheStoryAreAMenuUnlessTheyAreTitles) {
  EXPECT_EQ(kind_of(page("<div><a href='/a'>Boats</a> <a href='/b'>Fish</a></div>", ""), "Boats"),
            VerdictKind::navigation);
  EXPECT_EQ(kind_of(page("<div><a href='/a'>Goat elected mayor of Low Harbour</a></div>", ""), "Goat elected"),
            VerdictKind::related);
}

TEST(Verdicts, ANoticeOfCookiesAsksForConsentWhateverElseItOffers) {
  const std::string html = page(
      "",
      "<div class='paywall-box'><strong>La tua privacy</strong><p>Noi e 143 fornitori utilizziamo cookie e tecnologie "
      "simili per il molo.</p><button>Accetta e continua</button><a href='/a'>Rifiuta e abbonati</a></div>");
  EXPECT_EQ(kind_of(html, "143 fornitori"), VerdictKind::consent);
}

TEST(Verdicts, AFooterThatLeadsToACookiePolicyIsOne) {
  const std::string html =
      page("",
           "<footer><a href='/c'>Our cookie policy, and what we keep of your visit to us</a> <a href='/s'>Cookie "
           "settings</a><p>© 2024 Harbour Post</p></footer>");
  EXPECT_EQ(kind_of(html, "Our cookie policy"), VerdictKind::footer);
}

TEST(Verdicts, AListOfTopicsIsAWayAndOneOfTitlesIsNot) {
  const std::string topics = page(
      "", "<div><span>More on</span><a href='/t/p'>Piers</a><a href='/t/w'>Worms</a></div><p>© 2024 Harbour Post</p>");
  EXPECT_EQ(kind_of(topics, "Worms"), VerdictKind::navigation);
  const std::string titles =
      page("",
           "<div><span>More on</span><a href='/1'>What a beam costs in the winter</a>"
           "<a href='/2'>Ten years of warnings about the pier</a></div><p>© 2024 Harbour Post</p>");
  EXPECT_EQ(kind_of(titles, "What a beam costs"), VerdictKind::related);
}

TEST(Verdicts, AShareOfACompanyIsNoButtonToShare) {
  const std::string html =
      page("", "<div><p>Offer for each share of the ferry company</p></div><p>© 2024 Harbour Post</p>");
  EXPECT_NE(kind_of(html, "Offer for each"), VerdictKind::sharing);
  const std::string bar = page("", "<div><button>Share</button></div><p>© 2024 Harbour Post</p>");
  EXPECT_EQ(kind_of(bar, "Share"), VerdictKind::sharing);
}

TEST(Verdicts, WhatAProgramAnswersIsNoPromotion) {
  const std::string html = page(
      "", "<div><p>Ask our archive about the pier.</p><button>Who built it?</button></div><p>© 2024 Harbour Post</p>");
  EXPECT_EQ(kind_of(html, "Ask our archive"), VerdictKind::other);
}

TEST(Verdicts, ABarThatEndsWithTheCommentsShares) {
  const std::string html =
      page("",
           "<div><button>Read later</button><button>Share</button><a href='#c'>37 comments</a></div>"
           "<p>© 2024 Harbour Post</p>");
  EXPECT_EQ(kind_of(html, "Read later"), VerdictKind::sharing);
}

TEST(Verdicts, ABoxOfAShopWithinAStoryAdvertisesAndWhatTheStoryIsAboutDoesNot) {
  const auto box = [](std::string_view thing) {
    return "<div><b>" + std::string(thing) + "</b><span>Our testers liked it</span> <span>£54.99</span> " +
           "<a href='https://shop.example/1'>See the offer</a></div><p>The harbour master does not expect the pier to "
           "open before the summer after next, if money is found for it by then.</p>";
  };
  const std::string one = box("Kettle lamp");
  EXPECT_EQ(kind_of(within(one), "Kettle lamp"), VerdictKind::advertising);
  const std::string guide = box("Kettle lamp") + box("Hill lamp") + box("Quay lamp") + box("Weir lamp");
  EXPECT_EQ(kind_of(within(guide), "Quay lamp"), std::nullopt);
}

TEST(Verdicts, WePartnersStoreAsksForConsent) {
  const std::string notice =
      "<div><p>Wir und bis zu 184 Partner speichern Informationen auf Ihrem Gerät und lesen sie aus.</p>"
      "<button>Zustimmen und weiter</button> <a href='/pur'>Jetzt PUR abonnieren</a></div>";
  EXPECT_EQ(kind_of(page("", notice), "184 Partner"), VerdictKind::consent);
}

TEST(Verdicts, OddsThatWarnOfGamblingAreBought) {
  const std::string odds =
      "<div><h4>Title odds</h4><p>Harrow Town <a href='https://bet.example'>11/8</a></p><small>Odds from Nobbler. 18+ "
      "BeGambleAware</small></div><p>The harbour master does not expect the pier to open before the summer.</p>";
  EXPECT_EQ(kind_of(within(odds), "Title odds"), VerdictKind::advertising);
}

TEST(Verdicts, AHeaderWithAMenuIsAMenuThoughItOffersSomething) {
  const std::string header =
      "<div class='x1'><a href='/'>Parallax</a><nav><a href='/p'>Physics</a><a href='/b'>Biology</a></nav>"
      "<a href='/s'>Subscribe to print</a></div>";
  EXPECT_EQ(kind_of(page(header, ""), "Physics"), VerdictKind::navigation);
}

TEST(Verdicts, AnAppealSaysNothingOfWhatFollowsIt) {
  const std::string after =
      "<p>The Post can now be followed on WhatsApp. <a href='/w'>Click here to join our channel</a>.</p>"
      "<div><span>Tags:</span> <a href='/t/p'>pier</a> <a href='/t/h'>harbour</a></div>";
  const std::string html = within(after, "<footer>© 2025 The Harbour Post, Pier Road, Low Harbour</footer>");
  EXPECT_EQ(kind_of(html, "join our channel"), VerdictKind::promotion);
  EXPECT_NE(kind_of(html, "Tags:"), VerdictKind::promotion);
}

TEST(Verdicts, AQuestionAtThePagesEndOffersNews) {
  const std::string html = page("",
                                "<p>© 2024 Harbour Post</p><div><p>Want to hear of piers as they close?</p>"
                                "<button>No thanks</button><button>Allow</button></div>");
  EXPECT_EQ(kind_of(html, "Want to hear"), VerdictKind::promotion);
}

}  // namespace
}  // namespace verbatim
