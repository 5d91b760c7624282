#include "quotes/cues.h"

#include <algorithm>

#include "quotes/verb_places.h"

namespace verbatim {
namespace {

namespace wc = word_class;

/// The weight of a word that was not learned, by its classes.
/// `opens_sentence`: it is written with a capital only because it opens one.
std::int8_t class_weight(const Token& token, bool opens_sentence) {
  if (!token.is_word() || (token.is_capital() && !opens_sentence && !token.is(wc::source_before))) return 0;
  if (token.is(wc::source_before | wc::source_after)) return 70;
  const bool verb = token.is(cue_verb);
  if (verb && token.is(wc::strong_cue)) return 70;
  if (verb && token.is(wc::weak_cue)) return 20;
  if (verb) return 40;
  return token.is(wc::cue_noun) ? 25 : 0;
}

class CueFinder {
 public:
  CueFinder(const TokenizedText& article, const std::vector<Mention>& mentions, const Language& language,
            const WordWeights& weights, Cues& cues)
      : article_(article),
        tokens_(article.tokens),
        mentions_(mentions),
        language_(language),
        weights_(weights),
        places_(article, language),
        cues_(cues) {}

  void run() {
    weigh();
    cues_.links.resize(mentions_.size());
    for (std::uint32_t m = 0; m < mentions_.size(); ++m) link(m);
    mark_appositives();
    cues_.governor.assign(tokens_.size(), no_mention);
    for (std::uint32_t m = 0; m < mentions_.size(); ++m) claim(m);
    fill_governors();
    for (std::uint32_t i = 0; i < tokens_.size(); i = article_.sentence_end(i)) govern_opening(i);
    find_strongest();
  }

 private:
  /// Of equals the last. A word that is only often part of a cue is not known to report speech.
  void find_strongest() {
    constexpr WordClasses reports = cue_verb | wc::cue_noun | wc::source_before | wc::source_after;
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      const std::uint32_t m = cues_.governor[i];
      if (m == no_mention || cues_.weight[i] <= 0 || !tokens_[i].is(reports)) continue;
      std::uint32_t& strongest = cues_.links[m].strongest;
      if (strongest == no_token || cues_.weight[i] >= cues_.weight[strongest]) strongest = i;
    }
  }

  void weigh() {
    cues_.weight.resize(tokens_.size());
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const Token& token = tokens_[i];
      if (!token.is_word()) continue;
      const bool opening = is_opening_verb(static_cast<std::uint32_t>(i));
      const bool lower = token.shape == Shape::lower || opening;
      const std::int8_t learned = lower ? weights_.of(token.hash).cue : std::int8_t{0};
      const std::int8_t by_class = class_weight(token, opening);
      cues_.weight[i] = learned != 0 && !token.is(wc::source_before) ? std::max<std::int8_t>(learned, 0) : by_class;
    }
  }

  /// "|Calling| the ruling “a gift,” Belmonte promised an appeal."
  [[nodiscard]] bool is_opening_participle(std::uint32_t i) const {
    return i == article_.sentence_start(i) && tokens_[i].is(wc::cue_participle) && !tokens_[i].is(wc::cue_noun);
  }

  /// Also Spanish "|Reconoció| que el plan es «…»": a capital that a verb of saying has from its place.
  [[nodiscard]] bool is_opening_verb(std::uint32_t i) const {
    const bool finite = language_.drops_subjects && i == article_.sentence_start(i) && tokens_[i].is(wc::cue_finite);
    return finite || is_opening_participle(i);
  }

  [[nodiscard]] bool is_cue(std::uint32_t i) const { return cues_.weight[i] > 0; }

  /// Whether a word may be the finite verb of a subject before it.
  [[nodiscard]] bool is_cue_verb(std::uint32_t i) const {
    return is_cue(i) &&
           (tokens_[i].is(cue_verb) || !tokens_[i].is(wc::cue_noun | wc::source_before | wc::function_word));
  }

  void link(std::uint32_t m) {
    const Mention& mention = mentions_[m];
    CueLinks& links = cues_.links[m];
    if (mention.possessive) {
      links.owns_noun = owned_noun(mention);
    } else if (is_oblique(mention)) {
      links.object = true;
    } else {
      find_verbs(mention, links);
    }
    look_before(m, links);
    if (is_relative_object(mention)) links.object = true;
  }

  /// "|which| the mayor called": a relative pronoun with another subject after it.
  [[nodiscard]] bool is_relative_object(const Mention& mention) const {
    if (!tokens_[mention.name.begin].is(wc::relative) || mention.after >= article_.sentence_end(mention.name.begin))
      return false;
    const Token& next = tokens_[mention.after];
    return next.is(wc::definite | wc::article | wc::possessive | wc::subject_pronoun) ||
           (next.is_word() && next.is_capital());
  }

