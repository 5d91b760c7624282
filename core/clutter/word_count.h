// Counting words in the text of any script.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace verbatim {

/// What a text consists of.
struct TextCounts {
  std::uint32_t words = 0;     ///< runs of letters, digits and marks; in scripts without spaces two characters each
  std::uint32_t letters = 0;   ///< code points that belong to words
  std::uint32_t digits = 0;    ///< ASCII digits
  std::uint32_t capitals = 0;  ///< ASCII capital letters
  std::uint32_t sentence_ends = 0;  ///< . ! ? and their CJK, Arabic and Indic equivalents
  std::uint32_t commas = 0;         ///< , ; and their CJK and Arabic equivalents
  std::uint32_t symbols = 0;        ///< other ASCII punctuation that prose seldom has: | > / # @ = { } < and the like
};

/// Counts incrementally: a word may run over several text nodes.
class WordCounter {
 public:
  /// Counts the next piece of well-formed UTF-8.
  void add(std::string_view utf8);

  /// Ends the word that is open, if any.
  void end_word() { in_word_ = false; }

  [[nodiscard]] const TextCounts& counts() const { return counts_; }

 private:
  enum class AsciiClass : std::uint8_t;
  static constexpr AsciiClass ascii_class(unsigned char c);
  static const std::array<AsciiClass, 256> ascii_classes;  // of each byte

  // Adds the letters and digits that stand from `begin` on, at least one; returns where they end.
  std::size_t add_ascii_word(std::string_view utf8, std::size_t begin);
  void add_ascii_mark(AsciiClass kind);
  void add_code_point(std::uint32_t code_point);

  TextCounts counts_;
  bool in_word_ = false;
  bool half_word_ = false;
};

}  // namespace verbatim
