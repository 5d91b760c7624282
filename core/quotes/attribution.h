// What was decided about each marked string: whether it is speech, who its source is, and how sure that is.
#pragma once

#include <vector>

#include "quotes/analysis.h"
#include "quotes/models.h"

namespace verbatim {

/// A possible source of a marked string.
struct RankedMention {
  std::uint32_t mention = no_mention;
  float confidence = 0;  ///< probability, 0 to 1
};

/// The decision about one marked string.
struct Attribution {
  bool speech = true;
  std::uint32_t mention = no_mention;
  std::uint32_t cue = no_token;
  std::uint32_t teller = no_mention;     ///< who passed it on
  std::uint32_t addressee = no_mention;  ///< who it was said to
  Pattern pattern = Pattern::none;
  float confidence = 0;
  std::vector<RankedMention> ranked;  ///< best first; the chosen one is the first
};

/// One decision a marked string, chosen over the article as a whole so that a continuation follows its speaker.
[[nodiscard]] std::vector<Attribution> attribute_strings(const Analysis& analysis, const Lexicon& lexicon,
                                                         const QuoteModels& models);

/// Settles `attribution` outright: it is speech of `mention`, in `pattern`, with the probability `confidence`; no cue
/// and no other candidate is kept.
void settle(Attribution& attribution, std::uint32_t mention, Pattern pattern, float confidence);

/// Makes `mention` the source, with the probability `confidence`. Other candidates stay behind it, less likely than
/// that it is wrong, but for those of its entity; pattern and cue are left as they are.
void prefer(const Entities& entities, Attribution& attribution, std::uint32_t mention, float confidence);

/// Settles that in a dialogue it is the turn of `mention`, which is likely; whoever was chosen before stays a
/// candidate.
void settle_turn(Attribution& attribution, std::uint32_t mention);

/// "Hana and Peter Dvorak said": the pair, where mention `m` is one of the two and both are subjects of the same verb;
/// otherwise `m`.
[[nodiscard]] std::uint32_t whole_of_pair(const Analysis& analysis, std::uint32_t m);

/// The cue that ties a mention to a marked string, and the pattern in which it does.
void find_pattern(const Analysis& analysis, std::uint32_t string, Attribution& attribution);

}  // namespace verbatim
