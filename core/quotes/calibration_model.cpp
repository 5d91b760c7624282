// Written by scripts/train/quotes. Not to be edited.
// clang-format off
#include "quotes/models.h"

namespace verbatim {

extern const Calibration english_calibration;
const Calibration english_calibration = {-1.0903F, 0.5529F, 0.0524F, 0.4068F};

extern const Calibration other_calibration;
const Calibration other_calibration = {-0.8262F, 0.602F, 0.0639F, 0.2752F};

}  // namespace verbatim
