#include "cli/commands.h"

#include <iostream>

#include "cli/charset.h"
#include "cli/input.h"
#include "cli/output.h"
#include "explain/explanation.h"
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

std::string read_text(const std::string& file) {
  std::string bytes = read_input(file);
  if (is_binary(bytes)) throw InputError(input_name(file) + ": binary data, not text");
  return bytes;
}

void warn_of_cut(const std::string& file, const Cut& cut) {
  if (cut.nodes == 0 && cut.bytes == 0) return;
  std::cerr << "verbatim: " << input_name(file) << ": beyond the limits: " << cut.nodes << " elements and " << cut.bytes
            << " bytes left out\n";
}

Document parse_page(const std::string& file, const std::string& url) {
  const std::string bytes = read_text(file);
  Document document = parse_html(to_utf8(bytes, html_charset(bytes)), url);
  warn_of_cut(file, document.cut);
  return document;
}

}  // namespace

int read_page(const std::string& file, const std::string& url, Format format) {
  const Document document = parse_page(file, url);
  const Reading reading = read(document);
  if (!reading.has_story) std::cerr << "verbatim: " << input_name(file) << ": no story on this page\n";
  write_output(formatted(document, reading, format));
  return 0;
}

int explain_page(const std::string& file, const std::string& url) {
  std::string out;
  append_explanation(out, parse_page(file, url), story_model());
  write_output(out);
  return 0;
}

int read_quotations(const std::string& file, Format format) {
  const std::string bytes = read_text(file);
  const Document document = parse_plain_text(to_utf8(bytes, text_charset(bytes)));
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
