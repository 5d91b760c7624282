// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-1.0069F, 0.5106F, 0.0943F, 0.3516F};

}  // namespace verbatim
