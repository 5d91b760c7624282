// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-1.0106F, 0.5483F, 0.0776F, 0.3518F};

}  // namespace verbatim
