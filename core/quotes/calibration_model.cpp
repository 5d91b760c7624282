// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-0.9081F, 0.5743F, 0.0601F, 0.3333F};

}  // namespace verbatim
