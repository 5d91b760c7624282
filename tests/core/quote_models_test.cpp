#include <gtest/gtest.h>

#include <string>

#include "quotes/lexicon.h"
#include "quotes/models.h"
#include "verbatim/quotation.h"

namespace verbatim {
namespace {

TEST(WordTables, FindWhatIsThereAndNothingElse) {
  const WordWeights weights{{{3072, 10, 1}, {9216, -1, 0}, {40960, 0, 77}}};
  EXPECT_EQ(weights.of(9216).cue, -1);
  EXPECT_EQ(weights.of(40975).source, 77) << "the lowest bits do not count";
  EXPECT_EQ(weights.of(10240).cue, 0);
  EXPECT_TRUE((CommonWords{{3072, 9216}}.contains(9216)));
  EXPECT_FALSE((CommonWords{{3072, 9216}}.contains(4096)));
}

TEST(WordTables, AreUnpacked) {
  // Two keys of 28 bits, so k is 27: a zero and 3 in 27 bits; a zero and 256 more; then the weights.
  const std::uint8_t packed[] = {6, 0, 0, 0, 0x20, 0, 0, 10, 255, 1, 0, 7, 8, 0, 127};
  const std::vector<WordWeight> words = unpack_weights(packed, 2);
  ASSERT_EQ(words.size(), 2U);
  EXPECT_EQ(words[0].hash, 3U << 4U);
  EXPECT_EQ(words[1].hash, (3U + 256U) << 4U);
  EXPECT_EQ(words[0].cue, 10);
  EXPECT_EQ(words[1].cue, -1);
  EXPECT_EQ(words[0].source, 1);
  EXPECT_EQ(words[1].before, 8);
  EXPECT_EQ(words[1].after, 127);
}

TEST(FirstNames, TellTheirBearers) {
  using namespace word_class;
  const auto classes = [](std::string_view name) { return first_names().classes(word_hash(name)); };
  EXPECT_EQ(classes("Germán"), first_name | masculine);
  EXPECT_EQ(classes("nadja"), first_name | feminine);
  EXPECT_EQ(classes("Alex"), first_name | masculine | feminine);
  EXPECT_EQ(classes("harbour"), 0U);
}

TEST(Models, AreSortedAndSmall) {
  const QuoteModels& models = built_in_models();
  const std::vector<WordWeight>& words = models.words.words;
  for (std::size_t i = 1; i < words.size(); ++i) ASSERT_LT(words[i - 1].hash, words[i].hash);
  std::size_t forests = 0;
  for (const SourceModel* model : {&models.of(english), &models.of(german)}) {
    forests += model->first->forest().size + model->speech->forest().size + model->second->forest().size;
  }
  EXPECT_NE(&models.of(english), &models.of(french));
  const std::size_t bytes = forests + sizeof(WordWeight) * words.size() + sizeof(WordHash) * models.common.words.size();
  EXPECT_GT(forests, 2000U);
  EXPECT_LE(bytes, 150U * 1024U);
}

TEST(Lexicon, MakesInflections) {
  using namespace word_class;
  const Lexicon lexicon(english);
  const auto has = [&](std::string_view word, WordClasses all) {
    return (lexicon.classes(word_hash(word)) & all) == all;
  };
  EXPECT_TRUE(has("said", cue_finite | strong_cue));
  EXPECT_TRUE(has("says", cue_finite));
  EXPECT_TRUE(has("replied", cue_finite));
  EXPECT_TRUE(has("arguing", cue_participle));
  EXPECT_TRUE(has("written", cue_passive));
  EXPECT_FALSE(has("written", cue_finite));
  EXPECT_TRUE(has("spokeswomen", role | feminine | plural));
  EXPECT_TRUE(has("ministries", institution | plural));
  EXPECT_TRUE(has("according to", source_before));
  EXPECT_EQ(lexicon.classes(word_hash("zyzzyva")), WordClasses{0});
}

/// The one quotation of a text of one paragraph.
Quotation only(const std::string& text, Attributions& found) {
  const Paragraph paragraph{{0, static_cast<std::uint32_t>(text.size())}, ParagraphKind::body};
  found = attribute_quotations(text, {paragraph}, "en");
  EXPECT_EQ(found.quotations.size(), 1U) << text;
  return found.quotations.empty() ? Quotation{} : found.quotations[0];
}

TEST(Attributions, CarryCandidatesAndConfidence) {
  Attributions found;
  const std::string text = "“The bridge will open on Friday,” said Marta Quillfeather, the city engineer.";
  const Quotation quotation = only(text, found);
  ASSERT_TRUE(quotation.speaker.has_value());
  EXPECT_EQ(found.speakers[*quotation.speaker].name, "Marta Quillfeather");
  EXPECT_EQ(quotation.pattern, Pattern::after_inverted);
  EXPECT_GT(quotation.confidence, 0.5F);
  EXPECT_LE(quotation.confidence, 1.0F);
  ASSERT_FALSE(quotation.candidates.empty());
  EXPECT_LE(quotation.candidates.size(), 4U);
  EXPECT_EQ(quotation.candidates[0].speaker, *quotation.speaker);
  EXPECT_NE(quotation.reason.find("said"), std::string::npos);
}

TEST(Attributions, AClauseIsNoPartOfARole) {
  Attributions found;
  for (const auto& [text, role] : {
           std::pair{"“The pier holds,” said Ilse Marten, an engineer in Northmere, whose report is due.",
                     "engineer in Northmere"},
           std::pair{"“The pier holds,” said Ilse Marten, a former captain who took the post in April.",
                     "former captain"},
           std::pair{"“The pier holds,” said Ilse Marten, a former captain. In a letter to the council dated 3 "
                     "October, seen by the Courier, Marten warned of worms.",
                     "former captain"},
       }) {
    const Quotation quotation = only(text, found);
    ASSERT_TRUE(quotation.speaker.has_value()) << text;
    EXPECT_EQ(found.speakers[*quotation.speaker].role, role);
  }
}

TEST(Attributions, SurviveEmptyAndOddTexts) {
  EXPECT_TRUE(attribute_quotations("", {}, "").quotations.empty());
  EXPECT_TRUE(attribute_quotations("  ", {{{0, 2}, ParagraphKind::body}}, "xx").quotations.empty());
  for (const std::string text :
       {"“", "”", "\"", "“”", "’’’’", "« « « »", "Q:", "— (@", "De La Al El “x”", "A: \nQ: “"}) {
    const Paragraph paragraph{{0, static_cast<std::uint32_t>(text.size())}, ParagraphKind::body};
    const Attributions found = attribute_quotations(text, {paragraph}, "en");
    for (const Quotation& quotation : found.quotations) {
      for (const Span span : quotation.spans) EXPECT_LE(span.end, text.size()) << text;
    }
  }
}

}  // namespace
}  // namespace verbatim
