// Where a noun phrase ends, and what in it may name a source.
#pragma once

#include "quotes/mentions.h"
#include "quotes/name_words.h"
#include "quotes/titles.h"
#include "quotes/verb_places.h"

namespace verbatim {

/// Answers for one article. Positions are indices of tokens; nothing is looked for beyond a token's sentence.
class NounPhrases {
 public:
  /// Keeps references to all five.
  NounPhrases(const TokenizedText& article, const Language& language, const NameWords& names, const VerbPlaces& places,
              const Titles& titles)
      : article_(article),
        tokens_(article.tokens),
        language_(language),
        names_(names),
        places_(places),
        titles_(titles) {}

  /// Where the phrase ends whose words begin at `i`, behind its determiner if it is `determined`; at `limit` at most,
  /// and at `i` where no phrase is.
  [[nodiscard]] std::uint32_t phrase_end(std::uint32_t i, std::uint32_t limit, bool determined) const;

  /// The last of the words [begin, end) that may head a source; `end` where none may.
  [[nodiscard]] std::uint32_t last_source_noun(std::uint32_t begin, std::uint32_t end) const;

  /// Where the name at the end of a phrase begins; `end` when the phrase ends in no name. Titles are part of it here.
  [[nodiscard]] std::uint32_t trailing_name(std::uint32_t content, std::uint32_t end) const;

  /// "the mayor of Springfield", "eine Beamtin des Ministeriums": the token after the phrase, where its verb or its
  /// appositive stands; the end of `noun` when neither follows.
  [[nodiscard]] std::uint32_t after_of_phrase(TokenRange noun) const;

 private:
  [[nodiscard]] bool is_nickname(std::uint32_t i) const;
  [[nodiscard]] bool leaves_name(std::uint32_t i) const;
  [[nodiscard]] bool fits(std::uint32_t i, bool determined, std::uint32_t length) const;
  [[nodiscard]] bool opens_role_of_two_words(std::uint32_t i) const;
  [[nodiscard]] bool stands_between_roles(std::uint32_t i) const;
  [[nodiscard]] bool hangs_on_to_verb(std::uint32_t i) const;
  [[nodiscard]] bool is_complete(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t without_time(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] bool modifies_noun(std::uint32_t i) const;

  const TokenizedText& article_;
  const std::vector<Token>& tokens_;
  const Language& language_;
  const NameWords& names_;
  const VerbPlaces& places_;
  const Titles& titles_;
};

}  // namespace verbatim
