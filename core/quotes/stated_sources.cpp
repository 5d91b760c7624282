#include "quotes/stated_sources.h"

#include "quotes/transcript.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace verbatim {
namespace {

constexpr std::uint32_t longest_account = 40;  // bytes

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
  if (dash == std::string_view::npos || handle - dash > longest_account + width) return {};
  std::uint32_t end = span.begin + static_cast<std::uint32_t>(dash);
  while (end > span.begin && is_space(code_point_before(text, end).value)) end -= code_point_before(text, end).size;
  std::uint32_t begin = span.begin + static_cast<std::uint32_t>(dash + width);
  while (begin < span.end && is_space(code_point_at(text, begin).value)) begin += code_point_at(text, begin).size;
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
  StatedSources(std::string_view text, const std::vector<Paragraph>& paragraphs, std::vector<MarkedString> strings,
                const Lexicon& lexicon)
      : text_(text), paragraphs_(paragraphs), transcript_(text, paragraphs, lexicon), strings_(std::move(strings)) {}

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
      if (!marked && label.speech < paragraph.span.end && !label.marked) {
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
    const bool block = paragraph.kind == ParagraphKind::block_quote && !marked &&
                       !opens_with_dash(text_, paragraph.span) && !is_signature(p);
    if (block) add(paragraph.span, p, StringForm::block, {});
    return block;
  }

  /// "Kaylee Dunn, Tolliver": a few words with a capital and no full stop at the end of a block quotation.
  [[nodiscard]] bool is_signature(std::uint32_t p) const {
    constexpr std::uint32_t longest = 60;  // bytes
    const auto is_quoted = [&](std::uint32_t i) {
      return i < paragraphs_.size() && paragraphs_[i].kind == ParagraphKind::block_quote;
    };
    const Span span = paragraphs_[p].span;
    return p > 0 && is_quoted(p - 1) && !is_quoted(p + 1) && span.size() <= longest &&
           is_upper(code_point_at(text_, span.begin).value) && is_letter(code_point_before(text_, span.end).value);
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
                                             std::vector<MarkedString> strings, const Lexicon& lexicon) {
  return StatedSources(text, paragraphs, std::move(strings), lexicon).run();
}

}  // namespace verbatim
