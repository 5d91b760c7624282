#include "quotes/adjacent_cues.h"

#include <algorithm>

#include "quotes/parted_subjects.h"
#include "quotes/verb_places.h"

namespace verbatim {
namespace {

namespace wc = word_class;

constexpr float certain = 0.97F;

class AdjacentCues {
 public:
  AdjacentCues(const Analysis& analysis, const Lexicon& lexicon)
      : analysis_(analysis),
        lexicon_(lexicon),
        tokens_(analysis.article.tokens),
        mentions_(analysis.mentions),
        places_(analysis.article, lexicon.language()) {}

  /// The subject of the verb of saying that follows a marked string, or no_mention.
  [[nodiscard]] std::uint32_t source_of(std::uint32_t string) const {
    const std::uint32_t q = analysis_.article.token_of_string[string];
    const std::uint32_t end = analysis_.article.sentence_end(q);
    std::uint32_t i = q + 1;
    // "Clinton seemed irritated: “…,” she wrote."
    const bool opens =
        q == analysis_.article.sentence_start(q) || (tokens_[q].mark == ',' && tokens_[q - 1].is_mark(':'));
    if (opens && i == end) return source_behind_question(q);
    if (!opens || i >= end || !is_tied(q, i)) return no_mention;
    if (!tokens_[i].is_word()) ++i;
    if (i < end && tokens_[i].is(wc::source_after)) {
      if (const std::uint32_t place = told_from(i, end); place != no_mention) return place;
    }
    const std::uint32_t clause = i;
    bool auxiliary = false;
    while (i < end && i < clause + 4 && !is_cue(i, auxiliary) &&
           tokens_[i].is(wc::auxiliary | wc::adverb | wc::reflexive | wc::object_pronoun) &&
           !tokens_[i].is(wc::subject_pronoun)) {
      auxiliary |= tokens_[i].is(wc::auxiliary);
      ++i;
    }
    if (i >= end) return no_mention;
    if (is_cue(i, auxiliary)) return subject_after(i);
    const std::uint32_t subject = subject_at(i);
    return subject != no_mention ? subject : subject_after_unlisted(i);
  }

  /// „…“, hieß es am Freitag aus |dem Ministerium|: where nobody says who spoke, the institution or the group behind a
  /// preposition in the next words; or no_mention.
  [[nodiscard]] std::uint32_t told_from(std::uint32_t verb, std::uint32_t end) const {
    constexpr std::uint32_t farthest = 8;  // tokens
    for (std::uint32_t i = verb + 1; i < std::min(end, verb + farthest) && tokens_[i].is_word(); ++i) {
      const std::uint32_t m = tokens_[i].is(wc::preposition) ? mention_beginning_at(mentions_, i + 1) : no_mention;
      if (m == no_mention || tokens_[mentions_[m].name.begin].is(wc::place | wc::calendar)) continue;
      const SpeakerKind kind = mentions_[m].kind;
      if (kind == SpeakerKind::institution || kind == SpeakerKind::group || kind == SpeakerKind::document) return m;
    }
    return no_mention;
  }

  /// The subject of the last verb of saying before a string in its sentence, where it stands right before the string,
  /// is the entity of `chosen` or speaks plainly; otherwise no_mention.
  [[nodiscard]] std::uint32_t source_before(std::uint32_t string, std::uint32_t chosen) const {
    constexpr std::uint32_t farthest = 12;  // tokens
    const std::uint32_t q = analysis_.article.token_of_string[string];
    const std::uint32_t start = std::max(analysis_.article.sentence_start(q), q > farthest ? q - farthest : 0);
    if (const std::uint32_t stated = stated_beside(q); stated != no_mention) return stated;
    for (std::uint32_t i = q; i-- > start && tokens_[i].kind != TokenKind::quotation;) {
      if (const std::uint32_t owner = owner_of_claim(i, q); owner != no_mention) return owner;
      if (analysis_.cues.weight[i] <= 0 || !tokens_[i].is(wc::cue_finite | wc::cue_participle)) continue;
      const std::uint32_t m = analysis_.cues.governor[i];
      if (m == no_mention || mentions_[m].possessive) return no_mention;
      const bool trails = tokens_[i].is(wc::cue_participle) && i > 0 && tokens_[i - 1].is_mark(',');
      if (trails) return is_only_subject(m, i) ? m : speaker_before(i);
      const bool same = chosen != no_mention && same_entity(analysis_.entities, m, chosen);
      return analysis_.cues.links[m].subject_of == i && (same || speaks_plainly(m, i, q, chosen)) ? m : no_mention;
    }
    return no_mention;
  }

