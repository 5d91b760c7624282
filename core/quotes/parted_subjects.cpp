#include "quotes/parted_subjects.h"

#include <algorithm>

namespace verbatim {
namespace {

namespace wc = word_class;

// At most so many tokens lie between a verb and its string, and between the commas of an aside.
constexpr std::uint32_t farthest = 12;
constexpr std::uint32_t longest_aside = 25;

// « a |dénoncé| », "denunció": a verb of saying with a subject of its own.
bool is_finite(const Analysis& analysis, std::uint32_t i, std::uint32_t start) {
  const Token& token = analysis.article.tokens[i];
  if (analysis.cues.weight[i] <= 0 || token.shape != Shape::lower) return false;
  const bool perfect = token.is(wc::cue_passive) && i > start && analysis.article.tokens[i - 1].is(wc::auxiliary);
  return token.is(wc::cue_finite) || perfect;
}

// Where the last verb of saying before token `q` begins, with what stands before it; no_token without one.
std::uint32_t verb_before(const Analysis& analysis, std::uint32_t q, std::uint32_t start) {
  const std::vector<Token>& tokens = analysis.article.tokens;
  const std::uint32_t first = std::max(start, q > farthest ? q - farthest : 0);
  std::uint32_t verb = q;
  while (verb > first && tokens[verb - 1].kind != TokenKind::quotation && !is_finite(analysis, verb - 1, start)) --verb;
  if (verb == first || tokens[verb - 1].kind == TokenKind::quotation) return no_token;
  --verb;
  while (verb > start && tokens[verb - 1].is(wc::auxiliary | wc::adverb | wc::object_pronoun | wc::reflexive)) --verb;
  return verb;
}

// The comma that opens the aside whose last comma is `close`; no_token where none stands near.
std::uint32_t opening_comma(const TokenizedText& article, std::uint32_t close, std::uint32_t start) {
  const std::uint32_t first = std::max(start, close > longest_aside ? close - longest_aside : 0);
  for (std::uint32_t i = close; i-- > first;) {
    if (article.tokens[i].kind == TokenKind::quotation) return no_token;
    if (article.tokens[i].is_mark(',')) return i;
  }
  return no_token;
}

}  // namespace

std::uint32_t subject_before_aside(const Analysis& analysis, std::uint32_t q) {
  const TokenizedText& article = analysis.article;
  const std::uint32_t start = article.sentence_start(q);
  const std::uint32_t verb = verb_before(analysis, q, start);
  if (verb == no_token || verb < start + 3 || !article.tokens[verb - 1].is_mark(',')) return no_mention;
  const std::uint32_t open = opening_comma(article, verb - 1, start);
  if (open == no_token || open == start || !article.tokens[open + 1].is(wc::cue_passive)) return no_mention;
  const std::uint32_t next = first_mention_from(analysis.mentions, open);
  if (next == 0) return no_mention;
  const Mention& subject = analysis.mentions[next - 1];
  const std::uint32_t begin = subject.tokens.begin;
  const bool opens = begin == start || (begin > start && article.tokens[begin - 1].is_mark(','));
  const bool parted = subject.tokens.end == open || subject.after == open;
  return opens && parted && !subject.possessive ? next - 1 : no_mention;
}

}  // namespace verbatim
