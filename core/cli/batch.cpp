#include "cli/batch.h"

#include <unistd.h>

#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/line_reader.h"
#include "cli/ordered_pipeline.h"
#include "cli/output.h"
#include "output/formats.h"
#include "verbatim/verbatim.h"

namespace verbatim::cli {
namespace {

using nlohmann::json;

constexpr std::size_t most_line_bytes = std::size_t{64} << 20U;
constexpr std::size_t most_bytes_held = std::size_t{64} << 20U;

std::string error_line(const std::string& id, std::string_view error) {
  std::string out;
  JsonWriter writer(out);
  writer.begin_object();
  writer.key("id");
  writer.raw(id);
  writer.key("error");
  writer.string(error);
  writer.end_object();
  out += '\n';
  return out;
}

// The document that the object describes, or what is wrong with it.
std::string parse_record(const json& record, Document& document) {
  const auto text_of = [&](const char* key) -> const std::string* {
    const auto found = record.find(key);
    return found == record.end() ? nullptr : found->get_ptr<const json::string_t*>();
  };
  if (record.contains("url") && text_of("url") == nullptr) return "\"url\" is not a string";
  const std::string* html = text_of("html");
  const std::string* text = text_of("text");
  if (html != nullptr && text != nullptr) return "both \"html\" and \"text\" are given";
  if (html == nullptr && text == nullptr) return "neither \"html\" nor \"text\" is given as a string";
  if (text != nullptr) {
    document = parse_plain_text(*text);
  } else {
    const std::string* url = text_of("url");
    document = parse_html(*html, url == nullptr ? std::string_view() : std::string_view(*url));
  }
  return {};
}

std::string record_line(const json& record) {
  if (!record.is_object()) return error_line("null", "not a JSON object");
  const auto found = record.find("id");
  if (found == record.end()) return error_line("null", "no \"id\"");
  const std::string id = found->dump();
  Document document;
  if (const std::string wrong = parse_record(record, document); !wrong.empty()) return error_line(id, wrong);
  const Reading reading = read(document);
  std::string out;
  JsonWriter writer(out);
  writer.begin_object();
  writer.key("id");
  writer.raw(id);
  append_json_members(writer, document, reading);
  writer.end_object();
  out += '\n';
  return out;
}

bool is_blank(const std::string& line) { return line.find_first_not_of(" \t\r") == std::string::npos; }

}  // namespace

std::string batch_line(const std::string& line) {
  try {
    return record_line(json::parse(line));
  } catch (const json::parse_error& error) {
    // The library's own message quotes the line, which may be no UTF-8.
    return error_line("null", "not JSON at byte " + std::to_string(error.byte));
  } catch (const json::exception&) {
    return error_line("null", "not JSON");
  } catch (const std::bad_alloc&) {
    return error_line("null", "not enough memory for this line");
  }
}

int read_batch(unsigned jobs) {
  LineReader lines(STDIN_FILENO, most_line_bytes);
  const std::string too_long = "!";  // what stands for a line that was skipped: no JSON begins so
  const auto source = [&]() -> std::optional<std::string> {
    while (std::optional<Line> line = lines.next()) {
      if (line->too_long) return too_long;
      if (!is_blank(line->text)) return std::move(line->text);
    }
    return std::nullopt;
  };
  const auto work = [&](const std::string& line) {
    if (line != too_long) return batch_line(line);
    return error_line("null", "longer than " + std::to_string(most_line_bytes >> 20U) + " MB");
  };
  OrderedPipeline(jobs, most_bytes_held).run(source, work, [](const std::string& line) { write_output(line); });
  return 0;
}

}  // namespace verbatim::cli
