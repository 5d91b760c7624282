// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.2328F, 0.4659F, 0.1071F, 0.4362F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.6218F, 0.7463F, -0.026F, 0.2414F};

}  // namespace verbatim
