// A header field as HTTP (RFC 9110, section 5) and WARC write them: "Name: value".
#pragma once

#include <string>
#include <string_view>

namespace verbatim::cli {

struct HeaderField {
  std::string name;        ///< lower case; empty when the line is no field
  std::string_view value;  ///< without surrounding blanks; a part of the line
};

/// The field that `line` holds.
[[nodiscard]] HeaderField header_field(std::string_view line);

}  // namespace verbatim::cli
