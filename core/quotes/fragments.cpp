#include "quotes/fragments.h"

#include "quotes/naming_verbs.h"
#include "text/characters.h"
#include "text/words.h"

namespace verbatim {
namespace {

constexpr float sure = 0.6F;
constexpr float even = 0.5F;
constexpr float likely = 0.75F;  // of a fragment of a few words, mostly a term
constexpr std::size_t few_words = 3;
constexpr float writers_own = 0.7F;          // where the likeliest source is the writer, the reader or nobody
constexpr std::size_t fewest_strings = 3;    // fewer do not show a habit
constexpr std::size_t strings_per_sure = 5;  // a text that quotes people has one sure quotation among so many strings

/// "Mr. Drummond |calls| them “the navy”": whether the verb of naming before a string is somebody's, and not the
/// writer's.
bool is_named_by_somebody(const Analysis& analysis, std::uint32_t q) {
  const std::uint32_t verb = naming_verb_before(analysis.article, q);
  const std::uint32_t m = verb == no_token ? no_mention : analysis.cues.governor[verb];
  return entity_of(analysis.entities, m) != no_entity;
}

}  // namespace

bool is_fragment(const TokenizedText& article, std::uint32_t string, const Attribution& attribution) {
  if (attribution.pattern == Pattern::in_clause) return true;
  const std::uint32_t q = article.token_of_string[string];
  const bool opens = article.sentence_start(q) == q;
  if (opens && q + 1 < article.sentence_end(q) && article.tokens[q + 1].is(word_class::copula) &&
      is_letter(article.tokens[q].mark)) {
    return true;
  }
  const char32_t first = opens ? 0 : first_letter(article.view(article.strings[string].span));
  return first != 0 && !is_upper(first) && !is_cjk(first);
}

void drop_unsure_fragments(const Analysis& analysis, std::vector<Attribution>& attributions) {
  const std::vector<MarkedString>& strings = analysis.article.strings;
  std::size_t marked = 0;
  std::size_t quoted = 0;
  for (std::uint32_t s = 0; s < strings.size(); ++s) {
    if (strings[s].form != StringForm::marked) continue;
    ++marked;
    quoted += attributions[s].speech && attributions[s].confidence >= sure ? 1 : 0;
  }
  if (marked < fewest_strings || quoted * strings_per_sure >= marked) return;
  for (std::uint32_t s = 0; s < strings.size(); ++s) {
    Attribution& attribution = attributions[s];
    if (strings[s].form != StringForm::marked || !attribution.speech) continue;
    if (is_named_by_somebody(analysis, analysis.article.token_of_string[s])) continue;
    const std::uint32_t m = attribution.mention;
    const bool nobody = m == no_mention || analysis.entities.of_mention[m] == no_entity;
    const std::string_view words = analysis.article.view(strings[s].span);
    const bool said =
        attribution.cue != no_token && analysis.article.tokens[attribution.cue].is(word_class::strong_cue);
    const bool term = !said && spaced_words(words) <= few_words;
    const float least = term ? likely : nobody ? writers_own : even;
    if (attribution.confidence < least && is_fragment(analysis.article, s, attribution)) {
      attribution = {};
      attribution.speech = false;
    }
  }
}

}  // namespace verbatim
