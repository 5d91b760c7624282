// Whom a description means: "the mayor", "the company", "the 14-year-old", "the lamplighter".
//
// Names are joined before; then descriptions and pronouns come from left to right (entities.h).
#pragma once

#include <vector>

#include "quotes/antecedents.h"
#include "quotes/described_names.h"
#include "quotes/entities.h"
#include "quotes/lexicon.h"
#include "quotes/told_roles.h"

namespace verbatim {

class Descriptions {
 public:
  /// Keeps references to all; `entities` and `recent`, the names and nominals so far, may grow while this lives.
  Descriptions(const TokenizedText& article, const std::vector<Mention>& mentions, const Cues& cues,
               const Lexicon& lexicon, const Entities& entities, const Antecedents& antecedents,
               const std::vector<std::uint32_t>& recent)
      : article_(article),
        tokens_(article.tokens),
        mentions_(mentions),
        cues_(cues),
        lexicon_(lexicon),
        entities_(entities),
        antecedents_(antecedents),
        recent_(recent),
        names_(article, mentions, cues, lexicon.language()),
        told_(article, mentions, lexicon.language()) {}

  struct Meaning {
    std::uint32_t mention = no_mention;  ///< of the one whom a description means; no_mention: of somebody new
    bool same_phrase = false;            ///< it stands beside the description, which needs no antecedent then
  };

  /// Takes note of mention `m`, whose entity is known. Mentions come in text order.
  void observe(std::uint32_t m) { told_.observe(m); }

  /// Whom the nominal `m` means.
  [[nodiscard]] Meaning meaning(std::uint32_t m) const;

  /// Whether a title or appositive of a mention names a role.
  [[nodiscard]] bool has_role(const Mention& mention, const Token& role) const;

 private:
  [[nodiscard]] std::uint32_t antecedent(std::uint32_t m) const;
  [[nodiscard]] std::uint32_t subject_of_paragraph_before(std::uint32_t m) const;
  [[nodiscard]] bool is_told_by_trade(std::uint32_t m) const;
  [[nodiscard]] bool has_children(const Mention& mention) const;
  [[nodiscard]] std::uint32_t subject_before(std::uint32_t m) const;
  [[nodiscard]] std::uint32_t told_subject(std::uint32_t m) const;
  [[nodiscard]] std::uint32_t told_bearer(std::uint32_t m) const;
  [[nodiscard]] bool points_back(std::uint32_t m) const;
  [[nodiscard]] bool says_no_role(const Mention& mention) const;
  [[nodiscard]] bool has_modifier(const Mention& mention) const;
  [[nodiscard]] bool is_specified(const Mention& mention) const;
  [[nodiscard]] bool is_office(const Mention& mention) const;
  [[nodiscard]] std::uint32_t bearer_of_untold_role(std::uint32_t m) const;
  [[nodiscard]] bool is_alone_before(std::uint32_t earlier, std::uint32_t m) const;
  [[nodiscard]] bool asks(std::uint32_t m) const;
  [[nodiscard]] bool is_titled(const Mention& name) const;
  [[nodiscard]] bool speaks_to_him(std::uint32_t m) const;
  [[nodiscard]] std::uint32_t named_host(std::uint32_t m) const;
  [[nodiscard]] std::uint32_t earlier_role(std::uint32_t m) const;
  [[nodiscard]] bool has_other_role(std::uint32_t m, const Mention& description) const;
  [[nodiscard]] bool bears_noun(const Mention& name, const Mention& description) const;
  [[nodiscard]] bool contradicts(const Mention& description, const Mention& name) const;
  [[nodiscard]] bool same_words(const Mention& later, const Mention& earlier) const;
  [[nodiscard]] bool is_compound_of(const Token& title, const Token& role) const;

  const TokenizedText& article_;
  const std::vector<Token>& tokens_;
  const std::vector<Mention>& mentions_;
  const Cues& cues_;
  const Lexicon& lexicon_;
  const Entities& entities_;
  const Antecedents& antecedents_;
  const std::vector<std::uint32_t>& recent_;
  DescribedNames names_;
  ToldRoles told_;
};

}  // namespace verbatim
