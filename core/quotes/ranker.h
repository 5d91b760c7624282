// Ranks the possible sources of every marked string of an article, in three steps:
//
//   1. `first`: each mention by itself;
//   2. `speech`: is the string speech at all? What step 1 found is part of the evidence;
//   3. `second`: each mention again, now knowing whom step 1 chose for the strings before and after, so that a
//      continuation follows its speaker and people in a dialogue take turns.
//
// Training computes its examples with the same class (core/train), one step at a time.
#pragma once

#include <span>
#include <vector>

#include "quotes/features.h"
#include "quotes/models.h"

namespace verbatim {

inline constexpr std::size_t pair_feature_count = static_cast<std::size_t>(PairFeature::count);
inline constexpr std::size_t string_feature_count = static_cast<std::size_t>(StringFeature::count);
inline constexpr std::size_t context_feature_count = static_cast<std::size_t>(ContextFeature::count);

// Rows are what forests read: features as unsigned bytes, `feature_zero` standing for 0.
inline constexpr std::uint8_t feature_zero = 128;

/// A row of step 1: pair features, then string features.
using FirstRow = std::array<std::uint8_t, pair_feature_count + string_feature_count>;
/// A row of step 2: string features, then the best score, its lead, whether the best mention is in the string's
/// sentence, and the score of the best mention there.
using SpeechRow = std::array<std::uint8_t, string_feature_count + 4>;
/// A row of step 3: pair features, string features, context features.
using SecondRow = std::array<std::uint8_t, pair_feature_count + string_feature_count + context_feature_count>;

class Ranker {
 public:
  /// Keeps references to all three.
  Ranker(const Analysis& analysis, const Lexicon& lexicon, const QuoteModels& models);

  /// The mentions weighed for a string: [first, last).
  [[nodiscard]] FeatureExtractor::Range candidates(std::uint32_t string) const { return ranges_[string]; }

  /// One a candidate.
  [[nodiscard]] std::vector<FirstRow> first_rows(std::uint32_t string) const;
  void score_first();

  /// Needs score_first.
  [[nodiscard]] SpeechRow speech_row(std::uint32_t string) const;
  void score_speech();

  /// A mention that step 3 weighs again: step 1 put it among the first ten of its string.
  struct Contender {
    std::uint32_t mention;
    std::uint8_t rank;                                  ///< how many mentions scored higher
    std::array<std::uint8_t, pair_feature_count> pair;  ///< the beginning of its row of step 1
  };

  /// Of a string, in order of the text. Needs score_first.
  [[nodiscard]] std::span<const Contender> contenders(std::uint32_t string) const {
    return std::span(contenders_)
        .subspan(contenders_begin_[string], contenders_begin_[string + 1] - contenders_begin_[string]);
  }

  /// Needs score_speech.
  [[nodiscard]] SecondRow second_row(std::uint32_t string, const Contender& contender) const;
  void score_second();

  /// Scores in 1/score_unit of log-odds, of the last step that ran; very low for a mention that it did not weigh.
  [[nodiscard]] int score(std::uint32_t string, std::uint32_t mention) const {
    return scores_[offsets_[string] + (mention - ranges_[string].first)];
  }
  [[nodiscard]] int speech_score(std::uint32_t string) const { return speech_[string]; }
  /// Whether a string counts as speech.
  [[nodiscard]] bool is_speech(std::uint32_t string) const { return speech_[string] > 0; }

 private:
  struct Choice {
    std::uint32_t mention = no_mention;
    std::uint32_t entity = no_entity;
    int score = 0;   // of the best mention
    int second = 0;  // of the next best
  };

  void append_first_rows(std::uint32_t string, std::vector<PairFeatures>& pairs, std::vector<FirstRow>& rows) const;
  void keep_contenders(std::uint32_t string, std::span<const FirstRow> rows, std::vector<std::uint32_t>& sorted);
  [[nodiscard]] Choice choose(std::uint32_t string) const;
  void remember_neighbours();
  void neighbour_features(std::uint32_t string, std::uint32_t mention, ContextFeatures& out) const;

  const Analysis& analysis_;
  const SourceModel& model_;
  FeatureExtractor extractor_;
  std::vector<FeatureExtractor::Range> ranges_;  // one a string
  std::vector<std::size_t> offsets_;             // of each string's first pair
  std::vector<StringFeatures> strings_;
  std::vector<int> scores_;                    // one a pair
  std::vector<Contender> contenders_;          // most of the memory of an article of nothing but short quotations
  std::vector<std::size_t> contenders_begin_;  // of each string, and the number of all
  std::vector<Choice> choices_;                // of step 1, one a string
  std::vector<int> speech_;
  std::vector<std::uint32_t> previous_;  // the speech before each string, or no_token
  std::vector<std::uint32_t> next_;
  std::vector<std::uint32_t> spoke_;  // of each entity: how many strings step 1 gave it
  std::uint32_t all_speech_ = 0;
};

}  // namespace verbatim
