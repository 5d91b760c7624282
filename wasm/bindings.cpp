// The WebAssembly face of the core. Few bindings, since registering each costs time at every start.
#include <emscripten/bind.h>

#include <cstdint>
#include <cstdlib>
#include <optional>
#include <span>
#include <string>

#include "document/snapshot.h"
#include "output/formats.h"
#include "output/live_json.h"
#include "verbatim/verbatim.h"

namespace {

// Room for `size` bytes in the module's memory, for a snapshot; 0 when there is none. `read` gives it back.
std::uintptr_t reserve(std::uint32_t size) { return reinterpret_cast<std::uintptr_t>(std::malloc(size)); }

// The reading in a format: "live" (what the extension works with), "text", "json", "html" or "markdown"; nothing for
// any other.
std::optional<std::string> written(const verbatim::Document& document, const std::string& format) {
  const verbatim::Reading reading = verbatim::read(document);
  if (format == "live") return verbatim::live_json(document, reading);
  std::string out;
  if (format == "text") {
    append_text(out, reading);
  } else if (format == "json") {
    verbatim::JsonWriter json(out);
    json.begin_object();
    append_json_members(json, document, reading);
    json.end_object();
  } else if (format == "html") {
    append_html(out, document, reading);
  } else if (format == "markdown") {
    append_markdown(out, document, reading);
  } else {
    return std::nullopt;
  }
  return out;
}

// Reads the snapshot that lies at `memory` (from `reserve`): `words` 32-bit words of tape, then `bytes` bytes of
// strings. It is given back before the page is read, so that both are never in memory at once. Returns the reading in a
// format, as UTF-8; the caller gives it back with `release_text`. Null when the snapshot is malformed.
// (Not a std::string by value, which Embind decodes byte by byte.)
std::uintptr_t read_snapshot(std::uintptr_t memory, std::uint32_t words, std::uint32_t bytes,
                             const std::string& format) {
  const auto* tape = reinterpret_cast<const std::uint32_t*>(memory);
  const char* strings = reinterpret_cast<const char*>(tape + words);
  const std::optional<verbatim::Document> document = verbatim::parse_snapshot({tape, words}, {strings, bytes});
  std::free(reinterpret_cast<void*>(memory));
  if (!document) return 0;
  std::optional<std::string> text = written(*document, format);
  if (!text) return 0;
  return reinterpret_cast<std::uintptr_t>(new std::string(std::move(*text)));
}

std::uintptr_t text_data(std::uintptr_t text) {
  return reinterpret_cast<std::uintptr_t>(reinterpret_cast<const std::string*>(text)->data());
}

std::uint32_t text_size(std::uintptr_t text) {
  return static_cast<std::uint32_t>(reinterpret_cast<const std::string*>(text)->size());
}

void release_text(std::uintptr_t text) { delete reinterpret_cast<std::string*>(text); }

// The numbers of tags and attributes on the tape: two comma-separated lists in order, with a line break between.
std::string names() {
  std::string list;
  for (int tag = 0; tag <= static_cast<int>(verbatim::Tag::wbr); ++tag) {
    list.append(name_of(static_cast<verbatim::Tag>(tag))).append(",");
  }
  list.back() = '\n';
  for (int name = 0; name <= static_cast<int>(verbatim::AttributeName::width); ++name) {
    list.append(name_of(static_cast<verbatim::AttributeName>(name))).append(",");
  }
  list.pop_back();
  return list;
}

}  // namespace

EMSCRIPTEN_BINDINGS(verbatim) {
  emscripten::function(
      "version", +[]() { return std::string(verbatim::version()); });
  emscripten::function("names", &names);
  emscripten::function("reserve", &reserve);
  emscripten::function("read", &read_snapshot);
  emscripten::function("textData", &text_data);
  emscripten::function("textSize", &text_size);
  emscripten::function("releaseText", &release_text);
}
