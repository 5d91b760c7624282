// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.1795F, 0.5191F, 0.0848F, 0.4172F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.8713F, 0.5025F, 0.1212F, 0.2754F};

}  // namespace verbatim
