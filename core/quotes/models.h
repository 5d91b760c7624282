// Everything that was learned, in one place. The tables are written by scripts/train/quotes.
#pragma once

#include "learn/forest.h"
#include "quotes/language.h"
#include "quotes/word_weights.h"

namespace verbatim {

/// Scores are log-odds in 1/512 of a logit.
inline constexpr int score_unit = 512;

/// What scripts/train/quotes writes: a packed forest and its bytes, or words and how many they are.
struct LearnedTable {
  const std::uint8_t* bytes;
  unsigned size;
};

/// Turns what the second ranker says into a probability: a logistic regression on the score of the best candidate, its
/// lead over the second and the classifier's score, each in log-odds.
struct Calibration {
  float base = 0;
  float best = 1;
  float lead = 0;
  float speech = 0;
};

/// What tells the sources in texts of some languages. Forests belong to whoever made the models; none gives 0, so that
/// a model without tables scores everything alike and the code falls back on order.
struct SourceModel {
  /// How likely a mention is the source of a marked string, looked at by itself.
  const CompiledForest* first = nullptr;
  /// How likely a marked string is speech.
  const CompiledForest* speech = nullptr;
  /// As `first`, knowing what `first` made of the marked strings before and after.
  const CompiledForest* second = nullptr;
  Calibration calibration;
};

/// English has a model of its own: it is learned from news, which would drown the other languages.
struct QuoteModels {
  WordWeights words;  ///< of all languages
  CommonWords common;
  SourceModel english;
  SourceModel other;  ///< of all other languages

  /// The model for texts in `language`; valid as long as this is.
  [[nodiscard]] const SourceModel& of(const Language& language) const {
    return language.is_english() ? english : other;
  }
};

/// The models that the core was built with.
[[nodiscard]] const QuoteModels& built_in_models();

}  // namespace verbatim
