// Who the mentions are: names that share a last name, roles that were introduced before, and pronouns, joined to one
// entity each.
//
// Names come first, over the whole article, since a full name may follow its last name (a headline, a photo's caption).
// Then nominals and pronouns from left to right, each to an entity introduced before it.
#pragma once

#include <vector>

#include "quotes/cues.h"
#include "quotes/mentions.h"

namespace verbatim {

inline constexpr std::uint32_t no_entity = 0xFFFFFFFFU;

struct Entity {
  SpeakerKind kind = SpeakerKind::person;
  Gender gender = Gender::unknown;
  bool called_by_last_name = false;           ///< "Golden Arroyo Power" is never "Power", Tamsin Power is
  bool gender_presumed = false;               ///< the gender is that of a pronoun which was taken to mean it
  std::uint32_t named_by = no_mention;        ///< the mention with the fullest name or description
  std::uint32_t count = 0;                    ///< mentions, pronouns left out
  std::uint32_t speaks = 0;                   ///< mentions that are the subject of a cue
  std::uint32_t shared_last_name = no_token;  ///< of "|Karim| and Soraya Haddad", later "Mr. Haddad": that name's token
  Span called;  ///< what somebody who speaks to it calls it, where the text itself gives it no name; or empty
};

struct Entities {
  std::vector<Entity> entities;
  std::vector<std::uint32_t> of_mention;  ///< entity of each mention; no_entity for what stays open
  std::vector<std::uint32_t> antecedent;  ///< of each mention: the mention before it that says who it is, or no_mention
};

/// The entity of a mention; no_entity where that stays open, and for no_mention.
[[nodiscard]] inline std::uint32_t entity_of(const Entities& entities, std::uint32_t mention) {
  return mention == no_mention ? no_entity : entities.of_mention[mention];
}

/// Whether two mentions are one, or of one entity.
[[nodiscard]] inline bool same_entity(const Entities& entities, std::uint32_t a, std::uint32_t b) {
  const std::uint32_t entity = entities.of_mention[a];
  return a == b || (entity != no_entity && entity == entities.of_mention[b]);
}

/// Gives the mentions of each entity to whom `meant` says it turns out to be: an entity for each, or no_entity for what
/// stays itself. One step only: who is meant is not looked up again. Linear in the mentions.
inline void replace_entities(Entities& entities, const std::vector<std::uint32_t>& meant) {
  for (std::uint32_t& entity : entities.of_mention) {
    if (entity != no_entity && meant[entity] != no_entity) entity = meant[entity];
  }
}

/// Joins the mentions of an article. Pronouns of the first and second person and relative pronouns stay open.
[[nodiscard]] Entities resolve_entities(const TokenizedText& article, const std::vector<Mention>& mentions,
                                        const Cues& cues, const Lexicon& lexicon);

}  // namespace verbatim
