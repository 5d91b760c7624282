#include "quotes/written_language.h"

#include <algorithm>
#include <array>

#include "text/characters.h"
#include "text/hash_table.h"
#include "text/utf8.h"
#include "text/words.h"

namespace verbatim {
namespace {

/// So many words of a text are looked at.
constexpr std::uint32_t enough_words = 600;

/// The small words of all languages, each with whose it is: a bit for each language.
HashTable<std::uint32_t> all_small_words() {
  HashTable<std::uint32_t> all;
  for (std::size_t language = 0; language < languages.size(); ++language) {
    for_each_word(languages[language]->small_words,
                  [&](std::string_view word) { all[word_hash(word)] |= 1U << language; });
  }
  return all;
}

/// Adds one to the hits of each language of a word.
void count_hits(std::uint32_t word, std::array<std::uint32_t, languages.size()>& hits) {
  for (std::size_t language = 0; language < languages.size(); ++language) hits[language] += word >> language & 1U;
}

/// Adds one to the hits of a language for each opening mark of a question or a cry, which Spanish alone has.
void count_opening_marks(std::string_view text, std::array<std::uint32_t, languages.size()>& hits) {
  for (std::size_t language = 0; language < languages.size(); ++language) {
    if (!languages[language]->opens_questions) continue;
    for (const std::string_view mark : {"¿", "¡"}) {
      for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
        ++hits[language];
      }
    }
  }
}

/// Where the run of letters (or of anything else) that begins at `at` ends.
std::size_t end_of_run(std::string_view text, std::size_t at, bool letters) {
  while (at < text.size()) {
    const CodePoint c = code_point_at(text, at);
    if (is_letter(c.value) != letters) break;
    at += c.size;
  }
  return at;
}

}  // namespace

WrittenLanguage written_language(std::string_view text, std::string_view declared) {
  const std::uint32_t fewest = declared.empty() ? 2 : 4;  // small words
  static const HashTable<std::uint32_t> small_words = all_small_words();
  std::array<std::uint32_t, languages.size()> hits{};
  std::uint32_t words = 0;
  std::size_t at = end_of_run(text, 0, false);
  for (; at < text.size() && words < enough_words; ++words) {
    const std::size_t end = end_of_run(text, at, true);
    count_hits(small_words.at(word_hash(text.substr(at, end - at))), hits);
    at = end_of_run(text, end, false);
  }
  count_opening_marks(text.substr(0, at), hits);
  const auto best = std::max_element(hits.begin(), hits.end());
  std::uint32_t second = 0;
  for (const std::uint32_t& other : hits) second = &other == &*best ? second : std::max(second, other);
  const bool stands_out = *best >= fewest && *best >= 3 * second && 12 * *best >= words;
  if (stands_out) return {*languages[static_cast<std::size_t>(best - hits.begin())], true};
  const Language& language = language_of(declared);
  return {language, declared.empty() || declared.starts_with(language.tag)};
}

}  // namespace verbatim
