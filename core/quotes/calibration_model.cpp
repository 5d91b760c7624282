// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-1.1938F, 0.452F, 0.1589F, 0.3306F};

}  // namespace verbatim
