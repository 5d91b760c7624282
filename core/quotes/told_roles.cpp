#include "quotes/told_roles.h"

#include <algorithm>

namespace verbatim {

namespace wc = word_class;

void ToldRoles::observe(std::uint32_t m) {
  constexpr std::uint32_t longest = 12;
  const Mention& mention = mentions_[m];
  if (mention.compound || mention.possessive || mention.gender == Gender::plural ||
      (mention.form == MentionForm::pronoun && mention.gender == Gender::neuter)) {
    return;
  }
  if (mention.form == MentionForm::name) {
    for (std::uint32_t i = behind_determiner(mention.name.begin); i < mention.name.begin; ++i) note(tokens_[i], m);
  }
  const std::uint32_t begin = std::max(mention.tokens.end, mention.after);
  const std::uint32_t end = std::min(article_.sentence_end(mention.tokens.begin), begin + longest);
  const std::uint32_t said = predicate(begin, end);
  if (said == end) return;
  said_ = {said, end_of_noun_phrase(said, end)};
  said_of_ = m;
  for (std::uint32_t i = said_.begin; i < said_.end; ++i) note(tokens_[i], m);
}

/// "the | old harbour pilot Ada Pell": where the words before a name begin, behind their determiner; `name` when none
/// stands near.
std::uint32_t ToldRoles::behind_determiner(std::uint32_t name) const {
  constexpr std::uint32_t most = 4;
  const std::uint32_t start = article_.sentence_start(name);
  for (std::uint32_t i = name; i > start && name - i < most && tokens_[i - 1].is_word(); --i) {
    if (tokens_[i - 1].is(wc::definite | wc::article)) return i;
    if ((tokens_[i - 1].classes & ~(wc::role | wc::title | wc::modifier | wc::masculine | wc::feminine)) != 0) break;
  }
  return name;
}

/// Where the noun phrase ends that begins at `begin`: "the last organ tuner | of the county", "der Sohn | eines
/// Bauern".
std::uint32_t ToldRoles::end_of_noun_phrase(std::uint32_t begin, std::uint32_t end) const {
  constexpr WordClasses determiner = wc::definite | wc::article | wc::possessive;
  constexpr WordClasses clause = wc::preposition | wc::relative | wc::conjunction | wc::subordinator | wc::that_word;
  bool opened = false;
  for (std::uint32_t i = begin; i < end; ++i) {
    const Token& token = tokens_[i];
    const bool owner = i + 1 < end && tokens_[i + 1].is_possessive;
    if (!token.is_word() || owner || token.is(clause) || (token.is(determiner) && opened)) return i;
    opened |= !token.is(determiner);
  }
  return end;
}

/// Where the words begin, of those in [begin, end) behind a mention, that say what its bearer is: behind a comma and
/// without a determiner (appositives.h reads those that have one), behind a form of "be", or "works as"; `end` when
/// none do.
std::uint32_t ToldRoles::predicate(std::uint32_t begin, std::uint32_t end) const {
  constexpr WordClasses gender = wc::masculine | wc::feminine;
  if (begin + 1 < end && tokens_[begin].is_mark(','))
    return (tokens_[begin + 1].classes & ~(wc::role | wc::modifier | gender)) == 0 ? begin + 1 : end;
  bool verb = false;  // "What he remembers | is a child"
  for (std::uint32_t i = begin; i < end && tokens_[i].is_word(); ++i) {
    const Token& token = tokens_[i];
    if ((token.is(wc::copula) && !verb) || language_.before_role.has(token.hash)) return i + 1;
    if (token.is(wc::auxiliary | wc::adverb | wc::reflexive)) continue;
    if (verb || token.is_capital()) return end;
    verb = true;
  }
  return end;
}

/// Keeps a noun, which in German has a capital.
void ToldRoles::note(const Token& token, std::uint32_t m) {
  const bool noun = token.is_word() && token.is_capital() == language_.capitalises_nouns && !token.is(wc::generic) &&
                    (token.classes == 0 || token.is(wc::role));
  if (noun) bearers_[token.hash] = m + 1;
}

std::uint32_t ToldRoles::subject(std::uint32_t m) const {
  const std::uint32_t begin = mentions_[m].tokens.begin;
  return begin >= said_.begin && mentions_[m].tokens.end <= said_.end ? said_of_ : no_mention;
}

std::uint32_t ToldRoles::bearer(std::uint32_t m) const {
  const std::uint32_t found = bearers_.at(tokens_[mentions_[m].name.begin].hash);
  return found == 0 ? no_mention : found - 1;
}

}  // namespace verbatim
