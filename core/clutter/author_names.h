// Names of authors in the words of a byline: "By Ann Lee, Bo Diaz and Chi Park, Reuters".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace verbatim {

struct Byline {
  std::vector<std::string> names;  ///< in the order of the byline, no two alike
  std::string wire;                ///< a wire service among the words, by its usual short name; else empty
};

/// Reads a byline, with or without its "By". What is not a name falls away: roles ("Staff Writer"), degrees, dates,
/// addresses of pages and mail, handles, "Staff" and its like, everything behind "|" or "Published".
[[nodiscard]] Byline parse_byline(std::string_view text);

/// Whether `text` begins as bylines do ("By ", "Written by ", "Von ", "Par ") and goes on with a name: how a byline is
/// told from a sentence when nothing in the markup marks it.
[[nodiscard]] bool looks_like_byline(std::string_view text);

/// Whether `text` opens a byline and holds nothing else ("Written by"): the names stand in an element of their own.
[[nodiscard]] bool is_byline_label(std::string_view text);

/// Whether `text` may be the name of a person and nothing else: two to four capitalised words of letters.
[[nodiscard]] bool looks_like_name(std::string_view text);

/// The usual short name of the wire service that `text` names and nothing else ("CNN Newsource", "The Associated
/// Press", "AFP"), or empty.
[[nodiscard]] std::string_view wire_service(std::string_view text);

/// The wire service in a dateline at the beginning of a story: "KYIV, Ukraine (AP) — ...", or empty.
[[nodiscard]] std::string_view dateline_wire(std::string_view paragraph);

}  // namespace verbatim
