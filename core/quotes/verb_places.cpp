#include "quotes/verb_places.h"

#include "text/characters.h"

namespace verbatim {

namespace wc = word_class;

bool VerbPlaces::follows_quotation(std::uint32_t i) const {
  const std::uint32_t start = article_.sentence_start(i);
  if (i > start && (tokens_[i - 1].is_mark(',') || tokens_[i - 1].is_mark(U'—') || tokens_[i - 1].is_mark(U'–'))) --i;
  return i > start && tokens_[i - 1].kind == TokenKind::quotation;
}

bool VerbPlaces::follows_inverted_cue(std::uint32_t i) const {
  const std::uint32_t start = article_.sentence_start(i);
  if (i > start + 2 && tokens_[i - 1].is(wc::adverb)) --i;  // "piped up little Fenella"
  if (i < start + 2 || !tokens_[i - 1].is(wc::cue_finite)) return false;
  const Token& before = tokens_[i - 2];
  return before.kind == TokenKind::quotation || before.is_mark(',');
}

std::uint32_t VerbPlaces::before_adverbial(std::uint32_t i) const {
  constexpr std::uint32_t longest = 5;  // words behind the preposition
  constexpr WordClasses clause = wc::cue_finite | wc::auxiliary | wc::relative | wc::subordinator | wc::subject_pronoun;
  const std::uint32_t start = article_.sentence_start(i);
  if (language_.is_english() || i < start + 3 || tokens_[i - 1].is(wc::preposition)) return i;
  std::uint32_t first = i;
  while (first > start && i - first < longest && tokens_[first - 1].is_word() &&
         !tokens_[first - 1].is(clause | wc::preposition)) {
    --first;
  }
  if (first == i || first == start || !tokens_[first - 1].is(wc::preposition) ||
      tokens_[first - 1].is(wc::source_before))
    return i;
  while (first > start && tokens_[first - 1].is(wc::preposition)) --first;
  std::uint32_t verb = first;
  while (verb > start &&
         tokens_[verb - 1].is(wc::auxiliary | wc::reflexive | wc::object_pronoun | wc::cue_passive | wc::cue_finite)) {
    --verb;
  }
  return verb < first && follows_quotation(verb) && tokens_[first - 1].is(wc::cue_finite | wc::cue_passive) ? first : i;
}

bool VerbPlaces::follows_inverted_verb(std::uint32_t i) const {
  const std::uint32_t start = article_.sentence_start(i);
  i = before_adverbial(i);
  // "repitió entonces |el de la gorra|", "meldete sich |die Nachtwache|"
  while (i > start + 1 && tokens_[i - 1].is(wc::adverb | wc::reflexive | wc::object_pronoun)) --i;
  if (i <= start) return false;
  const Token& verb = tokens_[i - 1];
  if (!verb.is_word() || verb.shape != Shape::lower) return false;
  std::uint32_t first = i - 1;
  while (first > start && tokens_[first - 1].is(wc::auxiliary | wc::reflexive | wc::object_pronoun)) --first;
  if (!follows_quotation(first)) return false;
  if (verb.is(wc::cue_finite) || (first < i - 1 && verb.is(wc::cue_base | wc::cue_passive))) return true;
  const Token& before = tokens_[first - 1];  // a comma or the quotation
  return verb.classes == 0 && !is_letter(before.mark) && !before.is_mark('.');
}

bool VerbPlaces::follows_according_to(std::uint32_t i) const {
  const std::uint32_t start = article_.sentence_start(i);
  const auto leads = [&](std::uint32_t back) { return i >= start + back && tokens_[i - back].is(wc::source_before); };
  return leads(1) || leads(2) || (leads(3) && tokens_[i - 1].is(wc::preposition));  // "de acuerdo con"
}

bool VerbPlaces::verb_stands_at(std::uint32_t i) const {
  const std::uint32_t limit = article_.sentence_end(i - 1);
  if (i >= limit) return false;
  if (tokens_[i].is(wc::cue_finite | wc::cue_base)) return true;
  return i + 1 < limit && tokens_[i].is(wc::adverb | wc::auxiliary) && !tokens_[i].is(wc::copula) &&
         tokens_[i + 1].is(wc::cue_finite) && tokens_[i + 1].shape == Shape::lower;
}

bool VerbPlaces::is_past_tense(std::uint32_t i) const {
  const Token& word = tokens_[i];
  return word.is_word() && word.classes == 0 && word.shape == Shape::lower &&
         language_.ends_in_past(article_.view(word.span));
}

}  // namespace verbatim
