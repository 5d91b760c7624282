// Reads JSON as it stands in pages: a tolerant reader for JSON-LD.
//
// A parsed text is a tape, as a Document is: values in order, a value's contents in the range after it. Pages hold JSON
// with raw line feeds inside strings, trailing commas, CDATA wrappers and missing ends; whatever can be read is read.
// The program's JSON library is not used here because the WebAssembly module has no room for it (and it reports
// errors by exceptions, which the core is built without). Non-recursive, linear, bounded: 64 levels, 100,000 values.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace verbatim {

enum class JsonType : std::uint8_t { object, array, string, other };

struct JsonValue {
  JsonType type = JsonType::other;
  std::string_view key;      ///< in an object: the member's name, escapes unresolved; else empty
  std::string_view raw;      ///< of a string: between its quotes, escapes unresolved; of a number or literal: all of it
  std::uint32_t parent = 0;  ///< index of the object or array that holds it; its own index at the top
  std::uint32_t end = 0;     ///< one past the last value inside it
};

/// The values of `json` in order; their views point into it. Never fails: what cannot be read is left out.
[[nodiscard]] std::vector<JsonValue> parse_json_tape(std::string_view json);

/// The index of the member `key` of the object at `object`, or 0 when there is none (the value at 0 is no member).
[[nodiscard]] std::uint32_t find_member(const std::vector<JsonValue>& tape, std::uint32_t object, std::string_view key);

/// The characters of a string's `raw` view: JSON escapes and HTML character references for punctuation resolved (pages
/// escape twice), ill-formed escapes dropped. `line_feed` stands for "\n"; other white space becomes a space.
[[nodiscard]] std::string json_string(std::string_view raw, char line_feed = ' ');

}  // namespace verbatim
