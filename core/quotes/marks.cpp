#include "quotes/marks.h"

#include <algorithm>

#include "text/characters.h"
#include "text/utf8.h"

namespace verbatim {
namespace {

/// One mark with what its form and its neighbours say of it.
struct Mark {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  char32_t form = 0;        // '"' for '' and ``
  bool looks_open = false;  // something before it ends and something after it begins
  bool looks_close = false;
  bool after_s = false;  // "s’ ": may be the apostrophe of a plural
};

bool is_single(char32_t form) { return form == U'‘' || form == U'’' || form == U'\''; }

bool is_opening_bracket(char32_t c) { return c == '(' || c == '[' || c == '{' || c == U'¿' || c == U'¡'; }
bool is_dash(char32_t c) { return c == U'—' || c == U'–' || c == '-' || c == '/'; }
bool is_closing_punctuation(char32_t c) {
  return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == ')' || c == ']' || c == U'…' ||
         c == U'。' || c == U'、' || c == U'，';
}
bool is_mark(char32_t c) {
  switch (c) {
    case '"':
    case '\'':
    case '`':
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'‘':
    case U'’':
    case U'‚':
    case U'«':
    case U'»':
    case U'‹':
    case U'›':
    case U'「':
    case U'」':
    case U'『':
    case U'』':
    case U'＂': return true;
    default: return false;
  }
}

bool can_open(const Mark& mark) {
  switch (mark.form) {
    case U'“':
    case U'„':
    case U'‟':
    case U'«':
    case U'»':
    case U'‹':
    case U'「':
    case U'『':
    case U'‚': return true;
    case '"':
    case U'＂':
    case U'”':
    case U'‘':
    case '\'':
    case '`': return mark.looks_open;
    default: return false;
  }
}

/// Whether `mark` can close a string that `open` began.
bool can_close(char32_t open, const Mark& mark) {
  switch (open) {
    case U'“':
      return mark.form == U'”' || mark.form == U'＂' || (mark.form == '"' && !(mark.looks_open && !mark.looks_close)) ||
             (mark.form == U'“' && mark.looks_close && !mark.looks_open);
    case U'„':
    case U'‟': return mark.form == U'“' || mark.form == U'”' || mark.form == '"';
    case '"':
    case U'”':
    case U'＂':
    case '`':
      return (mark.form == '"' || mark.form == U'”' || mark.form == U'“' || mark.form == U'＂') &&
             !(mark.looks_open && !mark.looks_close);
    case U'«': return mark.form == U'»';
    case U'»': return mark.form == U'«';
    case U'‹': return mark.form == U'›';
    case U'「': return mark.form == U'」';
    case U'『': return mark.form == U'』';
    case U'‚': return mark.form == U'‘' || (mark.form == U'’' && mark.looks_close);
    case U'‘': return mark.form == U'’' && mark.looks_close;
    case '\'': return (mark.form == '\'' || mark.form == U'’') && mark.looks_close;
    default: return false;
  }
}

/// Fills in what the neighbours of a mark say.
void look_around(std::string_view paragraph, Mark& mark) {
  const char32_t before = mark.begin == 0 ? U' ' : code_point_before(paragraph, mark.begin).value;
  const char32_t after = mark.end >= paragraph.size() ? U' ' : code_point_at(paragraph, mark.end).value;
  const bool starts = is_space(before) || is_opening_bracket(before) || is_dash(before) || is_mark(before);
  const bool ends = is_space(after) || is_closing_punctuation(after) || is_dash(after) || is_mark(after);
  mark.looks_open = starts && !is_space(after) && !(is_closing_punctuation(after) && after != U'…' && after != '.');
  // A closing mark has nothing to close where a paragraph begins: ” … what I learned,” he said.
  if (mark.begin == 0 && mark.form == U'”') mark.looks_open = true;
  mark.looks_close = !is_space(before) && !is_opening_bracket(before) && ends;
  // Text that was cut into words has them on both sides of each mark: " Yes , " he said .
  if (is_space(before) && is_space(after)) {
    mark.looks_open = mark.looks_open || mark.form == '"';
    mark.looks_close = mark.looks_close || mark.form == '"' || mark.form == U'”';
  }
  if (is_single(mark.form)) {
    mark.looks_open = mark.looks_open && (is_letter(after) || after == '[' || is_mark(after) || after == U'…');
    mark.after_s = (before == 's' || before == 'S') && is_space(after) && mark.end < paragraph.size();
  }
}

/// "’em", "’90s", "rock ’n’ roll": words that begin with an apostrophe.
bool is_clipped_word(std::string_view after) {
  constexpr std::string_view words[] = {"em ",   "em.", "em,", "til ",  "cause ", "tis ",
                                        "twas ", "n' ", "n’ ", "bout ", "cuz "};
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return after.substr(0, word.size()) == word; });
}

