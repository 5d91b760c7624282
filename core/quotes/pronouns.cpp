#include "quotes/pronouns.h"

#include "quotes/name_bearer.h"

namespace verbatim {
namespace wc = word_class;

bool Pronouns::is_pronoun(std::uint32_t i) const {
  const Token& token = tokens_[i];
  if (is_impersonal(i)) return false;
  if (token.is(wc::first_person) && token.is(wc::subject_pronoun) && token.span.size() == 1) {
    return token.is_capital() && !token.has_stop;  // "I", not "i" or "I."
  }
  if (is_object_nous(i)) return false;
  if (token.is(wc::subject_pronoun | wc::object_pronoun | wc::relative)) return token.shape != Shape::all_capitals;
  if (token.is(wc::possessive)) return true;
  if (token.is(wc::that_word)) return is_relative_that(i);
  if (!token.is(wc::indefinite) || token.is(wc::definite)) return false;
  // "a short |one|", and neither "at the meeting |one| of them" nor "at the screening |somebody|"
  const bool last = i + 1 >= article_.sentence_end(i);
  const bool for_noun = token.is(wc::article) && (last || !tokens_[i + 1].is(wc::preposition));
  if (for_noun && i > article_.sentence_start(i) && tokens_[i - 1].shape == Shape::lower && tokens_[i - 1].classes == 0)
    return false;
  // German "in |einer| am Montag verbreiteten Mitteilung"
  if (language_.capitalises_nouns && token.is(wc::article) && i > 0 && tokens_[i - 1].is(wc::preposition)) return false;
  if (last) return true;
  const Token& next = tokens_[i + 1];
  const bool noun = next.is(wc::cue_noun) && (i + 2 >= article_.sentence_end(i) || !tokens_[i + 2].is_word());
  if (noun) return false;  // "one answer:"
  return !next.is_word() || next.is(wc::cue_finite | wc::cue_base | wc::auxiliary | wc::preposition | wc::adverb);
}

/// « Le patron |nous| écrit », « … », |nous| confie Lise: a pronoun that may be subject or object, before a verb that
/// is not in the first person plural.
bool Pronouns::is_object_nous(std::uint32_t i) const {
  if (!tokens_[i].is(wc::subject_pronoun) || !tokens_[i].is(wc::reflexive)) return false;
  const std::uint32_t end = article_.sentence_end(i);
  std::uint32_t verb = i + 1;
  while (verb < end && tokens_[verb].is(wc::object_pronoun | wc::definite)) ++verb;  // « nous |l’| écrivons »
  if (verb == end || !tokens_[verb].is(wc::cue_finite | wc::cue_base | wc::auxiliary)) return false;
  const std::string_view form = article_.view(tokens_[verb].span);
  return !form.ends_with("ons") && !form.ends_with("mes");
}

/// « |il| faut », « |il| faisait froid ».
bool Pronouns::is_impersonal(std::uint32_t i) const {
  if (!language_.hyphenates_pronouns || i + 2 >= article_.sentence_end(i)) return false;
  const Token& token = tokens_[i];
  return token.is(wc::subject_pronoun) && token.is(wc::masculine) &&
         (language_.impersonal.has(tokens_[i + 1].hash) || language_.weather.has(tokens_[i + 2].hash));
}

/// "a message |that| said": before a verb of saying.
bool Pronouns::is_relative_that(std::uint32_t i) const {
  if (!language_.adverbs_end_in_ly || i <= article_.sentence_start(i) || i + 1 >= article_.sentence_end(i))
    return false;
  const Token& before = tokens_[i - 1];
  const Token& next = tokens_[i + 1];
  return before.is_word() && before.shape == Shape::lower && !before.is(wc::function_word) && next.is(wc::cue_finite) &&
         next.shape == Shape::lower;
}

/// "er" and "der", "ella" and "esta".
Gender Pronouns::gender_of_pronoun(const Token& token) {
  const Gender told = gender_of_determiner(token.classes);
  return told != Gender::unknown ? told : gender_of(token.classes);
}

Mention Pronouns::mention_at(std::uint32_t i) const {
  Mention mention;
  mention.tokens = mention.name = {i, i + 1};
  mention.after = i + 1;
  mention.form = MentionForm::pronoun;
  mention.gender = tokens_[i].is(wc::that_word) ? Gender::neuter : gender_of_pronoun(tokens_[i]);
  mention.kind = mention.gender == Gender::plural ? SpeakerKind::group : SpeakerKind::person;
  mention.possessive = tokens_[i].is(wc::possessive);
  return mention;
}

bool Pronouns::is_demonstrative_subject(std::uint32_t i) const {
  constexpr std::uint32_t longest_article = 3;  // bytes
  const bool points = language_.capitalises_nouns || tokens_[i].span.size() > longest_article;
  const bool opens = i == article_.sentence_start(i) && i + 1 < article_.sentence_end(i);
  return !language_.is_english() && points && opens && stands_for_noun(i) && tokens_[i + 1].is(wc::cue_finite) &&
         tokens_[i + 1].shape == Shape::lower;
}

bool Pronouns::stands_for_noun(std::uint32_t i) const {
  return tokens_[i].is(wc::definite) && (i + 1 >= article_.sentence_end(i) || !tokens_[i + 1].is_word() ||
                                         tokens_[i + 1].is(wc::preposition | wc::auxiliary | wc::cue_finite));
}

}  // namespace verbatim
