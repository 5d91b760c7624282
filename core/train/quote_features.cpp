// verbatim-quote-features: what scripts/train/quotes learns from, and how it measures what it learned.
//
//   verbatim-quote-features words CORPUS
//       prints FOLD HASH WORD REPORTS COUNT IN_CUE HEAD_OF_SOURCE OPENS_SENTENCE BEFORE
//       BEFORE_SPEECH AFTER AFTER_SPEECH a line; REPORTS is 1 for what the lexicon has as a cue, COUNT to HEAD are in
//       lower case, BEFORE to AFTER_SPEECH tell how often it stands beside a marked string; of “WORD, BEFORE and
//       BEFORE_SPEECH tell how often it opens a short one
//   verbatim-quote-features widths
//       prints STEP NUMBER_OF_FEATURES a line
//   verbatim-quote-features first|speech|second CORPUS MODEL FOLD OUT
//       writes the examples of one step: a row is the string's number (int32), the label (int8) and the features (int8)
//   verbatim-quote-features attribute CORPUS MODEL FOLD
//       prints what `verbatim batch` would print with that model
//
// FOLD is 0 to 4: the articles whose number modulo five it is; or -1: all. Folds hold whole articles.
#include <algorithm>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>

#include "quotes/attribute_quotations.h"
#include "quotes/ranker.h"
#include "text/lower_case.h"
#include "train/model_file.h"
#include "train/quote_corpus.h"

