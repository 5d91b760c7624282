#include "quotes/sentence_openings.h"

#include <algorithm>

namespace verbatim {
namespace {

namespace wc = word_class;

/// "DALLAS (AP) — ": a place in capitals before a dash at the beginning of a paragraph names no source.
std::uint32_t skip_dateline(const TokenizedText& article, std::uint32_t begin) {
  const std::vector<Token>& tokens = article.tokens;
  if (begin != article.paragraph_begin[tokens[begin].paragraph]) return begin;
  const std::uint32_t end = std::min(article.sentence_end(begin), begin + 10);
  if (tokens[begin].shape != Shape::all_capitals && tokens[begin].shape != Shape::capital) return begin;
  const bool dated = tokens[begin].shape == Shape::all_capitals && begin + 2 < end && tokens[begin + 1].is_mark(',') &&
                     tokens[begin + 2].kind == TokenKind::number;  // "LIMA, 6 may.- "
  if (dated) return begin + 3;
  bool agency = false;
  for (std::uint32_t i = begin; i < end; ++i) {
    const Token& token = tokens[i];
    if (token.is_mark(')')) agency = true;
    const bool dash = token.is_mark(U'—') || token.is_mark(U'–') || token.is_mark('-');
    if (dash) return agency || tokens[begin].shape == Shape::all_capitals ? i + 1 : begin;
    if (token.is_word() && token.shape == Shape::lower) return begin;
    if (token.kind == TokenKind::quotation || token.is_mark(':')) return begin;
  }
  return begin;
}

/// "Dear Ms Quill," „Mein Teuerster!“: a paragraph that addresses a letter's reader names no source.
std::uint32_t skip_salutation(const TokenizedText& article, std::uint32_t begin) {
  const std::vector<Token>& tokens = article.tokens;
  constexpr std::uint32_t longest = 6;
  if (begin >= article.size()) return begin;
  const std::uint32_t paragraph = tokens[begin].paragraph;
  const std::uint32_t end = article.paragraph_begin[paragraph + 1];
  if (begin != article.paragraph_begin[paragraph] || end - begin > longest || !tokens[begin].is(wc::endearing))
    return begin;
  const Token& last = tokens[end - 1];
  return last.is_mark(',') || last.is_mark('!') ? end : begin;
}

}  // namespace

std::uint32_t skip_opening(const TokenizedText& article, std::uint32_t begin) {
  return skip_salutation(article, skip_dateline(article, begin));
}

}  // namespace verbatim
