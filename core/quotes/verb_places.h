// Where a noun phrase stands beside a quotation and beside verbs, as far as words and marks tell without a parser.
#pragma once

#include "quotes/language.h"
#include "quotes/tokens.h"

namespace verbatim {

/// Answers for one article. Positions are indices of tokens; nothing is looked for beyond a token's sentence.
class VerbPlaces {
 public:
  /// Keeps references to both.
  VerbPlaces(const TokenizedText& article, const Language& language)
      : article_(article), tokens_(article.tokens), language_(language) {}

  /// “…,” |said|; «…», |gritaban|; —… —|pregunta|: whether the token stands right behind a quotation.
  [[nodiscard]] bool follows_quotation(std::uint32_t i) const;

  /// “…,” said |deputy harbor master Olav Brekke|: whether a verb of saying after a quotation stands before the token.
  [[nodiscard]] bool follows_inverted_cue(std::uint32_t i) const;

  /// “…,” wept |the eldest|; «…», lo interrumpió |la bestia|; « … », a tranché |l’aïeule|: whether the token before is
  /// a verb right behind a quotation, also one that no list knows.
  [[nodiscard]] bool follows_inverted_verb(std::uint32_t i) const;

  /// «…», expresó |entre lágrimas| la campeona, « … », a écrit |sur les réseaux| sa rivale: where a phrase begins that
  /// ends before token `i` and stands behind a verb of saying right behind a quotation; `i` without one. English has
  /// none there.
  [[nodiscard]] std::uint32_t before_adverbial(std::uint32_t i) const;

  /// "According to |conservative radio host Rush Limbaugh|".
  [[nodiscard]] bool follows_according_to(std::uint32_t i) const;

  /// Whether a verb of saying stands at `i`, perhaps after an adverb or an auxiliary: "|later told|", "|had said|".
  [[nodiscard]] bool verb_stands_at(std::uint32_t i) const;

  /// "le hérisson |regarda|", "el loro |miró|": whether a word that no list knows ends as only verbs of the past do.
  [[nodiscard]] bool is_past_tense(std::uint32_t i) const;

 private:
  const TokenizedText& article_;
  const std::vector<Token>& tokens_;
  const Language& language_;
};

}  // namespace verbatim
