#include "quotes/models.h"

namespace verbatim {

// The tables of the *_model.cpp files, which scripts/train/quotes writes.
extern const std::uint8_t learned_words[];
extern const unsigned learned_words_size;
extern const std::uint8_t common_words[];
extern const unsigned common_words_size;
extern const std::uint8_t first_forest[];
extern const unsigned first_forest_size;
extern const std::uint8_t speech_forest[];
extern const unsigned speech_forest_size;
extern const std::uint8_t second_forest[];
extern const unsigned second_forest_size;
extern const Calibration learned_calibration;

const QuoteModels& built_in_models() {
  static const CompiledForest first({first_forest, first_forest_size});
  static const CompiledForest speech({speech_forest, speech_forest_size});
  static const CompiledForest second({second_forest, second_forest_size});
  const std::uint8_t* common = common_words;
  static const QuoteModels models{{unpack_weights(learned_words, learned_words_size)},
                                  {unpack_hashes(common, common_words_size)},
                                  &first,
                                  &speech,
                                  &second,
                                  learned_calibration};
  return models;
}

}  // namespace verbatim
