#include "quotes/attribution.h"

#include <algorithm>
#include <cmath>

#include "quotes/acting_sources.h"
#include "quotes/adjacent_cues.h"
#include "quotes/apposed_names.h"
#include "quotes/colon_labels.h"
#include "quotes/fragments.h"
#include "quotes/naming_verbs.h"
#include "quotes/not_speech.h"
#include "quotes/ranker.h"
#include "quotes/relays.h"
#include "quotes/rules.h"
#include "quotes/subjectless_verbs.h"

namespace verbatim {
namespace {

namespace wc = word_class;

/// At most so many candidates are handed on for the reader to choose from.
constexpr std::size_t most_candidates = 4;

/// A probability; no reading is beyond doubt, whatever the scores are.
float calibrated(const Calibration& calibration, int best, int lead, int speech) {
  constexpr float most = 0.99F;
  const auto unit = [](int score) { return std::clamp(static_cast<float>(score) / score_unit, -8.0F, 8.0F); };
  const float value = calibration.base + calibration.best * unit(best) + calibration.lead * unit(lead) +
                      calibration.speech * unit(speech);
  return std::min(1.0F / (1.0F + std::exp(-value)), most);
}

/// „sagte |Gründerin| und Geschäftsführerin Nadine Gerlach“: of a bare role, whose title it begins.
std::uint32_t whose_role(const Analysis& analysis, std::uint32_t m) {
  constexpr std::uint32_t most_steps = 2;  // the pair of both lies between
  const std::vector<Mention>& mentions = analysis.mentions;
  const std::uint32_t joint = mentions[m].tokens.end;
  if (!is_description(mentions[m]) || mentions[m].tokens.size() > 1 || joint >= analysis.article.size() ||
      !analysis.article.tokens[joint].is(wc::and_word)) {
    return m;
  }
  for (std::uint32_t next = m + 1; next < mentions.size() && next <= m + most_steps; ++next) {
    const bool titled = mentions[next].form == MentionForm::name && !mentions[next].title.empty();
    if (titled && !mentions[next].compound && mentions[next].tokens.begin == joint + 1) return next;
  }
  return m;
}

/// "Steven Rosenthal, |a tax lawyer and senior fellow|, put it": the one whose appositive the mention opens.
std::uint32_t bearer_of(const Analysis& analysis, std::uint32_t m) {
  constexpr std::uint32_t most_steps = 4;
  if (!analysis.cues.links[m].inside_appositive) return m;
  for (std::uint32_t back = 1; back <= std::min(m, most_steps); ++back) {
    const Mention& bearer = analysis.mentions[m - back];
    if (!bearer.appositive.empty() && bearer.appositive.begin == analysis.mentions[m].tokens.begin &&
        (bearer.form == MentionForm::name || is_description(bearer))) {
      return m - back;
    }
  }
  return whose_role(analysis, m);
}

/// „|Ein Sprecher| der Polizei Bremen sagte“: of the place in an institution's name that stands in the genitive, the
/// description before it.
std::uint32_t before_genitive(const Analysis& analysis, std::uint32_t m) {
  const std::vector<Token>& tokens = analysis.article.tokens;
  const Mention& place = analysis.mentions[m];
  const std::uint32_t begin = place.tokens.begin;
  if (begin < 2 || place.form != MentionForm::name || place.name.size() > 1) return m;
  if (!tokens[begin - 1].is(wc::institution) || !tokens[begin - 2].is(wc::definite)) return m;
  const std::uint32_t next = first_mention_from(analysis.mentions, begin - 2);
  const bool described =
      next > 0 && analysis.mentions[next - 1].tokens.end == begin - 2 && is_description(analysis.mentions[next - 1]);
  return described ? next - 1 : m;
}

/// "|Joel Maddox| of Harbor Radio said", "|a spokesman| for Hana Dvorak said": whom the phrase describes that holds the
/// mention, where the two stand side by side.
std::uint32_t described_by(const Analysis& analysis, std::uint32_t m) {
  constexpr int most_phrases = 3;  // "the archbishop of the Patriarchate of Ostrava"
  for (int phrases = 0; phrases < most_phrases && m > 0; ++phrases) {
    const Mention& host = analysis.mentions[m - 1];
    if (host.tokens.end + 1 != analysis.mentions[m].tokens.begin) break;
    const Token& between = analysis.article.tokens[host.tokens.end];
    if (!between.is(wc::preposition) || between.is(wc::subordinator) || host.possessive ||
        host.form == MentionForm::pronoun)
      break;
    --m;
  }
  return before_genitive(analysis, m);
}

/// "Was |it| hard? “It was horrible.”": a pronoun for a thing that nothing was named by and that says nothing.
bool is_empty_it(const Analysis& analysis, std::uint32_t m) {
  const std::uint32_t verb = analysis.cues.links[m].subject_of;
  return analysis.mentions[m].form == MentionForm::pronoun && analysis.mentions[m].gender == Gender::neuter &&
         analysis.entities.of_mention[m] == no_entity &&
         (verb == no_token || !analysis.article.tokens[verb].is(wc::cue_finite));
}

/// Takes the best mentions of a string, one an entity, with probabilities that add up to no more than one.
void choose(const Analysis& analysis, const std::vector<bool>& told_of, const Ranker& ranker,
            const Calibration& calibration, std::uint32_t string, Attribution& out) {
  struct Scored {
    std::uint32_t mention;
    int score;
  };
  std::vector<Scored> scored;
  const FeatureExtractor::Range range = ranker.candidates(string);
  for (std::uint32_t m = range.first; m < range.last; ++m) {
    if (!is_empty_it(analysis, m) && !told_of[m]) scored.push_back({m, ranker.score(string, m)});
  }
  if (scored.empty()) return;
  const std::size_t kept = std::min<std::size_t>(scored.size(), 3 * most_candidates);
  std::partial_sort(
      scored.begin(), scored.begin() + static_cast<std::ptrdiff_t>(kept), scored.end(),
      [](const Scored& a, const Scored& b) { return a.score != b.score ? a.score > b.score : a.mention < b.mention; });
  out.mention =
      bearer_of(analysis, whole_of_pair(analysis, bearer_of(analysis, described_by(analysis, scored[0].mention))));
  const int lead = kept > 1 ? scored[0].score - scored[1].score : 8 * score_unit;
  out.confidence = calibrated(calibration, scored[0].score, lead, ranker.speech_score(string));
  float others = 0;
  for (std::size_t i = 1; i < kept; ++i) others += probability(scored[i].score, score_unit);
  for (std::size_t i = 0; i < kept && out.ranked.size() < most_candidates; ++i) {
    const std::uint32_t entity = analysis.entities.of_mention[scored[i].mention];
    const bool known = std::any_of(out.ranked.begin(), out.ranked.end(), [&](const RankedMention& ranked) {
      return entity != no_entity && analysis.entities.of_mention[ranked.mention] == entity;
    });
    if (known) continue;
    const float share = others > 0 ? probability(scored[i].score, score_unit) / others : 0;
    out.ranked.push_back({i == 0 ? out.mention : scored[i].mention,
                          i == 0 ? out.confidence : (1 - out.confidence) * std::min(share, 1.0F)});
  }
}

/// Of a subject's verbs before a marked string the one that leads to it: "took the parcel and |said|: “…”"; else the
/// one that reports more surely: "|said| that prices had turned out to be “…”".
std::uint32_t leading_verb(const Analysis& analysis, std::uint32_t m, std::uint32_t q) {
  constexpr std::uint32_t reach = 3;  // tokens between them
  const CueLinks& links = analysis.cues.links[m];
  const std::vector<Token>& tokens = analysis.article.tokens;
  const std::uint32_t first = links.subject_of;
  const std::uint32_t later = links.later_verb < q ? links.later_verb : no_token;
  const std::uint32_t from = std::min(first, later);
  for (std::uint32_t i = q; from < q && i-- > from + 1 && q - i <= reach + 1;) {
    const bool joined = tokens[i - 1].is(wc::conjunction) || tokens[i - 1].is_mark(',');
    const bool verb = joined && tokens[i].is(cue_verb) && !tokens[i].is(wc::cue_noun);
    if (verb && analysis.cues.weight[i] > 0 && analysis.cues.governor[i] == m) return i;
  }
  if (later == no_token || first > later) return from;  // one verb, or none
  return analysis.cues.weight[first] > analysis.cues.weight[later] ? first : later;
}

/// The strongest cue of a mention in the sentence of a marked string, or no_token.
std::uint32_t cue_of(const Analysis& analysis, std::uint32_t m, std::uint32_t q) {
  const CueLinks& links = analysis.cues.links[m];
  const std::uint32_t opening = analysis.article.sentence_start(q);
  if (opening < q && q < analysis.mentions[m].tokens.begin && analysis.cues.governor[opening] == m) return opening;
  const std::uint32_t begin = analysis.mentions[m].tokens.begin;
  if (begin > opening && begin < q && analysis.article.tokens[begin - 1].is(wc::repeats)) return begin - 1;
  if (links.source_of != no_token) return links.source_of;
  if (links.inverted != no_token && (analysis.cues.governor[links.inverted] == m || analysis.mentions[m].compound)) {
    return links.inverted;
  }
  // "Neighbours who look down on the roof |call| it “a dropped tray”."
  const std::uint32_t naming = naming_verb_before(analysis.article, q);
  const std::uint32_t namer = naming == no_token ? no_mention : analysis.cues.governor[naming];
  if (namer != no_mention && same_entity(analysis.entities, namer, m)) return naming;
  if (const std::uint32_t verb = leading_verb(analysis, m, q); verb != no_token) return verb;
  if (links.owns_noun != no_token) return links.owns_noun;
  const std::vector<Token>& tokens = analysis.article.tokens;
  const bool beside = links.strongest != no_token && tokens[links.strongest].sentence == tokens[q].sentence;
  return beside ? links.strongest : no_token;
}

Pattern pattern_in_sentence(const Analysis& analysis, std::uint32_t m, std::uint32_t cue, std::uint32_t q) {
  const TokenizedText& article = analysis.article;
  const std::uint32_t at = analysis.mentions[m].tokens.begin;
  if (cue != no_token && article.tokens[cue].is(wc::source_before | wc::source_after)) return Pattern::according_to;
  const bool colon = q > article.sentence_start(q) && article.tokens[q - 1].is_mark(':');
  if (at > q) {
    if (cue == no_token) return Pattern::context;
    return cue < at ? Pattern::after_inverted : Pattern::after;
  }
  const std::vector<std::uint32_t>& strings = article.token_of_string;
  const auto first = std::lower_bound(strings.begin(), strings.end(), article.sentence_start(q));
  if (cue != no_token && *first < at) return Pattern::between;
  if (colon) return Pattern::colon;
  if (cue == no_token) return Pattern::context;
  const bool comma = q > 0 && (article.tokens[q - 1].is_mark(',') || q - 1 == cue);
  const std::string_view inside = article.view(article.tokens[q].span);
  const bool whole = inside.size() > 3 && article.tokens[q].ends_sentence();
  return comma && whole ? Pattern::before : Pattern::in_clause;
}

/// "|As Price said|, the plan is a “puddle”", "a “puddle,” |as Price puts it|": whether a clause says whose words a
/// string is, at the beginning of its sentence or behind it.
bool has_stated_source(const Analysis& analysis, const Lexicon& lexicon, std::uint32_t q) {
  return source_behind_as(analysis, lexicon, analysis.article.sentence_start(q)) != no_mention ||
         source_in_clause_behind(analysis, lexicon, q) != no_mention;
}

/// Whether a verb that hardly does anything but report speech is among the tokens [begin, end).
bool says(const Analysis& analysis, std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t i = begin; i < end; ++i) {
    if (analysis.cues.weight[i] > 0 && analysis.article.tokens[i].is(wc::strong_cue)) return true;
  }
  return false;
}

/// Mira turned to the window. “Someone has to.” The coach was frank: “Nobody plays like this and wins.” A string that
/// is all of its sentence, one behind a colon that is long or follows a verb of saying, or one whose source the text
/// states, is hardly anything but speech, so it needs less evidence.
bool is_likely_speech(const Analysis& analysis, const Lexicon& lexicon, const Ranker& ranker, std::uint32_t string) {
  constexpr int less = score_unit * 3 / 4;
  constexpr std::uint32_t long_string = 30;  // bytes
  const TokenizedText& article = analysis.article;
  const std::uint32_t q = article.token_of_string[string];
  if (ranker.speech_score(string) > -3 * less && is_called(article, lexicon.language(), q)) return true;
  if (ranker.speech_score(string) <= -less || article.strings[string].missing_open) return false;
  if (has_stated_source(analysis, lexicon, q)) return true;
  if (article.sentence_end(q) != q + 1 || !article.tokens[q].ends_sentence()) return false;
  const std::uint32_t start = article.sentence_start(q);
  return start == q || (article.tokens[q - 1].is_mark(':') &&
                        (article.tokens[q].span.size() >= long_string || says(analysis, start, q)));
}

/// Which strings are nicknames inside a name: Delroy “Books” Pennant.
std::vector<bool> strings_in_names(const Analysis& analysis) {
  std::vector<bool> inside(analysis.article.strings.size());
  for (const Mention& mention : analysis.mentions) {
    for (std::uint32_t i = mention.name.begin; i < mention.name.end && mention.form == MentionForm::name; ++i) {
      const Token& token = analysis.article.tokens[i];
      if (token.kind == TokenKind::quotation) inside[token.marked] = true;
    }
  }
  return inside;
}

}  // namespace

