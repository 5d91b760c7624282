#include "cli/http_response.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "cli/header_field.h"
#include "text/ascii.h"

namespace verbatim::cli {
namespace {

// The next line without its end, taken off `text`; an unfinished last line counts as one.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// 200 of "HTTP/1.1 200 OK", or 0.
int status_of(std::string_view line) {
  if (!line.starts_with("HTTP/")) return 0;
  const std::size_t space = line.find(' ');
  if (space == std::string_view::npos || line.size() < space + 4) return 0;
  int status = 0;
  const char* digits = line.data() + space + 1;
  const auto [end, error] = std::from_chars(digits, digits + 3, status);
  return error == std::errc() && end == digits + 3 ? status : 0;
}

// Parts "text/html; charset=utf-8".
void read_content_type(HttpResponse& response, std::string_view value) {
  const std::string lower = ascii_lower(value);
  const std::size_t end = std::min(lower.find_first_of("; \t,"), lower.size());
  response.content_type = lower.substr(0, end);
  const std::size_t charset = lower.find("charset=", end);
  if (charset == std::string::npos) return;
  std::string_view name = std::string_view(lower).substr(charset + 8);
  if (name.starts_with('"') || name.starts_with('\'')) name.remove_prefix(1);
  response.charset = name.substr(0, name.find_first_of("\"'; \t,"));
}

// The size that a chunk's first line gives in hexadecimal digits, extensions left aside.
std::optional<std::size_t> chunk_size(std::string_view line) {
  std::size_t size = 0;
  const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), size, 16);
  const bool ends = end == line.data() + line.size() || *end == ';' || *end == ' ';
  return error == std::errc() && ends ? std::optional(size) : std::nullopt;
}

}  // namespace

HttpResponse parse_http_response(std::string_view block) {
  HttpResponse response;
  response.status = status_of(take_line(block));
  while (!block.empty()) {
    const std::string_view line = take_line(block);
    if (line.empty()) break;
    const HeaderField field = header_field(line);
    if (field.name == "content-type") read_content_type(response, field.value);
    if (field.name == "content-encoding") response.encoding = ascii_lower(field.value);
    if (field.name == "transfer-encoding")
      response.chunked = ascii_lower(field.value).find("chunked") != std::string::npos;
  }
  response.body = block;
  return response;
}

bool is_html(const HttpResponse& response) {
  if (!response.content_type.empty()) {
    return response.content_type == "text/html" || response.content_type == "application/xhtml+xml";
  }
  const std::string head = ascii_lower(response.body.substr(0, 512));
  const std::size_t begin = std::min(head.find_first_not_of(" \t\r\n"), head.size());
  return head.compare(begin, 9, "<!doctype") == 0 || head.compare(begin, 5, "<html") == 0;
}

std::string unchunked(std::string_view body) {
  const std::string_view whole = body;
  std::string out;
  while (!body.empty()) {
    const std::optional<std::size_t> size = chunk_size(take_line(body));
    if (!size) return out.empty() ? std::string(whole) : out;
    out.append(body.substr(0, *size));
    if (*size == 0 || *size >= body.size()) break;
    body.remove_prefix(*size);
    (void)take_line(body);
  }
  return out;
}

}  // namespace verbatim::cli
