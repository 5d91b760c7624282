// Which words of an article are pronouns that may stand for a source.
#pragma once

#include "quotes/mentions.h"

namespace verbatim {

/// Answers for one article. Positions are indices of tokens.
class Pronouns {
 public:
  /// Keeps references to both.
  Pronouns(const TokenizedText& article, const Language& language)
      : article_(article), tokens_(article.tokens), language_(language) {}

  /// Whether a pronoun stands at `i`, which may also be a word that stands for a noun: "his", "one", "that" in "a
  /// message |that| said".
  [[nodiscard]] bool is_pronoun(std::uint32_t i) const;

  /// The mention that the pronoun at `i` is.
  [[nodiscard]] Mention mention_at(std::uint32_t i) const;

  /// „|Der| brummte nur“, «|Este| calificó la protesta de …». Spanish "la calificó" has an object.
  [[nodiscard]] bool is_demonstrative_subject(std::uint32_t i) const;

  /// «…», dijo |este|; „…“, sagte |der|: a determiner without a noun.
  [[nodiscard]] bool stands_for_noun(std::uint32_t i) const;

 private:
  [[nodiscard]] static Gender gender_of_pronoun(const Token& token);
  [[nodiscard]] bool is_object_nous(std::uint32_t i) const;
  [[nodiscard]] bool is_impersonal(std::uint32_t i) const;
  [[nodiscard]] bool is_relative_that(std::uint32_t i) const;

  const TokenizedText& article_;
  const std::vector<Token>& tokens_;
  const Language& language_;
};

}  // namespace verbatim