namespace verbatim {
namespace {

constexpr int folds = 5;

/// Stands before a word that is counted as the first one of a marked string.
const std::string opening_mark = "“";

bool in_fold(std::size_t article, int fold) { return fold < 0 || static_cast<int>(article % folds) == fold; }

/// Where the head of a gold speaker ends: before an apposition, a bracket or a phrase.
std::uint32_t end_of_head(const std::string& text, Span span) {
  std::string_view words = std::string_view(text).substr(span.begin, span.size());
  std::size_t end = words.size();
  for (const std::string_view cut : {",", " (", " of ", " from ", " at ", " for ", " in ", " on ", " with ", " who ",
                                     " to ", " about ", "’s ", "'s "}) {
    const std::size_t at = words.find(cut, 1);
    // a possessive at the end belongs to the name; one inside leads to the head
    if (at != std::string_view::npos && cut[0] != '\'' && static_cast<unsigned char>(cut[0]) < 0x80)
      end = std::min(end, at);
  }
  return span.begin + static_cast<std::uint32_t>(end);
}

/// The mention that a gold speaker is, or no_mention.
std::uint32_t gold_mention(const Analysis& analysis, Span speaker) {
  const std::uint32_t head_end = end_of_head(std::string(analysis.article.text), speaker);
  std::uint32_t best = no_mention;
  int best_score = 0;
  for (std::uint32_t m = 0; m < analysis.mentions.size(); ++m) {
    const Mention& mention = analysis.mentions[m];
    const Span head = analysis.article.tokens[mention.name.end - 1].span;
    const std::uint32_t begin = analysis.article.tokens[mention.tokens.begin].span.begin;
    if (head.end <= speaker.begin || begin >= speaker.end) continue;
    int score = 0;
    if (head.end <= head_end && head_end <= head.end + 4) score += 100;
    if (head.begin >= speaker.begin && head.end <= speaker.end) score += 50;
    if (begin == speaker.begin) score += 10;
    if (begin >= speaker.begin) score += 5;
    // "|The captain|, Ray Tulloch,": one mention with the name
    if (begin == speaker.begin && head.begin > speaker.end) score += 50;
    // "|His| lawyer", "|La| alcaldesa": not the source itself
    if (mention.form == MentionForm::pronoun && head.end < head_end) score -= 30;
    if (score > best_score) {
      best_score = score;
      best = m;
    }
  }
  return best_score >= 50 ? best : no_mention;
}

/// The gold quotation that a marked string is, or none.
const GoldQuote* gold_of(const GoldArticle& article, Span span) {
  for (const GoldQuote& quote : article.quotes) {
    if (quote.marked && same_string(article.text, quote.span, span)) return &quote;
  }
  return nullptr;
}

constexpr WordClasses cue_classes = word_class::cue_finite | word_class::cue_base | word_class::cue_participle |
                                    word_class::cue_passive | word_class::cue_noun | word_class::source_after;

struct WordCount {
  bool reports = false;  // the lexicon has it as a cue
  int all = 0, cue = 0, source = 0, opens = 0, before = 0, before_speech = 0, after = 0, after_speech = 0;
};

/// How often each word, in lower case, occurs in each fold.
using WordCounts = std::map<std::pair<std::size_t, std::string>, WordCount>;

/// What the word that opens a short marked string is counted as, its mark before it; empty for a longer string.
std::string opening_word(const TokenizedText& tokenized, Span string, const Lexicon& lexicon) {
  std::vector<Token> inner;
  tokenize_range(tokenized.text, string, lexicon, inner);
  inner.erase(std::remove_if(inner.begin(), inner.end(),
                             [](const Token& token) { return token.kind == TokenKind::punctuation; }),
              inner.end());
  if (inner.empty() || inner.size() > most_words_of_term || !inner.front().is_word()) return {};
  return opening_mark + lower_case(tokenized.view(inner.front().span));
}

/// The hash that the table of weights has for what was counted.
WordHash hash_of_counted(const std::string& word) {
  return word.starts_with(opening_mark) ? as_opening(word_hash(word.substr(opening_mark.size()))) : word_hash(word);
}

/// Counts the words right before and after the marked strings of an article, and those that open them.
void count_beside_strings(const GoldArticle& article, const TokenizedText& tokenized, const Lexicon& lexicon,
                          std::size_t fold, WordCounts& counts) {
  const auto count_of = [&](const Token& token) -> WordCount& {
    return counts[{fold, lower_case(article.text.substr(token.span.begin, token.span.size()))}];
  };
  for (std::uint32_t s = 0; s < tokenized.strings.size(); ++s) {
    const std::uint32_t q = tokenized.token_of_string[s];
    const bool speech = gold_of(article, tokenized.strings[s].span) != nullptr;
    if (q > tokenized.sentence_start(q) && tokenized.tokens[q - 1].is_word()) {
      WordCount& count = count_of(tokenized.tokens[q - 1]);
      ++count.before;
      count.before_speech += speech;
    }
    if (q + 1 < tokenized.sentence_end(q) && tokenized.tokens[q + 1].is_word()) {
      WordCount& count = count_of(tokenized.tokens[q + 1]);
      ++count.after;
      count.after_speech += speech;
    }
    if (const std::string word = opening_word(tokenized, tokenized.strings[s].span, lexicon); !word.empty()) {
      WordCount& count = counts[{fold, word}];
      ++count.before;
      count.before_speech += speech;
    }
  }
}

/// Counts the words of an article, and how often they are part of a cue, head a source or open a sentence.
void count_words(const GoldArticle& article, const TokenizedText& tokenized, std::size_t fold, WordCounts& counts) {
  std::vector<char> cue(article.text.size());
  std::vector<char> source(article.text.size());
  for (const GoldQuote& quote : article.quotes) {
    if (quote.cue) std::fill(cue.begin() + quote.cue->begin, cue.begin() + quote.cue->end, 1);
    if (quote.speaker) source[end_of_head(article.text, *quote.speaker) - 1] = 1;
  }
  for (const Token& token : tokenized.tokens) {
    if (!token.is_word() || token.is_possessive) continue;
    const std::string word = article.text.substr(token.span.begin, token.span.size());
    const bool opens = &token == &tokenized.tokens[tokenized.sentence_begin[token.sentence]];
    if (token.shape == Shape::capital && opens) ++counts[{fold, lower_case(word)}].opens;
    if (token.shape != Shape::lower) continue;
    WordCount& count = counts[{fold, word}];
    count.reports |= token.is(cue_classes);
    ++count.all;
    count.cue += cue[token.span.begin];
    count.source += source[token.span.end - 1];
  }
}

void print_words(const std::vector<GoldArticle>& corpus) {
  WordCounts counts;
  for (std::size_t a = 0; a < corpus.size(); ++a) {
    const GoldArticle& article = corpus[a];
    const Lexicon& lexicon = lexicon_of(language_of(article.language));
    const Analysis analysis =
        analyze(article.text, article.paragraphs, find_strings(article.text, article.paragraphs, lexicon), lexicon, {});
    count_beside_strings(article, analysis.article, lexicon, a % folds, counts);
    count_words(article, analysis.article, a % folds, counts);
  }
  for (const auto& [key, count] : counts) {
    std::cout << key.first << ' ' << hash_of_counted(key.second) << ' ' << key.second << ' ' << count.reports << ' '
              << count.all << ' ' << count.cue << ' ' << count.source << ' ' << count.opens << ' ' << count.before
              << ' ' << count.before_speech << ' ' << count.after << ' ' << count.after_speech << '\n';
  }
}

/// A slip of the annotators: the speaker of some quotations is the word "said".
bool only_a_cue(const GoldArticle& article, const GoldQuote& gold) {
  return article.text.compare(gold.speaker->begin, 4, "said") == 0;
}

/// Writes examples as rows of bytes.
class ExampleWriter {
 public:
  explicit ExampleWriter(const std::string& path) : file_(path, std::ios::binary) {}
  template <typename Row>
  void write(std::int32_t group, bool label, const Row& row) {
    file_.write(reinterpret_cast<const char*>(&group), sizeof group);
    file_.put(label ? 1 : 0);
    file_.write(reinterpret_cast<const char*>(row.data()), static_cast<std::streamsize>(row.size()));
  }

 private:
  std::ofstream file_;
};

class ExampleMaker {
 public:
  ExampleMaker(std::string_view step, const QuoteModels& models, const std::string& path)
      : step_(step), models_(models), writer_(path) {}

