// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.1839F, 0.5199F, 0.0714F, 0.4357F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.8069F, 0.5573F, 0.083F, 0.2727F};

}  // namespace verbatim
