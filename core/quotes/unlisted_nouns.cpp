#include "quotes/unlisted_nouns.h"

#include <algorithm>

#include "quotes/name_bearer.h"
#include "quotes/verb_places.h"

namespace verbatim {
namespace {

namespace wc = word_class;

class UnlistedNoun {
 public:
  UnlistedNoun(const TokenizedText& article, const Language& language, TokenRange words, std::uint32_t content)
      : article_(article),
        tokens_(article.tokens),
        language_(language),
        places_(article, language),
        begin_(words.begin),
        content_(content),
        end_(words.end),
        start_(article.sentence_start(words.begin)),
        limit_(article.sentence_end(words.begin)),
        head_(find_head()) {}

  [[nodiscard]] std::optional<Mention> source(bool named_behind) const {
    // "that loudly called", "este martes"
    if (tokens_[begin_].is(wc::that_word) || tokens_[end_ - 1].is(wc::calendar) || is_object_and_verb()) return {};
    const bool gesture = language_.is_english() && tokens_[head_].is(wc::cue_base);  // "A shrug."
    if (gesture && !tokens_[begin_].is(wc::definite)) return {};
    const std::uint32_t origin = end_of_origin();
    const bool hails = origin > end_ && is_person();  // "|a listener| in Ghent sent this:"
    const bool verb_follows = !is_governed() && (hails || places_.verb_stands_at(origin) || named_behind);
    const bool said = tokens_[head_].is(wc::cue_noun);  // "Her words were": hers, not theirs
    const bool stands = is_stated() || places_.follows_inverted_verb(begin_) || is_subject();
    const bool voice = said && places_.follows_inverted_verb(begin_);  // “…,” said |a voice|
    if (!verb_follows && ((said && !voice) || !stands)) return {};
    const Gender told = gender_of_determiner(tokens_[begin_].classes);
    const Gender gender = told != Gender::unknown ? told : gender_of_ending();
    Mention mention =
        nominal_of(article_, {begin_, head_ + 1}, SpeakerKind::unnamed, gender, verb_follows ? end_ : head_ + 1);
    // "|The photo| was captioned"
    if (!verb_follows && language_.is_english() && opens() && stands_at_end(wc::auxiliary) && !is_person()) {
      mention.kind = SpeakerKind::document;
      mention.gender = Gender::neuter;
    }
    return mention;
  }

 private:
  [[nodiscard]] bool opens() const { return begin_ == start_; }
  [[nodiscard]] bool stands_at_end(WordClasses any) const { return end_ < limit_ && tokens_[end_].is(any); }

  /// «…», |los reprendió| el presidente: a pronoun that looks like a determiner, and its verb.
  [[nodiscard]] bool is_object_and_verb() const {
    return language_.drops_subjects && tokens_[begin_].is(wc::definite) && content_ == begin_ + 1 &&
           language_.ends_in_past(article_.view(tokens_[content_].span));
  }

  /// "a listener |from Tromsø| writes", « un lecteur |de Saint-Ouen| écrit »: where it ends that somebody is from a
  /// place, behind the phrase.
  [[nodiscard]] std::uint32_t end_of_origin() const {
    if (!stands_at_end(wc::preposition | wc::particle)) return end_;
    const std::uint32_t end = article_.capitals_end(end_ + 1, limit_);
    return end > end_ + 1 ? end : end_;
  }

  /// Whether the phrase is somebody's or something's object by its own form or by the word before it; German "zur Frage
  /// |der Kosten|".
  [[nodiscard]] bool is_governed() const {
    if (tokens_[begin_].is(wc::oblique) || opens()) return tokens_[begin_].is(wc::oblique);
    const Token& before = tokens_[begin_ - 1];
    const bool genitive = language_.capitalises_nouns && before.is_word() && before.is_capital() &&
                          tokens_[begin_].is(wc::definite) && !before.is(wc::calendar);
    return genitive || before.is(wc::preposition);
  }

  /// "según |la defensa|", "|dem Flughafen| zufolge", "…, so |das Gesundheitsamt|".
  [[nodiscard]] bool is_stated() const {
    if (stands_at_end(wc::source_after)) return true;
    if (opens()) return false;
    const Token& before = tokens_[begin_ - 1];
    const bool so = before.is(wc::adverb) && before.is(wc::cue_finite) && begin_ > start_ + 1;
    return places_.follows_according_to(begin_) || (so && !tokens_[begin_ - 2].is_word());
  }

  /// Whether the phrase opens its sentence, stands right beside a quotation, or acts.
  [[nodiscard]] bool is_subject() const {
    if (is_governed()) return false;
    if (is_subject_of_clause()) return true;
    const bool leads_on =
        end_ < article_.size() && (tokens_[end_].is_mark(':') || tokens_[end_].kind == TokenKind::quotation);
    return leads_on || ((opens() || places_.follows_quotation(begin_)) && ends_surely()) || acts();
  }

