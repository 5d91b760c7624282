// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.1025F, 0.5414F, 0.051F, 0.4243F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.7671F, 0.6165F, 0.0607F, 0.2556F};

}  // namespace verbatim
