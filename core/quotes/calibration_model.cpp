// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-0.9964F, 0.4999F, 0.0876F, 0.3671F};

}  // namespace verbatim
