// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-1.1535F, 0.5056F, 0.118F, 0.3421F};

}  // namespace verbatim
