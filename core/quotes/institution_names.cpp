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

class ComplementReader {
 public:
  ComplementReader(const TokenizedText& article, const Language& language, std::uint32_t begin, std::uint32_t head)
      : article_(article),
        tokens_(article.tokens),
        language_(language),
        begin_(begin),
        head_(head),
        limit_(std::min(article.sentence_end(head), head + longest_name)) {}

  [[nodiscard]] std::uint32_t read() const {
    std::uint32_t end = behind_capitals(head_ + 1);
    for (std::uint32_t next = behind_one(end); next > end; next = behind_one(end)) end = next;
    return end;
  }

 private:
  /// Where the complement ends that begins at `i`; `i` when none does.
  [[nodiscard]] std::uint32_t behind_one(std::uint32_t i) const {
    const std::uint32_t adjectives = behind_adjectives(i);
    const std::uint32_t noun = behind_links(adjectives);
    const bool sure = adjectives == i || has_ending(language_.adjective_endings, adjectives - 1);
    // « L’Agence |refuse| de payer »
    const bool infinitive = noun < limit_ && !sure && has_ending(language_.infinitive_endings, noun);
    if (noun > adjectives && is_noun(noun) && !infinitive) return behind_capitals(noun + 1);
    return sure ? adjectives : i;
  }

  [[nodiscard]] bool is_small(std::uint32_t i) const {
    return i < limit_ && tokens_[i].is_word() && tokens_[i].shape == Shape::lower;
  }

  [[nodiscard]] bool is_capital(std::uint32_t i) const {
    return i < limit_ && tokens_[i].is_word() && tokens_[i].is_capital() &&
           !tokens_[i].is(wc::calendar | wc::function_word);
  }

  /// « français », « savante »: in German they stand before their nouns. One of which nothing tells that it is no verb
  /// stands right behind a capital head.
  [[nodiscard]] std::uint32_t behind_adjectives(std::uint32_t i) const {
    constexpr std::uint32_t most = 2;
    const std::uint32_t last = language_.capitalises_nouns ? i : std::min(limit_, i + most);
    while (i < last && is_small(i) && (tokens_[i].classes & ~(wc::place | wc::modifier)) == 0 &&
           (has_ending(language_.adjective_endings, i) || (i == head_ + 1 && tokens_[head_].is_capital()))) {
      ++i;
    }
    return i;
  }

  [[nodiscard]] bool has_ending(std::string_view endings, std::uint32_t i) const {
    return Language::ends_in(endings, article_.view(tokens_[i].span));
  }

  /// « |de la| santé », « |pour la| protection », „|für| Leuchttürme“, „|der| Imker“.
  [[nodiscard]] std::uint32_t behind_links(std::uint32_t i) const {
    if (!is_small(i)) return i;
    const Token& first = tokens_[i];
    const bool purpose = language_.purpose.has(first.hash);
    if (language_.capitalises_nouns) {
      const bool sure = first.is(wc::oblique) && article_.text[first.span.end - 1] == 's';  // „des“
      const bool genitive = first.is(wc::definite) && (sure || (first.is(wc::before_masculine) && may_have_genitive()));
      if (!purpose && !genitive) return i;
    } else if (!purpose && !is_of(i)) {
      return behind_and(i);
    }
    return behind_determiners(i + 1);
  }

  /// "Ministerio de Hacienda |y| Función Pública", and not "el Gobierno y la Junta".
  [[nodiscard]] std::uint32_t behind_and(std::uint32_t i) const {
    const bool joins = tokens_[i].is(wc::and_word) && tokens_[i - 1].is_capital() && i > head_ + 1;
    const std::uint32_t noun = behind_determiners(i + 1);
    return joins && is_capital(noun) && !tokens_[noun].is(wc::institution) ? noun : i;
  }

  /// « de », « du », "del", and not « la », "los".
  [[nodiscard]] bool is_of(std::uint32_t i) const {
    return tokens_[i].is(wc::particle) && article_.text[tokens_[i].span.begin] == 'd';
  }

  [[nodiscard]] std::uint32_t behind_determiners(std::uint32_t i) const {
    while (is_small(i) && tokens_[i].is(wc::particle | wc::definite)) ++i;
    const bool adjective = language_.capitalises_nouns && is_small(i) && tokens_[i].classes == 0;
    return adjective ? i + 1 : i;
  }

  /// „|Der Verband| der Imker nennt“, „sagte |der Verband| der Imker“: not „weil das Gericht der Klage folgte“.
  [[nodiscard]] bool may_have_genitive() const {
    const std::uint32_t start = article_.sentence_start(begin_);
    return begin_ == start ||
           tokens_[begin_ - 1].is(wc::cue_finite | wc::auxiliary | wc::preposition | wc::source_before);
  }

  [[nodiscard]] bool is_noun(std::uint32_t i) const {
    if (is_capital(i)) return !tokens_[i].is(wc::first_name) || !is_capital(i + 1);
    constexpr WordClasses noun = source_noun | wc::place | wc::plural | wc::masculine | wc::feminine | wc::work |
                                 wc::inscribed | wc::kin | wc::generic;
    return is_small(i) && !language_.capitalises_nouns && (tokens_[i].classes & ~noun) == 0;
  }

  /// Behind the capitals at `i`; in German behind places: „|Polizei| Bremen“, not „weil die Bank Kunden warnt“.
  [[nodiscard]] std::uint32_t behind_capitals(std::uint32_t i) const {
    while (is_capital(i) && (!language_.capitalises_nouns || tokens_[i].is(wc::place))) ++i;
    return i;
  }

  const TokenizedText& article_;
  const std::vector<Token>& tokens_;
  const Language& language_;
  std::uint32_t begin_;
  std::uint32_t head_;
  std::uint32_t limit_;
};

}  // namespace

std::uint32_t end_of_complements(const TokenizedText& article, const Language& language, std::uint32_t begin,
                                 std::uint32_t head) {
  return ComplementReader(article, language, begin, head).read();
}

std::uint32_t end_of_purpose(const TokenizedText& article, const NameWords& names, std::uint32_t end) {
  return PurposeReader(article, names, end - 1).read();
}

}  // namespace verbatim
