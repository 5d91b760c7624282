// Which capitals of an article are names: the first word of a sentence is one only when the article says so elsewhere,
// and so is a word of a headline in title case.
#pragma once

#include <string_view>
#include <vector>

#include "quotes/language.h"
#include "quotes/tokens.h"
#include "quotes/word_weights.h"
#include "text/hash_table.h"

namespace verbatim {

class NameWords {
 public:
  /// Looks once through the article, to learn how it writes its words. Keeps references to all three.
  NameWords(const TokenizedText& article, const Language& language, const CommonWords& common);

  /// Whether the article has a word after a first name, and nowhere in lower case: "Cheryl |Mills|".
  [[nodiscard]] bool follows_first_name(const Token& token) const;

  /// Whether a token is (part of) a name.
  [[nodiscard]] bool is_name(std::uint32_t i) const;

  /// "van der" in "Willemijn van der Sluis", "de La" in "Enguerrand de La Motte": particles between the words of a
  /// name.
  [[nodiscard]] bool joins_names(std::uint32_t i) const;

 private:
  /// How a word is written outside titles.
  struct Written {
    bool lower = false;
    bool capital = false;    // though it does not open a sentence
    bool last_name = false;  // so, after a first name
    // In German:
    bool named = false;
    bool determined = false;
  };

  void note_german(std::uint32_t i);
  [[nodiscard]] bool is_letter_of_label(std::uint32_t i) const;
  [[nodiscard]] bool is_name_in_calendar(std::uint32_t i) const;
  [[nodiscard]] bool is_name_in_german(std::uint32_t i) const;
  [[nodiscard]] bool is_german_word_of_name(std::uint32_t i) const;
  [[nodiscard]] bool follows_particles(std::uint32_t i) const;
  [[nodiscard]] bool is_name_though_first(std::uint32_t i) const;
  [[nodiscard]] bool stands_between(std::uint32_t i) const;
  [[nodiscard]] bool ends_name(std::uint32_t i) const;
  [[nodiscard]] bool stands_between_names(std::uint32_t i) const;
  [[nodiscard]] bool speaks(std::uint32_t i) const;
  [[nodiscard]] bool opens_before_first_name(std::uint32_t i) const;
  [[nodiscard]] bool leads_in(std::uint32_t i) const;
  [[nodiscard]] bool hails(std::uint32_t i) const;
  [[nodiscard]] bool stands_apart(std::uint32_t i) const;
  [[nodiscard]] bool opens_as_verb(std::uint32_t i) const;
  /// Whether a word stands in a headline in title case: all its longer words are capitals.
  [[nodiscard]] bool in_title(std::uint32_t i) const { return title_case_[article_.tokens[i].paragraph]; }
  [[nodiscard]] bool opens_name(std::uint32_t i) const;
  [[nodiscard]] bool are_articles(std::uint32_t begin, std::uint32_t end) const;
  void find_titles();
  static bool is_in_sentence_case(std::string_view text);
  [[nodiscard]] bool opens_sentence(std::uint32_t i) const;
  [[nodiscard]] bool followed_by_name(std::uint32_t i) const;

  const TokenizedText& article_;
  const Language& language_;
  const CommonWords& common_;
  std::vector<bool> title_case_;  // of each paragraph
  HashTable<Written> written_;
};

}  // namespace verbatim
