#include "quotes/writings.h"

#include <algorithm>

namespace verbatim {
namespace {

/// The entity that wrote what mention `m` names, or no_entity: "|her| last letter", "|Emma’s| diary".
std::uint32_t writer_of(const Analysis& analysis, const Lexicon& lexicon, std::uint32_t m) {
  const Mention& mention = analysis.mentions[m];
  const bool writing = mention.form == MentionForm::nominal && mention.name.size() > 0 &&
                       Language::has(lexicon.language().writings, analysis.article.tokens[mention.name.begin].hash);
  if (!writing || m == 0) return no_entity;
  const Mention& owner = analysis.mentions[m - 1];
  const std::uint32_t writer = analysis.entities.of_mention[m - 1];
  if (!owner.possessive || owner.tokens.begin != mention.tokens.begin || writer == no_entity) return no_entity;
  const SpeakerKind kind = analysis.entities.entities[writer].kind;
  const bool pronoun = owner.form == MentionForm::pronoun && (is_human(kind) || kind == SpeakerKind::institution);
  const bool named = owner.form == MentionForm::name && kind == SpeakerKind::person;  // not "the council’s report"
  return pronoun || named ? writer : no_entity;
}

}  // namespace

void join_writings(Analysis& analysis, const Lexicon& lexicon) {
  std::vector<std::uint32_t>& entity_of = analysis.entities.of_mention;
  std::vector<std::uint32_t> writer(analysis.entities.entities.size(), no_entity);  // of each entity
  for (std::uint32_t m = 0; m < entity_of.size(); ++m) {
    if (entity_of[m] == no_entity || analysis.entities.entities[entity_of[m]].named_by != m) continue;
    writer[entity_of[m]] = writer_of(analysis, lexicon, m);
  }
  for (std::uint32_t& entity : entity_of) {
    if (entity != no_entity && writer[entity] != no_entity) entity = writer[entity];
  }
}

}  // namespace verbatim
