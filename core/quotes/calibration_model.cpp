// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-1.1785F, 0.4863F, 0.1347F, 0.3381F};

}  // namespace verbatim
