// What a batch takes from any line of JSON: those that json_record.h leaves to the JSON library.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace verbatim::cli {

struct JsonMember {
  enum class Kind : std::uint8_t { missing, text, number, other };

  Kind kind = Kind::missing;
  std::string value;  ///< of a text its characters, of a number what it is written as
};

struct JsonMembers {
  bool is_json = false;
  std::size_t error_at = 0;  ///< the byte, counted from 1, where a line that is none stops being JSON
  bool is_object = false;
  JsonMember id, url, html, text;  ///< of members that are given twice the last
};

/// Reads a line of JSON, whatever it holds. Neither recurses nor keeps what a batch does not read, so memory is bounded
/// by the line's own size.
[[nodiscard]] JsonMembers read_json_members(std::string_view line);

}  // namespace verbatim::cli
