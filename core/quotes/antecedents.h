// Whom a pronoun means: the one who is most in the reader's mind and fits in gender and number.
//
// After Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994): each mention gives its entity a
// salience by its part in the sentence, a subject more than an object, and salience fades from sentence to sentence.
#pragma once

#include <vector>

#include "quotes/cues.h"
#include "quotes/entities.h"
#include "quotes/mentions.h"

namespace verbatim {

class Antecedents {
 public:
  /// Keeps references to all; `entities` may grow while this lives.
  Antecedents(const TokenizedText& article, const std::vector<Mention>& mentions, const Cues& cues,
              const Language& language, const Entities& entities)
      : article_(article), mentions_(mentions), cues_(cues), language_(language), entities_(entities) {}

  /// Takes note of mention `m`, whose entity is known. Mentions come in text order.
  void observe(std::uint32_t m);

  /// Whom the pronoun `m` means: the last name or description of that entity before it, or no_mention.
  [[nodiscard]] std::uint32_t of_pronoun(std::uint32_t m) const;

  /// Whom a definite description `m` stands for that says what its bearer is and not who ("the woman", "the
  /// 14-year-old", "the company"): a name before it, or no_mention.
  [[nodiscard]] std::uint32_t of_description(std::uint32_t m) const;

  /// Whom "the latter" means, or a demonstrative: the last that mention `m` may mean, or no_mention.
  [[nodiscard]] std::uint32_t last_that_fits(std::uint32_t m) const;

  /// Whom the relative pronoun `m` ("who", "which") belongs to, or no_mention.
  [[nodiscard]] std::uint32_t of_relative(std::uint32_t m) const;

  /// Whether a name is a person's: by a title, a gender, what it is said to be, or how it is written or shortened.
  [[nodiscard]] bool is_surely_person(const Entity& entity) const;

  /// "|This newspaper| has learned": whether a mention is of whoever prints the text.
  [[nodiscard]] bool is_this_publication(const Mention& mention) const;

  /// The gender of an entity, or what its first name tells of it.
  [[nodiscard]] Gender likely_gender(const Entity& entity) const;

 private:
  /// What was observed of an entity.
  struct Trace {
    int salience = 0;                   // as of its last mention
    std::uint32_t sentence = 0;         // of its last mention; counts only sentences with mentions
    std::uint32_t spoke_in = no_token;  // the sentence in which it was last the subject of a cue
    std::uint32_t named = no_mention;   // its last mention that is no pronoun
  };

  [[nodiscard]] bool is_governed(std::uint32_t m) const;
  [[nodiscard]] bool is_subject_of_cue(std::uint32_t m) const;
  [[nodiscard]] bool may_be_thing(const Entity& entity, const Trace& trace) const;
  [[nodiscard]] bool opens_once(const Entity& entity) const;
  [[nodiscard]] bool is_one_who(const Mention& name) const;
  [[nodiscard]] bool may_be_institution(const Entity& entity) const;
  [[nodiscard]] bool stands_in_place(const Entity& entity) const;
  [[nodiscard]] std::uint32_t whose_place(std::uint32_t m) const;
  [[nodiscard]] std::uint32_t of_whoever(std::uint32_t m) const;
  [[nodiscard]] bool says_less(std::uint32_t m, const Mention& described) const;
  [[nodiscard]] bool says_other_kind(const Mention& name, const Token& head) const;
  [[nodiscard]] std::uint32_t whose_appositive(std::uint32_t m) const;
  [[nodiscard]] bool bears_grammatical_gender(std::uint32_t m, const Entity& entity) const;
  [[nodiscard]] bool fits_pronoun(std::uint32_t m, const Entity& entity) const;
  [[nodiscard]] bool fits_description(std::uint32_t m, std::uint32_t entity_index) const;
  template <typename Fits>
  [[nodiscard]] std::uint32_t best(std::uint32_t m, Fits fits) const;
  [[nodiscard]] bool is_asked(std::uint32_t m) const;
  [[nodiscard]] int salience_of(std::uint32_t m, bool is_new) const;
  [[nodiscard]] int fit_of_gender(Gender pronoun, const Entity& entity, bool goes_on) const;
  [[nodiscard]] bool was_just_introduced(const Trace& trace, std::uint32_t now) const;
  [[nodiscard]] int score(std::uint32_t m, std::uint32_t entity) const;

  const TokenizedText& article_;
  const std::vector<Mention>& mentions_;
  const Cues& cues_;
  const Language& language_;
  const Entities& entities_;
  std::vector<std::uint32_t> recent_;  // mentions so far whose entity is known
  std::vector<Trace> traces_;          // of each entity
  std::uint32_t sentence_ = 0;         // sentences with mentions so far
};

}  // namespace verbatim
