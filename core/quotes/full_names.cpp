#include "quotes/full_names.h"

#include "text/hash_table.h"

namespace verbatim {
namespace {

namespace wc = word_class;

/// In place of an entity: nobody can tell which one is meant.
constexpr std::uint32_t several = 0xFFFFFFFFU;

/// The one word by which an entity is named, or nullptr.
const Token* only_word(const Analysis& analysis, const Entity& entity) {
  const Mention& name = analysis.mentions[entity.named_by];
  if (name.form != MentionForm::name || name.compound || entity.kind != SpeakerKind::person || name.name.size() != 1)
    return nullptr;
  const Token& word = analysis.article.tokens[name.name.begin];
  return word.is(wc::first_name) ? nullptr : &word;
}

/// Whether a first name may be that of somebody of this gender.
bool fits(const Token& first, Gender gender) {
  return first.is(wc::first_name) && (gender != Gender::masculine || first.is(wc::masculine)) &&
         (gender != Gender::feminine || first.is(wc::feminine));
}

/// Takes down the full names that the words of a marked string hold. `bearers`: by the hash of their one word, entity
/// + 1.
void find_in(const std::vector<Token>& words, const Analysis& analysis, HashTable<std::uint32_t>& bearers,
             std::vector<Span>& names) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    const Token& first = words[i - 1];
    const Token& last = words[i];
    const std::uint32_t bearer = last.is_capital() && first.is_capital() ? bearers.at(last.hash) : 0;
    if (bearer == 0 || bearer == several || !fits(first, analysis.entities.entities[bearer - 1].gender)) continue;
    if (i + 1 < words.size() && words[i + 1].is_word() && words[i + 1].is_capital()) continue;  // "Rosa Delmar Street"
    Span& name = names[bearer - 1];
    const Span full = {first.span.begin, last.span.end};
    const bool other = name.size() > 0 && analysis.article.view(name) != analysis.article.view(full);
    name = other ? Span{} : full;
    if (other) bearers[last.hash] = several;
  }
}

}  // namespace

std::vector<Span> find_full_names(const Analysis& analysis, const Lexicon& lexicon) {
  const std::vector<Entity>& entities = analysis.entities.entities;
  std::vector<Span> names(entities.size());
  HashTable<std::uint32_t> bearers;
  for (std::uint32_t e = 0; e < entities.size(); ++e) {
    if (const Token* const word = only_word(analysis, entities[e]); word != nullptr) {
      std::uint32_t& bearer = bearers[word->hash];
      bearer = bearer == 0 ? e + 1 : several;
    }
  }
  if (bearers.size() == 0) return names;
  std::vector<Token> words;
  for (const MarkedString& string : analysis.article.strings) {
    words.clear();
    tokenize_range(analysis.article.text, string.span, lexicon, words);
    find_in(words, analysis, bearers, names);
  }
  return names;
}

}  // namespace verbatim
