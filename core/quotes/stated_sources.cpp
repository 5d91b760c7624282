#include "quotes/stated_sources.h"

#include <algorithm>

#include "text/characters.h"
#include "text/hash_table.h"
#include "text/utf8.h"
#include "text/words.h"

namespace verbatim {
namespace {

constexpr std::uint32_t longest_label = 40;  // bytes

/// The label that opens a paragraph, without its colon, and where the words after it begin.
struct Label {
  Span name;
  std::uint32_t speech = 0;
  bool capitals = false;  ///< written in capitals throughout
};

bool is_opening_mark(char32_t c) { return c == '"' || c == U'“' || c == U'„' || c == U'«' || c == U'‘'; }

std::uint32_t skip_spaces(std::string_view text, std::uint32_t at, std::uint32_t end) {
  while (at < end && is_space(code_point_at(text, at).value)) at += code_point_at(text, at).size;
  return at;
}

/// Reads "STONE:", "Dr. Stone:", "Q.": at most four words, each with a capital. No label: an empty name.
// NOLINTNEXTLINE(readability-function-cognitive-complexity): one look for each form of a label.
Label read_label(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  Label label;
  int words = 0;
  int lowers = 0;
  int uppers = 0;
  bool at_word = true;
  const std::uint32_t limit = std::min(end, begin + longest_label);
  for (std::uint32_t at = begin; at < limit;) {
    const CodePoint c = code_point_at(text, at);
    const bool single = uppers == 1 && lowers == 0 && words == 1;
    if (c.value == ':' || (c.value == '.' && single && (text[begin] == 'Q' || text[begin] == 'A'))) {
      if (words == 0 || words > 4 || at + 1 >= end || !is_space(code_point_at(text, at + 1).value)) return label;
      label.name = {begin, at};
      label.speech = skip_spaces(text, at + 1, end);
      label.capitals = lowers == 0;
      return label;
    }
    if (is_letter(c.value)) {
      if (at_word) {
        if (!is_upper(c.value)) return label;
        ++words;
      }
      ++(is_upper(c.value) ? uppers : lowers);
      at_word = false;
    } else if (is_space(c.value)) {
      at_word = true;
    } else if (c.value != '.' && c.value != '-' && c.value != '\'' && c.value != U'’') {
      return label;
    }
    at += c.size;
  }
  return label;
}

/// How often each label opens a paragraph, and whether they make a transcript.
class Transcript {
 public:
  Transcript(std::string_view text, const std::vector<Paragraph>& paragraphs) : text_(text) {
    for (const Paragraph& paragraph : paragraphs) {
      const Label label = label_of(paragraph);
      if (label.name.size() == 0) continue;
      const std::uint32_t count = ++counts_[hash_of(label)];
      repeated_ = repeated_ || count > 1;
      ++labels_;
      if (label.capitals && label.name.size() > 1) ++capitals_;
    }
  }

  /// The label of a paragraph that is a turn of a transcript; else an empty name.
  [[nodiscard]] Label turn(const Paragraph& paragraph) const {
    const Label label = label_of(paragraph);
    if (label.name.size() == 0) return {};
    const bool asks = is_question(label) || is_answer(label);
    const bool both = (count("Q") > 0 && count("A") > 0) || (count("Question") > 0 && count("Answer") > 0);
    if (asks) return both ? label : Label{};
    if (label.capitals) return capitals_ >= 2 ? label : Label{};
    const bool sentence = std::count(text_.begin() + label.speech, text_.begin() + paragraph.span.end, ' ') >= 2;
    return capitals_ < 2 && labels_ >= 3 && repeated_ && counts_.size() >= 2 && sentence ? label : Label{};
  }

  [[nodiscard]] bool is_question(const Label& label) const { return is(label, "q") || is(label, "question"); }
  [[nodiscard]] bool is_answer(const Label& label) const { return is(label, "a") || is(label, "answer"); }

 private:
  [[nodiscard]] Label label_of(const Paragraph& paragraph) const {
    const bool speaks = paragraph.kind == ParagraphKind::body || paragraph.kind == ParagraphKind::list_item ||
                        paragraph.kind == ParagraphKind::block_quote;
    if (!speaks) return {};
    std::uint32_t begin = paragraph.span.begin;
    const CodePoint first = code_point_at(text_, begin);
    if (is_opening_mark(first.value)) begin += first.size;
    return read_label(text_, begin, paragraph.span.end);
  }
  [[nodiscard]] WordHash hash_of(const Label& label) const {
    return word_hash(text_.substr(label.name.begin, label.name.size()));
  }
  [[nodiscard]] bool is(const Label& label, std::string_view word) const { return hash_of(label) == word_hash(word); }
  [[nodiscard]] std::uint32_t count(std::string_view word) const { return counts_.at(word_hash(word)); }

