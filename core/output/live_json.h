// A reading of a live page, as the extension takes it (`extension/core/reading.ts` is the same shape in TypeScript).
#pragma once

#include <string>

#include "verbatim/document.h"
#include "verbatim/reading.h"

namespace verbatim {

/// One JSON object. All offsets are UTF-16 code units, as the DOM counts; each span of the text also lists the
/// stretches of the text nodes that hold it. Time is linear in the sizes of the text and of what is listed.
[[nodiscard]] std::string live_json(const Document& document, const Reading& reading);

}  // namespace verbatim
