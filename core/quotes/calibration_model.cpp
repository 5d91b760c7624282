// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-0.9348F, 0.5778F, 0.0604F, 0.3369F};

}  // namespace verbatim
