// The usual line of JSON Lines, an object of strings, read at the speed of copying. The JSON library looks at a page's
// HTML one character at a time, which takes as long as everything that the core does with the page.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace verbatim::cli {

/// What a batch takes from a line.
struct JsonRecord {
  std::string id;  ///< as JSON
  std::optional<std::string> url, html, text;
};

/// Reads a line (RFC 8259) that is an object of nothing but strings, none given twice, its names and its "id" without
/// escapes. Nothing for any other line, be it well-formed or not: those are for the JSON library, which also says what
/// is wrong. Linear in the line.
[[nodiscard]] std::optional<JsonRecord> read_json_record(std::string_view line);

}  // namespace verbatim::cli