  /// A mention whose form says that it is no subject: "him", German "dem Gericht".
  [[nodiscard]] bool is_oblique(const Mention& mention) const {
    const Token& first = tokens_[mention.tokens.begin];
    return first.is(wc::oblique) || (mention.form == MentionForm::pronoun && first.is(wc::object_pronoun) &&
                                     !first.is(wc::subject_pronoun | wc::possessive));
  }

  /// The first verb after the mention, and a further one of the same subject.
  void find_verbs(const Mention& mention, CueLinks& links) const {
    const std::uint32_t end = article_.sentence_end(mention.tokens.begin);
    const bool between_commas = mention.tokens.begin > article_.sentence_start(mention.tokens.begin) &&
                                tokens_[mention.tokens.begin - 1].is_mark(',') && mention.after < end &&
                                tokens_[mention.after].is_mark(',');  // "La sous-préfète, Claire Dumontel, assure"
    std::uint32_t i = skip_before_verb(mention.after + (between_commas ? 1 : 0), end);
    if (i >= end || !tokens_[i].is_word()) return;
    if (is_cue_verb(i)) {
      links.subject_of = i++;
    } else if (tokens_[i].is(wc::conjunction | wc::subject_pronoun | wc::definite | wc::article)) {
      return;
    }
    for (; i < end && i < mention.after + 40; ++i) {
      if (tokens_[i].is(wc::subject_pronoun | wc::relative) && !tokens_[i].is(wc::that_word)) return;
      if (!is_cue_verb(i) || i == 0) continue;
      const bool joined =
          tokens_[i - 1].is(wc::conjunction | wc::adverb | wc::auxiliary) || tokens_[i - 1].is_mark(',');
      if (joined || tokens_[i].is(wc::cue_participle)) {
        links.later_verb = i;
        return;
      }
    }
  }

  /// Adverbs, auxiliaries, "who", and a phrase like "on Tuesday" between a subject and its verb.
  [[nodiscard]] std::uint32_t skip_before_verb(std::uint32_t i, std::uint32_t end) const {
    for (int phrases = 0; i < end;) {
      const Token& token = tokens_[i];
      if (!token.is_word() || is_cue_verb(i)) return i;
      if (token.is(wc::adverb | wc::auxiliary | wc::reflexive | wc::relative | wc::calendar) ||
          (token.is(wc::object_pronoun) && !token.is(wc::subject_pronoun | wc::possessive))) {
        ++i;
      } else if (token.is(wc::preposition) && phrases < 2) {
        ++phrases;
        i = skip_phrase(i + 1, end);
      } else {
        return i;
      }
    }
    return i;
  }

  [[nodiscard]] std::uint32_t skip_phrase(std::uint32_t i, std::uint32_t end) const {
    const std::uint32_t limit = std::min(end, i + 6);
    while (i < limit && (tokens_[i].is_word() || tokens_[i].kind == TokenKind::number) && !is_cue_verb(i) &&
           !tokens_[i].is(wc::auxiliary | wc::subject_pronoun | wc::preposition | wc::adverb)) {
      ++i;
    }
    return i;
  }

  [[nodiscard]] std::uint32_t owned_noun(const Mention& mention) const {
    const std::uint32_t end = std::min(article_.sentence_end(mention.tokens.begin), mention.tokens.end + 6);
    for (std::uint32_t i = mention.tokens.end; i < end; ++i) {
      if (!tokens_[i].is_word() && tokens_[i].kind != TokenKind::number) return no_token;
      if (tokens_[i].is(wc::cue_noun) || (is_cue(i) && !tokens_[i].is(wc::function_word))) return i;
      if (tokens_[i].is(wc::preposition | wc::subject_pronoun | wc::auxiliary)) return no_token;
    }
    return no_token;
  }

  /// In "noted |NBC’s| Dante Chinni": the beginning of who owns the phrase that begins at `i`.
  [[nodiscard]] std::uint32_t before_possessor(std::uint32_t i, std::uint32_t start) const {
    if (i < start + 2 || !tokens_[i - 1].is_possessive) return i;
    --i;
    while (i > start && tokens_[i - 1].is_word() && tokens_[i - 1].is_capital()) --i;
    if (i > start && tokens_[i - 1].is(wc::definite)) --i;
    return i;
  }

  /// "a expliqué |mardi| la directrice", "señaló |este martes| la magistrada", "sagte |am Montag| die Kuratorin": where
  /// a day in passing begins that ends before `i`; `i` without one.
  [[nodiscard]] std::uint32_t before_day(std::uint32_t i, std::uint32_t start) const {
    if (!tokens_[i - 1].is(wc::calendar)) return i;
    const bool joined = i > start + 1 && tokens_[i - 2].is(wc::preposition | wc::definite | wc::article);
    if (joined) return i - 2;
    return tokens_[i - 1].shape == Shape::lower ? i - 1 : i;
  }

