#include "quotes/models.h"

namespace verbatim {

// The tables of the *_model.cpp files, which scripts/train/quotes writes.
extern const WordWeight learned_words[];
extern const unsigned learned_words_size;
extern const WordHash common_words[];
extern const unsigned common_words_size;
extern const TreeNode first_nodes[];
extern const unsigned first_nodes_size;
extern const TreeNode speech_nodes[];
extern const unsigned speech_nodes_size;
extern const TreeNode second_nodes[];
extern const unsigned second_nodes_size;
extern const Calibration learned_calibration;

const QuoteModels& built_in_models() {
  static const QuoteModels models{{learned_words, learned_words_size},  {common_words, common_words_size},
                                  {first_nodes, first_nodes_size, 0},   {speech_nodes, speech_nodes_size, 0},
                                  {second_nodes, second_nodes_size, 0}, learned_calibration};
  return models;
}

}  // namespace verbatim
