// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.0493F, 0.5771F, 0.0342F, 0.4127F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.8061F, 0.4719F, 0.1216F, 0.2762F};

}  // namespace verbatim