std::uint32_t whole_of_pair(const Analysis& analysis, std::uint32_t m) {
  constexpr std::uint32_t most_steps = 3;
  for (std::uint32_t step = 0; step <= most_steps; ++step) {
    for (const std::uint32_t other : {m - std::min(m, step), m + step}) {
      if (other >= analysis.mentions.size() || !is_pair(analysis.mentions, other)) continue;
      const TokenRange pair = analysis.mentions[other].tokens;
      const TokenRange one = analysis.mentions[m].tokens;
      const CueLinks& links = analysis.cues.links[other];
      const bool speaks = links.subject_of != no_token || links.inverted != no_token || links.source_of != no_token;
      if (speaks && pair.begin <= one.begin && one.end <= pair.end) return other;
    }
  }
  return m;
}

void find_pattern(const Analysis& analysis, std::uint32_t string, Attribution& attribution) {
  if (attribution.mention == no_mention) return;
  const TokenizedText& article = analysis.article;
  const std::uint32_t q = article.token_of_string[string];
  const Mention& mention = analysis.mentions[attribution.mention];
  attribution.cue = cue_of(analysis, attribution.mention, q);
  if (article.tokens[mention.tokens.begin].sentence == article.tokens[q].sentence) {
    attribution.pattern = pattern_in_sentence(analysis, attribution.mention, attribution.cue, q);
  } else {
    const bool colon =
        attribution.cue != no_token && mention.tokens.begin < q && q > 0 && article.tokens[q - 1].is_mark(':');
    attribution.pattern = colon ? Pattern::colon : Pattern::continuation;
    if (const std::uint32_t own = subjectless_verb(analysis, q); own != no_token) attribution.cue = own;
  }
}

