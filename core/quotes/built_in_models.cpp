#include "quotes/models.h"

namespace verbatim {

// The tables of the *_model.cpp files, which scripts/train/quotes writes.
extern const std::uint8_t learned_words[];
extern const unsigned learned_words_size;
extern const std::uint8_t common_words[];
extern const unsigned common_words_size;
extern const std::uint8_t english_first_forest[];
extern const unsigned english_first_forest_size;
extern const std::uint8_t english_speech_forest[];
extern const unsigned english_speech_forest_size;
extern const std::uint8_t english_second_forest[];
extern const unsigned english_second_forest_size;
extern const Calibration english_calibration;
extern const std::uint8_t other_first_forest[];
extern const unsigned other_first_forest_size;
extern const std::uint8_t other_speech_forest[];
extern const unsigned other_speech_forest_size;
extern const std::uint8_t other_second_forest[];
extern const unsigned other_second_forest_size;
extern const Calibration other_calibration;

namespace {

SourceModel english_model() {
  static const CompiledForest first({english_first_forest, english_first_forest_size});
  static const CompiledForest speech({english_speech_forest, english_speech_forest_size});
  static const CompiledForest second({english_second_forest, english_second_forest_size});
  return {&first, &speech, &second, english_calibration};
}

SourceModel other_model() {
  static const CompiledForest first({other_first_forest, other_first_forest_size});
  static const CompiledForest speech({other_speech_forest, other_speech_forest_size});
  static const CompiledForest second({other_second_forest, other_second_forest_size});
  return {&first, &speech, &second, other_calibration};
}

}  // namespace

const QuoteModels& built_in_models() {
  const std::uint8_t* common = common_words;
  static const QuoteModels models{{unpack_weights(learned_words, learned_words_size)},
                                  {unpack_hashes(common, common_words_size)},
                                  english_model(),
                                  other_model()};
  return models;
}

}  // namespace verbatim
