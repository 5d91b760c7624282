#include "quotes/naming_verbs.h"

#include <algorithm>

#include "quotes/cues.h"

namespace verbatim {
namespace {

namespace wc = word_class;

/// At most so many tokens lie between a verb of naming and a string.
constexpr std::uint32_t farthest = 16;

/// „Man |handle| „mit Augenmaß““, „Sein Mandant |leide| daran“: a verb in -e behind somebody else than „ich“ is in the
/// subjunctive of reported speech, where it is not in the past („sagte“).
bool is_subjunctive(const TokenizedText& article, std::uint32_t i) {
  constexpr WordClasses verb =
      wc::cue_finite | wc::cue_base | wc::cue_participle | wc::cue_passive | wc::weak_cue | wc::names;
  const Token& token = article.tokens[i];
  const std::string_view word = article.view(token.span);
  if (i == article.sentence_start(i) || token.shape != Shape::lower || !word.ends_with('e') || word.ends_with("te") ||
      (token.classes & ~verb) != 0) {
    return false;
  }
  const Token& before = article.tokens[i - 1];
  const bool noun_follows =
      i + 1 < article.size() && article.tokens[i + 1].is_word() && article.tokens[i + 1].is_capital();
  const bool subject = before.is_word() && (before.is_capital() || before.is(wc::subject_pronoun));
  return subject && !before.is(wc::first_person | wc::plural | wc::article | wc::preposition) && !noun_follows;
}

bool names(const TokenizedText& article, std::uint32_t i) {
  const Token& token = article.tokens[i];
  return token.is(wc::names) && (token.shape == Shape::lower || article.sentence_start(i) == i);
}

/// The last verb of naming before token `end` in the sentence of `q`, with no string between, or no_token.
std::uint32_t verb_before(const TokenizedText& article, std::uint32_t q, std::uint32_t end) {
  const std::uint32_t begin = std::max(article.sentence_start(q), q > farthest ? q - farthest : 0);
  for (std::uint32_t i = end; i-- > begin && article.tokens[i].kind != TokenKind::quotation;) {
    if (names(article, i)) return i;
  }
  return no_token;
}

/// The first verb of naming behind the string `q` in its sentence, with no string between, or no_token.
std::uint32_t verb_behind(const TokenizedText& article, std::uint32_t q) {
  const std::uint32_t end = std::min(article.sentence_end(q), q + farthest);
  for (std::uint32_t i = q + 1; i < end && article.tokens[i].kind != TokenKind::quotation; ++i) {
    if (names(article, i)) return i;
  }
  return no_token;
}

}  // namespace

int place_of_naming_verb(const TokenizedText& article, std::uint32_t q) {
  constexpr std::uint32_t near = 2;
  constexpr std::uint32_t nearby = 6;
  const auto code = [](std::uint32_t distance) { return distance <= near ? 1 : distance <= nearby ? 2 : 3; };
  if (const std::uint32_t before = verb_before(article, q, q); before != no_token) return code(q - before);
  const std::uint32_t behind = verb_behind(article, q);
  return behind != no_token ? code(behind - q) + 3 : 0;
}

bool is_called(const TokenizedText& article, const Language& language, std::uint32_t q) {
  const std::uint32_t begin = article.sentence_start(q);
  std::uint32_t end = q;
  if (end > begin && article.tokens[end - 1].is(wc::article) && !article.tokens[end - 1].is(wc::preposition)) --end;
  if (end == begin || !language.before_term.has(article.tokens[end - 1].hash)) return false;
  if (verb_before(article, q, end) != no_token) return true;
  const std::uint32_t behind = verb_behind(article, q);
  const auto is_comma = [](const Token& token) { return token.is_mark(','); };
  const auto tokens = article.tokens.begin();
  return behind != no_token && std::none_of(tokens + q + 1, tokens + behind, is_comma);
}

std::uint32_t naming_verb_before(const TokenizedText& article, std::uint32_t q) {
  constexpr std::uint32_t nearby = 6;
  const std::uint32_t verb = verb_before(article, q, q);
  return verb != no_token && q - verb <= nearby ? verb : no_token;
}

std::vector<bool> find_reporting_verbs(const TokenizedText& article, const Language& language) {
  if (language.reporting_verbs.empty()) return {};
  std::vector<bool> found(article.size());
  for (std::uint32_t i = 0; i < article.size(); ++i) {
    found[i] = language.reporting_verbs.has(article.tokens[i].hash) || is_subjunctive(article, i);
  }
  return found;
}

}  // namespace verbatim
