// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-1.1386F, 0.4853F, 0.1195F, 0.3558F};

}  // namespace verbatim
