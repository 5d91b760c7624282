#include "quotes/acting_sources.h"

namespace verbatim {
namespace {

namespace wc = word_class;

bool is_character(const Analysis& analysis, std::uint32_t mention) {
  const std::uint32_t e = entity_of(analysis.entities, mention);
  if (e == no_entity) return false;
  const TokenizedText& article = analysis.article;
  const Mention& named = analysis.mentions[analysis.entities.entities[e].named_by];
  // "Bram Castellow came in. ... said |Bram|": stories call people by their first names, the news does not.
  const Mention& here = analysis.mentions[mention];
  const bool by_first_name = here.form == MentionForm::name && here.name.size() == 1 &&
                             article.tokens[here.name.begin].hash == article.tokens[named.name.begin].hash;
  return is_human(named.kind) && (named.name.size() == 1 || by_first_name) && named.title.empty() &&
         named.appositive.empty();
}

/// The character that opens the sentence at `begin` and does something in it, or no_mention.
std::uint32_t actor_of(const Analysis& analysis, std::uint32_t begin) {
  const TokenizedText& article = analysis.article;
  const std::uint32_t m = mention_beginning_at(analysis.mentions, begin);
  if (article.sentence_start(begin) != begin || m == no_mention) return no_mention;
  const Mention& mention = analysis.mentions[m];
  const bool one =
      is_he_or_she(mention.gender) || (mention.form == MentionForm::name && !article.tokens[begin].is(wc::article));
  const bool acts = one && mention.form != MentionForm::nominal && !mention.possessive &&
                    mention.after < article.sentence_end(begin) && article.tokens[mention.after].shape == Shape::lower;
  return acts && is_character(analysis, m) ? m : no_mention;
}

/// “Gone to the fair.” Tomas did not look up. “You could have gone too.”: the character who does something in the
/// sentence after a string that nothing else ties to a source, or in the one before it; no_mention where these are two.
std::uint32_t actor_beside(const Analysis& analysis, std::uint32_t s, const Attribution& attribution) {
  const TokenizedText& article = analysis.article;
  const bool loose = attribution.pattern == Pattern::continuation || attribution.pattern == Pattern::context;
  const std::uint32_t q = article.token_of_string[s];
  if (!attribution.speech || !loose || !article.ends_speech(q) || article.sentence_start(q) != q) return no_mention;
  const std::uint32_t paragraph = article.tokens[q].paragraph;
  const std::uint32_t end = article.paragraph_begin[paragraph + 1];
  const std::uint32_t after = q + 1 < end ? actor_of(analysis, q + 1) : no_mention;
  const std::uint32_t before =
      q > article.paragraph_begin[paragraph] ? actor_of(analysis, article.sentence_start(q - 1)) : no_mention;
  if (after == no_mention || before == no_mention) return after == no_mention ? before : after;
  return entity_of(analysis.entities, after) == entity_of(analysis.entities, before) ? after : no_mention;
}

}  // namespace

void find_acting_sources(const Analysis& analysis, std::vector<Attribution>& attributions) {
  for (std::uint32_t s = 0; s < attributions.size(); ++s) {
    const std::uint32_t actor = actor_beside(analysis, s, attributions[s]);
    const std::uint32_t chosen = entity_of(analysis.entities, attributions[s].mention);
    if (actor != no_mention && entity_of(analysis.entities, actor) != chosen) settle_turn(attributions[s], actor);
  }
}

}  // namespace verbatim
