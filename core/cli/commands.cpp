#include "cli/commands.h"

#include <iostream>

#include "cli/input.h"
#include "cli/output.h"
#include "output/formats.h"
#include "verbatim/verbatim.h"

namespace verbatim::cli {
namespace {

std::string json_of(const Document& document, const Reading& reading) {
  std::string out;
  JsonWriter json(out);
  json.begin_object();
  append_json_members(json, document, reading);
  json.end_object();
  out += '\n';
  return out;
}

std::string formatted(const Document& document, const Reading& reading, Format format) {
  std::string out;
  switch (format) {
    case Format::json: return json_of(document, reading);
    case Format::text: append_text(out, reading); break;
    case Format::markdown: append_markdown(out, document, reading); break;
    case Format::html: append_html(out, document, reading); break;
  }
  return out;
}

}  // namespace

int read_page(const std::string& file, const std::string& url, Format format) {
  const Document document = parse_html(read_input(file), url);
  const Reading reading = read(document);
  if (!reading.has_story) std::cerr << "verbatim: " << input_name(file) << ": no story on this page\n";
  write_output(formatted(document, reading, format));
  return 0;
}

int read_quotations(const std::string& file, Format format) {
  const Document document = parse_plain_text(read_input(file));
  const Reading reading = read(document);
  std::string out;
  if (format == Format::json) {
    out = json_of(document, reading);
  } else {
    append_quotations(out, reading);
  }
  write_output(out);
  return 0;
}

}  // namespace verbatim::cli
