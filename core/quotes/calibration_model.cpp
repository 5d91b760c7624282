// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-0.9881F, 0.5154F, 0.0742F, 0.3641F};

}  // namespace verbatim
