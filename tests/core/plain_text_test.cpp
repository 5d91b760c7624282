// Plain text in paragraphs: a line each, or lines that were broken at one width.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "verbatim/verbatim.h"

namespace verbatim {
namespace {

std::vector<std::string> paragraphs_of(const std::string& text) {
  const Document document = parse_plain_text(text);
  std::vector<std::string> paragraphs;
  for (Node node = 0; node < document.size(); ++node) {
    if (document.is_text(node)) paragraphs.emplace_back(document.view(document.text[node]));
  }
  return paragraphs;
}

using Paragraphs = std::vector<std::string>;

TEST(PlainText, EachLineIsAParagraph) {
  EXPECT_EQ(paragraphs_of("One line.\n\n  Another line.  \r\n\t\nA third"),
            (Paragraphs{"One line.", "Another line.", "A third"}));
  EXPECT_EQ(paragraphs_of(""), Paragraphs{});
  EXPECT_EQ(paragraphs_of(" \n\n"), Paragraphs{});
}

TEST(PlainText, LinesOfOneWidthAreOneParagraph) {
  const std::string first =
      "“The boat came in after dark,” said Orla Finch, who had waited for it\n"
      "since noon at the end of the long pier, “and nobody on board would say\n"
      "where it had been.”";
  const std::string second =
      "She had her lamp with her. It had burned all evening, and it was out of\n"
      "oil when the first rope was thrown.";
  EXPECT_EQ(paragraphs_of(first + "\n\n" + second + "\n"), (Paragraphs{first, second}));
}

TEST(PlainText, AShortLineOfAWrappedTextEndsItsParagraph) {
  const std::string prose =
      "The notice on the door of the harbour office had been written in a hand\n"
      "that nobody knew, and it said that the ferry would not run again before\n"
      "the spring.";
  const std::string indented =
      "Whoever wanted to cross had to ask the fishermen, and they did not take\n"
      "everybody who asked.";
  EXPECT_EQ(paragraphs_of(prose + "\n   " + indented), (Paragraphs{prose, indented}));
}

TEST(PlainText, AnIndentedLineBeginsAParagraphBehindAFullOne) {
  const std::string first =
      "The ferry was late, as it was on most days of that winter, and the crew\n"
      "said so to everybody who would hear it, and to the others all the same.";
  const std::string second =
      "Nobody complained, since the next one was to come in the spring, if it\n"
      "came at all.";
  EXPECT_EQ(paragraphs_of("  " + first + "\n  " + second), (Paragraphs{first, second}));
}

TEST(PlainText, LinesThatEndSentencesStayApart) {
  EXPECT_EQ(paragraphs_of("“Did the boat come in after dark, or did you dream it?” asked Orla.\n"
                          "“It came in, and nobody on board would say where it had been all day.”\n"
                          "« Personne n’a voulu dire d’où venait le bateau ce soir-là, au port. »\n"
                          "“Then I will ask them myself.”"),
            (Paragraphs{"“Did the boat come in after dark, or did you dream it?” asked Orla.",
                        "“It came in, and nobody on board would say where it had been all day.”",
                        "« Personne n’a voulu dire d’où venait le bateau ce soir-là, au port. »",
                        "“Then I will ask them myself.”"}));
}

TEST(PlainText, LongLinesAreParagraphsWhateverEndsThem) {
  const std::string line(400, 'x');
  EXPECT_EQ(paragraphs_of(line + "\n" + line + "\n" + line), (Paragraphs{line, line, line}));
}

TEST(PlainText, AQuotationGoesOnOverTheEndsOfLines) {
  const Reading reading =
      read(parse_plain_text("The harbour office was dark, and the clerk who had locked it long ago,\n"
                            "Mr.\nTobias Wren, stood before it with the key in his hand.\n\n"
                            "“I have waited since noon,” said Orla Finch, “and nobody here will tell\n"
                            "me where the ferry has gone, or when it is to be back at this\npier.”\n"));
  ASSERT_EQ(reading.quotations.size(), 1U);
  EXPECT_EQ(reading.quotations[0].spans.size(), 2U);
  ASSERT_TRUE(reading.quotations[0].speaker.has_value());
  EXPECT_EQ(reading.speakers[*reading.quotations[0].speaker].name, "Orla Finch");
}

TEST(PlainText, ATextFileInABrowserIsProse) {
  const std::string mail =
      "Nobody had told the harbour office when the ferry was to come back, so\n"
      "the clerk went home.\n\n"
      "\"It is the third time this winter,\" said Orla Finch. \"If it happens\n"
      "again, I shall swim.\"\n";
  const Reading reading = read(parse_html("<body><pre>" + mail + "</pre></body>", ""));
  ASSERT_EQ(reading.quotations.size(), 1U);
  EXPECT_EQ(reading.quotations[0].spans.size(), 2U);
}

// Whatever the text ends with, nothing is looked for behind its end.
TEST(PlainText, EveryBeginningOfATextIsRead) {
  const std::string text =
      "The mayor of Harborton, Ana Reyes, called it “a joke.” One of the organizers, Tim Dale, was accused "
      "by the Center for Port Safety of “lying.” Citizens for Clean Water said the Department of Health "
      "spokeswoman Eva Tamm, and the Alliance to Reclaim Our Beaches, was “late.” Auf die Frage von Petra "
      "Kahl sagte die Sprecherin der Stadt Hagenau, das sei „gut“. La alcaldesa de Lerma, Ana Solís, dijo "
      "que una de las vecinas. L’un des maires, Luc Morvan, a dit";
  for (std::size_t size = 0; size <= text.size(); ++size) {
    if (size < text.size() && (text[size] & 0xC0) == 0x80) continue;
    const std::string beginning = text.substr(0, size);
    EXPECT_EQ(read(parse_plain_text(beginning)).text, beginning);
  }
}

TEST(PlainText, CodeInABrowserIsNone) {
  const Reading reading =
      read(parse_html("<body><pre>const first = open(\"harbour\", { read: true });  // says \"it is open\"\n"
                      "for (const line of first.lines()) print(line.trim() + \"; said Orla Finch\");</pre></body>",
                      ""));
  EXPECT_TRUE(reading.quotations.empty());
}

}  // namespace
}  // namespace verbatim
