// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.1308F, 0.525F, 0.0633F, 0.431F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.8024F, 0.6521F, 0.0375F, 0.2732F};

}  // namespace verbatim
