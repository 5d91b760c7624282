#include "text/ascii.h"

#include <algorithm>

namespace verbatim {

std::string ascii_lower(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return ascii_lower(c); });
  return lower;
}

bool holds_word(std::string_view text, std::string_view word) {
  const auto same = [](char a, char b) { return ascii_lower(a) == b; };
  return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

std::string_view trim(std::string_view text, std::string_view edge) {
  const auto continues = [&](std::size_t i) { return i < text.size() && (text[i] & 0xC0) == 0x80; };
  while (!text.empty()) {
    std::size_t size = 1;
    while (continues(size)) ++size;
    if (edge.find(text.substr(0, size)) == std::string_view::npos) break;
    text.remove_prefix(size);
  }
  while (!text.empty()) {
    std::size_t begin = text.size() - 1;
    while (begin > 0 && continues(begin)) --begin;
    if (edge.find(text.substr(begin)) == std::string_view::npos) break;
    text = text.substr(0, begin);
  }
  return text;
}

}  // namespace verbatim
