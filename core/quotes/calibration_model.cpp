// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.1234F, 0.4961F, 0.0826F, 0.4165F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.8496F, 0.5393F, 0.1102F, 0.2669F};

}  // namespace verbatim
