// Finds what may be a source: names with their titles and appositives, pronouns, unnamed people and groups by their
// role ("a senior official", "residents"), institutions and documents. There is no parser and no tagger: capitals,
// the lexicon's classes and punctuation decide.
#pragma once

#include <algorithm>
#include <vector>

#include "quotes/tokens.h"
#include "quotes/word_weights.h"

namespace verbatim {

inline constexpr std::uint32_t no_mention = 0xFFFFFFFFU;

/// Nouns that may head a source.
inline constexpr WordClasses source_noun = word_class::role | word_class::institution | word_class::document;

/// How a mention refers.
enum class MentionForm : std::uint8_t { name, pronoun, nominal };

enum class Gender : std::uint8_t { unknown, masculine, feminine, neuter, plural };

[[nodiscard]] inline bool is_human(SpeakerKind kind) {
  return kind == SpeakerKind::person || kind == SpeakerKind::unnamed;
}

[[nodiscard]] inline bool is_he_or_she(Gender gender) {
  return gender == Gender::masculine || gender == Gender::feminine;
}

/// Whether one is a he and the other a she.
[[nodiscard]] inline bool clashes(Gender a, Gender b) { return is_he_or_she(a) && is_he_or_she(b) && a != b; }

/// A range of tokens, end exclusive; empty when both are equal.
struct TokenRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  [[nodiscard]] bool empty() const { return begin == end; }
  [[nodiscard]] std::uint32_t size() const { return end - begin; }
};

struct Mention {
  TokenRange tokens;        ///< the whole: title and name, or determiner to head
  TokenRange name;          ///< of a name: without titles; of a nominal: its head alone; of a pronoun: itself
  TokenRange title;         ///< what stands before the name: "State Department spokesman"; may be empty
  TokenRange appositive;    ///< what follows it between commas or in brackets: "the mayor of Springfield"; may be empty
  std::uint32_t after = 0;  ///< the token after the appositive, where a verb would stand
  MentionForm form = MentionForm::name;
  SpeakerKind kind = SpeakerKind::person;
  Gender gender = Gender::unknown;
  bool possessive = false;  ///< followed by "'s", or a possessive pronoun
  bool definite = false;    ///< of a nominal: begins with "the", "this", a possessive
  bool compound = false;    ///< "Ford and Smith": made of two mentions
};

/// "a spokesman", "the mayor": whether a mention tells somebody by what they are, and is no pair.
[[nodiscard]] inline bool is_description(const Mention& mention) {
  return mention.form == MentionForm::nominal && mention.kind == SpeakerKind::unnamed && !mention.compound;
}

/// Whether mention `m` is two sources joined by "and", and not one person's two roles ("founder and chief executive
/// NAME").
[[nodiscard]] inline bool is_pair(const std::vector<Mention>& mentions, std::size_t m) {
  if (m == 0 || !mentions[m].compound) return false;
  const Mention& left = mentions[m - 1];
  return !(left.form == MentionForm::nominal && left.kind == SpeakerKind::unnamed &&
           mentions[m].form == MentionForm::name);
}

/// A source that is told by the last of its words alone. `after`: the token where its verb would stand.
[[nodiscard]] Mention nominal_of(const TokenizedText& article, TokenRange words, SpeakerKind kind, Gender gender,
                                 std::uint32_t after);

/// Whether a word behind a role leads to where somebody holds it: "le maire |de| Brest", "die Sprecherin |des|
/// Vereins".
[[nodiscard]] inline bool leads_to_office(const Token& token, const Language& language) {
  return token.is(word_class::particle) || (language.capitalises_nouns && token.is(word_class::definite));
}

/// The token of a name's last word: "Cole" of "Ada Cole Jr.".
[[nodiscard]] std::uint32_t last_word(const TokenizedText& article, const Mention& mention);

/// The first mention that begins at `token` or after it, of mentions in order; their number when there is none.
[[nodiscard]] inline std::uint32_t first_mention_from(const std::vector<Mention>& mentions, std::uint32_t token) {
  const auto it = std::partition_point(mentions.begin(), mentions.end(),
                                       [token](const Mention& mention) { return mention.tokens.begin < token; });
  return static_cast<std::uint32_t>(it - mentions.begin());
}

/// The first of the mentions in order that begins with `token`, or no_mention.
[[nodiscard]] inline std::uint32_t mention_beginning_at(const std::vector<Mention>& mentions, std::uint32_t token) {
  const std::uint32_t m = first_mention_from(mentions, token);
  return m < mentions.size() && mentions[m].tokens.begin == token ? m : no_mention;
}

/// "|her husband|", "|Emma's diary|": whether the mention before mention `m` is whose `m` is.
[[nodiscard]] inline bool is_owned(const std::vector<Mention>& mentions, std::uint32_t m) {
  return m > 0 && mentions[m - 1].possessive && mentions[m - 1].tokens.begin == mentions[m].tokens.begin;
}

/// Where a mention ends, with the capitals that say where a group or an unnamed person is from: "Officials |at the
/// Department of Health|".
[[nodiscard]] std::uint32_t end_with_place(const TokenizedText& article, const Mention& mention);

/// All mentions in order of their first token.
[[nodiscard]] std::vector<Mention> find_mentions(const TokenizedText& article, const Lexicon& lexicon,
                                                 const CommonWords& common);

}  // namespace verbatim