class ParagraphPairing {
 public:
  ParagraphPairing(std::string_view text, std::uint32_t offset, std::uint32_t index, std::vector<MarkedString>& out)
      : text_(text), offset_(offset), index_(index), out_(out) {}

  void run(std::vector<Mark>& marks) {
    collect(marks);
    for (std::size_t i = 0; i < marks.size(); ++i) {
      if (open_ == no_mark) {
        start(marks, i);
      } else {
        proceed(marks, i);
      }
    }
    if (open_ == no_mark) return;
    const bool whole = is_single(marks[open_].form) && !(marks[open_].form == U'‘' && marks[open_].begin == 0);
    if (!whole) emit(marks[open_].begin, size(), marks[open_], false, true);
  }

 private:
  static constexpr std::size_t no_mark = static_cast<std::size_t>(-1);

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }

  void collect(std::vector<Mark>& marks) const {
    marks.clear();
    for (std::uint32_t at = 0; at < size();) {
      const CodePoint c = code_point_at(text_, at);
      std::uint32_t end = at + c.size;
      if (is_mark(c.value)) {
        char32_t form = c.value;
        if ((form == '\'' || form == '`' || form == U'’' || form == U'‘') && code_point_at(text_, end).value == form) {
          end += c.size;
          form = c.value == U'‘' ? U'“' : c.value == U'’' ? U'”' : U'"';
        }
        Mark mark{at, end, form};
        look_around(text_, mark);
        if (!is_measure(mark) && form != '`') marks.push_back(mark);
      }
      at = end;
    }
  }

  /// 36": inches, where no string is open.
  [[nodiscard]] bool follows_digit(const Mark& mark) const {
    return mark.form == '"' && mark.begin > 0 && is_digit(code_point_before(text_, mark.begin).value);
  }

  /// 5'10", 3.5": feet and inches.
  [[nodiscard]] bool is_measure(const Mark& mark) const {
    if (!follows_digit(mark)) return false;
    std::size_t at = mark.begin;
    while (at > 0 && (is_digit(code_point_before(text_, at).value) || text_[at - 1] == '.')) --at;
    return at > 0 && (text_[at - 1] == '\'' || (at >= 3 && text_.substr(at - 3, 3) == "’"));
  }

  /// No string is open: a mark opens one, or closes one whose opening mark is missing, or is an apostrophe.
  void start(const std::vector<Mark>& marks, std::size_t i) {
    const Mark& mark = marks[i];
    if (can_open(mark)) {
      const bool is_double = !is_single(mark.form) && mark.form != U'‚';
      if (is_double || (!is_clipped_word(text_.substr(mark.end)) &&
                        (single_close(marks, i) != no_mark || (mark.form == U'‘' && mark.begin == 0)))) {
        open_ = i;
      }
      return;
    }
    const bool closes = (mark.form == U'”' || mark.form == '"') && mark.looks_close;
    if (closes && !follows_digit(mark)) emit(missing_start(mark.begin), mark.end, mark, true, false);
  }

  /// A string is open: a mark closes it, is nested in it, or opens the next one, the closing mark being missing.
  void proceed(const std::vector<Mark>& marks, std::size_t i) {
    const Mark& open = marks[open_];
    const Mark& mark = marks[i];
    if (depth_ == 0 && is_single(open.form) && open.begin == 0 && single_close(marks, open_) == no_mark) return;
    if (can_close(open.form, mark)) {
      if (is_single(open.form) && i != single_close(marks, open_)) return;
      if (depth_ > 0) {
        --depth_;
        return;
      }
      const bool doubled =
          i + 1 < marks.size() && marks[i + 1].begin == mark.end && marks[i + 1].form == U'”' && mark.form == U'”';
      emit(open.begin, doubled ? marks[i + 1].end : mark.end, open, false, false);
      open_ = no_mark;
    } else if (same_family(open.form, mark.form) && can_open(mark)) {
      if (closes_follow(marks, i)) {
        ++depth_;
        return;
      }
      emit(open.begin, mark.begin, open, false, true);
      open_ = i;
    }
  }

  static bool same_family(char32_t open, char32_t form) {
    return form == open || (open == U'“' && form == '"') || (open == '"' && form == U'“');
  }

  /// Whether the marks after an inner opening mark close twice before anything opens again.
  static bool closes_follow(const std::vector<Mark>& marks, std::size_t inner) {
    int closes = 0;
    for (std::size_t i = inner + 1; i < marks.size() && closes < 2; ++i) {
      if (is_single(marks[i].form)) continue;
      if (!can_close(marks[inner].form, marks[i])) return false;
      ++closes;
    }
    return closes == 2;
  }

  /// The mark that closes the single-marked string opened by mark `open`: the first that cannot be the apostrophe of a
  /// plural, else the first of any kind; none when another string opens before it.
  std::size_t single_close(const std::vector<Mark>& marks, std::size_t open) {
    if (single_for_ == open) return single_close_;
    single_for_ = open;
    single_close_ = no_mark;
    for (std::size_t i = open + 1; i < marks.size(); ++i) {
      if (marks[i].form == marks[open].form && marks[i].looks_open && !marks[i].looks_close) break;
      if (!can_close(marks[open].form, marks[i])) continue;
      if (single_close_ == no_mark || !marks[i].after_s) single_close_ = i;
      if (!marks[i].after_s) break;
    }
    return single_close_;
  }

  /// Where a string without an opening mark begins: after the last string's sentence or clause, or with the paragraph.
  [[nodiscard]] std::uint32_t missing_start(std::uint32_t close) const {
    std::uint32_t begin = last_end_;
    if (begin == 0) return 0;
    std::uint32_t clause = 0;
    for (std::uint32_t at = begin; at + 1 < close; ++at) {
      const bool space = text_[at + 1] == ' ' || text_[at + 1] == '\n';
      if (clause == 0 && text_[at] == ',' && space) clause = at + 2;
      const bool ends = text_[at] == '.' || text_[at] == '!' || text_[at] == '?';
      const bool initial = at >= 2 && is_upper(code_point_before(text_, at).value) &&
                           !is_letter(code_point_before(text_, at - 1).value);  // "U.S. Justice"
      if (ends && !initial && space) return at + 2;
    }
    if (clause != 0) return clause;
    while (begin < close && is_space(code_point_at(text_, begin).value)) begin += code_point_at(text_, begin).size;
    return begin;
  }

  void emit(std::uint32_t begin, std::uint32_t end, const Mark& open, bool missing_open, bool missing_close) {
    while (end > begin && is_space(code_point_before(text_, end).value)) end -= code_point_before(text_, end).size;
    const bool has_word = [&] {
      for (std::size_t at = begin; at < end; at += code_point_at(text_, at).size) {
        const char32_t c = code_point_at(text_, at).value;
        if (is_letter(c) || is_digit(c)) return true;
      }
      return false;
    }();
    depth_ = 0;
    last_end_ = end;
    if (!has_word) return;
    const bool continues = begin == 0 && !missing_open && !out_.empty() && out_.back().missing_close &&
                           out_.back().paragraph + 1 == index_;
    MarkedString string;
    string.span = {offset_ + begin, offset_ + end};
    string.paragraph = index_;
    string.missing_open = missing_open;
    string.missing_close = missing_close;
    string.single = is_single(open.form) || open.form == U'‚';
    string.continues = continues;
    out_.push_back(string);
  }

  std::string_view text_;
  std::uint32_t offset_;
  std::uint32_t index_;
  std::vector<MarkedString>& out_;
  std::size_t open_ = no_mark;
  int depth_ = 0;
  std::uint32_t last_end_ = 0;
  std::size_t single_for_ = no_mark;  // the opening mark that single_close_ was looked up for
  std::size_t single_close_ = no_mark;
};

