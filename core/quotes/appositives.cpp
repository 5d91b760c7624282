#include "quotes/appositives.h"

#include <algorithm>

namespace verbatim {
namespace {

namespace wc = word_class;

/// "No such token."
constexpr std::uint32_t none = 0xFFFFFFFFU;

/// At most so many tokens are read as one appositive.
constexpr std::uint32_t longest_appositive = 30;

class AppositiveReader {
 public:
  explicit AppositiveReader(const TokenizedText& article) : article_(article), tokens_(article.tokens) {}

  /// ", the mayor of Springfield," or "(D-Ohio)" or ", 45," after a mention; a verb would follow it.
  void read(Mention& mention) const {
    const std::uint32_t limit = article_.sentence_end(mention.tokens.begin);
    std::uint32_t at = mention.after;
    if (at < limit && tokens_[at].is_mark('(')) at = skip_brackets(at, limit, mention);
    const bool of = at < limit && tokens_[at].is(wc::preposition) && article_.view(tokens_[at].span) == "of";
    if (const std::uint32_t end = article_.capitals_end(at + 1, limit); of && end > at + 1) {
      mention.after = end;
      at = end;
    }
    if (at >= limit || !tokens_[at].is_mark(',') || names_another(mention, at + 1, limit)) return;
    const std::uint32_t close = appositive_close(at, limit);
    if (close == none) return;
    const std::uint32_t adverb = tokens_[at + 1].is(wc::adverb) ? 1 : 0;
    if (mention.appositive.empty() && at + 1 + adverb < close) mention.appositive = {at + 1 + adverb, close};
    mention.after = std::min(close + 1, limit);
  }

  /// "In a call with Orban, Putin said": what follows the comma is the subject, when the sentence opens with a
  /// preposition and has no verb yet.
  [[nodiscard]] bool in_fronted_phrase(std::uint32_t i) const {
    const std::uint32_t start = article_.sentence_start(i);
    if (!tokens_[start].is(wc::preposition) || tokens_[start].is(wc::source_before)) return false;
    if (article_.view(tokens_[start].span) == "As") return false;  // "As Rosenthal, a tax lawyer, put it"
    for (std::uint32_t j = start; j < i; ++j) {
      if (!tokens_[j].is_word() && tokens_[j].kind != TokenKind::number) return false;
      if (tokens_[j].is(wc::auxiliary | wc::subject_pronoun)) return false;
      if (tokens_[j].is(wc::cue_finite) && !is_participle(j)) return false;
    }
    return true;
  }

 private:
  /// "A spokesman for the ministry, |Mr. Daniel Abara|,": whether the name of a person stands behind an institution.
  [[nodiscard]] bool names_another(const Mention& mention, std::uint32_t i, std::uint32_t limit) const {
    return mention.kind == SpeakerKind::institution && mention.form == MentionForm::nominal && i < limit &&
           tokens_[i].is_capital() && tokens_[i].is(wc::first_name | wc::personal_title);
  }

  std::uint32_t skip_brackets(std::uint32_t at, std::uint32_t limit, Mention& mention) const {
    std::uint32_t close = at + 1;
    while (close < limit && close < at + 12 && !tokens_[close].is_mark(')')) ++close;
    if (close >= limit || !tokens_[close].is_mark(')')) return at;
    mention.appositive = {at + 1, close};
    mention.after = close + 1;
    return close + 1;
  }

  /// The comma that closes what a comma at `at` opened, when that is an apposition, an age or a relative clause;
  /// `none` otherwise. `limit` when it ends with the sentence's last word.
  // NOLINTNEXTLINE(readability-function-cognitive-complexity): one look ahead for each form.
  [[nodiscard]] std::uint32_t appositive_close(std::uint32_t at, std::uint32_t limit) const {
    const bool adverb =
        at + 2 < limit && tokens_[at + 1].is(wc::adverb) &&
        tokens_[at + 2].is(wc::definite | wc::article | wc::possessive);  // ", now the majority leader,"
    const Token& first = tokens_[at + 1 < limit ? at + (adverb ? 2 : 1) : at];
    const bool opens = first.kind == TokenKind::number ||
                       first.is(wc::definite | wc::article | wc::relative | source_noun | wc::modifier |
                                wc::possessive | wc::title | wc::preposition | wc::place) ||
                       (first.is_word() && first.is_capital() && !first.is(wc::subject_pronoun) &&
                        tokens_[at - 1].kind != TokenKind::quotation);
    if (at + 1 >= limit || !opens) return none;
    const bool fronted = in_fronted_phrase(at - 1);
    bool relative = false;
    std::uint32_t inner_comma = none;
    for (std::uint32_t i = at + 1; i < limit && i < at + longest_appositive; ++i) {
      if (tokens_[i].kind == TokenKind::quotation) return relative ? inner_comma : none;
      if (i + 1 == limit && names_a_role(at + 1, limit)) return tokens_[i].is_word() ? limit : i;
      relative |= tokens_[i].is(wc::relative);
      const bool clause = tokens_[i].is(wc::auxiliary | wc::subject_pronoun) ||
                          (tokens_[i].is(wc::cue_finite) && !tokens_[i].is(source_noun));
      if (!relative && (clause || fronted) && first.kind != TokenKind::number) return inner_comma;
      if (!tokens_[i].is_mark(',')) continue;
      if (i + 1 == limit || !continues_apposition(i + 1)) return i;
      inner_comma = std::min(inner_comma, i);
    }
    return none;
  }

  /// “…,” said Abara, |a custodian at the plant|.: whether the end of a sentence says what somebody does. A verb tells
  /// that it does not.
  [[nodiscard]] bool names_a_role(std::uint32_t begin, std::uint32_t end) const {
    bool role = false;
    for (std::uint32_t i = begin; i < end; ++i) {
      if (role && tokens_[i].is(wc::relative)) break;
      if (tokens_[i].is(wc::auxiliary | wc::subject_pronoun) ||
          (tokens_[i].is(wc::cue_finite) && !tokens_[i].is(wc::role)))
        return false;
      role |= tokens_[i].is(wc::role | wc::title | wc::kin) && i < begin + 6;
    }
    return role;
  }

  /// "a statement |read| to the court", "|released| on Monday": a form of the past that no subject stands before.
  [[nodiscard]] bool is_participle(std::uint32_t i) const {
    return tokens_[i].is(wc::cue_passive) && tokens_[i + 1].is(wc::preposition | wc::calendar);
  }

  /// ", D-Ohio, and a member of the committee,": the apposition goes on after an inner comma.
  [[nodiscard]] bool continues_apposition(std::uint32_t i) const {
    const Token& token = tokens_[i];
    // "NAME, 29, |surveyor| and widower,", and not "NAME, 29, |prosecutors| said"
    const bool role =
        token.is(wc::role) && !token.is(wc::plural) && i + 1 < article_.size() && !tokens_[i + 1].is(wc::cue_finite);
    return token.kind == TokenKind::number || token.is(wc::relative) || role || is_region(tokens_[i]) ||
           (token.is(wc::definite | wc::article) && !token.is(wc::subject_pronoun));
  }

  const TokenizedText& article_;
  const std::vector<Token>& tokens_;
};

}  // namespace

bool is_region(const Token& token) {
  return token.is_capital() && (token.is(wc::place) || (token.is(wc::abbreviation) && token.has_stop));
}

bool in_fronted_phrase(const TokenizedText& article, std::uint32_t token) {
  return AppositiveReader(article).in_fronted_phrase(token);
}

void read_appositive(const TokenizedText& article, Mention& mention) { AppositiveReader(article).read(mention); }

}  // namespace verbatim
