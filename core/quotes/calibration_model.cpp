// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-0.8004F, 0.6826F, 0.0112F, 0.2976F};

}  // namespace verbatim
