// What a page says of itself as a whole: its address, its declared types, its title.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/ascii.h"
#include "verbatim/document.h"

namespace verbatim {

/// Hints at the kind of a page, one bit each; from words of the address and from declared types.
namespace hint {
inline constexpr std::uint32_t article = 1U << 0U;
inline constexpr std::uint32_t forum = 1U << 1U;
inline constexpr std::uint32_t documentation = 1U << 2U;
inline constexpr std::uint32_t service = 1U << 3U;
inline constexpr std::uint32_t product = 1U << 4U;
inline constexpr std::uint32_t listing = 1U << 5U;
inline constexpr std::uint32_t collection = 1U << 6U;
inline constexpr std::uint32_t questions = 1U << 7U;   ///< FAQPage, QAPage
inline constexpr std::uint32_t other_type = 1U << 8U;  ///< a declared type that says nothing of these
inline constexpr std::uint32_t news = 1U << 9U;        ///< a news article, or one that a news organisation publishes
}  // namespace hint

struct PageFacts {
  std::uint32_t address_hints = 0;  ///< of words in the path
  std::uint32_t schema_hints = 0;   ///< of JSON-LD and microdata types
  std::uint32_t og_hints = 0;       ///< of og:type
  unsigned path_depth = 0;          ///< segments of the path
  unsigned last_words = 0;          ///< words of the last segment
  unsigned last_digits = 0;         ///< digits of the last segment
  bool query = false;
  bool dated = false;                      ///< a year in the path
  std::vector<std::uint32_t> title_words;  ///< hashes of the words of <title>, sorted

  /// Whether the page says that it is news.
  [[nodiscard]] bool is_news() const { return (schema_hints & hint::news) != 0; }
};

[[nodiscard]] PageFacts find_page_facts(const Document& document);

/// A hash of words without regard to the case of ASCII letters: 32 bits of FNV-1a (Fowler, Noll, Vo).
class CaselessHash {
 public:
  void add(char c) { hash_ = (hash_ ^ static_cast<unsigned char>(ascii_lower(c))) * 0x01000193U; }
  [[nodiscard]] std::uint32_t value() const { return hash_; }

 private:
  std::uint32_t hash_ = 0x811C9DC5U;
};

/// The CaselessHash of a word.
[[nodiscard]] inline std::uint32_t hash_word(std::string_view word) {
  CaselessHash hash;
  for (const char c : word) hash.add(c);
  return hash.value();
}

/// Calls `visit(word, hash_word(word))` for each run of ASCII letters, digits and bytes beyond ASCII in `text`.
template <class Visit>
void each_word(std::string_view text, Visit visit) {
  const auto in_word = [](char c) {
    const auto letter = static_cast<unsigned char>((static_cast<unsigned char>(c) | 0x20U) - 'a');
    return letter < 26 || static_cast<unsigned char>(c - '0') < 10 || static_cast<signed char>(c) < 0;
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!in_word(text[at])) continue;
    const std::size_t begin = at;
    CaselessHash hash;
    do hash.add(text[at++]);
    while (at < text.size() && in_word(text[at]));
    visit(text.substr(begin, at - begin), hash.value());
  }
}

}  // namespace verbatim
