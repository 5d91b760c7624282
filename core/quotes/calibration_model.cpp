// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-0.8695F, 0.6129F, 0.0375F, 0.3296F};

}  // namespace verbatim