  std::string_view text_;
  HashTable<std::uint32_t> counts_;
  int labels_ = 0;
  int capitals_ = 0;
  bool repeated_ = false;
};

/// "... — Fenwick Police (@FenwickPolice) January 9, 2024": where the post ends and which words name its account.
struct Post {
  std::uint32_t end = 0;
  Span account;
};

Post read_post(std::string_view text, Span span) {
  const std::string_view line = text.substr(span.begin, span.size());
  if (line.find('@') == std::string_view::npos) return {};  // seldom there, and found faster
  const std::size_t handle = line.rfind("(@");
  if (handle == std::string_view::npos) return {};
  std::size_t dash = std::string_view::npos;
  std::size_t width = 0;
  for (const std::string_view mark : {"—", "–", "--"}) {
    const std::size_t at = line.rfind(mark, handle);
    if (at != std::string_view::npos && (dash == std::string_view::npos || at > dash)) {
      dash = at;
      width = mark.size();
    }
  }
  if (dash == std::string_view::npos || handle - dash > longest_label + width) return {};
  std::uint32_t end = span.begin + static_cast<std::uint32_t>(dash);
  while (end > span.begin && is_space(code_point_before(text, end).value)) end -= code_point_before(text, end).size;
  std::uint32_t begin = skip_spaces(text, span.begin + static_cast<std::uint32_t>(dash + width), span.end);
  std::uint32_t last = span.begin + static_cast<std::uint32_t>(handle);
  while (last > begin && is_space(code_point_before(text, last).value)) last -= code_point_before(text, last).size;
  return {end, {begin, last}};
}

bool opens_with_dash(std::string_view text, Span span) {
  const char32_t c = code_point_at(text, span.begin).value;
  return c == U'—' || c == U'–' || (c == '-' && code_point_at(text, span.begin + 1).value != '-') ||
         text.substr(span.begin, 2) == "--";
}

class StatedSources {
 public:
  StatedSources(std::string_view text, const std::vector<Paragraph>& paragraphs, std::vector<MarkedString> strings)
      : text_(text), paragraphs_(paragraphs), transcript_(text, paragraphs), strings_(std::move(strings)) {}

  std::vector<MarkedString> run() {
    for (std::uint32_t p = 0; p < paragraphs_.size(); ++p) {
      const std::size_t first = next_;
      while (next_ < strings_.size() && strings_[next_].paragraph == p) ++next_;
      if (!add_unmarked(p, first))
        out_.insert(out_.end(), strings_.begin() + static_cast<std::ptrdiff_t>(first),
                    strings_.begin() + static_cast<std::ptrdiff_t>(next_));
    }
    return std::move(out_);
  }

 private:
  /// Adds the unmarked speech of a paragraph; false when it has none. `first` is its first marked string.
  bool add_unmarked(std::uint32_t p, std::size_t first) {
    const Paragraph& paragraph = paragraphs_[p];
    if (paragraph.span.size() == 0) return false;
    const bool marked = first < next_ && strings_[first].span.begin == paragraph.span.begin;
    if (const Label label = transcript_.turn(paragraph); label.name.size() > 0) {
      if (!marked && label.speech < paragraph.span.end && !is_opening_mark(code_point_at(text_, label.speech).value)) {
        add({label.speech, paragraph.span.end}, p, form_of(label), label.name);
        return true;
      }
      if (first < next_) strings_[first].label = label.name;
      return false;
    }
    const bool post = paragraph.kind == ParagraphKind::embed || paragraph.kind == ParagraphKind::body ||
                      paragraph.kind == ParagraphKind::block_quote;
    if (const Post found = post ? read_post(text_, paragraph.span) : Post{};
        found.end > paragraph.span.begin && !marked) {
      add({paragraph.span.begin, found.end}, p, StringForm::post, found.account);
      return true;
    }
    const bool block =
        paragraph.kind == ParagraphKind::block_quote && !marked && !opens_with_dash(text_, paragraph.span);
    if (block) add(paragraph.span, p, StringForm::block, {});
    return block;
  }

  [[nodiscard]] StringForm form_of(const Label& label) const {
    if (transcript_.is_question(label)) return StringForm::question;
    return transcript_.is_answer(label) ? StringForm::answer : StringForm::turn;
  }

  void add(Span span, std::uint32_t p, StringForm form, Span label) {
    MarkedString string;
    string.span = span;
    string.form = form;
    string.paragraph = p;
    string.label = label;
    string.continues = form == StringForm::block && p > 0 && !out_.empty() && out_.back().paragraph + 1 == p &&
                       out_.back().form == StringForm::block;
    out_.push_back(string);
  }

  std::string_view text_;
  const std::vector<Paragraph>& paragraphs_;
  Transcript transcript_;
  std::vector<MarkedString> strings_;
  std::size_t next_ = 0;
  std::vector<MarkedString> out_;
};

}  // namespace

std::vector<MarkedString> add_stated_sources(std::string_view text, const std::vector<Paragraph>& paragraphs,
                                             std::vector<MarkedString> strings) {
  return StatedSources(text, paragraphs, std::move(strings)).run();
}

}  // namespace verbatim