  /// "are described as “a disaster” by |shop owners|", "dubbed “the wall” by |its neighbours|": whoever follows a
  /// marked string that a passive verb of saying leads up to, tied to that verb in `out`. Whether there is one.
  bool find_agent_after(std::uint32_t string, Attribution& out) const {
    const std::uint32_t q = analysis_.article.token_of_string[string];
    const std::uint32_t start = analysis_.article.sentence_start(q);
    if (q < start + 2 || q + 2 >= analysis_.article.sentence_end(q) || !tokens_[q + 1].is(wc::agent)) return false;
    std::uint32_t verb = tokens_[q - 1].is(wc::article) && !leads_to_term(q) ? q - 2 : q - 1;
    if (verb > start && leads_to_term(verb + 1)) --verb;
    // « une offre |jugée| »: the lexicon makes no feminine of it
    const bool participle = tokens_[verb].is(wc::names) && !tokens_[verb].is(wc::cue_finite | wc::cue_base);
    const bool passive = (tokens_[verb].is(wc::cue_passive) || participle) && tokens_[verb].shape == Shape::lower;
    const bool names =
        tokens_[verb].is(wc::names) || leads_to_term(q) || (verb > start && tokens_[verb - 1].is(wc::copula));
    const std::uint32_t m = first_mention_from(mentions_, q + 2);
    if (!passive || !names || m == mentions_.size() || mentions_[m].possessive) return false;
    const std::uint32_t begin = mentions_[m].tokens.begin;  // "by |shop| owners"
    if (begin != q + 2 && (begin != q + 3 || !tokens_[q + 2].is_word())) return false;
    settle(out, m, Pattern::after_inverted, certain);
    out.cue = verb;
    return true;
  }

 private:
  /// Whether the subject `m` of a verb before the string `q` is so plainly its source that `chosen` is not.
  [[nodiscard]] bool speaks_plainly(std::uint32_t m, std::uint32_t verb, std::uint32_t q, std::uint32_t chosen) const {
    const Token& head = tokens_[mentions_[m].name.begin];
    const bool noun_of_saying = mentions_[m].form == MentionForm::nominal && head.is(wc::cue_noun) &&
                                !head.is(wc::document | wc::role | wc::institution);
    const bool names = !analysis_.cues.links[m].object && is_named_by(verb, q);  // "the loophole |called| a “trick”"
    return noun_of_saying || names || opens_clause_of(verb, m, chosen) || is_who(m, verb);
  }

  /// "|Prescott’s| claim that ... “a national champion”", "|her| description of the landfill as “odorless”".
  [[nodiscard]] std::uint32_t owner_of_claim(std::uint32_t noun, std::uint32_t q) const {
    const std::uint32_t m = analysis_.cues.governor[noun];
    if (m == no_mention || analysis_.cues.links[m].owns_noun != noun || !tokens_[noun].is(wc::cue_noun))
      return no_mention;
    const std::uint32_t begin = mentions_[m].tokens.begin;
    const bool described = begin > 0 && tokens_[begin - 1].is(wc::cue_finite);  // "described ministers’ promises as"
    // "played down Trump’s comments as": somebody else's word for them
    const bool as = follows_as(q) && !described && noun + 1 < q - 1;
    // "a warning from |Admiral Lund| that"
    const std::uint32_t clause = begin > noun ? mentions_[m].after : noun + 1;
    const bool that = clause < q && tokens_[clause].is(wc::that_word);
    return (that && !is_judged(noun, q)) || as ? m : no_mention;
  }

