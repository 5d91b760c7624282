// The text of an article as tokens, each marked string being one token, with paragraphs and sentences.
//
// Attribution is a matter of what stands around a quotation, so the words inside one are not tokens here;
// `words_inside` gives them where they matter.
#pragma once

#include <string_view>
#include <vector>

#include "quotes/lexicon.h"
#include "quotes/marks.h"
#include "verbatim/quotation.h"

namespace verbatim {

enum class TokenKind : std::uint8_t { word, number, punctuation, quotation };

/// How a word is written.
enum class Shape : std::uint8_t { lower, capital, all_capitals, none };

struct Token {
  // In an order that leaves no gaps: an article of a million tokens has 40 MB of them.
  Span span;
  WordClasses classes = 0;
  WordHash hash = 0;         ///< of a word: without its full stop
  std::uint32_t marked = 0;  ///< of a quotation: index of its marked string
  std::uint32_t paragraph = 0;
  std::uint32_t sentence = 0;
  char32_t mark = 0;  ///< of a punctuation token: the character; of a quotation: its last one before the closing mark
  TokenKind kind = TokenKind::word;
  Shape shape = Shape::none;
  bool has_stop : 1 = false;       ///< of a word: a full stop that belongs to it ("Sen.", "U.S.") is part of the span
  bool is_initial : 1 = false;     ///< "J."
  bool is_possessive : 1 = false;  ///< the token is "'s" or "'" after a plural
  [[nodiscard]] bool is(WordClasses any) const { return (classes & any) != 0; }
  [[nodiscard]] bool is_word() const { return kind == TokenKind::word; }
  [[nodiscard]] bool is_capital() const { return shape == Shape::capital || shape == Shape::all_capitals; }
  [[nodiscard]] bool is_mark(char32_t c) const { return kind == TokenKind::punctuation && mark == c; }
  /// Of a quotation: its last character ends a sentence.
  [[nodiscard]] bool ends_sentence() const { return mark == '.' || mark == '!' || mark == '?'; }
};

/// An article cut into tokens.
struct TokenizedText {
  std::string_view text;
  std::vector<MarkedString> strings;
  std::vector<Token> tokens;
  std::vector<std::uint32_t> token_of_string;  ///< one entry a marked string
  std::vector<std::uint32_t> paragraph_begin;  ///< first token of each paragraph, and the number of tokens at the end
  std::vector<std::uint32_t> sentence_begin;   ///< first token of each sentence, and the number of tokens at the end

  [[nodiscard]] std::string_view view(Span span) const { return text.substr(span.begin, span.size()); }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(tokens.size()); }
  /// Whether a token is all of its paragraph.
  [[nodiscard]] bool is_whole_paragraph(std::uint32_t token) const {
    const std::uint32_t paragraph = tokens[token].paragraph;
    return paragraph_begin[paragraph] == token && paragraph_begin[paragraph + 1] == token + 1;
  }
  /// Whether the token of a marked string ends like a whole speech, be it broken off.
  [[nodiscard]] bool ends_speech(std::uint32_t token) const {
    const Token& quotation = tokens[token];
    return quotation.ends_sentence() || quotation.mark == U'…' || quotation.mark == U'—';
  }
  [[nodiscard]] std::uint32_t sentence_end(std::uint32_t token) const {
    return sentence_begin[tokens[token].sentence + 1];
  }
  [[nodiscard]] std::uint32_t sentence_start(std::uint32_t token) const {
    return sentence_begin[tokens[token].sentence];
  }
  /// Where the capital words that begin at `token` end, before `limit`; `token` where it is none.
  [[nodiscard]] std::uint32_t capitals_end(std::uint32_t token, std::uint32_t limit) const {
    while (token < limit && tokens[token].is_word() && tokens[token].is_capital()) ++token;
    return token;
  }
};

/// The first letter in a stretch of text; 0 when there is none.
[[nodiscard]] char32_t first_letter(std::string_view words);

/// Cuts `text` into tokens and sentences. Sentences do not cross paragraphs.
[[nodiscard]] TokenizedText tokenize(std::string_view text, const std::vector<Paragraph>& paragraphs,
                                     std::vector<MarkedString> strings, const Lexicon& lexicon);

/// The tokens of a stretch of text that holds no marked strings; `paragraph` and `sentence` are not filled in. Appends
/// to `tokens`.
void tokenize_range(std::string_view text, Span range, const Lexicon& lexicon, std::vector<Token>& tokens);

}  // namespace verbatim
