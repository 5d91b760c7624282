// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-0.862F, 0.6113F, 0.0434F, 0.322F};

}  // namespace verbatim
