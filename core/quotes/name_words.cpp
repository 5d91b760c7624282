#include "quotes/name_words.h"

#include "quotes/german_capitals.h"
#include "quotes/mentions.h"

namespace verbatim {

namespace wc = word_class;

NameWords::NameWords(const TokenizedText& article, const Language& language, const CommonWords& common)
    : article_(article), language_(language), common_(common) {
  find_titles();
  for (std::uint32_t i = 0; i < article.size(); ++i) {
    const Token& token = article.tokens[i];
    if (!token.is_word() || title_case_[token.paragraph]) continue;
    if (token.shape == Shape::lower) {
      written_[token.hash].lower = true;
    } else if (!opens_sentence(i)) {
      Written& written = written_[token.hash];
      written.capital = true;
      const bool initial = i > 1 && article.tokens[i - 1].is_initial;  // "Nora E. |Song|"
      written.last_name |= i > 0 && article.tokens[initial ? i - 2 : i - 1].is(wc::first_name);
    }
    if (language.capitalises_nouns && token.is_capital() && token.classes == 0) note_german(i);
  }
}

/// In German, what one place tells of a noun: "sagte |Ottokar|" that it is a name, "|das| Geld" that it is none.
void NameWords::note_german(std::uint32_t i) {
  Written& written = written_[article_.tokens[i].hash];
  written.named |= is_german_name(article_, i);
  written.determined |= i > 0 && article_.tokens[i - 1].is(wc::definite | wc::article | wc::possessive);
}

bool NameWords::follows_first_name(const Token& token) const {
  const Written written = written_.at(token.hash);
  return written.last_name && !written.lower;
}

/// "|Q|: What was it like?"
bool NameWords::is_letter_of_label(std::uint32_t i) const {
  return article_.tokens[i].span.size() == 1 && opens_sentence(i) && i + 1 < article_.size() &&
         article_.tokens[i + 1].is_mark(':');
}

bool NameWords::is_name(std::uint32_t i) const {
  const Token& token = article_.tokens[i];
  if (!token.is_word() || !token.is_capital() || token.is_possessive || is_letter_of_label(i)) return false;
  if (token.is(wc::subject_pronoun | wc::possessive | wc::relative)) return false;
  if (token.is(wc::calendar) && !token.is(wc::first_name)) return is_name_in_calendar(i);
  if (token.is(wc::particle) && (joins_names(i) || opens_name(i))) return true;
  if (stands_between(i)) return true;
  if (language_.capitalises_nouns) return is_name_in_german(i);
  const bool opens = opens_sentence(i);
  if (token.is_initial && !opens && stands_between_names(i)) return true;
  if (token.is(wc::auxiliary) && token.shape == Shape::capital && !in_title(i) && (!opens || speaks(i))) return true;
  if (token.is(wc::function_word | wc::conjunction) && !token.is(wc::title)) {
    if (opens || token.shape != Shape::capital) return false;
    return !token.is(wc::function_word) || ends_name(i);
  }
  if (in_title(i) && !written_.at(token.hash).capital && !token.is(wc::first_name | wc::title | wc::place))
    return false;
  const bool adverb = language_.is_unlisted_adverb(token.classes, article_.view(token.span));
  return !opens || (!adverb && is_name_though_first(i));
}

/// "Theresa |May|", „Herr |Herbst|“, and then "|May| said": a month or a season as a last name. Not "told Ana
/// |Tuesday|", "with Ana |May| 4", "in |May|".
bool NameWords::is_name_in_calendar(std::uint32_t i) const {
  const Token& token = article_.tokens[i];
  const bool dated = i + 1 < article_.size() && article_.tokens[i + 1].kind == TokenKind::number;
  if (dated || article_.view(token.span).ends_with("day")) return false;
  if (opens_sentence(i)) return written_.at(token.hash).last_name && speaks(i);
  const Token& before = article_.tokens[i - 1];
  const bool unlisted = !language_.capitalises_nouns && before.classes == 0 && !in_title(i) && !opens_sentence(i - 1);
  if (before.is_capital() && (unlisted || before.is(wc::first_name | wc::title))) return true;
  return written_.at(token.hash).last_name && !before.is(wc::preposition | wc::modifier | wc::definite | wc::article);
}

/// The same where every noun has a capital.
bool NameWords::is_name_in_german(std::uint32_t i) const { return is_german_word_of_name(i) || follows_particles(i); }

/// The same of a capital without particles before it: a word that is small elsewhere has it from its sentence.
bool NameWords::is_german_word_of_name(std::uint32_t i) const {
  const Token& token = article_.tokens[i];
  const Written written = written_.at(token.hash);
  const bool small = opens_sentence(i) && !token.is(wc::first_name) && (written.lower || common_.contains(token.hash));
  const bool known = written.named && !written.determined;  // "Als |Ottokar| das Geld nahm"
  return (!small && (known || is_german_name(article_, i))) || follows_first_name(token);
}

/// "Ursula von der |Leyen|", "Frau von |Storch|", and not "Eva Renz von der |Feuerwehr|" or "die Chefin von
/// |Nordglas|": behind particles, and before them a first name, a form of address, or one word of a name.
bool NameWords::follows_particles(std::uint32_t i) const {
  constexpr std::uint32_t most_particles = 3;
  const std::uint32_t start = article_.sentence_start(i);
  std::uint32_t begin = i;
  while (begin > start && i - begin < most_particles && article_.tokens[begin - 1].is(wc::particle) &&
         article_.tokens[begin - 1].shape == Shape::lower) {
    --begin;
  }
  const Token& last = article_.tokens[i];
  if (begin == i || begin == start || are_articles(begin, i) || !last.is_word() || !last.is_capital() ||
      last.is(no_german_name))
    return false;
  const Token& first = article_.tokens[begin - 1];
  if (!first.is_word() || !first.is_capital()) return false;
  if (first.is(wc::first_name | wc::personal_title)) return true;
  const auto in_name = [&](std::uint32_t word) {
    return article_.tokens[word].is_word() && article_.tokens[word].is_capital() && is_german_word_of_name(word);
  };
  return !first.is(source_noun) && in_name(begin - 1) && (begin - 1 == start || !in_name(begin - 2));
}

/// Whether a word that opens a sentence, and would have its capital anyway, is a name.
bool NameWords::is_name_though_first(std::uint32_t i) const {
  const Token& token = article_.tokens[i];
  if (token.is(wc::first_name | wc::title | wc::place) || token.is_initial) return true;
  if (token.is(wc::indefinite) || opens_before_first_name(i)) return false;
  if (token.is(source_noun | wc::modifier | wc::cue_noun)) return followed_by_name(i) || follows_first_name(token);
  const bool common = written_.at(token.hash).lower || common_.contains(token.hash);
  if (common && !written_.at(token.hash).capital)
    return followed_by_name(i) && !token.is(wc::cue_participle | wc::cue_passive);
  if (!written_.at(token.hash).capital && (leads_in(i) || opens_as_verb(i))) return false;
  if (token.is(wc::strong_cue) && token.is(wc::cue_finite) && followed_by_name(i))
    return false;  // "|Says| Ana Ruiz: ..."
  return !token.is(wc::cue_participle | wc::cue_base | wc::cue_passive);
}

/// "|Neither| Adela Quill nor", "|Ask| Salma Darwish": a word that is no name elsewhere, and has its capital from the
/// sentence, before a first and a last name.
bool NameWords::opens_before_first_name(std::uint32_t i) const {
  const Token& token = article_.tokens[i];
  if (token.shape != Shape::capital || written_.at(token.hash).capital || i + 2 >= article_.sentence_end(i))
    return false;
  const Token& first = article_.tokens[i + 1];
  const Token& last = article_.tokens[i + 2];
  const bool two_capitals = first.is_word() && first.is_capital() && last.is_word() && last.is_capital();
  const bool before_unlisted = token.is(wc::cue_base) && first.classes == 0 && last.classes == 0;
  const bool plain = token.classes == 0 || token.is(wc::cue_base);
  return two_capitals && (before_unlisted || (plain && first.is(wc::first_name)));
}

/// “…,” |Read| said: a capital between a quotation and a verb of saying.
bool NameWords::stands_between(std::uint32_t i) const {
  const Token& token = article_.tokens[i];
  if (i <= article_.sentence_start(i) || i + 1 >= article_.sentence_end(i) || token.is(wc::definite | wc::article))
    return false;
  const Token& before = article_.tokens[i - 1];
  const Token& next = article_.tokens[i + 1];
  return before.kind == TokenKind::quotation && before.mark == ',' && token.shape == Shape::capital &&
         next.is(wc::cue_finite) && next.is(wc::strong_cue) && next.shape == Shape::lower;
}

/// "Harbor |Watch|": a word that is small only where it opens a sentence, after another capital.
bool NameWords::ends_name(std::uint32_t i) const {
  const Token& before = article_.tokens[i - 1];
  return article_.tokens[i].classes == wc::function_word && !in_title(i) && !before.is(wc::function_word) &&
         is_name(i - 1);
}

/// "Julie |A.| Diaz": an initial after a first name, or between two capitals.
bool NameWords::stands_between_names(std::uint32_t i) const {
  const Token& before = article_.tokens[i - 1];
  return before.is(wc::first_name) ||
         (before.is_word() && before.is_capital() && !before.is(wc::function_word) && followed_by_name(i));
}

/// "Will wrote", "Will Ashe wrote": an auxiliary that the article writes with a capital elsewhere too, or before
/// another capital, as the subject of a verb of saying.
bool NameWords::speaks(std::uint32_t i) const {
  const std::uint32_t end = article_.sentence_end(i);
  if (followed_by_name(i) && i + 2 < end && article_.tokens[i + 2].is(wc::cue_finite)) return true;
  return written_.at(article_.tokens[i].hash).capital && i + 1 < end && article_.tokens[i + 1].is(wc::cue_finite);
}

/// «|Prefiere|, dice, …», «|Bueno|, sola con …»: whether a word that opens a French or Spanish sentence and a comma are
/// followed by a verb of saying, or by what opens no apposition, which would have an article or a capital.
bool NameWords::stands_apart(std::uint32_t i) const {
  const bool romance = !language_.is_english() && !language_.capitalises_nouns;
  if (!romance || i + 2 >= article_.sentence_end(i) || !article_.tokens[i + 1].is_mark(',')) return false;
  const Token& behind = article_.tokens[i + 2];
  return behind.shape == Shape::lower && !behind.is(wc::definite | wc::article | wc::possessive | source_noun);
}

/// "Conversely, ...", "Contrary to ...", "Giving evidence ...", "Reacting, ...", "Levantó las manos": a word that opens
/// a sentence as adverbs, participles and verbs without a subject do.
bool NameWords::leads_in(std::uint32_t i) const {
  if (i + 1 >= article_.sentence_end(i)) return false;
  const Token& next = article_.tokens[i + 1];
  const std::string_view word = article_.view(article_.tokens[i].span);
  if (language_.drops_subjects &&
      (language_.ends_in_past(word) || (article_.tokens[i].is(wc::cue_finite) && !followed_by_name(i)))) {
    return true;
  }
  if (next.is(wc::calendar) || stands_apart(i)) return true;  // "|Last| Thursday", « |Réunis| lundi »
  // « |Invitée| de la radio, la sénatrice », « |Contactée|, la mairie »
  const bool participle = language_.hyphenates_pronouns && (word.ends_with("é") || word.ends_with("ée") ||
                                                            word.ends_with("és") || word.ends_with("ées"));
  if (participle && (next.is_mark(',') || next.is(wc::preposition))) return true;
  const bool adverb = word.size() > 4 && word.substr(word.size() - 2) == "ly" && language_.adverbs_end_in_ly;
  const bool gerund = word.size() > 5 && word.substr(word.size() - 3) == "ing" && language_.adverbs_end_in_ly;
  // "Swapped the tap", "Keep your distance", "Tiene una": the object of a verb. Spanish "Rovellat la miró" is none.
  const bool object = next.is(wc::article | wc::possessive) ||
                      (next.is(wc::definite | wc::object_pronoun) && !language_.dash_opens_dialogue);
  return (adverb && next.is_mark(',')) || (next.is(wc::preposition) && !next.is(wc::particle) && !hails(i)) || object ||
         (gerund && (next.is_mark(',') || next.shape == Shape::lower) && !next.is(wc::cue_finite | wc::auxiliary));
}

/// "|Colm| in Ballydrum texted": whether nothing but where somebody is from stands between a word and a verb of saying.
bool NameWords::hails(std::uint32_t i) const {
  const std::uint32_t end = article_.sentence_end(i);
  const std::uint32_t next = article_.capitals_end(i + 2, end);
  return next > i + 2 && next < end && article_.tokens[next].is(wc::cue_finite);
}

/// Spanish "|Saca| del bolsillo", "|Querían| registrar": whether a word that opens a sentence stands where a verb
/// without a subject does, and not before what follows a subject: "Huenupe escuchó", "Sosa no opina", "Tello, que".
bool NameWords::opens_as_verb(std::uint32_t i) const {
  if (!language_.drops_subjects || article_.tokens[i].classes != 0 || i + 1 >= article_.sentence_end(i)) return false;
  const Token& next = article_.tokens[i + 1];
  constexpr WordClasses behind_subject = wc::cue_finite | wc::auxiliary | wc::copula | wc::reflexive |
                                         wc::object_pronoun | wc::conjunction | wc::relative | wc::adverb;
  return next.is_word() && next.shape == Shape::lower && !next.is(behind_subject) &&
         !language_.ends_in_past(article_.view(next.span));
}

/// "De la Mota" within a sentence: a capital particle before a name.
bool NameWords::opens_name(std::uint32_t i) const {
  std::uint32_t next = i + 1;
  const std::uint32_t end = article_.sentence_end(i);
  while (next < end && article_.tokens[next].is(wc::particle) && article_.tokens[next].shape == Shape::lower) ++next;
  return !opens_sentence(i) && next < end && article_.tokens[next].is_word() && article_.tokens[next].is_capital() &&
         !article_.tokens[next].is(wc::function_word);
}

/// Spanish "Ortega |y| Gasset" is one, "Eva Rank |y| Pablo Estich" are two.
bool NameWords::joins_names(std::uint32_t i) const {
  constexpr std::uint32_t most_particles = 3;
  std::uint32_t before = i;
  std::uint32_t after = i;
  while (before > article_.sentence_start(i) && i - before < most_particles && article_.tokens[before].is(wc::particle))
    --before;
  while (after + 1 < article_.sentence_end(i) && after - i < most_particles && article_.tokens[after].is(wc::particle))
    ++after;
  if (language_.capitalises_nouns) return before < i && after > i && follows_particles(after);
  const Token& first = article_.tokens[before];
  const Token& last = article_.tokens[after];
  if (article_.tokens[i].is(wc::and_word) && (last.is(wc::first_name) || followed_by_name(after))) return false;
  const bool person = first.is(wc::first_name) || !first.is(source_noun | wc::title | wc::particle);
  const bool after_opening = before < i && first.is(wc::particle) && first.is_capital() && opens_name(before);
  return (after_opening && last.is_word() && last.is_capital()) ||
         (before < i && person && first.is_capital() && is_name(before) && last.is_word() && last.is_capital() &&
          !last.is(wc::particle));
}

/// "Thule |den| Mann", and not "Rogier |van den| Brink": tokens [begin, end) in German.
bool NameWords::are_articles(std::uint32_t begin, std::uint32_t end) const {
  for (std::uint32_t i = begin; i < end; ++i) {
    if (!article_.tokens[i].is(wc::definite)) return false;
  }
  return true;
}

void NameWords::find_titles() {
  constexpr std::uint32_t fewest_words = 4;
  title_case_.resize(article_.paragraph_begin.size());
  for (std::uint32_t p = 0; p + 1 < article_.paragraph_begin.size(); ++p) {
    std::uint32_t capitals = 0;
    const std::uint32_t begin = article_.paragraph_begin[p];
    const bool signature =
        begin < article_.size() && (article_.tokens[begin].is_mark(U'—') || article_.tokens[begin].is_mark(U'–'));
    // "Mara Quill, Head of Logistics" below a paragraph that is all quotation
    const bool below = p > 0 && article_.paragraph_begin[p - 1] + 1 == begin &&
                       article_.tokens[begin - 1].kind == TokenKind::quotation;
    bool lower = language_.capitalises_nouns || signature || below;
    for (std::uint32_t i = begin; i < article_.paragraph_begin[p + 1]; ++i) {
      const Token& token = article_.tokens[i];
      if (token.is_word() && token.is_capital()) ++capitals;
      // a label: "And from Chairwoman Ruth Dyer: “We lost ...”"
      lower |= token.kind == TokenKind::quotation && is_in_sentence_case(article_.view(token.span));
      lower |= token.shape == Shape::lower && !token.is_possessive &&
               !token.is(wc::preposition | wc::conjunction | wc::definite | wc::article | wc::subordinator);
    }
    title_case_[p] = !lower && capitals >= fewest_words;
  }
}

/// Whether a stretch of text has a longer word in lower case.
bool NameWords::is_in_sentence_case(std::string_view text) {
  constexpr std::size_t longer = 5;
  std::size_t length = 0;
  bool lower = false;
  for (const char c : text) {
    if (c == ' ') {
      length = 0;
      continue;
    }
    if (length++ == 0) lower = c >= 'a' && c <= 'z';
    if (lower && length == longer) return true;
  }
  return false;
}

bool NameWords::opens_sentence(std::uint32_t i) const {
  if (i == article_.sentence_start(i)) return true;
  const Token& before = article_.tokens[i - 1];
  if (before.kind == TokenKind::quotation) return before.mark != ',';
  return before.kind == TokenKind::punctuation && before.mark != ',' && before.mark != '(' && before.mark != ')' &&
         before.mark != '/' && before.mark != '&' && before.mark != '-';
}

/// A capital follows: "Police Chief John Smith" opens with a name's title, "Police arrested" does not.
bool NameWords::followed_by_name(std::uint32_t i) const {
  if (i + 1 >= article_.sentence_end(i)) return false;
  const Token& next = article_.tokens[i + 1];
  return next.is_word() && next.is_capital() && !next.is(wc::function_word) && !next.is(wc::subject_pronoun);
}

}  // namespace verbatim
