#include "quotes/adjacent_cues.h"

#include <algorithm>

namespace verbatim {
namespace {

namespace wc = word_class;

constexpr float certain = 0.97F;

class AdjacentCues {
 public:
  explicit AdjacentCues(const Analysis& analysis)
      : analysis_(analysis), tokens_(analysis.article.tokens), mentions_(analysis.mentions) {}

  /// The subject of the verb of saying that follows a marked string, or no_mention.
  [[nodiscard]] std::uint32_t source_of(std::uint32_t string) const {
    const std::uint32_t q = analysis_.article.token_of_string[string];
    const std::uint32_t end = analysis_.article.sentence_end(q);
    std::uint32_t i = q + 1;
    const bool opens = q == analysis_.article.sentence_start(q);
    if (!opens || i >= end || !is_tied(q, i)) return no_mention;
    if (!tokens_[i].is_word()) ++i;
    const std::uint32_t clause = i;
    bool auxiliary = false;
    while (i < end && i < clause + 4 && !is_cue(i, auxiliary) &&
           tokens_[i].is(wc::auxiliary | wc::adverb | wc::reflexive | wc::object_pronoun) &&
           !tokens_[i].is(wc::subject_pronoun)) {
      auxiliary |= tokens_[i].is(wc::auxiliary);
      ++i;
    }
    if (i >= end) return no_mention;
    return is_cue(i, auxiliary) ? subject_after(i) : subject_at(i);
  }

 private:
  [[nodiscard]] bool is_tied(std::uint32_t q, std::uint32_t next) const {
    if (tokens_[next].is_mark(',') || tokens_[next].is_mark(U'—') || tokens_[next].is_mark(U'–')) return true;
    const char32_t last = tokens_[q].mark;
    return tokens_[next].is_word() && (last == ',' || last == '?' || last == '!' || last == U'…' || last == U'—');
  }

  [[nodiscard]] bool is_cue(std::uint32_t i, bool auxiliary) const {
    if (analysis_.cues.weight[i] <= 0 || tokens_[i].shape != Shape::lower) return false;
    return tokens_[i].is(wc::cue_finite) || (auxiliary && tokens_[i].is(wc::cue_passive));
  }

  /// The first mention from token `i` on.
  [[nodiscard]] std::uint32_t first_from(std::uint32_t i) const {
    const auto it = std::lower_bound(mentions_.begin(), mentions_.end(), i,
                                     [](const Mention& m, std::uint32_t at) { return m.tokens.begin < at; });
    return static_cast<std::uint32_t>(it - mentions_.begin());
  }

  /// “…,” |said| Price.
  [[nodiscard]] std::uint32_t subject_after(std::uint32_t cue) const {
    for (std::uint32_t m = first_from(cue + 1); m < mentions_.size() && mentions_[m].tokens.begin < cue + 4; ++m) {
      if (analysis_.cues.links[m].inverted == cue && analysis_.cues.governor[cue] == m) return m;
    }
    return no_mention;
  }

  /// “…,” |Price| said.
  [[nodiscard]] std::uint32_t subject_at(std::uint32_t i) const {
    constexpr std::uint32_t longest_gap = 2;
    for (std::uint32_t m = first_from(i); m < mentions_.size() && mentions_[m].tokens.begin == i; ++m) {
      const std::uint32_t cue = analysis_.cues.links[m].subject_of;
      if (cue != no_token && !mentions_[m].possessive && cue - mentions_[m].after <= longest_gap &&
          tokens_[cue].is(wc::cue_finite | wc::cue_passive)) {
        return m;
      }
    }
    return no_mention;
  }

  const Analysis& analysis_;
  const std::vector<Token>& tokens_;
  const std::vector<Mention>& mentions_;
};

}  // namespace

void attribute_adjacent(const Analysis& analysis, std::vector<Attribution>& attributions) {
  const AdjacentCues adjacent(analysis);
  for (std::uint32_t s = 0; s < attributions.size(); ++s) {
    const std::uint32_t source = adjacent.source_of(s);
    if (source == no_mention || (attributions[s].speech && attributions[s].mention == source)) continue;
    Attribution& attribution = attributions[s];
    attribution.speech = true;
    attribution.mention = source;
    attribution.confidence = certain;
    attribution.ranked.assign(1, {source, certain});
    find_pattern(analysis, s, attribution);
  }
}

}  // namespace verbatim