  /// "Rubio’s claim that Cruz |wants| it |is| “not true”": whether the verb before a string is that of the noun of
  /// saying itself, since the clause that hangs on the noun has had its own.
  [[nodiscard]] bool is_judged(std::uint32_t noun, std::uint32_t q) const {
    if (!tokens_[q - 1].is(wc::copula)) return false;
    std::uint32_t verb = q - 1;
    while (verb > noun + 2 && tokens_[verb - 1].is(wc::auxiliary | wc::adverb)) --verb;
    for (std::uint32_t i = noun + 2; i < verb; ++i) {
      if (tokens_[i].is(wc::auxiliary | wc::cue_finite)) return true;
    }
    return false;
  }

  /// "Putin made his first comments, |saying|": whether a mention is the only one before the verb that acts.
  [[nodiscard]] bool is_only_subject(std::uint32_t m, std::uint32_t verb) const {
    const std::uint32_t first = first_mention_from(mentions_, analysis_.article.sentence_start(verb));
    constexpr std::uint32_t most = 12;
    for (std::uint32_t other = first; other < mentions_.size() && mentions_[other].tokens.begin < verb; ++other) {
      const bool subject = is_subject(mentions_[other], analysis_.cues.links[other]);
      if ((subject && other != m) || other - first > most) return false;
    }
    return !analysis_.cues.links[m].object;
  }

  /// "NAME asked for a “second survey”, and the engineer |said| the cracks “...”": whether the subject of a verb of
  /// saying opens a clause after the one of `chosen`.
  [[nodiscard]] bool opens_clause_of(std::uint32_t verb, std::uint32_t subject, std::uint32_t chosen) const {
    const std::uint32_t begin = mentions_[subject].tokens.begin;
    return tokens_[verb].is(wc::cue_finite) && tokens_[verb].is(wc::strong_cue) && begin > 1 && chosen < subject &&
           tokens_[begin - 1].is(wc::conjunction) && tokens_[begin - 2].is_mark(',');
  }

  /// "Stevie Wonder, |who| joked of the museum, “...”": a relative pronoun right before a verb of saying.
  [[nodiscard]] bool is_who(std::uint32_t subject, std::uint32_t verb) const {
    const Token& token = tokens_[mentions_[subject].name.begin];
    return token.is(wc::relative) && mentions_[subject].tokens.end == verb && tokens_[verb].is(wc::strong_cue) &&
           tokens_[verb].is(wc::cue_finite);
  }

  /// "that her mother had |called| the plan to move the market “a lot of wet paper”": whether a string is what a verb
  /// of naming calls its object, with no other clause between.
  [[nodiscard]] bool is_named_by(std::uint32_t verb, std::uint32_t q) const {
    if (!tokens_[verb].is(wc::names)) return false;
    for (std::uint32_t i = verb + 1; i < q; ++i) {
      if (!tokens_[i].is_word() || tokens_[i].is(wc::auxiliary | wc::cue_finite | wc::relative | wc::subordinator))
        return false;
    }
    return true;
  }

  /// Whom the clause right before a string, between commas or behind "as" names as its source, or no_mention.
  [[nodiscard]] std::uint32_t stated_beside(std::uint32_t q) const {
    if (const std::uint32_t quoted = quoted_before(q); quoted != no_mention) return quoted;
    if (const std::uint32_t inverted = inverted_before(q); inverted != no_mention) return inverted;
    if (const std::uint32_t agent = agent_before(q); agent != no_mention) return agent;
    if (const std::uint32_t aside = aside_before(q); aside != no_mention) return aside;
    if (const std::uint32_t parted = subject_before_aside(analysis_, q); parted != no_mention) return parted;
    if (const std::uint32_t opened = behind_opening_phrase(q); opened != no_mention) return opened;
    return source_in_clause_behind(analysis_, lexicon_, q);
  }

  /// "Supporters like to quote |Andrew Carnegie|: “…”", "The report quotes |Ed Voss| as saying “…”": the object of a
  /// verb of repeating, right before the colon or before "as saying".
  [[nodiscard]] std::uint32_t quoted_before(std::uint32_t q) const {
    const std::uint32_t next = first_mention_from(mentions_, q);
    if (q < 2 || next == 0) return no_mention;
    const Mention& last = mentions_[next - 1];
    const std::uint32_t begin = last.tokens.begin;
    const bool near = tokens_[q - 1].is_mark(':') ? last.tokens.end == q - 1 : says_behind(last.tokens.end, q);
    const bool object = begin > 0 && tokens_[begin - 1].is(wc::repeats);
    return object && near && tokens_[begin].sentence == tokens_[q].sentence ? next - 1 : no_mention;
  }

