#include "quotes/not_speech.h"

#include "text/characters.h"
#include "text/utf8.h"

namespace verbatim {
namespace {

namespace wc = word_class;

class MarkedName {
 public:
  MarkedName(const Analysis& analysis, const Lexicon& lexicon, std::uint32_t string)
      : article_(analysis.article),
        lexicon_(lexicon),
        string_(analysis.article.strings[string]),
        span_(string_.span),
        q_(analysis.article.token_of_string[string]),
        start_(analysis.article.sentence_start(q_)) {}

  /// "his new book, “Trump and Me”", "a review of “Tin Cathedral”"
  [[nodiscard]] bool is_title() const {
    std::uint32_t before = q_;
    if (before > start_ && article_.tokens[before - 1].is_mark(',')) --before;
    if (before > start_ && article_.view(article_.tokens[before - 1].span) == "of") --before;
    return before > start_ && article_.tokens[before - 1].is(wc::work) &&
           (is_in_sentence_case() || capitals_in_title_case() >= 1);
  }

  /// "They call |themselves| “Wheels of Justice”"
  [[nodiscard]] bool is_own_name() const {
    if (q_ < start_ + 2 || !article_.tokens[q_ - 2].is(wc::names)) return false;
    const std::string_view object = article_.view(article_.tokens[q_ - 1].span);
    return (object == "themselves" || object == "itself") && capitals_in_title_case() >= 2;
  }

  /// "the initiative “Open Shores”": what an institution is called, right after its noun.
  [[nodiscard]] bool is_institution() const {
    return q_ > start_ && article_.tokens[q_ - 1].is(wc::institution) &&
           (is_in_sentence_case() || capitals_in_title_case() >= 2);
  }

  [[nodiscard]] bool is_inscription() const {
    constexpr std::uint32_t longest_phrase = 6;  // "a sign on the door |says|"
    if (q_ == start_ || !article_.tokens[q_ - 1].is(wc::cue_finite | wc::cue_base | wc::cue_participle)) return false;
    for (std::uint32_t i = start_ + 1; i < q_ && i <= start_ + 3 && article_.tokens[start_].is(wc::preposition); ++i) {
      if (article_.tokens[i].is(wc::inscribed)) return true;  // "En la pancarta se leía"
    }
    for (std::uint32_t i = q_ - 1; i-- > start_ && q_ - i <= longest_phrase;) {
      if (article_.tokens[i].is(wc::inscribed)) return capitals_in_title_case() >= 2;
      if (article_.tokens[i].is(wc::cue_finite | wc::subject_pronoun) || !article_.tokens[i].is_word()) return false;
    }
    return false;
  }

  /// “…,” sagte Brandt |im| „Tagblatt“: where the words of the string before it in the sentence stand.
  [[nodiscard]] bool is_medium() const {
    if (q_ < start_ + 3 || !ends_in_letter() || !begins_with_capital()) return false;
    const bool article = article_.tokens[q_ - 1].is(wc::definite);
    const bool inside = article_.tokens[article ? q_ - 2 : q_ - 1].is(wc::inside);
    // Backwards: in a sentence of many strings the one before is near.
    for (std::uint32_t i = q_; inside && i-- > start_;) {
      if (article_.tokens[i].kind == TokenKind::quotation) return true;
    }
    return false;
  }

  /// "the |so-called| “consultation”", "|known| to the neighbours as “the Throat”"
  [[nodiscard]] bool is_so_called() const {
    constexpr std::uint32_t farthest = 5;
    if (q_ == start_) return false;
    if (article_.tokens[q_ - 1].is(wc::so_called)) return true;
    if (!article_.tokens[q_ - 1].is(wc::subordinator) || !article_.tokens[q_ - 1].is(wc::preposition)) return false;
    for (std::uint32_t i = q_ - 1; i-- > start_ && q_ - i <= farthest && article_.tokens[i].is_word();) {
      if (article_.tokens[i].is(wc::so_called)) return true;
    }
    return false;
  }

  /// "a condition sometimes |called| “voice blindness”", "a bun |nicknamed| “The 38”": what nobody in particular calls
  /// a thing.
  [[nodiscard]] bool is_common_name() const {
    constexpr std::uint32_t farthest = 5;
    std::uint32_t verb = q_;
    if (verb > start_ && article_.tokens[verb - 1].is(wc::article)) --verb;
    if (verb < start_ + 3 || !article_.tokens[verb - 1].is(wc::names) || !article_.tokens[verb - 1].is(wc::cue_passive))
      return false;
    if (q_ + 1 < article_.size() && article_.tokens[q_ + 1].is(wc::agent)) return false;
    std::uint32_t noun = verb - 2;
    while (noun > start_ && article_.tokens[noun].is(wc::adverb)) --noun;
    const Token& named = article_.tokens[noun];
    if (named.shape != Shape::lower || named.is(wc::function_word | wc::subject_pronoun | wc::role)) return false;
    for (std::uint32_t i = noun; i-- > start_ && noun - i < farthest && article_.tokens[i].is_word();) {
      if (article_.tokens[i].is(wc::relative | wc::subordinator)) return false;
      if (article_.tokens[i].is(wc::article) && !article_.tokens[i].is(wc::definite)) return true;
    }
    return false;
  }

