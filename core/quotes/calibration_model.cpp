// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.0915F, 0.5005F, 0.071F, 0.4267F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.8171F, 0.5664F, 0.0817F, 0.2809F};

}  // namespace verbatim
