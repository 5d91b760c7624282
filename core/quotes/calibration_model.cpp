// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-1.3198F, 0.4746F, 0.1311F, 0.3804F};

}  // namespace verbatim