  /// „…, das |der Rechnungshof| als „gut gemeint“ einordnete“: the first noun of a German clause that holds a
  /// quotation.
  [[nodiscard]] bool is_subject_of_clause() const {
    if (!language_.capitalises_nouns || opens() || tokens_[begin_].is(wc::oblique)) return false;
    if (!tokens_[begin_ - 1].is(wc::relative | wc::subordinator) || !tokens_[begin_].is(wc::definite)) return false;
    constexpr std::uint32_t longest_clause = 40;  // tokens
    const std::uint32_t end = std::min(limit_, end_ + longest_clause);
    for (std::uint32_t i = end_; i < end && !tokens_[i].is_mark(','); ++i) {
      if (tokens_[i].kind == TokenKind::quotation) return true;
    }
    return false;
  }

  /// Whether it is sure where the phrase ends: an English verb that no list knows looks like its last word.
  [[nodiscard]] bool ends_surely() const {
    return !language_.is_english() || end_ == content_ + 1 || head_ < end_ - 1 || stands_at_end(wc::auxiliary);
  }

  /// French "|un cadre| nous a parlé", Spanish "|los captores| justificaron", English ", |the band| apologised".
  [[nodiscard]] bool acts() const {
    if (!language_.is_english()) {
      return stands_at_end(wc::auxiliary | wc::reflexive | wc::object_pronoun) ||
             (end_ < limit_ && places_.is_past_tense(end_));
    }
    if (opens()) return false;
    const Token& before = tokens_[begin_ - 1];
    const bool clause = !before.is_word() || before.is(wc::subordinator | wc::relative | wc::conjunction);
    return clause && (stands_at_end(wc::auxiliary) || last_word().ends_with("ed"));
  }

  /// « l’agricul|trice| », « l’élev|eur| »: where the determiner tells nothing.
  [[nodiscard]] Gender gender_of_ending() const {
    const std::string_view noun = article_.view(tokens_[head_].span);
    if (Language::ends_in(language_.feminine_endings, noun)) return Gender::feminine;
    return Language::ends_in(language_.masculine_endings, noun) ? Gender::masculine : Gender::unknown;
  }

  /// "The |80-year-old| is", "His |dresser| was", "My |sister-in-law| had": an age, or a noun that ends as those do
  /// which say what people do.
  [[nodiscard]] bool is_person() const {
    const std::string_view noun = article_.view(tokens_[head_].span);
    return noun.ends_with("-old") || noun.ends_with("-in-law") ||
           Language::ends_in(language_.determined_agent_endings, noun);
  }

  /// “…,” said |the letter-box crossly|.
  [[nodiscard]] bool ends_in_manner() const {
    constexpr std::size_t shortest = 7;  // bytes; not "family"
    return places_.follows_inverted_verb(begin_) && last_word().size() >= shortest && last_word().ends_with("ly");
  }

  [[nodiscard]] std::string_view last_word() const { return article_.view(tokens_[end_ - 1].span); }

  /// The noun of the phrase: German nouns have a capital, French and Spanish ones stand before most of their
  /// adjectives, English ones at the end, or before a verb that was taken for one.
  [[nodiscard]] std::uint32_t find_head() const {
    if (language_.is_english()) {  // "|The heron| opened", “…,” |the nurse| grins
      const bool verb =
          last_word().ends_with("ed") || (places_.follows_quotation(begin_) && last_word().ends_with("s"));
      return (verb || ends_in_manner()) && end_ > content_ + 1 && tokens_[end_ - 1].classes == 0 ? end_ - 2 : end_ - 1;
    }
    const bool capital = language_.capitalises_nouns;
    for (std::uint32_t i = content_; i < end_; ++i) {
      if (capital ? tokens_[i].is_capital() : !tokens_[i].is(wc::modifier | wc::ordinal)) return i;
    }
    return capital && opens() ? begin_ : end_ - 1;  // "|Der| brummte", "lächelte |die ältere|"
  }

  const TokenizedText& article_;
  const std::vector<Token>& tokens_;
  const Language& language_;
  VerbPlaces places_;
  std::uint32_t begin_;
  std::uint32_t content_;
  std::uint32_t end_;
  std::uint32_t start_;
  std::uint32_t limit_;
  std::uint32_t head_;
};

}  // namespace

std::optional<Mention> unlisted_source(const TokenizedText& article, const Language& language, TokenRange words,
                                       std::uint32_t content, bool named_behind) {
  return UnlistedNoun(article, language, words, content).source(named_behind);
}

}  // namespace verbatim