  /// "Geologists |call such| a layer “varved clay”": what all of a kind are called.
  [[nodiscard]] bool is_name_of_kind() const {
    constexpr std::uint32_t farthest = 5;
    for (std::uint32_t i = q_; i-- > start_ + 1 && q_ - i <= farthest && article_.tokens[i].is_word();) {
      if (article_.view(article_.tokens[i].span) == "such") return article_.tokens[i - 1].is(wc::names);
    }
    return false;
  }

  /// "to |be called| “Restwell”", but "was called “Restless” |by| her rivals"
  [[nodiscard]] bool is_given_name() const {
    if (q_ < start_ + 2 || !article_.tokens[q_ - 1].is(wc::names) || !article_.tokens[q_ - 2].is(wc::copula))
      return false;
    const bool agent = q_ + 1 < article_.size() && article_.tokens[q_ + 1].is(wc::agent);
    return !agent && article_.tokens[q_ - 1].is(wc::cue_passive) && capitals_in_title_case() >= 1;
  }

  /// "The village’s name |means| “place of two wells”": what a thing means, as against what somebody does.
  [[nodiscard]] bool is_meaning() const {
    if (q_ < start_ + 2 || !article_.tokens[q_ - 1].is(wc::means)) return false;
    const Token& subject = article_.tokens[q_ - 2];
    const bool attributed = article_.tokens[q_].mark == ',';  // "means “it works,” she says"
    return subject.is_word() && subject.shape == Shape::lower && !attributed &&
           !subject.is(wc::subject_pronoun | wc::role);
  }

  /// “Bread for the Tide,” |by| Ilse Morrow; “Tales of the Quay,” |a series| of the eighties: who made it, or what it
  /// is.
  [[nodiscard]] bool is_credited_work() const {
    constexpr std::uint32_t farthest = 4;
    if (q_ + 2 >= article_.size()) return false;
    bool credited = article_.tokens[q_ + 1].is(wc::agent) && article_.tokens[q_ + 2].is_capital();
    if (!article_.tokens[q_ + 1].is(wc::agent) && article_.tokens[q_ + 1].is(wc::article | wc::definite)) {
      for (std::uint32_t i = q_ + 2; i < article_.sentence_end(q_) && i <= q_ + farthest; ++i) {
        credited |= article_.tokens[i].is(wc::work);
      }
    }
    // Last, since it reads the string's words again.
    return credited && capitals_in_title_case() >= 2;
  }

  /// 'A healthy environment.' as a paragraph among others that quote with “ ”: a heading.
  [[nodiscard]] bool is_heading() const { return string_.single && article_.is_whole_paragraph(q_); }

  [[nodiscard]] bool is_a_letter() const {
    int count = 0;
    for (std::uint32_t at = span_.begin; at < span_.end && count < 2;) {
      const CodePoint c = code_point_at(article_.text, at);
      if (is_letter(c.value) || is_digit(c.value)) ++count;
      at += c.size;
    }
    return count < 2;
  }

 private:
  /// French and Spanish write but the first word of a title with a capital.
  [[nodiscard]] bool is_in_sentence_case() const {
    return lexicon_.language().dash_opens_dialogue && ends_in_letter() && begins_with_capital();
  }

  [[nodiscard]] bool ends_in_letter() const {
    const char32_t last = article_.tokens[q_].mark;
    return is_letter(last) || is_digit(last);
  }

  [[nodiscard]] bool begins_with_capital() const {
    const CodePoint mark = code_point_at(article_.text, span_.begin);
    std::uint32_t at = span_.begin + mark.size;
    while (at < span_.end && is_space(code_point_at(article_.text, at).value))
      at += code_point_at(article_.text, at).size;
    return at < span_.end && is_upper(code_point_at(article_.text, at).value);
  }

  /// How many capitals the words have, small ones left out; 0 when one of them is in lower case.
  [[nodiscard]] int capitals_in_title_case() const {
    constexpr std::uint32_t longest = 120;  // bytes of a title
    if (span_.size() > longest) return 0;
    std::vector<Token> words;
    tokenize_range(article_.text, span_, lexicon_, words);
    int capitals = 0;
    for (const Token& word : words) {
      if (!word.is_word() || word.is_possessive) continue;
      const bool capital =
          word.is_capital() || is_digit(code_point_at(article_.text, word.span.begin).value);  // “13th”
      if (capital) ++capitals;
      if (!capital && !word.is(wc::preposition | wc::conjunction | wc::definite | wc::article)) return 0;
    }
    return capitals;
  }

  const TokenizedText& article_;
  const Lexicon& lexicon_;
  const MarkedString& string_;
  const Span span_;
  const std::uint32_t q_;
  const std::uint32_t start_;
};

}  // namespace

bool is_not_speech(const Analysis& analysis, const Lexicon& lexicon, std::uint32_t string) {
  const MarkedName name(analysis, lexicon, string);
  return name.is_title() || name.is_institution() || name.is_inscription() || name.is_meaning() ||
         name.is_so_called() || name.is_own_name() || name.is_given_name() || name.is_common_name() ||
         name.is_name_of_kind() || name.is_medium() || name.is_credited_work() || name.is_heading() ||
         name.is_a_letter();
}

}  // namespace verbatim
