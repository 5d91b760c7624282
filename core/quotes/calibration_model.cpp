// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.0952F, 0.5265F, 0.0629F, 0.418F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.8429F, 0.5375F, 0.0991F, 0.2769F};

}  // namespace verbatim
