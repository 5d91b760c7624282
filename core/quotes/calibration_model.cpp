// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-0.9774F, 0.5747F, 0.0623F, 0.3455F};

}  // namespace verbatim
