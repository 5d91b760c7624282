#include "quotes/described_names.h"

#include <algorithm>

#include "quotes/appositives.h"

namespace verbatim {

namespace wc = word_class;

std::uint32_t DescribedNames::behind(std::uint32_t m) const {
  if (const std::uint32_t name = in_appositive(m); name != no_mention) return name;
  const Mention& description = mentions_[m];
  if (description.kind != SpeakerKind::unnamed || description.compound) return no_mention;
  if (const std::uint32_t name = after_phrase(m); name != no_mention) return name;
  if (const std::uint32_t name = behind_office(m); name != no_mention) return name;
  if (const std::uint32_t name = called(m); name != no_mention) return name;
  const std::uint32_t end = description.tokens.end;
  const std::uint32_t limit = article_.sentence_end(description.tokens.begin);
  if (end + 1 >= limit || !tokens_[end].is_mark(',')) return no_mention;
  const std::uint32_t inner = mention_beginning_at(mentions_, end + 1);  // "the chairman, |a chemist called Lobb|"
  return inner != no_mention && mentions_[inner].form == MentionForm::nominal ? called(inner) : no_mention;
}

bool DescribedNames::may_bear(const Mention& name, const Mention& description) const {
  return name.form == MentionForm::name && name.kind == SpeakerKind::person && !name.compound &&
         !clashes(name.gender, description.gender);
}

/// "a spokesman, Rufus Adeyinka, said", "the company, Corvane Logistics, said": the name that is the appositive of a
/// role or an institution.
std::uint32_t DescribedNames::in_appositive(std::uint32_t m) const {
  const TokenRange appositive = mentions_[m].appositive;
  const bool institution = mentions_[m].kind == SpeakerKind::institution && !cues_.links[m].object;
  if (mentions_[m].kind != SpeakerKind::unnamed && !institution) return no_mention;
  for (std::uint32_t other = m + 1; other < mentions_.size() && mentions_[other].tokens.begin < appositive.end;
       ++other) {
    const Mention& name = mentions_[other];
    const bool person =
        !name.title.empty() || tokens_[name.name.begin].is(wc::first_name);  // "to the court, Ana Ruiz,"
    // "his employer, the company Corvane": what a noun says to be an institution
    const bool titled = name.kind == SpeakerKind::institution && !name.title.empty();
    const bool fits = name.form == MentionForm::name && !name.compound &&
                      (institution ? !person || titled : name.kind == SpeakerKind::person || titled);
    const bool opens = name.tokens.begin == appositive.begin || is_led_to(appositive.begin, name);
    if (fits && opens && (name.tokens.end == appositive.end || is_of_place(name, appositive.end))) return other;
  }
  return no_mention;
}

/// ", Lord Ashcombe |of Wray|,": whether nothing but where somebody is from stands between a name and `end`.
bool DescribedNames::is_of_place(const Mention& name, std::uint32_t end) const {
  const std::uint32_t of = name.tokens.end;
  if (of + 1 >= end || !tokens_[of].is(wc::preposition | wc::particle)) return false;
  return (!name.title.empty() || name.name.size() > 1) &&
         std::all_of(tokens_.begin() + of + 1, tokens_.begin() + end,
                     [](const Token& token) { return token.is_word() && token.is_capital(); });
}

/// ", |a certain| Mr. Dragomir,", ", |one| Ana Ruiz,": whether nothing but an article or a noun stands before a name in
/// the appositive that begins at `begin`.
bool DescribedNames::is_led_to(std::uint32_t begin, const Mention& name) const {
  constexpr std::uint32_t longest = 3;
  constexpr WordClasses other = wc::preposition | wc::cue_finite | wc::auxiliary | wc::relative | wc::conjunction |
                                wc::possessive | wc::subject_pronoun;
  if (name.tokens.begin > begin + longest || (name.title.empty() && name.name.size() < 2)) return false;
  return std::all_of(tokens_.begin() + begin, tokens_.begin() + name.tokens.begin, [&](const Token& token) {
    return token.is_word() && token.shape == Shape::lower && !token.is(other);
  });
}

/// "the pilot of the lower port, |Ana Ruiz|.": a name behind a phrase, between commas or at the end of its sentence.
std::uint32_t DescribedNames::after_phrase(std::uint32_t m) const {
  const Mention& description = mentions_[m];
  const std::uint32_t limit = article_.sentence_end(description.tokens.begin);
  const std::uint32_t comma = end_of_phrase(description.tokens.end, limit);
  if (cues_.links[m].inside_appositive || comma + 1 >= limit || !tokens_[comma].is_mark(',')) {
    return no_mention;
  }
  const std::uint32_t n = first_mention_from(mentions_, comma + 1);
  if (n == mentions_.size() || describes_another(m, n)) return no_mention;
  if (mentions_[n].tokens.begin > comma + 1 && !is_led_to(comma + 1, mentions_[n])) return no_mention;
  const Mention& name = mentions_[n];
  const std::uint32_t end = name.tokens.end;
  const bool closes = end == limit || (end + 1 == limit && tokens_[end].kind == TokenKind::punctuation);
  const bool alone = closes || (tokens_[end].is_mark(',') && !is_fronted(description));
  const bool bears = may_bear(name, description) && !name.possessive && !is_region(tokens_[name.tokens.begin]);
  return alone && bears ? n : no_mention;
}

/// "le ministre de l’Intérieur |Gérard Daman|", "la directora del museo |Ana Ruiz|", "die Sprecherin der Wache |Eva
/// Renz|": a name of two words right behind where somebody holds office.
std::uint32_t DescribedNames::behind_office(std::uint32_t m) const {
  const std::uint32_t begin = mentions_[m].tokens.end;
  const std::uint32_t limit = article_.sentence_end(mentions_[m].tokens.begin);
  if (begin >= limit || !leads_to_office(tokens_[begin], language_)) return no_mention;
  const std::uint32_t end = end_of_phrase(begin, limit);
  for (std::uint32_t n = m + 1; n < mentions_.size() && mentions_[n].tokens.begin < end; ++n) {
    const Token& before = tokens_[mentions_[n].tokens.begin - 1];
    if (mentions_[n].form != MentionForm::name || mentions_[n].name.size() < 2 || mentions_[n].tokens.begin <= begin)
      continue;
    return may_bear(mentions_[n], mentions_[m]) && !before.is(wc::particle | wc::definite | wc::preposition)
               ? n
               : no_mention;
  }
  return no_mention;
}

/// "of the lower port": where the words without a verb end that begin at `i`.
std::uint32_t DescribedNames::end_of_phrase(std::uint32_t i, std::uint32_t limit) const {
  constexpr std::uint32_t longest = 8;
  constexpr WordClasses clause = wc::cue_finite | wc::auxiliary | wc::subject_pronoun | wc::relative | wc::conjunction;
  const std::uint32_t last = std::min(limit, i + longest);
  while (i < last && tokens_[i].is_word() && !tokens_[i].is(clause)) ++i;
  return i;
}

/// "her lead over |her rival|, NAME": whether a description of somebody begins between a mention and a later one.
bool DescribedNames::describes_another(std::uint32_t m, std::uint32_t later) const {
  for (std::uint32_t other = m + 1; other < later; ++other) {
    const bool apart = mentions_[other].tokens.begin >= mentions_[m].tokens.end;  // not "su |directora| artística"
    if (apart && mentions_[other].form == MentionForm::nominal && is_human(mentions_[other].kind)) return true;
  }
  return false;
}

/// "On Tuesday, |at the camp| on the island, NAME, 25, said", "|One evening| in March, NAME, then a student,": whether
/// a phrase opens its clause, so that what follows its comma is the subject.
bool DescribedNames::is_fronted(const Mention& mention) const {
  std::uint32_t i = mention.tokens.begin;
  const std::uint32_t start = article_.sentence_start(i);
  while (i > start && tokens_[i - 1].is_word() && !tokens_[i - 1].is(wc::cue_finite | wc::auxiliary)) --i;
  if (i > start && !tokens_[i - 1].is_mark(',')) return false;
  if (i == mention.tokens.begin) return !mention.definite && !tokens_[mention.name.begin].is(wc::role);
  return tokens_[i].is(wc::preposition) && !tokens_[i].is(wc::source_before);
}

/// "a tenant |by the name of Crumb|", "the caller|, later identified by police as Crumb|", „ein Geselle|, der Jo
/// hieß|“: a name behind nothing but small words and who gave it, of which one says that it is a name.
std::uint32_t DescribedNames::called(std::uint32_t m) const {
  constexpr std::uint32_t longest = 8;
  constexpr WordClasses small = wc::relative | wc::definite | wc::article | wc::copula | wc::auxiliary |
                                wc::preposition | wc::reflexive | wc::object_pronoun | wc::subordinator | wc::adverb |
                                wc::possessive | wc::institution;
  const Mention& description = mentions_[m];
  const std::uint32_t begin = description.tokens.end;
  const std::uint32_t limit = std::min(article_.sentence_end(description.tokens.begin), begin + longest);
  bool naming = false;
  bool must_lead = false;  // "as" must stand before the name
  std::uint32_t i = begin;
  for (; i < limit; ++i) {
    const Token& token = tokens_[i];
    const bool joins = (token.is_mark(',') && !naming) || (token.is(small | wc::particle) && !token.is_capital());
    const bool identifies = language_.identifies.has(token.hash);
    if (!joins && !identifies && !token.is(wc::naming)) break;
    naming |= identifies || token.is(wc::naming);
    must_lead = identifies || (must_lead && !language_.as.has(token.hash));
  }
  const std::uint32_t n = i > begin ? mention_beginning_at(mentions_, i) : no_mention;
  if (n == no_mention || must_lead || !may_bear(mentions_[n], description)) return no_mention;
  const std::uint32_t next = mentions_[n].tokens.end;
  if (next >= article_.size()) return naming ? n : no_mention;
  if (language_.capitalises_nouns) naming |= tokens_[i - 1].is_word() && tokens_[next].is(wc::naming);
  const bool is_object = tokens_[next].kind == TokenKind::quotation;  // "one member called Crumb “a pest”"
  return naming && !is_object ? n : no_mention;
}

}  // namespace verbatim