/// In a text that marks most of its strings with single marks (British papers), these mean nothing special.
void forget_single_marks(std::vector<MarkedString>& strings) {
  const auto singles =
      std::count_if(strings.begin(), strings.end(), [](const MarkedString& string) { return string.single; });
  if (2 * singles <= static_cast<std::ptrdiff_t>(strings.size())) return;
  for (MarkedString& string : strings) string.single = false;
}

/// A quotation that opens in one paragraph and closes in a later one, with nothing marked between them, goes on through
/// all of them: verses, sentences that were set a line each, paragraphs of one speech that do not open anew.
class Bridges {
 public:
  Bridges(const std::vector<Paragraph>& paragraphs, std::vector<MarkedString>& strings)
      : paragraphs_(paragraphs), strings_(strings) {}

  [[nodiscard]] std::vector<MarkedString> built() {
    std::vector<MarkedString> all;
    for (std::size_t i = 0; i < strings_.size(); ++i) {
      if (i > 0 && is_bridge(strings_[i - 1], strings_[i])) {
        for (std::uint32_t p = strings_[i - 1].paragraph + 1; p < strings_[i].paragraph; ++p) {
          if (paragraphs_[p].span.size() > 0) all.push_back(whole(p));
        }
        strings_[i].continues = true;
      }
      all.push_back(strings_[i]);
    }
    return all;
  }

