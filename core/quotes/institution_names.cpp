#include "quotes/institution_names.h"

#include <algorithm>

#include "quotes/mentions.h"

namespace verbatim {

namespace wc = word_class;

namespace {

constexpr std::uint32_t longest_name = 16;  // tokens

class PurposeReader {
 public:
  PurposeReader(const TokenizedText& article, const NameWords& names, std::uint32_t head)
      : article_(article),
        names_(names),
        head_(head),
        limit_(std::min(article.sentence_end(head), head + longest_name)) {}

  [[nodiscard]] std::uint32_t read() const {
    const Token& head = token(head_);
    if (!head.is_word() || head.shape != Shape::capital || !leads_on(head_ + 1)) return head_ + 1;
    std::uint32_t end = behind_article(head_ + 2);
    if (!is_capital(end)) return head_ + 1;
    while (end < limit_) {
      if (is_capital(end)) {
        ++end;
      } else if (goes_on(end)) {
        end = behind_article(end + 1) + 1;
      } else {
        break;
      }
    }
    return end;
  }

 private:
  [[nodiscard]] const Token& token(std::uint32_t i) const { return article_.tokens[i]; }
  [[nodiscard]] std::string_view word(std::uint32_t i) const { return article_.view(token(i).span); }

  [[nodiscard]] bool is_capital(std::uint32_t i) const {
    return i < limit_ && token(i).is_word() && token(i).is_capital() && !token(i).is_possessive &&
           !token(i).is(wc::calendar | wc::subject_pronoun);
  }

  [[nodiscard]] std::uint32_t behind_article(std::uint32_t i) const {
    return i < limit_ && token(i).is(wc::article | wc::definite | wc::possessive) ? i + 1 : i;
  }

  // Several people in a capital that is not a sentence's or a family's: "Citizens", "Friends", "Neighbors".
  [[nodiscard]] bool names_people() const {
    const Token& head = token(head_);
    if (head.is(wc::first_name | wc::title) || names_.follows_first_name(head)) return false;
    const std::string_view text = word(head_);
    return head.is(wc::plural) || (text.size() > 4 && text.back() == 's' && text[text.size() - 2] != 's');
  }

  [[nodiscard]] bool leads_on(std::uint32_t i) const {
    if (i + 1 >= limit_ || token(i).shape != Shape::lower) return false;
    const bool institution = token(head_).is(wc::institution) && !token(head_).is(wc::plural);
    const bool opens = head_ == article_.sentence_start(head_);
    if (word(i) == "for") return institution || names_people();
    if (word(i) == "of") return !institution && !opens && names_people();
    if (word(i) == "on") return institution && is_thing(i + 1);
    return word(i) == "to" && (institution || token(head_).is(wc::plural)) && is_thing(i + 1);
  }

  // No person or place: "told the Council |to| Ana Silva’s face".
  [[nodiscard]] bool is_thing(std::uint32_t i) const {
    const Token& next = token(i);
    return !next.is(wc::first_name | wc::title | wc::place | source_noun) && !names_.follows_first_name(next);
  }

  // "of Animals", "and Policy": but not "and Ana Silva".
  [[nodiscard]] bool goes_on(std::uint32_t i) const {
    if (token(i).shape != Shape::lower || !is_capital(behind_article(i + 1))) return false;
    return word(i) == "of" || (word(i) == "and" && is_capital(i + 1) && is_thing(i + 1));
  }

  const TokenizedText& article_;
  const NameWords& names_;
  std::uint32_t head_;
  std::uint32_t limit_;
};

}  // namespace

std::uint32_t end_of_purpose(const TokenizedText& article, const NameWords& names, std::uint32_t end) {
  return PurposeReader(article, names, end - 1).read();
}

}  // namespace verbatim
