#include "quotes/subjectless_verbs.h"

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

/// The last verb of saying of each sentence, or 0.
std::vector<std::uint32_t> last_cue_verbs(const TokenizedText& article) {
  std::vector<std::uint32_t> last(article.sentence_begin.size());
  for (std::uint32_t i = 0; i < article.size(); ++i) {
    if (article.tokens[i].is(cue_verb)) last[article.tokens[i].sentence] = i;
  }
  return last;
}

/// „|Die Förderung| sei „gut gemeint““: a verb that only reported speech has stands behind it, and none of saying.
bool is_reported(const TokenizedText& article, const Language& language, const Mention& mention,
                 const std::vector<std::uint32_t>& last_cue_verb) {
  const std::uint32_t verb = mention.tokens.end;
  return mention.form != MentionForm::pronoun && verb < article.sentence_end(verb - 1) &&
         language.reporting_verbs.has(article.tokens[verb].hash) &&
         last_cue_verb[article.tokens[verb].sentence] <= verb;  // not „Der Anrufer habe |behauptet|“
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

std::vector<bool> find_told_of(const Analysis& analysis, const Language& language) {
  std::vector<bool> told_of(analysis.mentions.size());
  const std::vector<std::uint32_t> last_cue_verb = last_cue_verbs(analysis.article);
  for (std::size_t m = 0; m < told_of.size(); ++m) {
    const Mention& mention = analysis.mentions[m];
    told_of[m] = is_reported(analysis.article, language, mention, last_cue_verb) ||
                 (language.drops_subjects && precedes_inserted_verb(analysis, mention));
  }
  return told_of;
}

}  // namespace verbatim
