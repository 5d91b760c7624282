#include "quotes/transcript.h"

#include <algorithm>

#include "text/characters.h"
#include "text/utf8.h"
#include "text/words.h"

namespace verbatim {
namespace {

namespace wc = word_class;

constexpr std::uint32_t longest_label = 40;  // bytes
constexpr std::uint32_t furthest_turn = 3;   // paragraphs from one speaker's turn to the next one's

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
  std::uint32_t name_end = begin;  // French has a space before the colon
  const std::uint32_t limit = std::min(end, begin + longest_label);
  for (std::uint32_t at = begin; at < limit;) {
    const CodePoint c = code_point_at(text, at);
    const bool single = uppers == 1 && lowers == 0 && words == 1;
    if (c.value == ':' || (c.value == '.' && single && (text[begin] == 'Q' || text[begin] == 'A'))) {
      if (words == 0 || words > 4 || at + 1 >= end || !is_space(code_point_at(text, at + 1).value)) return label;
      label.name = {begin, name_end};
      label.speech = skip_spaces(text, at + 1, end);
      label.marked = is_opening_mark(code_point_at(text, label.speech).value);
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
      name_end = at + c.size;
    } else if (is_space(c.value)) {
      at_word = true;
    } else if (c.value != '.' && c.value != '-' && c.value != '\'' && c.value != U'’') {
      return label;
    }
    at += c.size;
  }
  return label;
}

/// Reads a range word by word: letters and figures in a row.
class WordReader {
 public:
  WordReader(std::string_view text, Span range) : text_(text), at_(range.begin), end_(range.end) {}

  /// Goes to the next word; false when there is none.
  bool next() {
    FoldedHash folded;
    char32_t last = 0;
    std::uint32_t size = 0;  // in characters
    while (at_ < end_) {
      const CodePoint c = code_point_at(text_, at_);
      const bool inside = is_letter(c.value) || is_digit(c.value);
      if (!inside && size > 0) break;
      at_ += c.size;
      if (!inside) continue;
      if (size++ == 0) small = is_letter(c.value) && !is_upper(c.value);
      folded.add(c.value);
      last = c.value;
    }
    hash = folded.value();
    all_caps = size > 1 && is_upper(last);
    return size > 0;
  }

  WordHash hash = 0;
  bool small = false;     ///< begins with a small letter
  bool all_caps = false;  ///< has more than one letter and ends with a capital: "US"

 private:
  std::string_view text_;
  std::uint32_t at_;
  std::uint32_t end_;
};

}  // namespace

Transcript::Transcript(std::string_view text, const std::vector<Paragraph>& paragraphs, const Lexicon& lexicon)
    : text_(text), lexicon_(lexicon) {
  std::uint32_t labels = 0;
  for (const Paragraph& paragraph : paragraphs) labels += label_of(paragraph).name.size() > 0 ? 1 : 0;
  if (labels < 2) return;
  for (const Paragraph& paragraph : paragraphs) {
    for (WordReader word(text_, paragraph.span); word.next();) {
      if (word.small) small_[word.hash] = true;
    }
  }
  for (std::uint32_t p = 0; p < paragraphs.size(); ++p) {
    const Label label = label_of(paragraphs[p]);
    if (label.name.size() > 0) count(label, p, talk_of({label.speech, paragraphs[p].span.end}));
  }
}

void Transcript::count(const Label& label, std::uint32_t paragraph, const Talk& talk) {
  const bool near = paragraph <= last_paragraph_ + furthest_turn;
  const bool answers = asked_ && near;
  asked_ = is_question(label);
  if (asked_) {
    ++questions_;
  } else if (is_answer(label)) {
    ++answers_;
    personal_answers_ += talk.first_person ? 1 : 0;
  } else if (!count_turn(label, talk.any || answers, near, answers)) {
    asked_ = talk.asks;  // "The Courier: Were you afraid?"
    if (asked_) last_paragraph_ = paragraph;
    return;
  }
  last_turn_ = hash_of(label);
  last_paragraph_ = paragraph;
}

