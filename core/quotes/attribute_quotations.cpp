// The public entry: from a text to its quotations and speakers.
#include "quotes/attribute_quotations.h"

#include <span>

#include "quotes/attribution.h"
#include "quotes/dialogue_turns.h"
#include "quotes/entity_names.h"
#include "quotes/fragments.h"
#include "quotes/full_names.h"
#include "quotes/interview_turns.h"
#include "quotes/introductions.h"
#include "quotes/kinship.h"
#include "quotes/lexicon.h"
#include "quotes/reason.h"
#include "quotes/writings.h"
#include "quotes/written_language.h"
#include "text/words.h"
#include "verbatim/quotation.h"

namespace verbatim {
namespace {

/// Turns decisions about marked strings into quotations and speakers.
class Assembler {
 public:
  Assembler(const Analysis& analysis, const std::vector<Attribution>& attributions, const Lexicon& lexicon)
      : analysis_(analysis),
        article_(analysis.article),
        attributions_(attributions),
        full_names_(find_full_names(analysis, lexicon)),
        speaker_of_(analysis.entities.entities.size(), no_speaker) {
    sort_mentions();
  }

  Attributions run() {
    number_speakers();
    for (std::uint32_t s = 0; s < attributions_.size(); ++s) {
      const bool marked = article_.strings[s].form == StringForm::marked;
      if (s > 0 && belongs_to_previous(s)) {
        out_.quotations.back().spans.push_back(article_.strings[s].span);
      } else if (marked || attributions_[s].speech) {
        add(s);
      }
    }
    return std::move(out_);
  }

 private:
  static constexpr SpeakerId no_speaker = 0xFFFFFFFFU;

  /// Numbers those who say something before those who are only candidates: colours go by these numbers.
  void number_speakers() {
    for (const Attribution& attribution : attributions_) {
      if (attribution.speech && attribution.mention != no_mention) speaker_of(attribution.mention);
    }
  }

  /// Sorts the mentions by entity, keeping their order in the text (a counting sort).
  void sort_mentions() {
    const std::vector<std::uint32_t>& entity_of = analysis_.entities.of_mention;
    first_mention_.assign(speaker_of_.size() + 1, 0);
    for (const std::uint32_t entity : entity_of) {
      if (entity != no_entity) ++first_mention_[entity + 1];
    }
    for (std::size_t e = 1; e < first_mention_.size(); ++e) first_mention_[e] += first_mention_[e - 1];
    by_entity_.resize(first_mention_.back());
    std::vector<std::uint32_t> next(first_mention_);
    for (std::uint32_t m = 0; m < entity_of.size(); ++m) {
      if (entity_of[m] != no_entity) by_entity_[next[entity_of[m]]++] = m;
    }
  }

  [[nodiscard]] std::span<const std::uint32_t> mentions_of(std::uint32_t entity) const {
    return std::span(by_entity_).subspan(first_mention_[entity], first_mention_[entity + 1] - first_mention_[entity]);
  }

  [[nodiscard]] Span span_of(TokenRange range) const {
    return {article_.tokens[range.begin].span.begin, article_.tokens[range.end - 1].span.end};
  }

  /// “…,” Price said. “…”: the second part of a split quotation, and the next paragraph of a long one.
  [[nodiscard]] bool belongs_to_previous(std::uint32_t s) const {
    const Attribution& here = attributions_[s];
    const Attribution& before = attributions_[s - 1];
    if (!here.speech || !before.speech || here.mention == no_mention || here.mention != before.mention) return false;
    if (article_.strings[s].continues) return true;
    if (has_own_cue(s)) return false;
    const std::uint32_t q = article_.token_of_string[s];
    const std::uint32_t previous = article_.token_of_string[s - 1];
    const Token& token = article_.tokens[q];
    if (token.sentence == article_.tokens[previous].sentence) return true;  // “shapeless” and ... “a rumor.”
    const std::uint32_t source = analysis_.mentions[here.mention].tokens.begin;
    const bool whole = before.pattern != Pattern::in_clause && before.pattern != Pattern::according_to;
    const std::uint32_t sentences = token.sentence - article_.tokens[previous].sentence;
    // “I could stay.” Tobias folded the map. “If it helps.”
    const bool beat = sentences == 2 && article_.tokens[source].sentence + 1 == token.sentence;
    const bool opens = article_.sentence_start(q) == q;  // not: On its back stood “…”
    return whole && opens && source > previous && source < q &&
           token.paragraph == article_.tokens[previous].paragraph && (sentences <= 1 || beat);
  }

  /// «…», añadió.: a cue of its own after the string, though its subject goes without saying.
  [[nodiscard]] bool has_own_cue(std::uint32_t s) const {
    const std::uint32_t cue = attributions_[s].cue;
    const std::uint32_t q = article_.token_of_string[s];
    return cue != no_token && cue > q && cue != attributions_[s - 1].cue &&
           article_.tokens[cue].sentence == article_.tokens[q].sentence;
  }

  [[nodiscard]] QuotationKind kind_of(std::uint32_t s) const {
    const Attribution& attribution = attributions_[s];
    if (!attribution.speech) return QuotationKind::scare;
    if (article_.strings[s].form != StringForm::marked) return QuotationKind::block;
    return is_fragment(article_, s, attribution) ? QuotationKind::partial : QuotationKind::direct;
  }