  void add(const GoldArticle& article) {
    const Lexicon& lexicon = lexicon_of(language_of(article.language));
    const Analysis analysis = analyze(article.text, article.paragraphs,
                                      find_strings(article.text, article.paragraphs, lexicon), lexicon, models_);
    Ranker ranker(analysis, lexicon, models_);
    if (step_ != "first") ranker.score_first();
    if (step_ == "second") ranker.score_speech();
    for (std::uint32_t s = 0; s < analysis.article.strings.size(); ++s) {
      const GoldQuote* gold = gold_of(article, analysis.article.strings[s].span);
      if (step_ == "speech") {
        writer_.write(group_++, gold != nullptr, ranker.speech_row(s));
        continue;
      }
      if (gold == nullptr) {
        if (step_ == "second" && ranker.speech_score(s) > 0) add_mistaken(ranker, s);
      } else if (gold->speaker && !only_a_cue(article, *gold)) {
        add_pairs(ranker, s, gold_mention(analysis, *gold->speaker));
      }
    }
  }

 private:
  /// What was taken for speech and is not: of use for calibration only, and told by a number below zero.
  void add_mistaken(const Ranker& ranker, std::uint32_t s) {
    for (const Ranker::Contender& contender : ranker.contenders(s)) {
      writer_.write(-1 - group_, false, ranker.second_row(s, contender));
    }
    ++group_;
  }

  void add_pairs(const Ranker& ranker, std::uint32_t s, std::uint32_t source) {
    const FeatureExtractor::Range range = ranker.candidates(s);
    if (source < range.first || source >= range.last) return;
    if (step_ == "first") {
      std::uint32_t m = range.first;
      for (const FirstRow& row : ranker.first_rows(s)) writer_.write(group_, m++ == source, row);
    } else {
      for (const Ranker::Contender& contender : ranker.contenders(s)) {
        writer_.write(group_, contender.mention == source, ranker.second_row(s, contender));
      }
    }
    ++group_;
  }

  std::string_view step_;
  const QuoteModels& models_;
  ExampleWriter writer_;
  std::int32_t group_ = 0;
};

nlohmann::json in_code_points(const std::string& text, std::optional<Span> span) {
  if (!span) return nullptr;
  const auto count = [&](std::uint32_t end) {
    return std::count_if(text.begin(), text.begin() + end,
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
  };
  return {{"start", count(span->begin)}, {"end", count(span->end)}, {"text", text.substr(span->begin, span->size())}};
}

void print_attributions(const GoldArticle& article, const QuoteModels& models) {
  const Attributions found = attribute_quotations(article.text, article.paragraphs, article.language, models);
  nlohmann::json out = {{"id", article.id}, {"text", article.text}};
  out["quotations"] = nlohmann::json::array();
  out["speakers"] = nlohmann::json::array();
  for (const Quotation& quotation : found.quotations) {
    const bool scare = quotation.kind == QuotationKind::scare;
    const bool block = quotation.kind == QuotationKind::block;
    nlohmann::json one = {{"kind", std::string(scare   ? "scare"
                                               : block ? "block"
                                                       : "direct")},
                          {"mention", in_code_points(article.text, quotation.mention)},
                          {"cue", in_code_points(article.text, quotation.cue)},
                          {"confidence", quotation.confidence}};
    one["speaker"] = quotation.speaker ? nlohmann::json(*quotation.speaker) : nlohmann::json();
    for (const Span span : quotation.spans) one["spans"].push_back(in_code_points(article.text, span));
    out["quotations"].push_back(one);
  }
  for (const Speaker& speaker : found.speakers) out["speakers"].push_back({{"id", speaker.id}, {"name", speaker.name}});
  std::cout << out.dump() << '\n';
}

int run(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  const std::string mode = arguments.empty() ? "" : arguments[0];
  if (mode == "words" && arguments.size() == 2) {
    print_words(read_quote_corpus(arguments[1]));
    return 0;
  }
  if (mode == "widths") {
    std::cout << "first " << FirstRow().size() << "\nspeech " << SpeechRow().size() << "\nsecond " << SecondRow().size()
              << '\n';
    return 0;
  }
  const bool examples = mode == "first" || mode == "speech" || mode == "second";
  if (!(examples && arguments.size() == 5) && !(mode == "attribute" && arguments.size() == 4)) {
    std::cerr << "usage: verbatim-quote-features words CORPUS\n"
                 "       verbatim-quote-features widths\n"
                 "       verbatim-quote-features first|speech|second CORPUS MODEL FOLD OUT\n"
                 "       verbatim-quote-features attribute CORPUS MODEL FOLD\n";
    return 2;
  }
  const std::vector<GoldArticle> corpus = read_quote_corpus(arguments[1]);
  const ModelFile model(arguments[2]);
  const int fold = std::stoi(arguments[3]);
  if (mode == "attribute") {
    for (std::size_t a = 0; a < corpus.size(); ++a) {
      if (in_fold(a, fold)) print_attributions(corpus[a], model.models());
    }
    return 0;
  }
  ExampleMaker maker(mode, model.models(), arguments[4]);
  for (std::size_t a = 0; a < corpus.size(); ++a) {
    if (in_fold(a, fold)) maker.add(corpus[a]);
  }
  return 0;
}

}  // namespace
}  // namespace verbatim

int main(int argc, char** argv) { return verbatim::run(argc, argv); }
