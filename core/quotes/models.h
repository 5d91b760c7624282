// Everything that was learned, in one place. The tables are written by scripts/train/quotes.
#pragma once

#include "learn/forest.h"
#include "quotes/word_weights.h"

namespace verbatim {

/// Scores are log-odds in 1/512 of a logit.
inline constexpr int score_unit = 512;

/// Turns what the second ranker says into a probability: a logistic regression on the score of the best candidate, its
/// lead over the second and the classifier's score, each in log-odds.
struct Calibration {
  float base = 0;
  float best = 1;
  float lead = 0;
  float speech = 0;
};

/// A model without tables scores everything alike; the code then falls back on order.
struct QuoteModels {
  WordWeights words;  ///< of all languages
  CommonWords common;
  // Forests belong to whoever made the models; none gives 0.
  const CompiledForest* first =
      nullptr;  ///< how likely a mention is the source of a marked string, looked at by itself
  const CompiledForest* speech = nullptr;  ///< how likely a marked string is speech
  const CompiledForest* second =
      nullptr;  ///< as `first`, knowing what `first` made of the marked strings before and after
  Calibration calibration;
};

/// The models that the core was built with.
[[nodiscard]] const QuoteModels& built_in_models();

}  // namespace verbatim
