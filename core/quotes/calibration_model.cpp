// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-1.1953F, 0.4386F, 0.1662F, 0.3319F};

}  // namespace verbatim
