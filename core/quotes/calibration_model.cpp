// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-1.2643F, 0.472F, 0.1438F, 0.3586F};

}  // namespace verbatim
