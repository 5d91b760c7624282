#include "cli/header_field.h"

#include "text/ascii.h"

namespace verbatim::cli {
HeaderField header_field(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return {};
  return {ascii_lower(trim(line.substr(0, colon))), trim(line.substr(colon + 1))};
}

}  // namespace verbatim::cli
