// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.1295F, 0.5501F, 0.0527F, 0.4278F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.8122F, 0.5155F, 0.1016F, 0.2738F};

}  // namespace verbatim
