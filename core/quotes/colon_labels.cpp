#include "quotes/colon_labels.h"

#include <algorithm>

#include "text/characters.h"

namespace verbatim {
namespace {

namespace wc = word_class;

constexpr float stated = 0.97F;
constexpr float likely = 0.85F;
constexpr std::uint32_t longest_label = 16;  // tokens

/// Where the label before a string would begin: with its sentence, or after a dash ("LATE TURNOUT - NAME: “…”").
std::uint32_t start_of_label(const TokenizedText& article, std::uint32_t q) {
  const std::uint32_t sentence = article.sentence_start(q);
  for (std::uint32_t i = q; i > sentence && q - i <= longest_label; --i) {
    const Token& token = article.tokens[i - 1];
    if (token.is_mark(U'—') || token.is_mark(U'–') || token.is_mark('-')) return i;
  }
  return sentence;
}

/// Where the name in a label may begin: behind "And" and "From".
std::uint32_t start_of_name(const TokenizedText& article, std::uint32_t begin, std::uint32_t end) {
  while (begin < end && article.tokens[begin].is(wc::preposition | wc::conjunction)) ++begin;
  return begin;
}

/// The person named in the label before a marked string, or no_mention.
std::uint32_t labelled_source(const Analysis& analysis, std::uint32_t string) {
  const TokenizedText& article = analysis.article;
  const std::uint32_t q = article.token_of_string[string];
  const std::uint32_t begin = start_of_label(article, q);
  if (article.strings[string].single) return no_mention;  // as headlines write it: "Warren hammers bank: ‘Resign’"
  if (q < begin + 2 || q - begin > longest_label || !article.tokens[q - 1].is_mark(':')) return no_mention;
  for (std::uint32_t i = begin; i + 1 < q; ++i) {
    const Token& token = article.tokens[i];
    const bool verb = token.is(wc::cue_finite | wc::cue_participle | wc::auxiliary) && token.shape == Shape::lower;
    if (verb || token.kind == TokenKind::quotation || token.is(wc::subject_pronoun)) return no_mention;
    if (token.kind == TokenKind::punctuation && !token.is_mark(',') && !token.is_mark('(') && !token.is_mark(')')) {
      return no_mention;
    }
  }
  const auto& mentions = analysis.mentions;
  std::uint32_t found = no_mention;
  for (std::uint32_t m = first_mention_from(mentions, begin); m < mentions.size() && mentions[m].tokens.begin < q;
       ++m) {
    const Mention& one = mentions[m];
    if (one.form != MentionForm::name || one.kind != SpeakerKind::person || one.possessive || one.compound) continue;
    if (found != no_mention) return no_mention;  // two people: no label
    found = m;
  }
  if (found == no_mention) return no_mention;
  // "NAME, 9: “…”", "From Chairwoman NAME of the board: “…”", not "Equity remains: “…”"
  const Token& behind = article.tokens[mentions[found].after];
  const bool opens = mentions[found].tokens.begin == start_of_name(article, begin, q) &&
                     (!behind.is_word() || behind.is(wc::preposition));
  return opens || mentions[found].after + 1 >= q ? found : no_mention;
}

/// Whether a string begins with a capital and ends its sentence.
bool stands_alone(const TokenizedText& article, std::uint32_t string) {
  const std::uint32_t q = article.token_of_string[string];
  const std::uint32_t end = article.sentence_end(q);
  const bool ends =
      article.tokens[q].ends_sentence() || q + 1 == end || (q + 2 == end && article.tokens[q + 1].is_mark('.'));
  return ends && is_upper(first_letter(article.view(article.strings[string].span)));
}

/// "Sein Bruder grinst: „…“", "El entrenador fue tajante: «…»": the subject that opens a sentence which leads up to a
/// string with a colon, where nobody else speaks in it; or no_mention.
std::uint32_t introduced_source(const Analysis& analysis, std::uint32_t string) {
  const TokenizedText& article = analysis.article;
  const std::uint32_t q = article.token_of_string[string];
  const std::uint32_t begin = article.sentence_start(q);
  if (article.strings[string].single || article.strings[string].form != StringForm::marked) return no_mention;
  if (q < begin + 2 || !article.tokens[q - 1].is_mark(':') || !stands_alone(article, string)) return no_mention;
  std::uint32_t m = first_mention_from(analysis.mentions, begin);
  if (m < analysis.mentions.size() && analysis.mentions[m].possessive) ++m;  // "|His| brother"
  if (m == analysis.mentions.size() || analysis.mentions[m].tokens.begin != begin) return no_mention;
  const Mention& mention = analysis.mentions[m];
  const std::uint32_t entity = analysis.entities.of_mention[m];
  const bool subject = entity != no_entity && !mention.possessive && !analysis.cues.links[m].object;
  if (!subject || mention.kind == SpeakerKind::document || mention.after + 1 >= q) return no_mention;
  for (std::uint32_t i = mention.after; i < q; ++i) {
    const bool cue = analysis.cues.weight[i] > 0 && article.tokens[i].is(wc::cue_finite);
    if ((cue && analysis.cues.governor[i] != m) || article.tokens[i].kind == TokenKind::quotation) return no_mention;
  }
  // A capital that opens a sentence may be any word: "Equity remains: “…”"
  const bool known =
      mention.form != MentionForm::name || mention.name.size() > 1 || analysis.entities.entities[entity].count > 1;
  return known ? m : no_mention;
}

/// Whether a string has a source in its own sentence.
bool has_own_source(const Analysis& analysis, std::uint32_t string, const Attribution& attribution) {
  return attribution.speech && attribution.mention != no_mention &&
         analysis.article.tokens[analysis.mentions[attribution.mention].tokens.begin].sentence ==
             analysis.article.tokens[analysis.article.token_of_string[string]].sentence;
}

}  // namespace

void attribute_labelled(const Analysis& analysis, std::vector<Attribution>& attributions) {
  for (std::uint32_t s = 0; s < attributions.size(); ++s) {
    const std::uint32_t source = labelled_source(analysis, s);
    if (source != no_mention) settle(attributions[s], source, Pattern::colon, stated);
    if (source != no_mention || has_own_source(analysis, s, attributions[s])) continue;
    const std::uint32_t subject = introduced_source(analysis, s);
    if (subject != no_mention) settle(attributions[s], subject, Pattern::colon, likely);
  }
}

}  // namespace verbatim
