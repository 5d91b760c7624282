// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-1.1748F, 0.5048F, 0.1346F, 0.3215F};

}  // namespace verbatim
