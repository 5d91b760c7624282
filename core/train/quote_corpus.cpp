#include "train/quote_corpus.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "text/characters.h"
#include "text/utf8.h"

namespace verbatim {
namespace {

using nlohmann::json;

/// Byte offset of each code point, and of the end.
std::vector<std::uint32_t> byte_offsets(const std::string& text) {
  std::vector<std::uint32_t> offsets;
  for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).size) {
    offsets.push_back(static_cast<std::uint32_t>(at));
  }
  offsets.push_back(static_cast<std::uint32_t>(text.size()));
  return offsets;
}

std::vector<Paragraph> lines_of(const std::string& text) {
  std::vector<Paragraph> paragraphs;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::size_t first = begin;
    std::size_t last = end;
    while (first < last && (text[first] == ' ' || text[first] == '\t')) ++first;
    while (last > first && (text[last - 1] == ' ' || text[last - 1] == '\t' || text[last - 1] == '\r')) --last;
    if (last > first) paragraphs.push_back({{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)}});
    begin = end + 1;
  }
  return paragraphs;
}

std::optional<Span> span_of(const json& value, const std::vector<std::uint32_t>& offsets) {
  if (!value.is_object()) return std::nullopt;
  return Span{offsets.at(value.at("start").get<std::size_t>()), offsets.at(value.at("end").get<std::size_t>())};
}

GoldArticle article_of(const json& line) {
  GoldArticle article;
  article.id = line.at("id").get<std::string>();
  article.language = line.value("language", "en");
  article.text = line.at("text").get<std::string>();
  article.paragraphs = lines_of(article.text);
  const std::vector<std::uint32_t> offsets = byte_offsets(article.text);
  for (const json& quote : line.at("quotes")) {
    GoldQuote gold;
    gold.span = *span_of(quote, offsets);
    gold.marked = quote.at("kind").get<std::string>() == "direct";
    gold.speaker = span_of(quote.value("speaker", json()), offsets);
    gold.cue = span_of(quote.value("cue", json()), offsets);
    article.quotes.push_back(gold);
  }
  return article;
}

bool is_edge(char32_t c) {
  return is_space(c) ||
         !(is_letter(c) || is_digit(c) || c == '$' || c == '%' || c == '(' || c == ')' || c == '[' || c == ']');
}

Span trimmed(const std::string& text, Span span) {
  while (span.begin < span.end && is_edge(code_point_at(text, span.begin).value))
    span.begin += code_point_at(text, span.begin).size;
  while (span.end > span.begin && is_edge(code_point_before(text, span.end).value))
    span.end -= code_point_before(text, span.end).size;
  return span;
}

}  // namespace

std::vector<GoldArticle> read_quote_corpus(const std::string& path) {
  std::ifstream file(path);
  if (!file) {
    std::cerr << path << ": cannot be read\n";
    std::exit(1);
  }
  std::vector<GoldArticle> articles;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty()) articles.push_back(article_of(json::parse(line)));
  }
  return articles;
}

bool same_string(const std::string& text, Span a, Span b) {
  a = trimmed(text, a);
  b = trimmed(text, b);
  const std::int64_t shared = std::int64_t{std::min(a.end, b.end)} - std::max(a.begin, b.begin);
  const std::int64_t both = std::int64_t{std::max(a.end, b.end)} - std::min(a.begin, b.begin);
  return shared > 0 && 2 * shared >= both;
}

}  // namespace verbatim