  /// "as saying": whether "as" stands at `i`, and a participle of saying behind it, before token `end`.
  [[nodiscard]] bool says_behind(std::uint32_t i, std::uint32_t end) const {
    return i + 1 < end && follows_as(i + 1) && tokens_[i + 1].is(wc::cue_participle);
  }

  /// “…,” the affidavit quotes |Kyle Dobbs| as saying: the object of the verb at `cue`, where it repeats; or
  /// no_mention.
  [[nodiscard]] std::uint32_t quoted_after(std::uint32_t cue) const {
    if (!tokens_[cue].is(wc::repeats)) return no_mention;
    const std::uint32_t m = mention_beginning_at(mentions_, cue + 1);
    const bool object = m != no_mention && says_behind(mentions_[m].tokens.end, analysis_.article.sentence_end(cue));
    return object ? m : no_mention;
  }

  /// "The US replied, but |the Kremlin| said it was not its reply, |saying|": the subject of the last verb of saying
  /// before a participle of saying in its sentence, or no_mention.
  [[nodiscard]] std::uint32_t speaker_before(std::uint32_t participle) const {
    constexpr std::uint32_t farthest = 60;  // tokens
    if (!tokens_[participle].is(wc::strong_cue)) return no_mention;
    const std::uint32_t sentence = analysis_.article.sentence_start(participle);
    const std::uint32_t start = std::max(sentence, participle > farthest ? participle - farthest : 0);
    for (std::uint32_t i = participle; i-- > start;) {
      if (!tokens_[i].is(wc::cue_finite) || !tokens_[i].is(wc::strong_cue) || analysis_.cues.weight[i] <= 0) continue;
      const std::uint32_t m = analysis_.cues.governor[i];
      const bool speaks = m != no_mention && !mentions_[m].possessive && analysis_.cues.links[m].subject_of == i;
      return speaks ? m : no_mention;
    }
    return no_mention;
  }

  /// "comme le |dit Rochebrune|, «...»": whom a verb of saying before it leaves right
  /// before the string.
  [[nodiscard]] std::uint32_t inverted_before(std::uint32_t q) const {
    constexpr std::uint32_t most_steps = 3;
    const std::uint32_t end = q > 0 && (tokens_[q - 1].is_mark(',') || tokens_[q - 1].is_mark(':')) ? q - 1 : q;
    const std::uint32_t next = first_mention_from(mentions_, q);
    for (std::uint32_t back = 1; back <= std::min(next, most_steps); ++back) {
      const std::uint32_t m = next - back;
      const std::uint32_t cue = analysis_.cues.links[m].inverted;
      if (mentions_[m].tokens.end != end || cue == no_token || mentions_[m].possessive || mentions_[m].compound)
        continue;
      const std::uint32_t governor = analysis_.cues.governor[cue];
      const bool claimed = governor != no_mention && governor != m && analysis_.cues.links[governor].subject_of == cue;
      // "responded |that| the businessman", "|asked| the crowd"
      const bool object = tokens_[cue].is(wc::takes_addressee) || tokens_[mentions_[m].tokens.begin].is(wc::that_word);
      const bool asserts = tokens_[cue].is(wc::cue_finite) && tokens_[cue].is(wc::strong_cue) && !claimed && !object &&
                           tokens_[cue].sentence == tokens_[q].sentence;
      if (asserts && opens_clause(cue)) return m;
    }
    return no_mention;
  }

  /// "was described by |Mayor Ogilvie| as “...”", "was accused by |the union| of “...”": whose words a passive verb
  /// says that they are, right before the string.
  [[nodiscard]] std::uint32_t agent_before(std::uint32_t q) const {
    const std::uint32_t next = first_mention_from(mentions_, q);
    if (next == 0 || q < 2) return no_mention;
    const std::uint32_t m = next - 1;
    if (is_agent_of_verb_behind(m, q)) return m;
    const bool close = mentions_[m].tokens.end == q - 1 || mentions_[m].after == q - 1;
    const std::uint32_t verb = word_before_agent(analysis_.article, mentions_[m].tokens.begin);
    if (!close || verb == no_token || verb == 0 || tokens_[verb].sentence != tokens_[q].sentence) return no_mention;
    const bool passive = tokens_[verb].is(wc::cue_passive) && tokens_[verb].shape == Shape::lower;
    const bool object = tokens_[q - 1].is(wc::preposition) && tokens_[verb - 1].is(wc::copula | wc::auxiliary);
    return passive && (follows_as(q) || object) ? m : no_mention;
  }

