// What a reading looks like outside: text, HTML, Markdown and JSON. Every function appends to `out`, in UTF-8;
// `document` is the one that was read.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "output/json_writer.h"
#include "verbatim/document.h"
#include "verbatim/reading.h"

namespace verbatim {

/// The story for people: title, byline and date each where known, then the text; ends with a line feed.
void append_text(std::string& out, const Reading& reading);

/// The story as an HTML document of its own: title, byline, blocks, links, pictures and captions; no scripts, no
/// handlers, no addresses but http, https and mailto, made absolute.
void append_html(std::string& out, const Document& document, const Reading& reading);

/// The same as Markdown.
void append_markdown(std::string& out, const Document& document, const Reading& reading);

/// The quotations for people: who, what and why, a blank line between two.
void append_quotations(std::string& out, const Reading& reading);

/// A choice among the members of a JSON object: bit i stands for the i-th name in the list of its members.
using MemberSet = std::uint32_t;
inline constexpr MemberSet every_member = ~MemberSet{0};

/// The members that append_json_members and append_json_quotations write, in their order.
[[nodiscard]] std::span<const std::string_view> json_member_names();
[[nodiscard]] std::span<const std::string_view> json_quotation_member_names();

/// The members of the one JSON object of the command line, into an object that is open. Offsets are Unicode code points
/// of "text"; what is unknown is an empty string; "cut" is there only where limits left something out.
void append_json_members(JsonWriter& json, const Document& document, const Reading& reading,
                         MemberSet members = every_member);

/// One object a quotation, each on a line: "id", which is JSON already, then what is known of the page and of the
/// quotation, whose speaker is spelt out. Offsets are Unicode code points of the text of the reading.
void append_json_quotations(JsonWriter& json, std::string_view id, const Document& document, const Reading& reading,
                            MemberSet members);

}  // namespace verbatim
