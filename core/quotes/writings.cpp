#include "quotes/writings.h"

namespace verbatim {
namespace {

/// The entity that wrote what mention `m` names, or no_entity: "|her| last letter", "|Emma’s| diary".
std::uint32_t writer_of(const Analysis& analysis, const Lexicon& lexicon, std::uint32_t m) {
  const Mention& mention = analysis.mentions[m];
  const bool writing = mention.form == MentionForm::nominal &&
                       lexicon.language().writings.has(analysis.article.tokens[mention.name.begin].hash);
  if (!writing || !is_owned(analysis.mentions, m)) return no_entity;
  const Mention& owner = analysis.mentions[m - 1];
  const std::uint32_t writer = analysis.entities.of_mention[m - 1];
  if (writer == no_entity) return no_entity;
  const SpeakerKind kind = analysis.entities.entities[writer].kind;
  const bool pronoun = owner.form == MentionForm::pronoun && (is_human(kind) || kind == SpeakerKind::institution);
  const bool named = owner.form == MentionForm::name && kind == SpeakerKind::person;  // not "the council’s report"
  return pronoun || named ? writer : no_entity;
}

}  // namespace

void join_writings(Analysis& analysis, const Lexicon& lexicon) {
  std::vector<std::uint32_t> writer(analysis.entities.entities.size(), no_entity);  // of each entity
  for (std::uint32_t e = 0; e < writer.size(); ++e)
    writer[e] = writer_of(analysis, lexicon, analysis.entities.entities[e].named_by);
  replace_entities(analysis.entities, writer);
}

}  // namespace verbatim
