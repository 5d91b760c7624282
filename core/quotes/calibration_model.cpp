// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.1711F, 0.5411F, 0.0609F, 0.4299F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.811F, 0.5336F, 0.106F, 0.2603F};

}  // namespace verbatim
