// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-0.9073F, 0.5892F, 0.0468F, 0.3443F};

}  // namespace verbatim