  /// „von |Petra Kahl| (als) „Frechheit“ |bezeichnet|“: in German the verb stands behind.
  [[nodiscard]] bool is_agent_of_verb_behind(std::uint32_t m, std::uint32_t q) const {
    const TokenRange words = mentions_[m].tokens;
    const bool beside = words.end == q || (words.end + 1 == q && leads_to_term(q));
    const bool agent = words.begin > analysis_.article.sentence_start(q) && tokens_[words.begin - 1].is(wc::agent);
    return lexicon_.language().capitalises_nouns && beside && agent && q + 1 < analysis_.article.sentence_end(q) &&
           tokens_[q + 1].is(wc::names) && tokens_[q + 1].is(wc::cue_passive);
  }

  /// „Auf die Frage von Petra Kahl sagte |Karl Voss|, das sei „...““: in German, the subject behind the verb of a
  /// sentence that opens with a phrase, where no other verb of saying follows.
  [[nodiscard]] std::uint32_t behind_opening_phrase(std::uint32_t q) const {
    constexpr std::uint32_t farthest = 40;  // tokens
    const std::uint32_t start = analysis_.article.sentence_start(q);
    const auto is_verb = [this](std::uint32_t i) {
      return tokens_[i].is(wc::cue_finite) && analysis_.cues.weight[i] > 0 && tokens_[i].shape == Shape::lower;
    };
    if (!lexicon_.language().capitalises_nouns || q - start > farthest || !tokens_[start].is(wc::preposition) ||
        tokens_[start].is(wc::source_before)) {
      return no_mention;
    }
    std::uint32_t verb = start + 1;
    while (verb < q && tokens_[verb].is_word() && !tokens_[verb].is(wc::subordinator) && !is_verb(verb)) ++verb;
    if (verb >= q || !is_verb(verb)) return no_mention;
    for (std::uint32_t i = verb + 1; i < q; ++i) {
      if (is_verb(i) || tokens_[i].kind == TokenKind::quotation) return no_mention;
    }
    const std::uint32_t m = first_mention_from(mentions_, verb + 1);
    const bool subject = m < mentions_.size() && mentions_[m].tokens.end <= q &&
                         analysis_.cues.links[m].inverted == verb && !mentions_[m].possessive && !mentions_[m].compound;
    return subject ? m : no_mention;
  }

  /// "The plan, |says Price|, is a “puddle”": who speaks between commas before a string.
  [[nodiscard]] std::uint32_t aside_before(std::uint32_t q) const {
    constexpr std::uint32_t most_steps = 3;
    const std::uint32_t next = first_mention_from(mentions_, q);
    for (std::uint32_t back = 1; back <= std::min(next, most_steps); ++back) {
      const std::uint32_t m = next - back;
      const std::uint32_t cue = analysis_.cues.links[m].inverted;
      const std::uint32_t end = mentions_[m].after;
      if (tokens_[mentions_[m].tokens.begin].sentence != tokens_[q].sentence) return no_mention;
      if (cue == no_token || mentions_[m].possessive || mentions_[m].compound || !tokens_[cue].is(wc::cue_finite))
        continue;
      if (tokens_[mentions_[m].tokens.begin].is(wc::that_word)) continue;
      const bool between = cue > 0 && tokens_[cue - 1].is_mark(',') && end < q && tokens_[end].is_mark(',');
      if (between && tokens_[cue].is(wc::strong_cue) && !tokens_[cue].is(wc::takes_addressee)) return m;
    }
    return no_mention;
  }

  /// "described |as| “...”", « qualifié |de| « … » »: whether what a verb of naming calls something begins at token
  /// `q`.
  [[nodiscard]] bool leads_to_term(std::uint32_t q) const {
    return follows_as(q) ||
           (!lexicon_.language().is_english() && lexicon_.language().before_term.has(tokens_[q - 1].hash));
  }

