#include "quotes/lexicon.h"

#include <algorithm>

#include "text/ascii.h"

namespace verbatim {
namespace {

constexpr std::size_t initial_slots = 8192;

}  // namespace

Lexicon::Lexicon(const Language& language)
    : language_(language), names_(first_names()), entries_(initial_slots), mask_(initial_slots - 1) {
  std::vector<InflectedForm> forms;
  for (const WordList& list : language.words) {
    for_each_word(list.words, [&](std::string_view word) { add(word, list.classes); });
  }
  for (const VerbList& list : language.verbs) {
    for_each_word(list.verbs, [&](std::string_view entry) {
      forms.clear();
      language.inflect_verb(entry, forms);
      for (const InflectedForm& form : forms) add(form.text, list.classes | form.classes);
    });
  }
  for (const WordList& list : language.nouns) {
    for_each_word(list.words, [&](std::string_view noun) {
      forms.clear();
      language.inflect_noun(noun, forms);
      add(noun.substr(0, noun.find('/')), list.classes);
      for (const InflectedForm& form : forms) add(form.text, list.classes | form.classes);
    });
  }
  for_each_word(language.other_roles, [&](std::string_view entry) { add_other_roles(entry); });
  std::sort(other_roles_.begin(), other_roles_.end());
}

WordClasses Lexicon::classes_of_compound(std::string_view word) const {
  using namespace word_class;
  constexpr std::size_t shortest_part = 3;  // bytes before the noun
  constexpr std::size_t shortest_noun = 5;  // shorter ones also end surnames: "Hollmann"
  constexpr std::size_t longest_word = 60;  // keeps the search linear in the text
  const std::size_t joint = word.find('-');
  if (joint != std::string_view::npos) {  // "Jean-Luc"
    const WordClasses one = classes(word_hash(word.substr(0, joint)));
    const WordClasses two = classes(word_hash(word.substr(joint + 1)));
    if ((one & two & first_name) != 0) return one & (first_name | masculine | feminine);
  }
  const auto role_from = [&](std::size_t at) {
    const WordClasses held = classes(word_hash(word.substr(at)));
    return (held & role) != 0 ? held & (role | masculine | feminine | plural) : 0;
  };
  WordClasses prefixed = 0;
  for_each_word(language_.role_prefixes, [&](std::string_view prefix) {
    const auto same = [](char a, char b) { return a == ascii_lower(b); };
    const bool leads = word.size() > prefix.size() && std::equal(prefix.begin(), prefix.end(), word.begin(), same);
    if (leads && prefixed == 0) prefixed = role_from(prefix.size());
  });
  if (prefixed != 0) return prefixed;
  if (language_.hyphenates_roles) {
    const std::size_t hyphen = word.rfind('-');
    return hyphen == std::string_view::npos ? 0 : role_from(hyphen + 1);
  }
  if (!language_.capitalises_nouns || word.size() > longest_word) return 0;
  for (std::size_t at = shortest_part; at + shortest_noun <= word.size(); ++at) {
    const WordClasses found = classes(word_hash(word.substr(at)));
    if ((found & (role | institution | document)) != 0) return found;
  }
  return 0;
}

void Lexicon::add(std::string_view word, WordClasses classes) {
  const std::size_t join = word.find('_');
  WordHash hash = word_hash(word.substr(0, join));
  if (join == std::string_view::npos) return add_hash(hash, classes);
  add_hash(hash, word_class::phrase_first);
  for (std::size_t at = join; at != std::string_view::npos;) {
    const std::size_t next = word.find('_', at + 1);
    hash = phrase_hash(hash, word.substr(at + 1, next == std::string_view::npos ? next : next - at - 1));
    at = next;
  }
  add_hash(hash, classes);
}

void Lexicon::add_other_roles(std::string_view entry) {
  const std::size_t colon = entry.find(':');
  const WordHash introduced = word_hash(entry.substr(0, colon));
  for (std::size_t at = colon; at != std::string_view::npos;) {
    const std::size_t next = entry.find(':', at + 1);
    other_roles_.emplace_back(introduced,
                              word_hash(entry.substr(at + 1, next == std::string_view::npos ? next : next - at - 1)));
    at = next;
  }
}

void Lexicon::add_hash(WordHash hash, WordClasses classes) {
  if (used_ * 2 >= entries_.size()) grow();
  std::size_t slot = hash & mask_;
  while (entries_[slot].classes != 0 && entries_[slot].hash != hash) slot = (slot + 1) & mask_;
  if (entries_[slot].classes == 0) ++used_;
  entries_[slot].hash = hash;
  entries_[slot].classes |= classes;
}

void Lexicon::grow() {
  std::vector<Entry> old(entries_.size() * 2);
  old.swap(entries_);
  mask_ = entries_.size() - 1;
  used_ = 0;
  for (const Entry& entry : old) {
    if (entry.classes != 0) add_hash(entry.hash, entry.classes);
  }
}

namespace {

template <const Language& language>
const Lexicon& kept() {
  static const Lexicon lexicon(language);
  return lexicon;
}

}  // namespace

const Lexicon& lexicon_of(const Language& language) {
  if (&language == &german) return kept<german>();
  if (&language == &french) return kept<french>();
  if (&language == &spanish) return kept<spanish>();
  return kept<english>();
}

}  // namespace verbatim
