#include "quotes/introductions.h"

#include <algorithm>

namespace verbatim {
namespace {

namespace wc = word_class;

/// The name that stands in `words` behind those by which somebody introduces themselves; or an empty span.
Span introduced_name(const std::vector<Token>& words, const Language& language) {
  constexpr std::size_t longest = 4;  // words
  bool opened = false;                // "my |name| is"
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const bool before = opened;
    opened = language.introduces.has(words[i].hash);
    const bool alone = language.introduces_alone.has(words[i].hash);  // «|Soy| Chencho, el del molino.»
    if (!alone && (!before || !opened)) continue;
    const std::size_t end = std::min(words.size(), i + 1 + longest);
    std::size_t last = i;
    while (last + 1 < end && words[last + 1].is_word() && words[last + 1].is_capital()) ++last;
    if (last > i && !words[i + 1].is(wc::place | wc::function_word))
      return {words[i + 1].span.begin, words[last].span.end};
  }
  return {};
}

/// The entity whose name stands behind the pronoun `m` and nothing but "name was", "was called", « s’appelait »; or
/// no_entity.
std::uint32_t named_behind(const Analysis& analysis, std::uint32_t m) {
  constexpr std::uint32_t longest = 4;  // tokens
  constexpr WordClasses small = wc::copula | wc::auxiliary | wc::reflexive | wc::adverb;
  const std::uint32_t begin = analysis.mentions[m].tokens.end;
  const std::uint32_t end = std::min(analysis.article.sentence_end(begin - 1), begin + longest);
  bool naming = false;
  std::uint32_t i = begin;
  for (; i < end && !analysis.article.tokens[i].is_capital(); ++i) {
    const Token& token = analysis.article.tokens[i];
    if (!token.is(wc::naming | small)) return no_entity;
    naming |= token.is(wc::naming);
  }
  const std::uint32_t n = naming && i < end ? mention_beginning_at(analysis.mentions, i) : no_mention;
  const bool person = n != no_mention && analysis.mentions[n].form == MentionForm::name &&
                      analysis.mentions[n].kind == SpeakerKind::person && !analysis.mentions[n].compound;
  return person ? analysis.entities.of_mention[n] : no_entity;
}

}  // namespace

void join_introduced(Analysis& analysis) {
  std::vector<std::uint32_t> named(analysis.entities.entities.size(), no_entity);  // who each entity turns out to be
  for (std::uint32_t m = 0; m < analysis.mentions.size(); ++m) {
    const std::uint32_t e = analysis.entities.of_mention[m];
    if (e == no_entity || analysis.mentions[m].form != MentionForm::pronoun ||
        !is_he_or_she(analysis.mentions[m].gender)) {
      continue;
    }
    const Entity& entity = analysis.entities.entities[e];
    const bool described = analysis.mentions[entity.named_by].form == MentionForm::nominal && is_human(entity.kind);
    if (described && named[e] == no_entity) named[e] = named_behind(analysis, m);
  }
  replace_entities(analysis.entities, named);
}

void hear_introductions(Analysis& analysis, const std::vector<Attribution>& attributions, const Lexicon& lexicon) {
  std::vector<Token> words;
  for (std::uint32_t s = 0; s < attributions.size(); ++s) {
    const std::uint32_t e = entity_of(analysis.entities, attributions[s].mention);
    if (!attributions[s].speech || e == no_entity) continue;
    Entity& entity = analysis.entities.entities[e];
    const bool named = analysis.mentions[entity.named_by].form == MentionForm::name || entity.called.size() > 0;
    if (named || !is_human(entity.kind)) continue;
    words.clear();
    tokenize_range(analysis.article.text, analysis.article.strings[s].span, lexicon, words);
    entity.called = introduced_name(words, lexicon.language());
  }
}

}  // namespace verbatim