  /// "as “...”": whether a string stands right after a word that is both a preposition and a subordinator.
  [[nodiscard]] bool follows_as(std::uint32_t q) const {
    return tokens_[q - 1].is(wc::preposition) && tokens_[q - 1].is(wc::subordinator);
  }

  /// Whether nothing that could be its subject stands before a verb: "comme le |dit|", ", |sagte|".
  [[nodiscard]] bool opens_clause(std::uint32_t cue) const {
    const std::uint32_t start = analysis_.article.sentence_start(cue);
    std::uint32_t i = cue;
    while (i > start && tokens_[i - 1].is(wc::adverb | wc::object_pronoun | wc::auxiliary)) --i;
    return i == start || !tokens_[i - 1].is_word() || tokens_[i - 1].is(wc::subordinator);
  }

  [[nodiscard]] bool is_tied(std::uint32_t q, std::uint32_t next) const {
    if (tokens_[next].is_mark(',') || tokens_[next].is_mark(U'—') || tokens_[next].is_mark(U'–')) return true;
    const char32_t last = tokens_[q].mark;
    return tokens_[next].is_word() && (last == ',' || last == '?' || last == '!' || last == U'…' || last == U'—');
  }

  [[nodiscard]] bool is_cue(std::uint32_t i, bool auxiliary) const {
    if (analysis_.cues.weight[i] <= 0 || tokens_[i].shape != Shape::lower) return false;
    return tokens_[i].is(wc::cue_finite) || (auxiliary && tokens_[i].is(wc::cue_passive));
  }

  /// “…,” |said| Price; «…», |aseguró| este martes en la radio Rodrigo Sanz.
  [[nodiscard]] std::uint32_t subject_after(std::uint32_t cue) const {
    constexpr std::uint32_t farthest = 10;
    for (std::uint32_t m = first_mention_from(mentions_, cue + 1);
         m < mentions_.size() && mentions_[m].tokens.begin < cue + farthest; ++m) {
      if (analysis_.cues.links[m].inverted == cue && analysis_.cues.governor[cue] == m)
        return whole_of_pair(analysis_, m);  // "said Hana and Peter Dvorak"
    }
    return no_mention;
  }

  /// «…», acotó |Pedro Sanz|: the person right behind a verb that no list knows, which is right behind the string.
  [[nodiscard]] std::uint32_t subject_after_unlisted(std::uint32_t verb) const {
    const std::uint32_t m = mention_beginning_at(mentions_, verb + 1);
    const bool person = m != no_mention && is_human(mentions_[m].kind) && !mentions_[m].possessive &&
                        mentions_[m].form != MentionForm::pronoun;
    return person && places_.follows_inverted_verb(verb + 1) ? whole_of_pair(analysis_, m) : no_mention;
  }

  /// “…,” |Price| said.
  [[nodiscard]] std::uint32_t subject_at(std::uint32_t i) const {
    constexpr std::uint32_t longest_gap = 2;
    for (std::uint32_t m = first_mention_from(mentions_, i); m < mentions_.size() && mentions_[m].tokens.begin == i;
         ++m) {
      const std::uint32_t cue = analysis_.cues.links[m].subject_of;
      if (cue != no_token && !mentions_[m].possessive && cue - mentions_[m].after <= longest_gap &&
          tokens_[cue].is(wc::cue_finite | wc::cue_passive)) {
        const std::uint32_t quoted = quoted_after(cue);
        return quoted != no_mention ? quoted : m;
      }
      if (closes_with_verb(m)) return m;
    }
    return no_mention;
  }

  /// A question or a cry may end the sentence before the one that says whose it is; see closes_with_verb.
  [[nodiscard]] std::uint32_t source_behind_question(std::uint32_t q) const {
    const bool cry = tokens_[q].mark == '?' || tokens_[q].mark == '!';
    const bool goes_on = q + 1 < tokens_.size() && tokens_[q + 1].paragraph == tokens_[q].paragraph;
    const std::uint32_t m = mention_beginning_at(mentions_, q + 1);
    return cry && goes_on && m != no_mention && closes_with_verb(m) ? m : no_mention;
  }

