#include "quotes/attribution.h"

#include <algorithm>

namespace verbatim {
namespace {

namespace wc = word_class;

/// How far back, in paragraphs, a source is looked for.
constexpr std::uint32_t reach = 3;

class Attributor {
 public:
  explicit Attributor(const Analysis& analysis)
      : analysis_(analysis), article_(analysis.article), tokens_(analysis.article.tokens) {}

  std::vector<Attribution> run() {
    std::vector<Attribution> all(article_.strings.size());
    for (std::uint32_t s = 0; s < all.size(); ++s) {
      all[s].speech = is_speech(s);
      if (!all[s].speech) continue;
      rank(s, s == 0 ? nullptr : &all[s - 1], all[s]);
      find_pattern(analysis_, s, all[s]);
    }
    return all;
  }

 private:
  [[nodiscard]] bool is_speech(std::uint32_t s) const {
    const MarkedString& string = article_.strings[s];
    const std::uint32_t q = article_.token_of_string[s];
    const Token& token = tokens_[q];
    const bool alone = article_.paragraph_begin[token.paragraph] + 1 == article_.paragraph_begin[token.paragraph + 1];
    const std::string_view text = article_.view(string.span);
    const auto spaces = std::count(text.begin(), text.end(), ' ');
    const bool stops = token.mark == '.' || token.mark == ',' || token.mark == '!' || token.mark == '?';
    if (alone && !stops && spaces < 8) return false;  // a heading
    if (string.single && spaces < 3 && !stops) return false;
    if (spaces >= 3 || stops) return true;
    for (std::uint32_t i = article_.sentence_start(q); i < article_.sentence_end(q); ++i) {
      if (analysis_.cues.weight[i] >= 30) return true;
    }
    return false;
  }

  /// Scores the mentions from three paragraphs back to the next paragraph's first sentence.
  void rank(std::uint32_t s, const Attribution* previous, Attribution& out) const {
    const std::uint32_t q = article_.token_of_string[s];
    const std::uint32_t paragraph = tokens_[q].paragraph;
    const std::uint32_t from = article_.paragraph_begin[paragraph >= reach ? paragraph - reach : 0];
    const std::uint32_t next = article_.paragraph_begin[paragraph + 1];
    const std::uint32_t to = next < tokens_.size() ? article_.sentence_end(next) : next;
    const auto& mentions = analysis_.mentions;
    auto it = std::lower_bound(mentions.begin(), mentions.end(), from,
                               [](const Mention& m, std::uint32_t at) { return m.tokens.begin < at; });
    float best = 0;
    for (; it != mentions.end() && it->tokens.begin < to; ++it) {
      const std::uint32_t m = static_cast<std::uint32_t>(it - mentions.begin());
      const float score = score_of(m, q, previous);
      if (score > best) {
        best = score;
        out.mention = m;
      }
    }
    out.confidence = std::min(best / 100, 0.95F);
    if (out.mention != no_mention) out.ranked.push_back({out.mention, out.confidence});
  }

  [[nodiscard]] float score_of(std::uint32_t m, std::uint32_t q, const Attribution* previous) const {
    const Mention& mention = analysis_.mentions[m];
    const CueLinks& links = analysis_.cues.links[m];
    const std::uint32_t at = mention.tokens.begin;
    const float distance = static_cast<float>(at > q ? at - q : q - at);
    float score = 0;
    if (tokens_[at].sentence == tokens_[q].sentence) {
      score = 30 - std::min(distance, 20.0F);
      if (links.source_of != no_token) score += 50;
      if (links.subject_of != no_token) score += 45;
      if (links.later_verb != no_token && links.later_verb < q) score += 30;
      if (links.owns_noun != no_token && links.owns_noun < q) score += 25;
      if (links.inverted != no_token && links.inverted > q && analysis_.cues.governor[links.inverted] == m) score += 60;
      if (links.object && links.source_of == no_token && links.inverted == no_token) score -= 15;
    } else if (tokens_[at].paragraph == tokens_[q].paragraph && at < q) {
      score = 20 - std::min(distance, 18.0F);
    } else if (at < q) {
      score = 5 - std::min(distance / 20, 4.0F);
      if (links.subject_of != no_token) score += 4;
    }
    if (links.inside_appositive) score -= 20;
    if (previous != nullptr && previous->mention == m && tokens_[at].sentence != tokens_[q].sentence) score += 25;
    return score;
  }

  const Analysis& analysis_;
  const TokenizedText& article_;
  const std::vector<Token>& tokens_;
};

/// The strongest cue of a mention in the sentence of a marked string, or no_token.
std::uint32_t cue_of(const Analysis& analysis, std::uint32_t m, std::uint32_t q) {
  const CueLinks& links = analysis.cues.links[m];
  if (links.source_of != no_token) return links.source_of;
  if (links.inverted != no_token && analysis.cues.governor[links.inverted] == m) return links.inverted;
  if (links.later_verb != no_token && links.later_verb < q &&
      (links.subject_of == no_token || links.subject_of < links.later_verb)) {
    return links.later_verb;
  }
  if (links.subject_of != no_token) return links.subject_of;
  if (links.owns_noun != no_token) return links.owns_noun;
  const TokenizedText& article = analysis.article;
  std::uint32_t best = no_token;
  for (std::uint32_t i = article.sentence_start(q); i < article.sentence_end(q); ++i) {
    if (analysis.cues.weight[i] > 0 && analysis.cues.governor[i] == m) {
      if (best == no_token || analysis.cues.weight[i] >= analysis.cues.weight[best]) best = i;
    }
  }
  return best;
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
  for (std::uint32_t i = article.sentence_start(q); i < at; ++i) {
    if (article.tokens[i].kind == TokenKind::quotation && cue != no_token) return Pattern::between;
  }
  if (colon) return Pattern::colon;
  if (cue == no_token) return Pattern::context;
  const bool comma = q > 0 && (article.tokens[q - 1].is_mark(',') || q - 1 == cue);
  const std::string_view inside = article.view(article.tokens[q].span);
  const bool whole = inside.size() > 3 && (article.tokens[q].mark == '.' || article.tokens[q].mark == '?' ||
                                           article.tokens[q].mark == '!');
  return comma && whole ? Pattern::before : Pattern::in_clause;
}

}  // namespace

void find_pattern(const Analysis& analysis, std::uint32_t string, Attribution& attribution) {
  if (attribution.mention == no_mention) return;
  const TokenizedText& article = analysis.article;
  const std::uint32_t q = article.token_of_string[string];
  const Mention& mention = analysis.mentions[attribution.mention];
  attribution.cue = cue_of(analysis, attribution.mention, q);
  if (article.tokens[mention.tokens.begin].sentence == article.tokens[q].sentence) {
    attribution.pattern = pattern_in_sentence(analysis, attribution.mention, attribution.cue, q);
  } else {
    const bool colon = attribution.cue != no_token && mention.tokens.begin < q && q > 0 && article.tokens[q - 1].is_mark(':');
    attribution.pattern = colon ? Pattern::colon : Pattern::continuation;
  }
}

std::vector<Attribution> attribute_strings(const Analysis& analysis) { return Attributor(analysis).run(); }

}  // namespace verbatim