void settle(Attribution& attribution, std::uint32_t mention, Pattern pattern, float confidence) {
  attribution.speech = true;
  attribution.mention = mention;
  attribution.cue = no_token;
  attribution.pattern = pattern;
  attribution.confidence = confidence;
  attribution.ranked.assign(1, {mention, confidence});
}

void prefer(const Entities& entities, Attribution& attribution, std::uint32_t mention, float confidence) {
  attribution.mention = mention;
  attribution.confidence = confidence;
  std::vector<RankedMention>& ranked = attribution.ranked;
  std::erase_if(ranked, [&](const RankedMention& other) { return same_entity(entities, other.mention, mention); });
  for (RankedMention& other : ranked) other.confidence = std::min(other.confidence, 1 - confidence);
  ranked.insert(ranked.begin(), {mention, confidence});
  if (ranked.size() > most_candidates) ranked.pop_back();
}

void settle_turn(Attribution& attribution, std::uint32_t mention) {
  constexpr float likely = 0.8F;
  const std::uint32_t other = attribution.mention;
  settle(attribution, mention, Pattern::dialogue, likely);
  if (other != no_mention) attribution.ranked.push_back({other, 1 - likely});
}

std::vector<Attribution> attribute_strings(const Analysis& analysis, const Lexicon& lexicon,
                                           const QuoteModels& models) {
  std::vector<Attribution> all(analysis.article.strings.size());
  Ranker ranker(analysis, lexicon, models);
  ranker.score_first();
  ranker.score_speech();
  ranker.score_second();
  const Calibration& calibration = models.of(lexicon.language()).calibration;
  const std::vector<bool> in_name = strings_in_names(analysis);
  const std::vector<bool> told_of = find_told_of(analysis, lexicon.language());
  for (std::uint32_t s = 0; s < all.size(); ++s) {
    const bool speech = ranker.is_speech(s) || is_likely_speech(analysis, lexicon, ranker, s);
    all[s].speech = speech && !in_name[s] && !is_not_speech(analysis, lexicon, s);
    if (!all[s].speech) continue;
    choose(analysis, told_of, ranker, calibration, s, all[s]);
    find_pattern(analysis, s, all[s]);
  }
  attribute_labelled(analysis, all);
  attribute_adjacent(analysis, lexicon, all);
  find_acting_sources(analysis, all);
  apply_rules(analysis, all);
  name_groups(analysis, all);
  drop_unsure_fragments(analysis, all);
  find_relays(analysis, all);
  return all;
}

}  // namespace verbatim
