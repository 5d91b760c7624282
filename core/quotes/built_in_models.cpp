#include "quotes/models.h"

namespace verbatim {

// The tables of the *_model.cpp files.
extern const LearnedTable learned_words;
extern const LearnedTable common_words;
extern const LearnedTable english_first_forest;
extern const LearnedTable english_speech_forest;
extern const LearnedTable english_second_forest;
extern const Calibration english_calibration;
extern const LearnedTable other_first_forest;
extern const LearnedTable other_speech_forest;
extern const LearnedTable other_second_forest;
extern const Calibration other_calibration;

namespace {

/// Forests, compiled once, of one model.
class BuiltInForests {
 public:
  BuiltInForests(const LearnedTable& first, const LearnedTable& speech, const LearnedTable& second)
      : first_({first.bytes, first.size}), speech_({speech.bytes, speech.size}), second_({second.bytes, second.size}) {}

  [[nodiscard]] SourceModel with(const Calibration& calibration) const {
    return {&first_, &speech_, &second_, calibration};
  }

 private:
  CompiledForest first_;
  CompiledForest speech_;
  CompiledForest second_;
};

}  // namespace

const QuoteModels& built_in_models() {
  static const BuiltInForests english_forests(english_first_forest, english_speech_forest, english_second_forest);
  static const BuiltInForests other_forests(other_first_forest, other_speech_forest, other_second_forest);
  const std::uint8_t* common = common_words.bytes;
  static const QuoteModels models{{unpack_weights(learned_words.bytes, learned_words.size)},
                                  {unpack_hashes(common, common_words.size)},
                                  english_forests.with(english_calibration),
                                  other_forests.with(other_calibration)};
  return models;
}

}  // namespace verbatim
