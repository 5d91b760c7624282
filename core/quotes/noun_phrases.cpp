#include "quotes/noun_phrases.h"

#include "text/characters.h"

namespace verbatim {
namespace wc = word_class;

std::uint32_t NounPhrases::phrase_end(std::uint32_t i, std::uint32_t limit, bool determined) const {
  const std::uint32_t begin = i;
  while (i < limit && fits(i, determined, i - begin)) {
    if (i > begin && tokens_[i].is(wc::particle) && tokens_[i].shape == Shape::lower &&
        !(i + 1 < limit && tokens_[i + 1].is_capital()) && !names_.joins_names(i)) {
      break;
    }
    ++i;
  }
  return without_time(begin, i);
}

std::uint32_t NounPhrases::last_source_noun(std::uint32_t begin, std::uint32_t end) const {
  for (std::uint32_t i = end; i > begin; --i) {
    if (tokens_[i - 1].is(source_noun) && !modifies_noun(i - 1)) return i - 1;
  }
  return end;
}

std::uint32_t NounPhrases::trailing_name(std::uint32_t content, std::uint32_t end) const {
  std::uint32_t name = end;
  while (name > content) {
    const Token& token = tokens_[name - 1];
    const bool inner = name < end && token.is(wc::particle) && name - 1 > content && names_.joins_names(name - 1);
    if (!names_.is_name(name - 1) && !inner && !is_nickname(name - 1) &&
        !(token.is(wc::name_suffix) && name - 1 > content))
      break;
    --name;
  }
  if (name == end) return end;
  // Capitals that only name a role: "Officials said", "the Senator said".
  const bool only_title =
      end - name == 1 && tokens_[name].is(wc::title | source_noun) && !tokens_[name].is(wc::first_name);
  const bool known = only_title && names_.follows_first_name(tokens_[name]);
  return only_title && !titles_.opens_office(end) && !known ? end : name;
}

std::uint32_t NounPhrases::after_of_phrase(TokenRange noun) const {
  constexpr std::uint32_t longest = 8;
  const std::uint32_t limit = article_.sentence_end(noun.begin);
  const std::uint32_t at = noun.end;
  const bool genitive =
      language_.capitalises_nouns && at < limit && tokens_[at].is(wc::definite | wc::article | wc::possessive);
  if (at + 1 >= limit || !(tokens_[at].is(wc::preposition) || genitive)) return noun.end;
  std::uint32_t i = at + 1;
  while (i < limit && i < at + longest && tokens_[i].is_word() &&
         !tokens_[i].is(wc::cue_finite | wc::auxiliary | wc::subject_pronoun)) {
    ++i;
  }
  const bool verb = i < limit && tokens_[i].is(wc::cue_finite | wc::auxiliary);
  return verb || (i < limit && tokens_[i].is_mark(',')) ? i : noun.end;
}

/// Delroy |“Books”| Pennant: a marked string of a word or two between the words of a name.
bool NounPhrases::is_nickname(std::uint32_t i) const {
  constexpr std::uint32_t longest = 32;  // bytes
  const Token& token = tokens_[i];
  const std::uint32_t start = article_.sentence_start(i);
  if (token.kind != TokenKind::quotation || token.span.size() > longest || !is_letter(token.mark) || i == start ||
      i + 1 >= article_.sentence_end(i)) {
    return false;
  }
  const Token& before = tokens_[i - 1];
  const bool first_name = before.is(wc::first_name) || before.is_initial ||
                          (before.is_capital() && before.is_word() && names_.is_name(i - 1));
  return first_name && !before.is(wc::title | source_noun) && tokens_[i + 1].is_word() && names_.is_name(i + 1);
}

/// "Price |notes|", "Miss Aske |first| noticed": a verb or an adverb after a name, though the same word may belong to a
/// noun.
bool NounPhrases::leaves_name(std::uint32_t i) const {
  const bool adverb = tokens_[i].is(wc::ordinal) && names_.is_name(i - 1);
  return adverb || (tokens_[i].is(wc::cue_finite) && tokens_[i - 1].is_capital());
}

/// Whether the token may lie inside a noun phrase before its head.
bool NounPhrases::fits(std::uint32_t i, bool determined, std::uint32_t length) const {
  const Token& token = tokens_[i];
  if (token.kind == TokenKind::quotation) return length > 0 && is_nickname(i);
  if (token.kind == TokenKind::number) return length == 0 || determined;
  if (!token.is_word() || token.is_possessive || hangs_on_to_verb(i + 1)) return false;
  if (names_.is_name(i) || (length > 0 && token.is(wc::particle) && names_.joins_names(i))) return true;
  if (length > 0 && leaves_name(i)) return false;
  // French "une source juge": a verb, since a role stands before it
  if (length > 0 && token.is(wc::cue_finite) && token.is(wc::role) && tokens_[i - 1].shape == Shape::lower &&
      last_source_noun(i - length, i) < i) {
    return false;
  }
  if (token.is(source_noun | wc::modifier | wc::ordinal | wc::particle) && !token.is(wc::auxiliary)) {
    return !token.is(wc::function_word) || token.is(wc::ordinal);
  }
  if (token.is(wc::title) && token.shape == Shape::lower) return true;
  if (length == 0 ? opens_role_of_two_words(i) : stands_between_roles(i)) return true;
  if (token.is_capital() && length > 0 && !token.is(wc::function_word)) return true;
  if (token.is(wc::place)) return true;
  const WordClasses stop = wc::function_word | wc::subject_pronoun | wc::object_pronoun | wc::possessive |
                           wc::relative | wc::cue_finite | wc::reflexive | wc::adverb | wc::indefinite;
  return determined && length < 6 && !token.is(stop) && !(length > 0 && is_complete(i));
}

/// "|Fire| marshal Cole Hathersage": whether a word with a capital opens a role of two words before a name.
bool NounPhrases::opens_role_of_two_words(std::uint32_t i) const {
  return tokens_[i].is_capital() && !tokens_[i].is(wc::function_word) && i + 2 < article_.sentence_end(i) &&
         tokens_[i + 1].is(wc::role) && tokens_[i + 1].shape == Shape::lower && tokens_[i + 2].is_capital();
}

/// "chief |technology| officer": whether a noun that no list knows stands between two of the words for a role.
bool NounPhrases::stands_between_roles(std::uint32_t i) const {
  return language_.is_english() && tokens_[i].classes == 0 && tokens_[i].shape == Shape::lower &&
         tokens_[i - 1].is(wc::role) && tokens_[i - 1].is(wc::modifier | wc::title) &&
         i + 1 < article_.sentence_end(i) && tokens_[i + 1].is(wc::role);
}

/// French "juge-|t-il|": whether a pronoun that follows its verb stands at `i`.
bool NounPhrases::hangs_on_to_verb(std::uint32_t i) const {
  return language_.hyphenates_pronouns && i < article_.size() && tokens_[i].is(wc::subject_pronoun) &&
         article_.text[tokens_[i - 1].span.end] == '-';
}

/// Whether a phrase ends before the word at `i`: "the geologist Wiebke Tamm | studies", "der Lange | lacht", "le
/// hérisson | regarda".
bool NounPhrases::is_complete(std::uint32_t i) const {
  const bool german_noun = language_.capitalises_nouns && tokens_[i - 1].is_capital();
  return german_noun || names_.is_name(i - 1) || places_.is_past_tense(i);
}

/// "Judge Hana Marek |late Thursday| issued": a phrase from `begin` to `end` without the words of time that follow
/// its name.
std::uint32_t NounPhrases::without_time(std::uint32_t begin, std::uint32_t end) const {
  std::uint32_t name = end;
  while (name > begin && !names_.is_name(name - 1) &&
         (tokens_[name - 1].is(wc::calendar) ||
          (tokens_[name - 1].is(wc::modifier) && !tokens_[name - 1].is(source_noun)))) {
    --name;
  }
  return name > begin && names_.is_name(name - 1) ? name : end;
}

/// "his first |public| comments in weeks": whether the noun that a word belongs to is the noun of saying after it.
bool NounPhrases::modifies_noun(std::uint32_t i) const {
  return i + 2 < article_.sentence_end(i) && tokens_[i + 1].is(wc::cue_noun) && !tokens_[i + 1].is(source_noun) &&
         tokens_[i + 2].is(wc::preposition);
}

}  // namespace verbatim
