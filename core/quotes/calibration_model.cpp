// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.1396F, 0.5376F, 0.0654F, 0.418F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.8164F, 0.5604F, 0.0882F, 0.2681F};

}  // namespace verbatim
