// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.1079F, 0.5787F, 0.0352F, 0.4269F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.8411F, 0.5682F, 0.0746F, 0.2879F};

}  // namespace verbatim
