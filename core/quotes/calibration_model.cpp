// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-0.9789F, 0.6489F, 0.0197F, 0.3529F};

}  // namespace verbatim