 private:
  static constexpr std::uint32_t longest = 1500;  // bytes from one mark to the other: more is two missing marks

  [[nodiscard]] bool is_bridge(const MarkedString& open, const MarkedString& close) const {
    const bool marks_fit = open.missing_close && close.missing_open && !open.single && !close.single;
    return marks_fit && close.paragraph > open.paragraph && open.span.end == paragraphs_[open.paragraph].span.end &&
           close.span.begin == paragraphs_[close.paragraph].span.begin && close.span.end - open.span.begin <= longest &&
           std::all_of(paragraphs_.begin() + open.paragraph, paragraphs_.begin() + close.paragraph + 1,
                       [](const Paragraph& paragraph) { return paragraph.kind != ParagraphKind::heading; });
  }

  [[nodiscard]] MarkedString whole(std::uint32_t paragraph) const {
    MarkedString string;
    string.span = paragraphs_[paragraph].span;
    string.paragraph = paragraph;
    string.missing_open = string.missing_close = string.continues = true;
    return string;
  }

  const std::vector<Paragraph>& paragraphs_;
  std::vector<MarkedString>& strings_;
};

}  // namespace

std::vector<MarkedString> find_marked_strings(std::string_view text, const std::vector<Paragraph>& paragraphs) {
  std::vector<MarkedString> found;
  std::vector<Mark> marks;
  for (std::uint32_t i = 0; i < paragraphs.size(); ++i) {
    const Paragraph& paragraph = paragraphs[i];
    if (paragraph.kind == ParagraphKind::code || paragraph.kind == ParagraphKind::heading) continue;
    ParagraphPairing(text.substr(paragraph.span.begin, paragraph.span.size()), paragraph.span.begin, i, found)
        .run(marks);
  }
  forget_single_marks(found);
  return Bridges(paragraphs, found).built();
}

}  // namespace verbatim
