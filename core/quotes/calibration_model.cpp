// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration learned_calibration;
const Calibration learned_calibration = {-1.1844F, 0.5054F, 0.1345F, 0.3193F};

}  // namespace verbatim