  /// « … », a déclaré |à l’AFP| un porte-parole, «…», dijo |a la prensa| el ministro: where it begins to whom mention
  /// `m` speaks, between its verb and `i`; `i` when nobody stands there.
  [[nodiscard]] std::uint32_t before_addressee(std::uint32_t m, std::uint32_t i, std::uint32_t start) const {
    if (m == 0 || mentions_[m - 1].tokens.end != i || mentions_[m - 1].tokens.begin < start + 2) return i;
    const std::uint32_t to = mentions_[m - 1].tokens.begin - 1;
    if (!tokens_[to].is(wc::preposition) || tokens_[to].is(wc::source_before)) return i;
    std::uint32_t verb = to;  // "exigió |ayer en el Congreso| la diputada"
    while (verb > start + 1 && tokens_[verb - 1].is(wc::adverb) && !is_cue(verb - 1)) --verb;
    verb = before_day(verb, start);
    return verb > start && is_cue_verb(verb - 1) && follows_quotation(verb - 1) ? verb : i;
  }

  /// "Laut |Eva Tamm| hält die Brücke": where the mention before ends, which is nearer to what leads to a source; 0
  /// when it leads on to this one ("according to |the mayor|'s office").
  [[nodiscard]] std::uint32_t end_of_source_before(std::uint32_t m) const {
    if (m == 0 || mentions_[m - 1].possessive || mentions_[m - 1].tokens.end >= mentions_[m].tokens.begin) return 0;
    return mentions_[m - 1].tokens.end;
  }

  /// "the plant |she| runs", „ein Sprecher der Polizei |Bremen|“: whether a noun stands right before `i`, where a
  /// mention or what belongs to it begins.
  [[nodiscard]] bool follows_noun(const Mention& mention, std::uint32_t i, std::uint32_t start) const {
    const Token& before = tokens_[i - 1];
    if (!before.is_word()) return false;
    if (before.shape == Shape::lower) return !before.is(wc::function_word | wc::conjunction);
    return mention.form == MentionForm::name && before.is_capital() && i - 1 > start && tokens_[i - 2].is(wc::definite);
  }

  void look_before(std::uint32_t m, CueLinks& links) const {
    const Mention& mention = mentions_[m];
    const std::uint32_t start = article_.sentence_start(mention.tokens.begin);
    std::uint32_t i = mention.tokens.begin;
    i = before_possessor(i, start);
    // "sagte |gestern| Anna Rauch", "meldete |sich| die Wirtin"
    while (i > start && (tokens_[i - 1].is(wc::reflexive | wc::object_pronoun) ||
                         (tokens_[i - 1].is(wc::adverb) && !is_cue(i - 1)))) {
      --i;
    }
    if (i > start) i = before_day(i, start);
    i = places_.before_adverbial(before_addressee(m, i, start));
    if (i == start) return;
    const Token& before = tokens_[i - 1];
    if (before.is(wc::preposition) || before.is(wc::source_before)) links.object = true;
    if (is_cue_verb(i - 1)) {
      if (!mention.possessive && !is_oblique(mention)) links.inverted = i - 1;
      links.object = true;
    } else if (follows_noun(mention, i, start)) {
      links.object = true;
    }
    const std::uint32_t end_before = end_of_source_before(m);
    for (std::uint32_t back = 1; back <= 4 && i >= start + back; ++back) {
      if (!tokens_[i - back].is_word() || i - back < end_before) break;
      if (tokens_[i - back].is(wc::source_before)) links.source_of = i - back;
    }
    if (links.source_of == no_token && !mention.possessive) find_agent(mention, links);
    if (links.source_of == no_token && mention.after < tokens_.size() && tokens_[mention.after].is(wc::source_after)) {
      links.source_of = mention.after;
    }
  }

  /// "was |described| by the mayor as", "a |warning| from the admiral that": the cue whose words come from a mention.
  void find_agent(const Mention& mention, CueLinks& links) const {
    const std::uint32_t cue = word_before_agent(article_, mention.tokens.begin);
    if (cue == no_token || !is_cue(cue)) return;
    if (tokens_[cue].is(wc::cue_noun) && links.owns_noun == no_token) {
      links.owns_noun = cue;
    } else if (tokens_[cue].is(wc::cue_passive)) {
      links.source_of = cue;
    }
  }

  void mark_appositives() {
    for (std::uint32_t m = 0; m < mentions_.size(); ++m) {
      const TokenRange range = mentions_[m].appositive;
      for (std::uint32_t other = m + 1; other < mentions_.size() && mentions_[other].tokens.begin < range.end;
           ++other) {
        if (mentions_[other].tokens.begin >= range.begin) cues_.links[other].inside_appositive = true;
      }
    }
  }