  /// The words of the cue: one token, or a phrase that leads up to the source ("in the words of").
  [[nodiscard]] Span cue_span(const Attribution& attribution) const {
    constexpr std::uint32_t longest_phrase = 5;
    const Token& cue = article_.tokens[attribution.cue];
    const std::uint32_t source = analysis_.mentions[attribution.mention].tokens.begin;
    const bool leads =
        cue.is(word_class::source_before) && source > attribution.cue && source - attribution.cue <= longest_phrase;
    return leads ? span_of({attribution.cue, source}) : cue.span;
  }

  void add(std::uint32_t s) {
    const Attribution& attribution = attributions_[s];
    Quotation quotation;
    quotation.kind = kind_of(s);
    quotation.spans.push_back(article_.strings[s].span);
    if (attribution.speech) {
      quotation.pattern = attribution.pattern;
      quotation.confidence = attribution.confidence;
      quotation.reason = reason_for(analysis_, attribution);
      if (attribution.mention != no_mention) add_source(attribution, quotation);
    }
    out_.quotations.push_back(std::move(quotation));
  }

  void add_source(const Attribution& attribution, Quotation& quotation) {
    const std::uint32_t m = attribution.mention;
    quotation.mention = span_of(analysis_.mentions[m].tokens);
    if (attribution.cue != no_token) quotation.cue = cue_span(attribution);
    quotation.speaker = speaker_of(m);
    if (attribution.teller != no_mention) quotation.teller = span_of(analysis_.mentions[attribution.teller].tokens);
    if (attribution.addressee != no_mention)
      quotation.addressee = span_of(analysis_.mentions[attribution.addressee].tokens);
    const std::uint32_t antecedent = analysis_.entities.antecedent[m];
    if (antecedent != no_mention) quotation.antecedent = span_of(analysis_.mentions[antecedent].tokens);
    for (const RankedMention& ranked : attribution.ranked) {
      const std::optional<SpeakerId> speaker = speaker_of(ranked.mention);
      if (speaker)
        quotation.candidates.push_back(
            {*speaker, span_of(analysis_.mentions[ranked.mention].tokens), ranked.confidence});
    }
  }

  /// The speaker of a mention, added when it is new.
  std::optional<SpeakerId> speaker_of(std::uint32_t m) {
    const std::uint32_t entity = analysis_.entities.of_mention[m];
    if (entity == no_entity) return std::nullopt;
    if (speaker_of_[entity] == no_speaker) {
      speaker_of_[entity] = static_cast<SpeakerId>(out_.speakers.size());
      Speaker speaker;
      speaker.id = speaker_of_[entity];
      speaker.kind = analysis_.entities.entities[entity].kind;
      const Span full = full_names_[entity];
      speaker.name =
          plain_words(full.size() > 0 ? std::string(article_.view(full))
                                      : name_of_entity(article_, analysis_.mentions, analysis_.entities, entity));
      speaker.role = plain_words(role_of_entity(article_, analysis_.mentions, mentions_of(entity)));
      if (speaker.role == speaker.name) speaker.role.clear();  // "a senior aide, who asked not to be named,"
      for (const std::uint32_t mention : mentions_of(entity)) {
        speaker.mentions.push_back(span_of(analysis_.mentions[mention].tokens));
      }
      out_.speakers.push_back(std::move(speaker));
    }
    return speaker_of_[entity];
  }

  const Analysis& analysis_;
  const TokenizedText& article_;
  const std::vector<Attribution>& attributions_;
  std::vector<Span> full_names_;              // of each entity; empty: its own name is all there is
  std::vector<SpeakerId> speaker_of_;         // of each entity
  std::vector<std::uint32_t> by_entity_;      // mentions, those of one entity together
  std::vector<std::uint32_t> first_mention_;  // of each entity: where its mentions begin in by_entity_
  Attributions out_;
};

/// In a language that there is no lexicon for half the sources were right where two thirds were thought to be (27
/// quotations of nine pages in nine languages, read by hand).
void lower_confidence(std::vector<Attribution>& attributions) {
  constexpr float share = 0.75F;
  for (Attribution& attribution : attributions) {
    attribution.confidence *= share;
    for (RankedMention& ranked : attribution.ranked) ranked.confidence *= share;
  }
}

}  // namespace

Attributions attribute_quotations(std::string_view text, const std::vector<Paragraph>& paragraphs,
                                  std::string_view language, const QuoteModels& models) {
  const WrittenLanguage written = written_language(text, language);
  const Lexicon& lexicon = lexicon_of(written.language);
  std::vector<MarkedString> strings = find_strings(text, paragraphs, lexicon);
  if (strings.empty()) return {};
  Analysis analysis = analyze(text, paragraphs, std::move(strings), lexicon, models);
  std::vector<Attribution> attributions = attribute_strings(analysis, lexicon, models);
  join_introduced(analysis);
  join_relatives(analysis);
  join_writings(analysis, lexicon);
  take_turns(analysis, lexicon, attributions);
  find_interviews(analysis, attributions);
  hear_introductions(analysis, attributions, lexicon);
  if (!written.is_known) lower_confidence(attributions);
  return Assembler(analysis, attributions, lexicon).run();
}

Attributions attribute_quotations(std::string_view text, const std::vector<Paragraph>& paragraphs,
                                  std::string_view language) {
  return attribute_quotations(text, paragraphs, language, built_in_models());
}

}  // namespace verbatim
