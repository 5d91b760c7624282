// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.1413F, 0.5734F, 0.0486F, 0.4212F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.7987F, 0.5737F, 0.0765F, 0.2734F};

}  // namespace verbatim
