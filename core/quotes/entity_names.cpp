#include "quotes/entity_names.h"

#include <algorithm>

namespace verbatim {

namespace wc = word_class;

namespace {

/// "Ned Price’s" of "Price’s written readout", when the mention of a document opens with its owner's name: where the
/// owner's words end goes to `rest`. Empty when it does not.
std::string owner_of(const TokenizedText& article, const std::vector<Mention>& mentions, const Entities& entities,
                     std::uint32_t m, std::uint32_t& rest) {
  if (m == 0 || mentions[m].form != MentionForm::nominal) return {};
  const Mention& owner = mentions[m - 1];
  const std::uint32_t e = entities.of_mention[m - 1];
  if (!owner.possessive || owner.form != MentionForm::name || owner.tokens.begin != mentions[m].tokens.begin ||
      owner.compound || e == no_entity || mentions[entities.entities[e].named_by].form != MentionForm::name) {
    return {};
  }
  rest = owner.tokens.end;
  return name_of_entity(article, mentions, entities, e);
}

/// "Obama and Clinton": each of the two by their full name. Empty when mention `m` is no pair of names.
std::string name_of_pair(const TokenizedText& article, const std::vector<Mention>& mentions, const Entities& entities,
                         std::uint32_t m) {
  constexpr std::uint32_t most_steps = 3;
  if (!is_pair(mentions, m)) return {};
  const TokenRange pair = mentions[m].tokens;
  std::uint32_t left = no_mention;
  std::uint32_t right = no_mention;
  for (std::uint32_t other = m - std::min(m, most_steps); other < mentions.size() && other <= m + most_steps; ++other) {
    const Mention& part = mentions[other];
    const bool named = part.form == MentionForm::name && !part.compound && entities.of_mention[other] != no_entity;
    if (named && part.tokens.begin == pair.begin) left = other;
    if (named && part.tokens.end == pair.end) right = other;
  }
  if (left == no_mention || right == no_mention || mentions[left].tokens.end + 1 != mentions[right].tokens.begin)
    return {};
  // "|Hana and Peter Dvorak|" share their last name.
  if (entities.entities[entities.of_mention[left]].shared_last_name != no_token) return {};
  const Span joint = article.tokens[mentions[left].tokens.end].span;
  return name_of_entity(article, mentions, entities, entities.of_mention[left]) + " " +
         std::string(article.view(joint)) + " " +
         name_of_entity(article, mentions, entities, entities.of_mention[right]);
}

/// The name of a mention, with the titles that are part of it: "Rev. Al Sharpton", "Pope Francis"; who has no first
/// name is "Mrs. Abara", and not her husband. („Seine Frau Luise“ has no title.)
TokenRange titled_name(const TokenizedText& article, const Mention& mention) {
  TokenRange name = mention.name;
  const bool owned = name.begin > 1 && article.tokens[name.begin - 2].is(wc::possessive);
  const WordClasses part = name.size() == 1 && !owned ? wc::name_title | wc::personal_title : wc::name_title;
  while (name.begin > mention.title.begin && article.tokens[name.begin - 1].is(part)) --name.begin;
  return name;
}

/// « l’|un| d’eux »: whether a description has no noun.
bool is_number_word(const Mention& mention, const Token& head) {
  return mention.form == MentionForm::nominal && head.is(wc::article);
}

/// "one |of the people|", "a senior official |in Kavaria|": where the words end that tell an unnamed source.
std::uint32_t end_of_description(const TokenizedText& article, const Mention& mention) {
  constexpr std::uint32_t longest = 7;
  const std::vector<Token>& tokens = article.tokens;
  const std::uint32_t end = mention.tokens.end;
  const Token& head = tokens[mention.name.begin];
  const bool stands_for_noun =
      mention.form == MentionForm::pronoun ? head.is(wc::indefinite) : is_number_word(mention, head);
  const bool one = stands_for_noun && end < article.sentence_end(end - 1) &&
                   (article.view(tokens[end].span) == "of" || tokens[end].is(wc::particle));
  if (!one) return end_with_place(article, mention);
  const std::uint32_t limit = std::min(article.sentence_end(end), end + longest);
  std::uint32_t i = end + 1;
  if (i < limit && tokens[i].is(wc::subject_pronoun | wc::object_pronoun)) return i + 1;  // "one of them"
  while (i < limit && tokens[i].is_word() && !tokens[i].is(wc::cue_finite | wc::auxiliary | wc::relative)) ++i;
  return i;
}

/// "In a letter seen by |the Courier|, Calloway warned": whether what was taken for a role only ends the phrase before
/// a name: it is written like a name, and no comma closes it.
bool ends_phrase_before(const TokenizedText& article, const Mention& name) {
  const std::vector<Token>& tokens = article.tokens;
  const std::uint32_t end = name.tokens.end;
  return name.title.size() == 2 && tokens[name.title.begin].is(wc::definite) &&
         tokens[name.title.begin + 1].is_capital() && tokens[name.title.end].is_mark(',') && end < article.size() &&
         !tokens[end].is_mark(',');
}

/// "an engineer at Northmere University", of "an engineer at Northmere University, whose report was due": a clause
/// tells of somebody, and is no part of what they are.
TokenRange without_relative_clause(const TokenizedText& article, TokenRange range) {
  const auto first = article.tokens.begin() + range.begin;
  const auto last = article.tokens.begin() + range.end;
  range.end = range.begin + static_cast<std::uint32_t>(
                                std::find_if(first, last, [](const Token& t) { return t.is(wc::relative); }) - first);
  while (!range.empty() && article.tokens[range.end - 1].is_mark(',')) --range.end;
  return range;
}

}  // namespace

std::string name_of_entity(const TokenizedText& article, const std::vector<Mention>& mentions, const Entities& entities,
                           std::uint32_t entity) {
  if (const Span called = entities.entities[entity].called; called.size() > 0) return std::string(article.view(called));
  const std::uint32_t named_by = entities.entities[entity].named_by;
  const Mention& mention = mentions[named_by];
  std::uint32_t rest = 0;
  if (const std::string owner = owner_of(article, mentions, entities, named_by, rest); !owner.empty()) {
    const std::uint32_t begin = article.tokens[rest].span.begin;
    return owner + std::string(article.text.substr(begin, article.tokens[mention.tokens.end - 1].span.end - begin));
  }
  if (std::string both = name_of_pair(article, mentions, entities, named_by); !both.empty()) return both;
  const bool plain = mention.form == MentionForm::name && !mention.compound;
  TokenRange range =
      plain ? titled_name(article, mention) : TokenRange{mention.tokens.begin, end_of_description(article, mention)};
  if (mention.form == MentionForm::nominal && !is_number_word(mention, article.tokens[mention.name.begin])) {
    while (range.size() > 1 && article.tokens[range.begin].is(wc::definite | wc::article) &&
           !article.tokens[range.begin].is(wc::ordinal)) {
      ++range.begin;
    }
  }
  const std::uint32_t begin = article.tokens[range.begin].span.begin;
  const std::uint32_t end = article.tokens[range.end - 1].span.end;
  std::string name(article.text.substr(begin, end - begin));
  const std::uint32_t last = entities.entities[entity].shared_last_name;
  if (last != no_token && plain && mention.name.size() == 1) {
    name += ' ';
    name += article.view(article.tokens[last].span);
  }
  return name;
}

std::string role_of_entity(const TokenizedText& article, const std::vector<Mention>& mentions,
                           std::span<const std::uint32_t> own) {
  const auto text_of = [&](TokenRange range) {
    range = without_relative_clause(article, range);
    while (!range.empty() && article.tokens[range.begin].is(wc::definite | wc::article | wc::possessive)) ++range.begin;
    if (range.empty()) return std::string();
    const std::uint32_t begin = article.tokens[range.begin].span.begin;
    return std::string(article.text.substr(begin, article.tokens[range.end - 1].span.end - begin));
  };
  std::string role;
  for (const std::uint32_t m : own) {
    const Mention& mention = mentions[m];
    // "the mayor of Urbión, Blanca Rosales,"
    if (mention.form == MentionForm::nominal && !mention.appositive.empty() && role.empty()) {
      role = text_of({mention.tokens.begin, mention.appositive.begin - 1});
    }
    if (mention.form != MentionForm::name) continue;
    TokenRange title = {mention.title.begin, std::min(mention.title.end, titled_name(article, mention).begin)};
    if (title.size() == 1 && article.tokens[title.begin].is(wc::personal_title)) title = {};
    if (!title.empty() && !ends_phrase_before(article, mention)) return text_of(title);
    if (role.empty() && !mention.appositive.empty() &&
        article.tokens[mention.appositive.begin].is(wc::definite | wc::article | wc::possessive | wc::role |
                                                    wc::modifier | wc::title)) {
      role = text_of(mention.appositive);
    }
  }
  return role;
}

}  // namespace verbatim
