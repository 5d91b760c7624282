// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.08F, 0.5994F, 0.0269F, 0.4169F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.8154F, 0.5759F, 0.0736F, 0.2728F};

}  // namespace verbatim
