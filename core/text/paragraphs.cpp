#include "text/paragraphs.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/characters.h"
#include "text/utf16.h"

namespace verbatim {
namespace {

constexpr std::string_view white = " \t\r\f\v";

// Columns of the lines that prose is broken into.
constexpr std::uint32_t narrowest = 40, widest = 120;

struct Line {
  Slice text;
  std::uint32_t indent = 0;   ///< bytes of white space before the text
  std::uint32_t columns = 0;  ///< UTF-16 code units from the start of the line to the end of its text
  bool follows = false;       ///< whether the line before is not blank
};

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  bool follows = false;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    const std::size_t first = line.find_first_not_of(white);
    if (first != std::string_view::npos) {
      const std::size_t size = line.find_last_not_of(white) + 1;
      const Slice own = {static_cast<std::uint32_t>(begin + first), static_cast<std::uint32_t>(size - first)};
      lines.push_back({own, static_cast<std::uint32_t>(first), utf16_size(line.substr(0, size)), follows});
    }
    follows = first != std::string_view::npos;
    begin = end + 1;
  }
  return lines;
}

class WrappedText {
 public:
  WrappedText(std::string_view text, const std::vector<Line>& lines)
      : text_(text), lines_(lines), width_(usual_width()), wrapped_(is_wrapped()) {}

  /// Whether line `i` goes on with the paragraph of the line before.
  [[nodiscard]] bool goes_on(std::size_t i) const {
    if (!wrapped_ || !lines_[i].follows) return false;
    const bool indented = lines_[i].indent > lines_[i - 1].indent + 1;
    if (indented && ends_sentence(i - 1)) return false;
    return is_full(i) || (!ends_sentence(i - 1) && (is_long(i - 1) || begins_small(i)));
  }

 private:
  // What hardly any line exceeds (an address that could not be broken may); more than `widest` is as good as any more.
  [[nodiscard]] std::uint32_t usual_width() const {
    std::array<std::uint32_t, widest + 2> lines_of_width = {};
    for (const Line& line : lines_) ++lines_of_width[std::min(line.columns, widest + 1)];
    std::size_t wider = lines_.size() / 50;
    std::uint32_t width = widest + 1;
    for (; width > 0 && lines_of_width[width] <= wider; --width) wider -= lines_of_width[width];
    return width;
  }

  // Lines that are paragraphs are longer than any page is wide, or short, or end as sentences do.
  [[nodiscard]] bool is_wrapped() const {
    if (width_ < narrowest || width_ > widest) return false;
    std::uint32_t ends = 0, wrapped = 0;
    for (std::size_t i = 1; i < lines_.size(); ++i) {
      if (!lines_[i].follows) continue;
      ++ends;
      wrapped += static_cast<std::uint32_t>(is_long(i - 1) && !ends_sentence(i - 1));
    }
    return ends > 0 && wrapped * 3 >= ends * 2;
  }

  [[nodiscard]] bool is_long(std::size_t i) const { return lines_[i].columns * 2 > width_; }

  // Whether the first word of line `i` would have found no room on the line before.
  [[nodiscard]] bool is_full(std::size_t i) const {
    const std::string_view line = view(i);
    return lines_[i - 1].columns + 1 + utf16_size(line.substr(0, line.find_first_of(white))) > width_;
  }

  [[nodiscard]] bool ends_sentence(std::size_t i) const {
    std::string_view line = view(i);
    for (const std::string_view mark : {"\"", "'", "”", "’", "»", ")", " ", "\u00A0", "\u202F"}) {
      if (line.ends_with(mark)) line.remove_suffix(mark.size());
    }
    return line.ends_with('.') || line.ends_with('!') || line.ends_with('?') || line.ends_with("…") ||
           line.ends_with(':');
  }

  [[nodiscard]] bool begins_small(std::size_t i) const {
    const char first = view(i).front();
    return first >= 'a' && first <= 'z';
  }

  [[nodiscard]] std::string_view view(std::size_t i) const {
    return text_.substr(lines_[i].text.begin, lines_[i].text.size);
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  std::uint32_t width_;
  bool wrapped_;
};

}  // namespace

std::vector<Slice> find_paragraphs(std::string_view text) {
  const std::vector<Line> lines = lines_of(text);
  const WrappedText wrapped(text, lines);
  std::vector<Slice> paragraphs;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Slice line = lines[i].text;
    if (wrapped.goes_on(i))
      paragraphs.back().size = line.begin + line.size - paragraphs.back().begin;
    else
      paragraphs.push_back(line);
  }
  return paragraphs;
}

bool is_prose(std::string_view text) {
  std::size_t letters = 0, visible = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    visible += static_cast<std::size_t>(byte > ' ');
    letters += static_cast<std::size_t>(byte >= 0x80 || is_letter(byte));
  }
  return letters * 20 >= visible * 17;
}

}  // namespace verbatim
