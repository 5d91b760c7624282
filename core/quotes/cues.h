// Which words report speech, and which mention each of them belongs to, as seen from word order and punctuation.
#pragma once

#include <vector>

#include "quotes/mentions.h"
#include "quotes/word_weights.h"

namespace verbatim {

inline constexpr std::uint32_t no_token = 0xFFFFFFFFU;

/// A verb of saying in any of its forms.
inline constexpr WordClasses cue_verb =
    word_class::cue_finite | word_class::cue_base | word_class::cue_participle | word_class::cue_passive;

/// How one mention stands to the cues around it. Tokens, or no_token.
struct CueLinks {
  std::uint32_t subject_of = no_token;  ///< the cue verb that follows it: "Price |said|"
  std::uint32_t later_verb = no_token;  ///< a further cue verb of the same subject: "Price smiled and |said|"
  std::uint32_t inverted = no_token;    ///< the cue verb just before it: "|said| Price"
  std::uint32_t source_of = no_token;   ///< "|according to| Price"
  std::uint32_t owns_noun = no_token;   ///< "Price’s |claim|", "his |words|"
  std::uint32_t strongest = no_token;   ///< of the words it governs, the one that reports speech most surely
  bool object = false;                  ///< stands after a preposition or a verb
  bool inside_appositive = false;       ///< stands in the appositive of another mention
};

/// The cue verb whose subject a mention is, before or behind it, or no_token.
[[nodiscard]] inline std::uint32_t verb_of(const CueLinks& links) {
  return links.subject_of != no_token ? links.subject_of : links.inverted;
}

/// Whether a mention stands where a subject stands.
[[nodiscard]] inline bool is_subject(const Mention& mention, const CueLinks& links) {
  return !links.object && !links.inside_appositive && !mention.possessive;
}

/// The words that report speech and their mentions, one entry a token or a mention.
struct Cues {
  std::vector<std::int8_t> weight;  ///< of each token: 0 for one that is no cue, up to 127
  std::vector<CueLinks> links;      ///< of each mention
  std::vector<std::uint32_t>
      governor;  ///< of each cue token: the mention that it most likely belongs to, or no_mention
};

/// "was |described| by the mayor": the word that an agent whose mention begins at token `agent` belongs to, an adverb
/// between them passed over; no_token where no "by" stands before the mention in its sentence.
[[nodiscard]] std::uint32_t word_before_agent(const TokenizedText& article, std::uint32_t agent);

/// Weighs the words of an article and links them to its mentions. Learned weights take precedence over classes.
[[nodiscard]] Cues find_cues(const TokenizedText& article, const std::vector<Mention>& mentions,
                             const Language& language, const WordWeights& weights);

}  // namespace verbatim
