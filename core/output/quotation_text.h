// The words of a quotation, marks included, in one string.
#pragma once

#include <string>
#include <string_view>

#include "verbatim/quotation.h"

namespace verbatim {

/// The spans of `quotation` in `text`, joined by a space.
[[nodiscard]] inline std::string quotation_text(std::string_view text, const Quotation& quotation) {
  std::string joined;
  for (const Span& span : quotation.spans) {
    if (!joined.empty()) joined += ' ';
    joined.append(text.substr(span.begin, span.size()));
  }
  return joined;
}

}  // namespace verbatim
