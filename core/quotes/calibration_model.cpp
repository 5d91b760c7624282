// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-0.9071F, 0.5932F, 0.0497F, 0.3315F};

}  // namespace verbatim
