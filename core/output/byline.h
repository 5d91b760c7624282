// The line under a story's title: who wrote it, for whom, when.
#pragma once

#include <string>

#include "verbatim/reading.h"

namespace verbatim {

/// "By Ann Lee and Bo Diaz, Reuters · Daily Bugle · 2022-02-01T18:03:11+00:00", each part where known; else empty.
[[nodiscard]] std::string byline(const Metadata& metadata);

}  // namespace verbatim
