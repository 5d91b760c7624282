#include "quotes/german_capitals.h"

namespace verbatim {
namespace {

namespace wc = word_class;

/// Judges the words around one capital.
class Neighbours {
 public:
  Neighbours(const TokenizedText& article, std::uint32_t at)
      : article_(article),
        tokens_(article.tokens),
        at_(at),
        begin_(article.sentence_start(at)),
        end_(article.sentence_end(at)) {}

  [[nodiscard]] bool make_name() const {
    const Token& token = tokens_[at_];
    const Token* before = at_ > begin_ ? &tokens_[at_ - 1] : nullptr;
    // "am Rand", "Anders gesagt": what is a name elsewhere
    if (token.is(wc::function_word) && token.is(wc::first_name) && !is_plain_capital(at_ + 1)) return false;
    if (token.is(wc::first_name | wc::title | wc::place) || token.is_initial) return true;
    if (before != nullptr && before->is_capital() && before->is(wc::first_name | wc::personal_title)) return true;
    if (token.is(no_german_name) || is_abstract() || is_counted() || follows_adjective()) return false;
    if (is_plain_capital(at_ - 1) || follows_role() || opens_subject()) return true;
    return is_plain_capital(at_ + 1) ? !is_determined() : is_bare_subject();
  }

 private:
  /// A capital of the same sentence that may be part of a name.
  [[nodiscard]] bool is_plain_capital(std::uint32_t i) const {
    if (i < begin_ || i >= end_) return false;
    const Token& token = tokens_[i];
    if (i == begin_ && token.is(wc::preposition | wc::conjunction | wc::subordinator | wc::adverb)) return false;
    return token.is_word() && token.is_capital() && !token.is(no_german_name | wc::subject_pronoun | wc::possessive);
  }

  /// "38 Millionen |Euro| |Fördergeld|", "14 |Badeseen| |Sonden|": whether a number that is no year stands before the
  /// run of capitals.
  [[nodiscard]] bool is_counted() const {
    constexpr std::uint32_t longest_run = 32;  // in words; keeps a text of nothing but capitals linear
    std::uint32_t first = at_;
    while (first > begin_ && at_ - first < longest_run && tokens_[first - 1].is_word() &&
           tokens_[first - 1].is_capital()) {
      --first;
    }
    constexpr std::uint32_t digits_of_year = 4;
    return first > begin_ && tokens_[first - 1].kind == TokenKind::number &&
           tokens_[first - 1].span.size() != digits_of_year;
  }

  /// "betriebsbedingte |Kündigungen|": whether a word ends as only nouns do.
  [[nodiscard]] bool is_abstract() const {
    return Language::ends_in("ungen keit keiten heiten schaften ionen", article_.view(tokens_[at_].span));
  }

  /// "|Warmes| |Wasser| enthält": whether the sentence opens with an adjective, which its ending tells, and its noun.
  [[nodiscard]] bool follows_adjective() const {
    const Token& first = tokens_[begin_];
    const std::string_view word = article_.view(first.span);
    const bool ends = word.ends_with("ster") || (word.ends_with("es") && !word.ends_with("ies"));  // not "Tönnies"
    const bool adjective = first.classes == 0 && ends;
    return adjective && at_ <= begin_ + 1 && begin_ + 1 < end_ && tokens_[begin_ + 1].is_capital();
  }

  /// "|Sahra| Lindenknecht sagte": two capitals that open a sentence before a verb of saying.
  [[nodiscard]] bool opens_subject() const {
    return at_ == begin_ && at_ + 2 < end_ && tokens_[at_ + 1].is_word() && tokens_[at_ + 1].is_capital() &&
           tokens_[at_ + 2].is(wc::cue_finite);
  }

  [[nodiscard]] bool follows_role() const {
    return at_ > begin_ && tokens_[at_ - 1].is_capital() && tokens_[at_ - 1].is(wc::role | wc::title);
  }

  [[nodiscard]] bool is_determined() const {
    return at_ > begin_ &&
           tokens_[at_ - 1].is(wc::definite | wc::article | wc::possessive | wc::oblique | wc::modifier);
  }

