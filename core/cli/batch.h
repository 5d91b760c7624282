// One line of `verbatim batch`.
#pragma once

#include <string>

namespace verbatim::cli {

/// Takes {"id", "url"?, "html"} or {"id", "text"} and returns what `verbatim read --format json` writes, with "id"
/// first; or {"id", "error"} when the line is not such an object ("id" is null where it is not known). Ends with a line
/// feed. Never throws.
[[nodiscard]] std::string batch_line(const std::string& line);

}  // namespace verbatim::cli