bool Transcript::count_turn(const Label& label, bool talks, bool near, bool answers) {
  const WordHash hash = hash_of(label);
  const bool follows = named_turns_ + questions_ > 0 && near;
  ++turns_;
  Kind& kind = kinds_[hash];
  if (kind.turns == 0) kind.bearer = bearer_of(label);
  ++kind.turns;
  kind.talking += talks ? 1 : 0;
  if (kind.bearer == Bearer::none) return false;
  named_kinds_ += kind.turns == 1 ? 1 : 0;
  ++named_turns_;
  talking_turns_ += talks ? 1 : 0;
  alternations_ += answers || (follows && hash != last_turn_) ? 1 : 0;
  capital_turns_ += label.capitals && label.name.size() > 1 ? 1 : 0;
  return true;
}

bool Transcript::converses() const {
  return named_turns_ > 0 && 3 * alternations_ >= named_turns_ && 4 * talking_turns_ >= named_turns_ &&
         2 * named_turns_ >= turns_;
}

Label Transcript::turn(const Paragraph& paragraph) const {
  if (turns_ + answers_ == 0) return {};
  const Label label = label_of(paragraph);
  if (label.name.size() == 0) return {};
  if (is_question(label)) return is_interview() || converses() ? label : Label{};
  if (is_answer(label)) return is_interview() ? label : Label{};
  if (!converses()) return {};
  const Kind& kind = kinds_.at(hash_of(label));
  if (kind.bearer == Bearer::none) return {};
  if (label.capitals) return capital_turns_ >= 2 ? label : Label{};
  const bool sentence = spaced_words(text_.substr(label.speech, paragraph.span.end - label.speech)) > 2;
  const bool talks = kind.bearer == Bearer::person || 4 * kind.talking >= kind.turns;
  return capital_turns_ < 2 && named_turns_ > named_kinds_ && sentence && talks ? label : Label{};
}

bool Transcript::is_interview() const { return questions_ > 0 && answers_ > 0 && 4 * personal_answers_ >= answers_; }

Label Transcript::label_of(const Paragraph& paragraph) const {
  const bool speaks = paragraph.kind == ParagraphKind::body || paragraph.kind == ParagraphKind::list_item ||
                      paragraph.kind == ParagraphKind::block_quote;
  if (!speaks) return {};
  std::uint32_t begin = skip_spaces(text_, paragraph.span.begin, paragraph.span.end);
  const CodePoint first = code_point_at(text_, begin);
  if (is_opening_mark(first.value)) begin += first.size;
  return read_label(text_, begin, paragraph.span.end);
}

Transcript::Bearer Transcript::bearer_of(const Label& label) const {
  bool person = false;
  bool first_name = false;
  bool thing = false;
  for (WordReader word(text_, label.name); word.next();) {
    const WordClasses classes = lexicon_.classes(word.hash);
    person |= (classes & (wc::title | wc::personal_title | wc::role)) != 0;
    first_name |= (classes & wc::first_name) != 0;
    const bool name = classes == 0 || (classes & (wc::first_name | wc::particle | wc::place | wc::name_suffix)) != 0;
    thing |= !name || small_.at(word.hash);
  }
  if (person || (first_name && !thing)) return Bearer::person;
  return thing && !first_name ? Bearer::none : Bearer::unknown;
}

Transcript::Talk Transcript::talk_of(Span span) const {
  Talk talk;
  talk.asks = text_.substr(span.begin, span.size()).find('?') != std::string_view::npos;
  talk.any = talk.asks;
  for (WordReader word(text_, span); word.next();) {
    const WordClasses classes = word.all_caps ? 0 : lexicon_.classes(word.hash);
    talk.any |= (classes & (wc::first_person | wc::second_person)) != 0;
    talk.first_person |= (classes & wc::first_person) != 0 && (classes & wc::plural) == 0;
  }
  return talk;
}

bool Transcript::is_question(const Label& label) const { return is_any(label, "q p question frage pregunta"); }
bool Transcript::is_answer(const Label& label) const { return is_any(label, "a r answer antwort respuesta réponse"); }

WordHash Transcript::hash_of(const Label& label) const {
  return word_hash(text_.substr(label.name.begin, label.name.size()));
}

bool Transcript::is_any(const Label& label, std::string_view words) const {
  bool found = false;
  for_each_word(words, [&, hash = hash_of(label)](std::string_view word) { found |= word_hash(word) == hash; });
  return found;
}

}  // namespace verbatim