  /// "„…“, sagte Ottokar.", "sagte von Tresskow", "Tamm erklärt", "RAU: ...".
  [[nodiscard]] bool is_bare_subject() const {
    std::uint32_t verb = at_;  // one past it
    while (verb > begin_ && tokens_[verb - 1].is(wc::particle) &&
           (verb - 1 == begin_ || tokens_[verb - 1].shape == Shape::lower)) {
      --verb;
    }
    // "berichtet von Gasgeruch", and not "„…“, sagte von Tresskow"
    if (verb < at_ && verb > begin_ + 1 && !is_quotation_before(verb - 1)) return false;
    // "freute sich Hasso", "belehrte mich Gesine"
    while (verb > begin_ && tokens_[verb - 1].is(wc::reflexive | wc::object_pronoun)) --verb;
    if (verb > begin_ &&
        (tokens_[verb - 1].is(wc::cue_finite | wc::source_before | wc::naming) || is_inverted_verb(verb - 1))) {
      return true;
    }
    if (at_ + 1 < end_ && at_ == begin_ + 1 && tokens_[at_ + 1].is_mark(':')) return true;  // "Dazu |Küppers|:"
    if (at_ + 1 >= end_) return false;
    if (at_ > begin_ && verb == begin_ && !tokens_[verb].is(wc::definite)) {  // "Von der |Leyen| sagte"
      return tokens_[at_ + 1].is(wc::cue_finite) && !subject_follows(at_ + 2);
    }
    // "als Ludmila |sich| setzte", "Ventura |selbst| wollte"
    if (tokens_[at_ + 1].is(wc::reflexive) && !is_determined() && tokens_[at_].classes == 0) return true;
    if (at_ != begin_) return false;
    // "Lamm, |der| im Rat sitzt, nennt"
    if (tokens_[at_ + 1].is_mark(',') && at_ + 2 < end_ && tokens_[at_].classes == 0)
      return tokens_[at_ + 2].is(wc::definite) && tokens_[at_ + 2].is(wc::before_masculine);
    const bool label = tokens_[at_].shape == Shape::all_capitals && tokens_[at_ + 1].is_mark(':');
    return label || tokens_[at_ + 1].is(wc::cue_finite) || (acts(tokens_[at_ + 1]) && !subject_follows(at_ + 2));
  }

  /// "Darauf klopfte |er|": the subject stands behind the verb, unless its determiner says that it is none.
  [[nodiscard]] bool subject_follows(std::uint32_t i) const {
    return i < end_ && !tokens_[i].is(wc::oblique) &&
           (tokens_[i].is_capital() ||
            tokens_[i].is(wc::subject_pronoun | wc::definite | wc::article | wc::possessive));
  }

  /// "Kasimir |winkte|", "Ousmane |hat| mich gepackt": a verb that no list knows, or an auxiliary, behind a noun
  /// without a determiner, which most nouns need.
  [[nodiscard]] bool acts(const Token& verb) const {
    if (!verb.is_word() || verb.shape != Shape::lower || tokens_[at_].classes != 0) return false;
    return verb.classes == 0 || (verb.is(wc::auxiliary) && !is_plural(verb));
  }

  /// "Handys |sollen| in der Tasche bleiben", "Tafeln |mussten| schließen": what several do.
  [[nodiscard]] bool is_plural(const Token& verb) const {
    const std::string_view form = article_.view(verb.span);
    return form.ends_with("en") || form == "sind";
  }

  /// „…“, |drängte| Hruby: a verb that no list knows right behind a quotation.
  [[nodiscard]] bool is_inverted_verb(std::uint32_t i) const {
    return i >= begin_ + 2 && tokens_[i].is_word() && (tokens_[i].classes == 0 || tokens_[i].is(wc::auxiliary)) &&
           tokens_[i].shape == Shape::lower && is_quotation_before(i) && tokens_[i - 1].is_mark(',');
  }

  [[nodiscard]] bool is_quotation_before(std::uint32_t i) const {
    const std::uint32_t end = i > begin_ && tokens_[i - 1].is_mark(',') ? i - 1 : i;
    return end > begin_ && tokens_[end - 1].kind == TokenKind::quotation;
  }

  const TokenizedText& article_;
  const std::vector<Token>& tokens_;
  std::uint32_t at_;
  std::uint32_t begin_;
  std::uint32_t end_;
};

}  // namespace

bool is_german_name(const TokenizedText& article, std::uint32_t token) {
  return Neighbours(article, token).make_name();
}

}  // namespace verbatim