  /// A mention takes the cues that it is linked to, unless a better claim was made.
  void claim(std::uint32_t m) {
    const CueLinks& links = cues_.links[m];
    if (links.inside_appositive) return;
    if (links.subject_of != no_token && !completes_subject(m, links.subject_of)) cues_.governor[links.subject_of] = m;
    if (links.owns_noun != no_token) cues_.governor[links.owns_noun] = m;
    if (links.source_of != no_token) cues_.governor[links.source_of] = m;
    if (links.inverted != no_token && cues_.governor[links.inverted] == no_mention &&
        follows_quotation(links.inverted)) {
      cues_.governor[links.inverted] = m;
    }
  }

  /// "a listener from |Ghent| writes", "Colm in |Ballydrum| texted": whether mention `m` says where or whose the
  /// subject is that has claimed a cue.
  [[nodiscard]] bool completes_subject(std::uint32_t m, std::uint32_t cue) const {
    const std::uint32_t subject = cues_.governor[cue];
    const std::uint32_t begin = mentions_[m].tokens.begin;
    return subject != no_mention && cues_.links[subject].subject_of == cue &&
           mentions_[subject].tokens.end + 1 == begin && tokens_[begin - 1].is(wc::preposition | wc::particle);
  }

  [[nodiscard]] bool follows_quotation(std::uint32_t cue) const {
    const std::uint32_t start = article_.sentence_start(cue);
    std::uint32_t i = cue;
    while (i > start && (tokens_[i - 1].is_mark(',') || tokens_[i - 1].is_mark(U'—') || tokens_[i - 1].is_mark(U'–') ||
                         tokens_[i - 1].is(wc::adverb | wc::auxiliary | wc::reflexive | wc::object_pronoun))) {
      --i;
    }
    return i > start && tokens_[i - 1].kind == TokenKind::quotation;
  }

  /// A cue that nobody claimed belongs to the last subject of its sentence before it; without one, to the mention that
  /// it stands before: "comme le dit Rochebrune", "auf die Frage sagte Tamm".
  void fill_governors() {
    std::uint32_t next = 0;
    std::uint32_t subject = no_mention;
    bool subject_acts = false;
    std::uint32_t sentence = no_token;
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      if (tokens_[i].sentence != sentence) {
        sentence = tokens_[i].sentence;
        subject = no_mention;
        subject_acts = false;
      }
      while (next < mentions_.size() && mentions_[next].tokens.begin <= i) {
        const Mention& mention = mentions_[next];
        const bool acts = is_subject(mention, cues_.links[next]);
        if (mention.tokens.begin >= article_.sentence_start(i) && (acts || subject == no_mention)) {
          subject = next;
          subject_acts = acts;
        }
        ++next;
      }
      if (!is_cue(i) || cues_.governor[i] != no_mention) continue;
      const bool clause = i > 0 && tokens_[i - 1].is(wc::subordinator);  // "como |dijo| Rocafort"
      const bool inverted = (!subject_acts || clause) && next < mentions_.size() && cues_.links[next].inverted == i;
      cues_.governor[i] = inverted && tokens_[i].is(wc::cue_finite) ? next : subject;
    }
  }

  /// A participle that opens its sentence belongs to the subject of the clause after the quotation.
  void govern_opening(std::uint32_t start) {
    if (!is_opening_participle(start) || !is_cue(start)) return;
    const std::uint32_t end = article_.sentence_end(start);
    std::uint32_t q = start;
    while (q < end && tokens_[q].kind != TokenKind::quotation) ++q;
    if (q == end) return;
    const std::uint32_t m = first_mention_from(mentions_, q);
    if (m == mentions_.size() || mentions_[m].possessive) return;
    if (mentions_[m].tokens.begin <= q + 2 && mentions_[m].tokens.begin < end) cues_.governor[start] = m;
  }

  const TokenizedText& article_;
  const std::vector<Token>& tokens_;
  const std::vector<Mention>& mentions_;
  const Language& language_;
  const WordWeights& weights_;
  const VerbPlaces places_;
  Cues& cues_;
};

}  // namespace

std::uint32_t word_before_agent(const TokenizedText& article, std::uint32_t agent) {
  const std::uint32_t start = article.sentence_start(agent);
  if (agent < start + 2 || !article.tokens[agent - 1].is(wc::agent)) return no_token;
  return article.tokens[agent - 2].is(wc::adverb) && agent > start + 2 ? agent - 3 : agent - 2;
}

Cues find_cues(const TokenizedText& article, const std::vector<Mention>& mentions, const Language& language,
               const WordWeights& weights) {
  Cues cues;
  CueFinder(article, mentions, language, weights, cues).run();
  return cues;
}

}  // namespace verbatim
