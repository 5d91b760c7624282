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
    opened = Language::has(language.introduces, words[i].hash);
    const bool alone = Language::has(language.introduces_alone, words[i].hash);  // «|Soy| Chencho, el del molino.»
    if (!alone && (!before || !opened)) continue;
    const std::size_t end = std::min(words.size(), i + 1 + longest);
    std::size_t last = i;
    while (last + 1 < end && words[last + 1].is_word() && words[last + 1].is_capital()) ++last;
    if (last > i && !words[i + 1].is(wc::place | wc::function_word))
      return {words[i + 1].span.begin, words[last].span.end};
  }
  return {};
}

}  // namespace

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
