// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-1.3239F, 0.3894F, 0.1917F, 0.3617F};

}  // namespace verbatim
