#include "quotes/subjectless_verbs.h"

#include <algorithm>

namespace verbatim {
namespace {

namespace wc = word_class;

/// At most so many small words stand before the verb.
constexpr std::uint32_t most_steps = 4;

bool is_small(const Token& token) {
  return token.is_mark(',') || token.is_mark(U'—') || token.is(wc::auxiliary | wc::adverb | wc::reflexive);
}

/// The verb of saying at or shortly after token `i`, behind nothing but words that pass `small`; no_token where another
/// word comes first, or when the verb has a subject.
template <typename Small>
std::uint32_t verb_from(const Analysis& analysis, std::uint32_t i, std::uint32_t end, Small small) {
  const std::uint32_t last = std::min(end, i + most_steps);
  for (; i < last; ++i) {
    const Token& token = analysis.article.tokens[i];
    if (token.is(wc::cue_finite) && analysis.cues.weight[i] > 0)
      return analysis.cues.governor[i] == no_mention ? i : no_token;
    if (!small(token)) return no_token;
  }
  return no_token;
}

/// „|Die Förderung| sei „gut gemeint““: a verb that only reported speech has stands behind it, and none of saying.
bool is_reported(const Analysis& analysis, const Language& language, std::uint32_t m) {
  const Mention& mention = analysis.mentions[m];
  const std::uint32_t verb = mention.tokens.end;
  const std::uint32_t end = analysis.article.sentence_end(verb - 1);
  if (mention.form == MentionForm::pronoun || verb >= end ||
      !language.reporting_verbs.has(analysis.article.tokens[verb].hash)) {
    return false;
  }
  const auto says = [&](const Token& token) { return token.is(cue_verb); };  // not „Der Anrufer habe |behauptet|“
  return std::none_of(analysis.article.tokens.begin() + verb + 1, analysis.article.tokens.begin() + end, says);
}

/// "|Los resultados|, ha dicho, tardarán “…”": a verb of saying without a subject stands between commas behind it.
bool precedes_inserted_verb(const Analysis& analysis, const Mention& mention) {
  const std::vector<Token>& tokens = analysis.article.tokens;
  const std::uint32_t begin = mention.tokens.begin;
  const bool closes_phrase = begin > analysis.article.sentence_start(begin) && tokens[begin - 1].is_mark(',');
  if (closes_phrase) return false;  // not "su portavoz, |Ana Ruiz|, dijo"
  std::uint32_t i = mention.tokens.end;
  const std::uint32_t end = analysis.article.sentence_end(i - 1);
  if (i >= end || !tokens[i].is_mark(',')) return false;
  for (++i; i < end && tokens[i].is(wc::auxiliary | wc::source_before | wc::subordinator); ++i) {
  }
  return i + 1 < end && tokens[i].is(cue_verb) && analysis.cues.weight[i] > 0 && tokens[i + 1].is_mark(',');
}

}  // namespace

std::uint32_t subjectless_verb(const Analysis& analysis, std::uint32_t q) {
  const TokenizedText& article = analysis.article;
  const std::uint32_t behind = verb_from(analysis, q + 1, article.sentence_end(q), is_small);
  if (behind != no_token) return behind;
  return verb_from(analysis, article.sentence_start(q), q,
                   [](const Token& token) { return is_small(token) || token.is(wc::conjunction); });
}

bool is_told_of(const Analysis& analysis, const Language& language, std::uint32_t mention) {
  const Mention& subject = analysis.mentions[mention];
  return is_reported(analysis, language, mention) ||
         (language.drops_subjects && precedes_inserted_verb(analysis, subject));
}

}  // namespace verbatim
