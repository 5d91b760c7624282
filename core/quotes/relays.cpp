#include "quotes/relays.h"

namespace verbatim {
namespace {

namespace wc = word_class;

class Relays {
 public:
  explicit Relays(const Analysis& analysis)
      : analysis_(analysis), article_(analysis.article), tokens_(article_.tokens), mentions_(analysis.mentions) {}

  void add_teller(std::uint32_t string, Attribution& attribution) const {
    const std::uint32_t q = article_.token_of_string[string];
    const std::uint32_t inner = inner_source(q);
    if (inner == no_mention) return;
    const std::uint32_t teller = outer_source(q);
    if (teller == no_mention || same_entity(analysis_.entities, inner, teller)) return;
    if (!same_entity(analysis_.entities, attribution.mention, inner) &&
        !same_entity(analysis_.entities, attribution.mention, teller))
      return;
    if (!same_entity(analysis_.entities, attribution.mention, inner)) {
      prefer(analysis_.entities, attribution, inner, attribution.confidence);
      find_pattern(analysis_, string, attribution);
    }
    attribution.teller = teller;
  }

  void add_addressee(Attribution& attribution) const {
    if (attribution.cue == no_token || !tokens_[attribution.cue].is(wc::takes_addressee)) return;
    const std::uint32_t m = first_mention_from(mentions_, attribution.cue + 1);
    if (m == mentions_.size() || mentions_[m].tokens.begin > attribution.cue + 2 || m == attribution.mention) return;
    if (analysis_.cues.links[m].object && mentions_[m].tokens.begin < article_.sentence_end(attribution.cue))
      attribution.addressee = m;
  }

 private:
  [[nodiscard]] bool is_verb_of_saying(std::uint32_t i) const {
    return analysis_.cues.weight[i] > 0 && tokens_[i].is(wc::cue_finite) && !tokens_[i].is(wc::function_word);
  }

  /// The subject of the nearest verb of saying before a string that stands inside the clause of that verb.
  [[nodiscard]] std::uint32_t inner_source(std::uint32_t q) const {
    const std::uint32_t start = article_.sentence_start(q);
    if (q == start || !tokens_[q - 1].is_word()) return no_mention;
    for (std::uint32_t i = q; i-- > start;) {
      if (!tokens_[i].is_word() && tokens_[i].kind != TokenKind::number) return no_mention;
      if (!is_verb_of_saying(i)) continue;
      const std::uint32_t subject = analysis_.cues.governor[i];
      return subject != no_mention && analysis_.cues.links[subject].subject_of == i ? subject : no_mention;
    }
    return no_mention;
  }

  /// Who is named at the end of the sentence with a verb of saying: "..., the official said", "..., according to two
  /// tenants".
  [[nodiscard]] std::uint32_t outer_source(std::uint32_t q) const {
    const std::uint32_t end = article_.sentence_end(q);
    bool comma = tokens_[q].mark == ',';
    for (std::uint32_t i = q + 1; i < end && tokens_[i].kind != TokenKind::quotation; ++i) {
      comma |= tokens_[i].is_mark(',');
      const bool cue = is_verb_of_saying(i) || tokens_[i].is(wc::source_before);
      const std::uint32_t source = cue ? analysis_.cues.governor[i] : no_mention;
      if (!comma || source == no_mention || mentions_[source].tokens.begin <= q) continue;
      if (tokens_[mentions_[source].tokens.begin].is(wc::relative)) continue;  // "…, who later apologized"
      const std::uint32_t begin = std::min(i, mentions_[source].tokens.begin);
      const bool closes = end - std::max(i, mentions_[source].after) <= 2;
      if (closes && (tokens_[begin - 1].is_mark(',') || begin == q + 1)) return source;
    }
    return no_mention;
  }

  const Analysis& analysis_;
  const TokenizedText& article_;
  const std::vector<Token>& tokens_;
  const std::vector<Mention>& mentions_;
};

}  // namespace

void find_relays(const Analysis& analysis, std::vector<Attribution>& attributions) {
  const Relays relays(analysis);
  for (std::uint32_t s = 0; s < attributions.size(); ++s) {
    if (!attributions[s].speech || attributions[s].mention == no_mention) continue;
    relays.add_teller(s, attributions[s]);
    relays.add_addressee(attributions[s]);
  }
}

}  // namespace verbatim
