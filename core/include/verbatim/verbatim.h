// The one entry to the core: a Document goes in, a Reading comes out.
//
//   verbatim::Document page = verbatim::parse_html(html, "https://example.org/story");
//   verbatim::Reading reading = verbatim::read(page);
//
// Nothing that changes is kept between calls or shared: any number of threads may read, each its own document.
#pragma once

#include <string_view>

#include "verbatim/document.h"
#include "verbatim/reading.h"

namespace verbatim {

/// The version of the core, "MAJOR.MINOR.PATCH".
[[nodiscard]] std::string_view version();

/// Reads a page. Time is linear in the size of the document; never fails.
[[nodiscard]] Reading read(const Document& document);

}  // namespace verbatim
