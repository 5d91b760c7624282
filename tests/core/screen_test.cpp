// What stays on the screen beside the story's text: titles, bylines, dates, notes, pull quotes.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "verbatim/verbatim.h"

namespace verbatim {
namespace {

constexpr std::string_view body =
    "<p>The harbour master said on Monday that the old pier would stay closed until the spring, because its beams had "
    "rotted, and that nobody had looked at them for years.</p>"
    "<p>A first survey found worms in nine of ten beams. The harbour office wants to replace them one by one, which "
    "would take two winters and cost as much as a new pier.</p>";

std::string page(const std::string& title, const std::string& before, const std::string& after) {
  return "<!DOCTYPE html><html><head><title>" + title +
         "</title></head><body><div><a href='/'>Home</a> <a href='/n'>News</a></div>" + "<main><article>" + before +
         std::string(body) + after + "</article></main></body></html>";
}

/// Whether words of a page are on the screen once it has been cleaned.
bool is_shown(const std::string& html, std::string_view words) {
  const Document document = parse_html(html, "https://harbour.example/pier");
  const Reading reading = read(document);
  for (Node node = 0; node < document.size(); ++node) {
    if (!document.is_text(node) || document.view(document.text[node]).find(words) == std::string_view::npos) continue;
    bool hidden = false;
    for (const Hidden& part : reading.hidden) {
      hidden = hidden || (part.node <= node && node < document.subtree_end[part.node]);
    }
    if (!hidden) return true;
  }
  return false;
}

TEST(Screen, AHeadlineThatIsNoHeadingStays) {
  const std::string html =
      page("The old pier stays closed - Harbour Post",
           "<div class='hdl'>The old pier stays closed</div><div class='dt'>Sat 12/04/2014</div>", "");
  EXPECT_TRUE(is_shown(html, "The old pier stays closed"));
  EXPECT_TRUE(is_shown(html, "12/04/2014"));
  EXPECT_FALSE(is_shown(html, "Home"));
}

TEST(Screen, AHeadlineOverAHeadingThatIsMoreLikeTheTitleStays) {
  const std::string html =
      page("Why the pier of Low Harbour is closed | Harbour Post",
           "<h1>Worms, beams and two winters</h1><h2>Why the pier of Low Harbour is closed</h2>", "");
  EXPECT_TRUE(is_shown(html, "Worms, beams and two winters"));
  EXPECT_TRUE(is_shown(html, "Why the pier of Low Harbour"));
}

TEST(Screen, AHeadingThatIsALinkOrALabelStaysIfItIsTheTitle) {
  const std::string html =
      page("Sharing the old pier - Harbour Post", "<h2 id='pier'><a href='#pier'>Sharing the old pier</a></h2>", "");
  EXPECT_TRUE(is_shown(html, "Sharing the old pier"));
}

TEST(Screen, ADateOverTheTitleStaysAndTheDayInTheHeaderGoes) {
  const std::string html =
      "<header><div>Sunday, May 5, 2024</div></header>" +
      page("The old pier stays closed", "<div>May 2, 2024</div><h1>The old pier stays closed</h1>", "");
  EXPECT_TRUE(is_shown(html, "May 2, 2024"));
  EXPECT_FALSE(is_shown(html, "May 5, 2024"));
}

TEST(Screen, AMarkedDateStaysInWhatIsCalledASignature) {
  const std::string html = page("The old pier stays closed",
                                "<h1>The old pier stays closed</h1><div class='signature'><strong>Ana Ruiz</strong><br>"
                                "<time datetime='2024-05-02'>2.may.2024</time></div>",
                                "");
  EXPECT_TRUE(is_shown(html, "Ana Ruiz"));
}

TEST(Screen, AnAuthorThatTheMarkupTellsIsShownInTheHeadOrBehindTheStory) {
  const std::string told = "<meta name='author' content='Ana Ruiz'>";
  const std::string title = "<h1>The old pier stays closed</h1>";
  const std::string link = "<ul class='related'><li><a href='/people/7'>Ana Ruiz</a></li></ul>";
  EXPECT_TRUE(is_shown(told + page("", title + link, ""), "Ana Ruiz"));
  EXPECT_FALSE(is_shown(page("", title + link, ""), "Ana Ruiz"));
  EXPECT_TRUE(is_shown(told + page("", title, "<aside>Reported by Ana Ruiz</aside>"), "Ana Ruiz"));
  EXPECT_FALSE(is_shown(
      told +
          page("", title, "<div class='newsletter'><form><input type='email'>Get letters from Ana Ruiz</form></div>"),
      "Ana Ruiz"));
}

TEST(Screen, ALineWithADateStaysThoughItLeadsToTheComments) {
  const std::string html =
      page("The old pier stays closed",
           "<h1>The old pier stays closed</h1><p>May 2, 2024 <span class='comments'><a href='#c'>7 "
           "comments</a></span></p>",
           "");
  EXPECT_TRUE(is_shown(html, "May 2, 2024"));
}

TEST(Screen, WhoWroteAPostOfAThreadStays) {
  std::string posts;
  for (const char* name : {"rope_and_knot", "pierwalker", "ninebeams", "tidetable", "low_harbour"}) {
    posts +=
        "<div class='post'><h4 class='user-name'><a href='/members/" + std::string(name) + "'>" + name +
        "</a></h4><div class='post-content'><p>I think that the pier should have been mended ten years ago, when the "
        "first of its beams had worms in it. Does anybody know who looked at it then?</p></div>"
        "<div class='reply'><a href='#'>Reply</a></div></div>";
  }
  const std::string html =
      "<!DOCTYPE html><html><head><title>Who mends the pier? - Harbour Forum</title></head><body>"
      "<h1>Who mends the pier?</h1><div class='thread topic'>" +
      posts + "</div></body></html>";
  ASSERT_EQ(read(parse_html(html, "https://harbour.example/forum/thread-7")).page, PageKind::forum);
  EXPECT_TRUE(is_shown(html, "ninebeams"));
  EXPECT_FALSE(is_shown(html, "Reply"));
}

TEST(Screen, APullQuoteStaysAndAnAsideGoesUnlessItHoldsFactsAlone) {
  const std::string title = "<h1>The old pier stays closed</h1>";
  const std::string rest = "<p>It will open again.</p>";
  const auto aside = [&](const std::string& inside) { return page("", title, "<aside" + inside + "</aside>" + rest); };
  EXPECT_TRUE(is_shown(aside(" class='pullquote'>Worms in nine of ten beams."), "Worms in nine"));
  EXPECT_TRUE(is_shown(aside("><h3>The pier in figures</h3><p>Built in 1904, 212 beams"), "212 beams"));
  EXPECT_FALSE(is_shown(aside(">Ferries leave at nine and at ten. <a href='/f'>All ferries</a>"), "Ferries leave"));
}

TEST(Screen, AStoryEndsWithWhatItSaysOfItselfInFewWords) {
  const std::string source = "<p>Source: harbour office</p>";
  const std::string credit = "<p>Bo Day helped count.</p>";
  const std::string html = page("The old pier stays closed", "<h1>The old pier stays closed</h1>", source + credit);
  EXPECT_TRUE(is_shown(html, "Source: harbour"));
  EXPECT_TRUE(is_shown(html, "Bo Day"));
}

TEST(Screen, CommentsGoWhicheverWayTheyAreAnnounced) {
  const std::string title = "<h1>The old pier stays closed</h1><p class='byline'>By Ann Lee</p>";
  const std::string remarks =
      "<div><b>Wim Dorn</b> <p>I walked over that pier as a boy, and the beams were soft even then.</p></div>"
      "<div><b>E. Post</b> <p>Nine of ten is a lot of worms for one harbour.</p></div>";
  for (const std::string heading :
       {"<h3>What our readers have to say</h3>", "<h3>You know better?</h3><p>2 comments</p>",
        "<p><b>Reader comments</b><br>Use your own name. Keep it short.</p>"}) {
    const std::string html = page("The old pier stays closed", title, "<div>" + heading + remarks + "</div>");
    EXPECT_FALSE(is_shown(html, "as a boy")) << heading;
    EXPECT_FALSE(is_shown(html, "a lot of worms")) << heading;
  }
}

/// The page with a box between its paragraphs.
std::string page_with_box(const std::string& box) {
  return page("The old pier stays closed - Harbour Post",
              "<h1>The old pier stays closed</h1><p class='byline'>By Ann Lee</p><time>May 2, 2024</time>",
              box +
                  "<p>The fishermen want to keep the rest of it open, and have offered to count the worms themselves, "
                  "beam by beam, on the first Sunday of every month.</p>"
                  "<p>The town council will hear them on Thursday. Its members have been asked to walk the pier as far "
                  "as the first closed gate, one after another, and to say what they heard under their feet.</p>");
}

TEST(Screen, ALinkThatSaysThatItLeadsElsewhereGoes) {
  const std::string html = page_with_box(
      "<p><b>Read also:</b> <a href='/w'>“We saw it coming”: ten years of warnings about the town’s last pier</a></p>"
      "<p><a href='/x'>RELATED: What a beam costs in the winter, and who paid for the last one</a></p>");
  EXPECT_FALSE(is_shown(html, "Read also"));
  EXPECT_FALSE(is_shown(html, "ten years of warnings"));
  EXPECT_FALSE(is_shown(html, "What a beam costs"));
  EXPECT_TRUE(is_shown(html, "The fishermen want"));
}

TEST(Screen, AParagraphWithALinkInItStaysWhateverItsWords) {
  const std::string html = page_with_box(
      "<p>He had more from the sea than from the town, as he told <a href='/w'>the harbour committee in March of that "
      "year</a>, and has not forgotten it.</p>");
  EXPECT_TRUE(is_shown(html, "He had more from the sea"));
}

TEST(Screen, WhereOneLeavesAnAddressTheWholeBoxGoes) {
  const std::string html = page_with_box(
      "<div><p>Letters from the quay</p><p>New voices and one old map, every other Sunday.</p>"
      "<form><input type='email'><button>OK</button></form><p>You can leave whenever you like.</p></div>");
  EXPECT_FALSE(is_shown(html, "Letters from the quay"));
  EXPECT_FALSE(is_shown(html, "one old map"));
  EXPECT_FALSE(is_shown(html, "You can leave"));
  EXPECT_TRUE(is_shown(html, "The fishermen want"));
}

TEST(Screen, APollGoes) {
  const std::string html = page_with_box(
      "<div><b>Should the pier stay?</b><form><ul><li><input type='radio' name='v'> Yes, all of it</li>"
      "<li><input type='radio' name='v'> Let it go</li></ul><button>Send</button></form></div>");
  EXPECT_FALSE(is_shown(html, "Should the pier stay?"));
  EXPECT_FALSE(is_shown(html, "Let it go"));
  EXPECT_TRUE(is_shown(html, "The fishermen want"));
}

TEST(Screen, WhatAPaperAsksForGoesAndWhatAGuideDoesStays) {
  const std::string box =
      "<p>Stories like this one take time. Become a member and <a href='/join'>support our work</a> today.</p>";
  const std::string news = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>";
  EXPECT_TRUE(is_shown(page_with_box(box), "Stories like this one"));
  EXPECT_FALSE(is_shown(page_with_box(news + box), "Stories like this one"));
}

TEST(Screen, ASlotGoesByTheWordsBeforeItsLink) {
  const std::string html = page_with_box(
      "<div><span>- Advertisement -</span><a href='/b'>Beams and boards, by the yard, in Low Harbour</a></div>");
  EXPECT_FALSE(is_shown(html, "Beams and boards"));
}

TEST(Screen, WhosePictureItIsStays) {
  const std::string html = page_with_box(
      "<figure><img src='p.jpg' alt=''><figcaption><span>The first gate of the pier</span> <span>© Ana Silva</span>"
      "</figcaption></figure>");
  EXPECT_TRUE(is_shown(html, "The first gate"));
  EXPECT_TRUE(is_shown(html, "Ana Silva"));
}

TEST(Screen, WhatHeadsABoxGoesWhereTheRestOfItDoes) {
  const std::string html = page_with_box(
      "<section><b>From the archive</b><ul><li><a href='/1'>The winter the pier burned down to the last beam</a></li>"
      "<li><a href='/2'>A hundred years of worms</a></li></ul></section>");
  EXPECT_FALSE(is_shown(html, "From the archive"));
  EXPECT_TRUE(is_shown(html, "The fishermen want"));
}

TEST(Screen, AFootnoteStaysWithItsMark) {
  const std::string html = page("The old pier stays closed", "<h1>The old pier stays closed</h1>",
                                "<div id='fn1'><a href='#a1'>1</a><div><p>The worms are shipworms, which are clams and "
                                "not worms at all, as a reader has told us.</p></div></div>");
  EXPECT_TRUE(is_shown(html, "shipworms"));
}

TEST(Screen, AFootnoteStaysBehindAPoll) {
  const std::string poll = "<div class='poll'><b>Should the pier stay?</b><button>Yes</button></div>";
  const std::string note =
      "<div id='fn1'><a href='#a1'>1</a><div><p>The worms are shipworms, which are clams and not worms at all, as a "
      "reader has told us.</p></div></div>";
  const std::string html =
      page("The old pier stays closed", "<h1>The old pier stays closed</h1>", "<div>" + poll + note + "</div>");
  EXPECT_TRUE(is_shown(html, "shipworms"));
  EXPECT_FALSE(is_shown(html, "Should the pier stay?"));
}

TEST(Screen, WhatPlaysSomethingElseGoesAndTheTimesOfALiveBlogStay) {
  const std::string video =
      "<div class='video-box'><p>Goats on the ferry</p><button>Play</button><span>01:12</span></div>";
  EXPECT_FALSE(is_shown(page_with_box(video), "Goats on the ferry"));
  const std::string audio =
      "<div id='audio-1'><span>A voice reads this</span><span>0:00</span><span>/ 6:12</span></div>";
  EXPECT_FALSE(is_shown(page_with_box(audio), "A voice reads this"));
  const std::string post =
      "<div class='live-video-blog'><time>10:42</time><p>The first gate has been opened.</p></div>";
  EXPECT_TRUE(is_shown(page_with_box(post), "The first gate"));
  // What is called nothing of the kind, and a time of day.
  const std::string hour = "<div><p>The last ferry leaves.</p><span>21:15</span></div>";
  EXPECT_TRUE(is_shown(page_with_box(hour), "The last ferry"));
}

TEST(Screen, AVideoBeforeTheStoryStaysSinceItMayBeWhatItIsAbout) {
  const std::string lead =
      "<div class='video-box'><figcaption>The worms, filmed from a boat</figcaption><span>01:12</span></div>";
  EXPECT_TRUE(is_shown(page("The old pier stays closed", "<h1>The old pier stays closed</h1>" + lead, ""),
                       "The worms, filmed"));
}

TEST(Screen, WhatAsksForMoneyTwiceInABoxGoesAsAWhole) {
  const std::string offer =
      "<div><div><span>P+</span><h2>Weiterlesen mit Pier Plus</h2></div><p>Alle Texte aus der ganzen Bucht.</p><ul>"
      "<li>Alle Karten der Bucht</li><li>Jederzeit kündbar</li></ul><a href='/p'>Jetzt testen</a></div>";
  EXPECT_FALSE(is_shown(page_with_box(offer), "Alle Karten"));
  // A list that speaks of subscriptions, with nothing to press.
  const std::string list =
      "<ul><li>Support for gates of three sizes</li><li>Newsletter of the harbour office read aloud</li></ul>";
  EXPECT_TRUE(is_shown(page_with_box(list), "Support for gates"));
}

TEST(Screen, AStandfirstUnderTheTitleStaysInWhatIsCalledARail) {
  const std::string head =
      "<div class='rail-top'><a href='/n'>News</a><h1>The old pier stays closed</h1><h2>Ninety years of worms, and a "
      "count that nobody made</h2></div>";
  EXPECT_TRUE(is_shown(page("The old pier stays closed", head, ""), "Ninety years of worms"));
}

TEST(Screen, AHeadingWithButtonsStaysOverItsList) {
  const std::string html = page_with_box(
      "<div><div><h3>Ingredients</h3><button>1x</button><button>2x</button></div><ul><li>Two cups of the whitest flour "
      "that the "
      "mill on the quay has to sell, sifted twice.</li><li>A spoonful of salt from the pans behind the old pier, or as "
      "much "
      "as a gull would carry off.</li></ul></div>");
  EXPECT_TRUE(is_shown(html, "Ingredients"));
}

TEST(Screen, ACaptionStaysThoughItIsCalledAFooterOrACopyright) {
  const std::string html = page_with_box(
      "<figure><img src='p.jpg' alt=''><figcaption class='image-footer'>The last gate <span class='copyright'>Ana Silva"
      "</span></figcaption></figure>");
  EXPECT_TRUE(is_shown(html, "The last gate"));
  EXPECT_TRUE(is_shown(html, "Ana Silva"));
}

TEST(Screen, WhatEndsABoxTellsWhatItWas) {
  const std::string digest =
      "<section><b>In short</b><ul><li>The pier is closed.</li></ul><small>This text was automatically generated and "
      "may "
      "be wrong.</small></section>";
  EXPECT_FALSE(is_shown(page_with_box(digest), "The pier is closed."));
  const std::string list =
      "<ul><li>Worms</li><li>Streams of letters, some of them automatically generated by the harbour office</li></ul>";
  EXPECT_TRUE(is_shown(page_with_box(list), "Streams of letters"));
  const std::string quoted =
      "<blockquote><p>“Half of what the harbour office writes is generated by AI.”</p><p>Ann Lee</p></blockquote>";
  EXPECT_TRUE(is_shown(page_with_box(quoted), "Half of what"));
}

TEST(Screen, AHeadingThatBeginsAsALabelStays) {
  for (const std::string heading :
       {"What’s on the pier now", "Current issues of the harbour", "Create an account of it"}) {
    EXPECT_TRUE(is_shown(page_with_box("<h2>" + heading + "</h2>"), heading)) << heading;
  }
}

TEST(Screen, ALinkInBracketsLeadsElsewhere) {
  const std::string html = page_with_box("<p>[<a href='/g'>Goats elect a mayor on the second ferry</a>]</p>");
  EXPECT_FALSE(is_shown(html, "Goats elect"));
}

TEST(Screen, ALastNoteStaysBehindASign) {
  const std::string note =
      "<div><div>✏️</div><div>Updated on 15 May: the harbour office has counted the beams again, and says that "
      "there "
      "are "
      "213.</div></div>";
  EXPECT_TRUE(is_shown(page("The old pier stays closed", "<h1>The old pier stays closed</h1>", note),
                       "counted the beams again"));
}

TEST(Screen, AnHourTellsADateOverTheTitleFromThatOfTheDay) {
  const auto over = [](const std::string& date) {
    return page(
        "The old pier stays closed",
        "<div class='header-line'><span class='date'>" + date + "</span></div><h1>The old pier stays closed</h1>", "");
  };
  EXPECT_TRUE(is_shown(over("2 May 2024, 14:05"), "2 May 2024"));
  EXPECT_FALSE(is_shown(over("2 May 2024"), "2 May 2024"));
}

TEST(Screen, ACaptionOfASentenceStaysOverALinkToPictures) {
  const std::string html = page_with_box(
      "<div class='opener'><div>The first gate was built in the year of the great storm.</div><a href='/p'>Pictures "
      "24</a></div>");
  EXPECT_TRUE(is_shown(html, "The first gate was built"));
}

TEST(Screen, WhatTheWholePageIsCalledSaysNothingOfItsParts) {
  std::string html = page_with_box("<figure><img src='p.jpg' alt=''><figcaption>The first gate</figcaption></figure>");
  html.replace(html.find("<html>"), 6, "<html class='ads-enabled'>");
  EXPECT_TRUE(is_shown(html, "The first gate"));
}

TEST(Screen, AVoteWithButtonsGoes) {
  const std::string html = page_with_box(
      "<div><h4>Voting booth</h4><p>Should the pier stay?</p><button>Yes, all of it</button><button>Let it "
      "go</button></div>");
  EXPECT_FALSE(is_shown(html, "Voting booth"));
  EXPECT_FALSE(is_shown(html, "Should the pier stay?"));
}

TEST(Screen, ALineWithADateOverTheTitleStaysThoughItLeadsToTheComments) {
  const std::string html =
      page("The old pier stays closed",
           "<div class='time'><span class='date'>17 Sep 2025</span> <span class='comments-link'><a "
           "href='#c'>37 comments</a></span></div><h1>The old pier stays closed</h1>",
           "");
  EXPECT_TRUE(is_shown(html, "17 Sep 2025"));
}

TEST(Screen, ACaptionStaysInWhatABuilderCallsAWidget) {
  const std::string html =
      page("The old pier stays closed",
           "<h1>The old pier stays closed</h1><div class='elementor-widget'><div>Ninety years of worms, and a "
           "count that nobody made</div></div>",
           "");
  EXPECT_TRUE(is_shown(html, "Ninety years of worms"));
}

TEST(Screen, TheNamesOfTwoAuthorsStayBesideALineThatStandsInTheSameElement) {
  const std::string html =
      page("The old pier stays closed - Harbour Post",
           "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Dana Kettle\"},"
           "{\"name\":\"Luis Arbo\"}]}</script><h1>The old pier stays closed</h1><div class='x1'><div><a "
           "href='/s/1'>Dana Kettle</a> and <a href='/s/2'>Luis Arbo</a></div><x-time>Oct. 14, 2025</x-time></div>",
           "");
  EXPECT_TRUE(is_shown(html, "Luis Arbo"));
}

TEST(Screen, ARemarkInBracketsStaysBehindAPost) {
  const std::string html = page("The old pier stays closed - Harbour Post", "<h1>The old pier stays closed</h1>",
                                "<p>Sign up for our letter <a href='/letter'>here</a></p>"
                                "<p>[A first version of this story gave the wrong year.]</p><p>(With agencies)</p>");
  EXPECT_TRUE(is_shown(html, "the wrong year"));
  EXPECT_TRUE(is_shown(html, "With agencies"));
}

TEST(Screen, WhatAPaperSaysOfItsOwnMistakesStaysWhateverStandsBetween) {
  const std::string html = page(
      "Der alte Steg bleibt zu - Hafenpost", "<h1>Der alte Steg bleibt zu</h1>",
      "<div class='promo'><h3>Die Hafenpost am Morgen</h3><p>Jeden Tag um sechs.</p><button>Abonnieren</button></div>"
      "<div class='promo'><p>In einer früheren Version stand, der Steg sei 83 Meter lang. Es sind 38.</p></div>");
  EXPECT_TRUE(is_shown(html, "Es sind 38"));
  EXPECT_FALSE(is_shown(html, "Abonnieren"));
}

TEST(Screen, TheNotesInAnArticlesFooterStay) {
  const std::string html = page("The old pier stays closed - Harbour Post", "<h1>The old pier stays closed</h1>",
                                "<footer><p>Correction, 9 November: the pier was built in 1962, not in 1926.</p>"
                                "<div class='share'>Pass it on <a href='#c'>Copy link</a></div></footer>");
  EXPECT_TRUE(is_shown(html, "built in 1962"));
  EXPECT_FALSE(is_shown(html, "Copy link"));
}

TEST(Screen, TheCaptionOfAVideoStays) {
  const std::string html = page(
      "The old pier stays closed - Harbour Post",
      "<h1>The old pier stays closed</h1><p>The pier of Low Harbour has been shut since the storm of last autumn, and "
      "its lamps are out.</p>",
      "<figure class='video-block'><div class='video-ui'><button>Play</button> <span>0:41</span></div><figcaption>A "
      "worm at work under the pier, April.</figcaption></figure><p>The harbour master does not expect it to open "
      "before the summer after next, he said, if money is found.</p>");
  EXPECT_TRUE(is_shown(html, "A worm at work"));
  EXPECT_FALSE(is_shown(html, "0:41"));
}

TEST(Screen, AQuestionThatOpensItsAnswerIsNoVote) {
  const std::string html =
      page("The old pier stays closed - Harbour Post", "<h1>The old pier stays closed</h1>",
           "<h2>Questions that we are asked</h2><div><div><button>Can the beams be saved?</button><p>Two of them can, "
           "the survey says, and will be.</p></div><div><button>Is it safe to swim there?</button><p>No. The water "
           "under the pier is full of nails.</p></div></div><p>The harbour master does not expect the pier to open "
           "before the summer after next, he said, if money is found.</p>");
  EXPECT_TRUE(is_shown(html, "full of nails"));
}

TEST(Screen, WhatAQuotedPostSaysOfItselfStays) {
  const std::string html =
      page("The old pier stays closed", "<h1>The old pier stays closed</h1>",
           "<blockquote><p>Somebody has left a ladder at the old pier again.</p><p>A post shared by "
           "Low Harbour Rowers</p></blockquote>" +
               std::string(body));
  EXPECT_TRUE(is_shown(html, "A post shared by"));
}

TEST(Screen, AStandfirstStaysBehindARemarkThatOpensTheStorysHead) {
  const std::string html = page("The pier of Low Harbour stays closed - Harbour Post",
                                "<header><span><span class='sr'>Article réservé aux abonnés</span></span>"
                                "<h1>The pier of Low Harbour stays closed</h1>"
                                "<p>Worms, beams, and a town divided</p></header>",
                                "");
  EXPECT_TRUE(is_shown(html, "a town divided"));
}

TEST(Screen, ADateStaysInABarThatAlsoShares) {
  const std::string html = page(
      "The pier of Low Harbour stays closed - Harbour Post",
      "<h1>The pier of Low Harbour stays closed</h1><div class='signature-share'><p><time itemprop='datePublished' "
      "datetime='2025-10-14T19:08:22.000Z'>14/10/2025 16h08</time> <span>Updated 3 hours ago</span></p>"
      "<div><button>Copy link</button></div></div>",
      "");
  EXPECT_TRUE(is_shown(html, "14/10/2025 16h08"));
  EXPECT_FALSE(is_shown(html, "Copy link"));
}

TEST(Screen, WhoSaidWhatIsPulledOutStaysUnderIt) {
  const std::string html =
      "<!DOCTYPE html><html><head><title>The pier of Low Harbour stays closed</title></head><body><main>"
      "<h1>The pier of Low Harbour stays closed</h1>" +
      std::string(body) +
      "<aside><blockquote>You can own a beam, but not a worm</blockquote>\n"
      "<footer><cite>Prof Aled Birtwhistle</cite></footer></aside><p>The harbour master has read the survey twice and "
      "wants it read to the council, too, before the winter.</p></main></body></html>";
  EXPECT_TRUE(is_shown(html, "Prof Aled Birtwhistle"));
}

TEST(Screen, WhoPostedWhatIsQuotedStaysWithItsDate) {
  const std::string html =
      page("The pier of Low Harbour stays closed - Harbour Post", "<h1>The pier of Low Harbour stays closed</h1>",
           "<div class='post'><blockquote><p>Delighted for the worms.</p>Anglers "
           "(@anglers) <a href='https://posts.example/7'>October 6, 2025, at noon</a></blockquote></div>"
           "<p>The harbour master has read the survey twice and wants it read to the council, too, "
           "before the winter.</p>");
  EXPECT_TRUE(is_shown(html, "October 6, 2025"));
}

TEST(Screen, APlayerThatTellsWhatItPlaysNextGoes) {
  const std::string html =
      page("The pier of Low Harbour stays closed - Harbour Post", "<h1>The pier of Low Harbour stays closed</h1>",
           "<div class='css-v1' role='region'><div><button>Play Video</button><span>0:00 / "
           "1:42</span></div><p>Up next: Crews lift a bull out of a tank</p></div><p>The harbour "
           "master has read the survey twice and wants it read to the council, too.</p>");
  EXPECT_FALSE(is_shown(html, "Crews lift a bull"));
  EXPECT_FALSE(is_shown(html, "1:42"));
  EXPECT_TRUE(is_shown(html, "read the survey twice"));
}

}  // namespace
}  // namespace verbatim
