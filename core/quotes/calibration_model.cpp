// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.1826F, 0.495F, 0.0826F, 0.4374F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.8085F, 0.6083F, 0.0614F, 0.27F};

}  // namespace verbatim
