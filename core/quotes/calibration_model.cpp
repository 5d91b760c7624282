// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-1.2536F, 0.4499F, 0.1524F, 0.3566F};

}  // namespace verbatim
