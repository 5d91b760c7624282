// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-1.2686F, 0.413F, 0.1689F, 0.3696F};

}  // namespace verbatim
