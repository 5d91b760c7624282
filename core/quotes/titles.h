// What stands before a name and belongs to whom it names: titles, offices and roles.
#pragma once

#include "quotes/mentions.h"
#include "quotes/name_words.h"
#include "quotes/verb_places.h"

namespace verbatim {

/// Answers for one article. Positions are indices of tokens; nothing is looked for beyond a token's sentence.
class Titles {
 public:
  /// Keeps references to all four.
  Titles(const TokenizedText& article, const Language& language, const NameWords& names, const VerbPlaces& places)
      : article_(article), tokens_(article.tokens), language_(language), names_(names), places_(places) {}

  /// Where the titles at the front of the capitals [name, end) end. The last word is a title too where nothing else is
  /// left ("Vice President"), but a name after "Mr." or a first name ("Mr. King", "Stephen King").
  [[nodiscard]] std::uint32_t end_of_titles(std::uint32_t name, std::uint32_t end) const;

  /// A role in lower case before the name: "the department's spokesman Ned Price", "billionaire Warren Buffett"; after
  /// a determiner [begin, content) also a word that the lexicon does not know: "the falconer Mara Quill".
  [[nodiscard]] std::uint32_t lower_role_before(std::uint32_t begin, std::uint32_t content, std::uint32_t name,
                                                std::uint32_t end) const;

  /// "Secretary of State Antony Blinken", "the University of Springfield", "Bank of America": takes in "of" and the
  /// capitals after it. `first` moves past the title's own words.
  std::uint32_t join_of(std::uint32_t name, std::uint32_t& first, std::uint32_t end) const;

  /// "Plover |& Sons|": takes in "&" and the capitals after it.
  [[nodiscard]] std::uint32_t join_partner(std::uint32_t end) const;

  /// "of" and a capital after a title: "Secretary |of State|", "Speaker |of the House|".
  [[nodiscard]] bool opens_office(std::uint32_t i) const;

  /// "secretary |of| state": an "of" after a title.
  [[nodiscard]] bool is_of_title(std::uint32_t i) const;

  /// "61-year-old", "ten-year-old"
  [[nodiscard]] bool is_age(std::uint32_t i) const;

  /// "the |lamplighter|", „dem |Laternenanzünder|“, not „das |Zimmer|“: a noun that no list knows, behind the
  /// determiner at `begin`, with an ending of those for what people do.
  [[nodiscard]] bool is_determined_agent(std::uint32_t begin, std::uint32_t i) const;

  /// "the officer |shot| Ana Ruiz", "the court |jailed| Ana Ruiz", not "the student |beekeeper| Ana Ruiz": whether a
  /// word that no list knows is a verb behind the noun of a phrase whose words begin at `begin`.
  [[nodiscard]] bool is_verb(std::uint32_t i, std::uint32_t begin) const;

 private:
  [[nodiscard]] bool is_unknown_title(std::uint32_t i, std::uint32_t name) const;
  [[nodiscard]] bool ends_in_agent(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t name_after_office(std::uint32_t from, std::uint32_t end) const;
  [[nodiscard]] bool verb_follows(std::uint32_t i) const;

  const TokenizedText& article_;
  const std::vector<Token>& tokens_;
  const Language& language_;
  const NameWords& names_;
  const VerbPlaces& places_;
};

}  // namespace verbatim
