// Models as text: how scripts/train/quotes hands a model that is not built in to the development tool.
//
//   words N            then N lines: HASH CUE SOURCE BEFORE AFTER, the learned part of each hash
//   common N           then N lines: HASH
//   forest NAME N      then N bytes, each a number: a packed forest (learn/forest.h)
//   calibration BASE BEST LEAD SPEECH
//
// A file holds one model of sources, which is then used for all languages.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "quotes/models.h"

namespace verbatim {

/// Owns the tables of the models that it read.
class ModelFile {
 public:
  /// Reads a file; exits with a message when it cannot be read or is not of the form above.
  explicit ModelFile(const std::string& path);

  /// Valid as long as this object lives.
  [[nodiscard]] const QuoteModels& models() const { return models_; }

 private:
  std::map<std::string, std::vector<std::uint8_t>> forests_;
  std::map<std::string, CompiledForest> compiled_;
  QuoteModels models_;
};

}  // namespace verbatim
