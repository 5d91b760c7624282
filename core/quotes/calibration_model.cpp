// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-1.2129F, 0.4095F, 0.1728F, 0.3594F};

}  // namespace verbatim
