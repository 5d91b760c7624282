// What a text says that somebody is, in words that no list knows: "Ada Pell, lamplighter in Tarn,", "she is the last
// organ tuner of the county", "el cabo Ferreyra". "The lamplighter" is then whom the text said it of.
#pragma once

#include "quotes/mentions.h"
#include "text/hash_table.h"

namespace verbatim {

class ToldRoles {
 public:
  /// Keeps references to all.
  ToldRoles(const TokenizedText& article, const std::vector<Mention>& mentions, const Language& language)
      : article_(article), tokens_(article.tokens), mentions_(mentions), language_(language) {}

  /// Takes note of what the text says around mention `m` that its bearer is. Mentions come in text order.
  void observe(std::uint32_t m);

  /// The last mention so far of somebody who is said to be what the noun of description `m` says, or no_mention.
  [[nodiscard]] std::uint32_t bearer(std::uint32_t m) const;

  /// Of whom the sentence says that they are what description `m` says: "|Ada Pell| is a lamplighter"; or no_mention.
  [[nodiscard]] std::uint32_t subject(std::uint32_t m) const;

 private:
  [[nodiscard]] std::uint32_t predicate(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] std::uint32_t behind_determiner(std::uint32_t name) const;
  [[nodiscard]] std::uint32_t end_of_noun_phrase(std::uint32_t begin, std::uint32_t end) const;
  void note(const Token& token, std::uint32_t m);

  const TokenizedText& article_;
  const std::vector<Token>& tokens_;
  const std::vector<Mention>& mentions_;
  const Language& language_;
  TokenRange said_;  // what the text said last that somebody is
  std::uint32_t said_of_ = no_mention;
  HashTable<std::uint32_t> bearers_;  // of each noun: one more than the mention
};

}  // namespace verbatim
