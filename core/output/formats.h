// What a reading looks like outside: text, HTML, Markdown and JSON. Every function appends to `out`, in UTF-8;
// `document` is the one that was read.
#pragma once

#include <string>

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

/// The members of the one JSON object of the command line, into an object that is open. Offsets are Unicode code points
/// of "text"; what is unknown is an empty string; "cut" is there only where limits left something out.
void append_json_members(JsonWriter& json, const Document& document, const Reading& reading);

}  // namespace verbatim