  /// “In whose dreams?” |Teague| shot back.: whether a name and a word or two that the lexicon does not know as
  /// anything else end their sentence or clause.
  [[nodiscard]] bool closes_with_verb(std::uint32_t m) const {
    constexpr std::uint32_t longest = 2;  // the verb and an adverb
    const Mention& mention = mentions_[m];
    const std::uint32_t end = analysis_.article.sentence_end(mention.tokens.begin);
    const bool named = mention.form == MentionForm::name && mention.kind == SpeakerKind::person && !mention.possessive;
    if (!named || mention.tokens.end >= end) return false;
    std::uint32_t i = mention.tokens.end;
    while (i < end && i <= mention.tokens.end + longest && tokens_[i].is_word()) ++i;
    if (i > mention.tokens.end + longest || (i < end && !tokens_[i].is_mark(',') && !tokens_[i].is_mark('.')))
      return false;
    const Token& verb = tokens_[mention.tokens.end];
    return verb.is_word() && verb.shape == Shape::lower &&
           !verb.is(wc::function_word | wc::conjunction | wc::preposition | wc::auxiliary | wc::relative);
  }

  const Analysis& analysis_;
  const Lexicon& lexicon_;
  const std::vector<Token>& tokens_;
  const std::vector<Mention>& mentions_;
  const VerbPlaces places_;
};

}  // namespace

std::uint32_t source_behind_as(const Analysis& analysis, const Lexicon& lexicon, std::uint32_t as) {
  const std::vector<Token>& tokens = analysis.article.tokens;
  if (!tokens[as].is_word() || !lexicon.language().as.has(tokens[as].hash)) return no_mention;
  const std::uint32_t m = mention_beginning_at(analysis.mentions, as + 1);
  if (m == no_mention || tokens[as + 1].sentence != tokens[as].sentence || analysis.mentions[m].possessive)
    return no_mention;
  const std::uint32_t cue = analysis.cues.links[m].subject_of;
  if (cue == no_token) return no_mention;
  if (cue + 1 >= analysis.article.sentence_end(cue)) return m;
  const Token& next = tokens[cue + 1];  // not "as he |promised to| stay"
  const bool closes =
      !next.is_word() || next.is(wc::neuter) || (next.is(wc::preposition) && !next.is(wc::subordinator));
  return closes ? m : no_mention;
}

std::uint32_t source_in_clause_behind(const Analysis& analysis, const Lexicon& lexicon, std::uint32_t q) {
  const std::uint32_t end = analysis.article.sentence_end(q);
  const std::uint32_t as = q + 1 < end && analysis.article.tokens[q + 1].is_mark(',') ? q + 2 : q + 1;
  return as < end ? source_behind_as(analysis, lexicon, as) : no_mention;
}

void attribute_adjacent(const Analysis& analysis, const Lexicon& lexicon, std::vector<Attribution>& attributions) {
  const AdjacentCues adjacent(analysis, lexicon);
  for (std::uint32_t s = 0; s < attributions.size(); ++s) {
    std::uint32_t before = attributions[s].speech ? adjacent.source_before(s, attributions[s].mention) : no_mention;
    if (before != no_mention) before = whole_of_pair(analysis, before);
    if (before != no_mention && before != attributions[s].mention) {
      const float confidence = attributions[s].mention == no_mention ? certain : attributions[s].confidence;
      prefer(analysis.entities, attributions[s], before, confidence);
      find_pattern(analysis, s, attributions[s]);
    }
    if (before != no_mention && attributions[s].cue == no_token) {
      attributions[s].cue = analysis.cues.links[before].inverted;
    }
    if (attributions[s].speech && adjacent.find_agent_after(s, attributions[s])) continue;
    const std::uint32_t source = adjacent.source_of(s);
    if (source == no_mention || (attributions[s].speech && attributions[s].mention == source)) continue;
    settle(attributions[s], source, Pattern::none, certain);
    find_pattern(analysis, s, attributions[s]);
    // Behind a question the source stands in a sentence of its own.
    if (attributions[s].pattern == Pattern::continuation) attributions[s].pattern = Pattern::after;
  }
}

}  // namespace verbatim
