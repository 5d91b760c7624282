#include "quotes/titles.h"

namespace verbatim {
namespace wc = word_class;

std::uint32_t Titles::end_of_titles(std::uint32_t name, std::uint32_t end) const {
  std::uint32_t first = name;
  bool person = false;
  for (std::uint32_t i = name; i < end; ++i) {
    const Token& token = tokens_[i];
    // "Architect Solveig Anker", "Wife Maureen"
    const bool relative = i == name && i + 2 == end && token.is(wc::kin) && tokens_[i + 1].is(wc::first_name);
    const bool role = relative || (i + 2 < end && (token.is(wc::role) || is_unknown_title(i, name)));
    if (is_age(i) && i + 1 < end) first = i + 1;
    // "the Grey |Lady|": a ship
    const bool ends_name = i + 1 == end && i > name && token.is(wc::personal_title) &&
                           !tokens_[i - 1].is(wc::title | wc::modifier | wc::function_word);
    if (person && i > name && language_.capitalises_nouns) break;  // "Clemens Graf von Stetten"
    if ((token.is(wc::title) || role) && !token.is(wc::first_name) && !ends_name &&
        !((person || names_.follows_first_name(token)) && i + 1 == end))
      first = i + 1;
    person |= token.is(wc::personal_title | wc::first_name) || token.is_initial;
  }
  return first;
}

std::uint32_t Titles::lower_role_before(std::uint32_t begin, std::uint32_t content, std::uint32_t name,
                                        std::uint32_t end) const {
  if (name == content) return name;
  // “…,” |mate| Tim Dale said, and not “…,” |snarked| Tim Dale
  const bool verb = name == content + 1 && tokens_[content].classes == 0 && !verb_follows(end);
  if (places_.follows_inverted_cue(content)) return content;
  if (places_.follows_quotation(content)) return verb ? name : content;
  const bool person = tokens_[name].is(wc::first_name) || (end - name > 1 && is_determined_agent(begin, name - 1));
  const bool unknown = content > begin && tokens_[name - 1].classes == 0 && person;
  const bool called = content > begin && tokens_[name - 1].is(wc::naming) && name > content + 1;
  if (unknown || called) return content;
  return tokens_[name - 1].is(wc::role | wc::title | wc::institution | wc::kin) ? content : name;
}

std::uint32_t Titles::join_of(std::uint32_t name, std::uint32_t& first, std::uint32_t end) const {
  const std::uint32_t limit = article_.sentence_end(name);
  if (end + 1 >= limit || article_.view(tokens_[end].span) != "of") return end;
  const Token& last = tokens_[end - 1];
  const bool titled = last.is(wc::title) && first == end;  // not "Walter King of New York"
  if (!titled && !last.is(wc::institution)) return end;
  std::uint32_t next = end + 1;
  if (next < limit && tokens_[next].is(wc::definite)) ++next;
  const std::uint32_t from = next;
  while (next < limit && names_.is_name(next)) ++next;
  if (next == from) return end;
  if (!titled) return next;
  first = name_after_office(from, next);
  return next;
}

std::uint32_t Titles::join_partner(std::uint32_t end) const {
  const std::uint32_t limit = article_.sentence_end(end - 1);
  while (end + 1 < limit && tokens_[end].is_mark('&') && tokens_[end + 1].is_word() && tokens_[end + 1].is_capital()) {
    end += 2;
  }
  return end;
}

bool Titles::opens_office(std::uint32_t i) const {
  const std::uint32_t limit = article_.sentence_end(i - 1);
  if (i + 2 >= limit || !is_of_title(i)) return false;
  const Token& office = tokens_[tokens_[i + 1].is(wc::definite) ? i + 2 : i + 1];
  return office.is_word() && office.is_capital();
}

bool Titles::is_of_title(std::uint32_t i) const {
  return article_.view(tokens_[i].span) == "of" && tokens_[i - 1].is(wc::title);
}

bool Titles::is_age(std::uint32_t i) const { return article_.view(tokens_[i].span).ends_with("-year-old"); }

bool Titles::is_determined_agent(std::uint32_t begin, std::uint32_t i) const {
  constexpr std::size_t shortest = 6;  // bytes
  const std::string_view word = article_.view(tokens_[i].span);
  const bool thing = language_.capitalises_nouns && tokens_[begin].is(wc::definite) &&
                     !tokens_[begin].is(wc::before_masculine | wc::before_feminine | wc::oblique);
  return tokens_[i].classes == 0 && !thing && word.size() >= shortest &&
         Language::ends_in(language_.determined_agent_endings, word);
}

bool Titles::is_verb(std::uint32_t i, std::uint32_t begin) const {
  if (i <= begin || tokens_[i].classes != 0 || tokens_[i].shape != Shape::lower) return false;
  const Token& subject = tokens_[i - 1];
  const std::string_view word = article_.view(tokens_[i].span);
  const bool past = language_.ends_in_past(word) || (language_.adverbs_end_in_ly && word.ends_with("ed"));
  if (!subject.is(wc::role)) return past && subject.is(wc::institution);
  // "el director |deportivo| Luis Soto": a verb would have "a" before a person
  const bool adjective = Language::ends_in(language_.adjective_endings, word) ||
                         (language_.drops_subjects && tokens_[i + 1].is(wc::first_name));
  return past || (!adjective && !is_determined_agent(begin, i));
}

/// "|Chorleiterin| Petra Imhoff", "|Trapperin| Runa Falk": a noun that the lexicon does not know, before a first
/// name, or before two capitals when it ends as what people do. Elsewhere one that opens its sentence, before a first
/// name: "|Trapper| Ana Silva".
bool Titles::is_unknown_title(std::uint32_t i, std::uint32_t name) const {
  if (i != name || tokens_[i].classes != 0) return false;
  const bool before_first_name = tokens_[i + 1].is(wc::first_name);
  if (language_.capitalises_nouns) return before_first_name || ends_in_agent(i);
  return before_first_name && i == article_.sentence_start(i) && is_determined_agent(i, i);
}

/// "Trapperin", "Projektmanager": a longer word with an ending of nouns for what people do.
bool Titles::ends_in_agent(std::uint32_t i) const {
  constexpr std::size_t shortest = 7;  // bytes: not "Rainer", "Kerstin"
  const std::string_view word = article_.view(tokens_[i].span);
  return word.size() >= shortest && Language::ends_in(language_.agent_endings, word);
}

/// In "State Antony Blinken" after "Secretary of": where the person's name begins.
std::uint32_t Titles::name_after_office(std::uint32_t from, std::uint32_t end) const {
  for (std::uint32_t i = from; i < end; ++i) {
    if (tokens_[i].is(wc::first_name) && i + 1 < end) return i;
  }
  if (tokens_[end - 1].is(wc::institution)) return end;  // "CEO of Harbour Radio Group"
  const std::uint32_t words = end - from;
  return words >= 3 ? end - 2 : words == 2 ? end - 1 : end;
}

bool Titles::verb_follows(std::uint32_t i) const {
  return i < article_.sentence_end(i - 1) && tokens_[i].is(wc::cue_finite | wc::auxiliary | wc::adverb);
}

}  // namespace verbatim
