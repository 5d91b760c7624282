#include "quotes/models.h"

namespace verbatim {

const QuoteModels& built_in_models() {
  static const QuoteModels models{};
  return models;
}

}  // namespace verbatim
