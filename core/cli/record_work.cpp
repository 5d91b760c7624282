#include "cli/record_work.h"

#include <malloc.h>

#include <new>
#include <optional>

#include "cli/charset.h"
#include "cli/content_encoding.h"
#include "cli/http_response.h"
#include "cli/json_members.h"
#include "cli/json_record.h"
#include "cli/memory_estimate.h"
#include "verbatim/verbatim.h"

namespace verbatim::cli {
namespace {

// Together they keep a page of most_page_bytes, however it is made, within most_memory().
constexpr HtmlLimits page_limits{most_page_bytes, std::size_t{96} << 20U, 300'000};

const std::string page_too_long = "the page is longer than " + std::to_string(most_page_bytes >> 10U) + " KB";

std::string json_of(std::string_view text) {
  std::string out;
  JsonWriter(out).string(text);
  return out;
}

/// The record cannot be read; `reason` and `detail` are the record's.
struct Failure {
  std::string reason;
  std::string detail;
};

RecordResult failed(const std::string& id, const Failure& failure) {
  RecordResult result;
  result.outcome = Outcome::failed;
  result.reason = failure.reason;
  JsonWriter writer(result.lines);
  writer.begin_object();
  writer.key("id");
  writer.raw(id);
  writer.member("error",
                to_utf8(failure.detail.empty() ? failure.reason : failure.reason + ": " + failure.detail, "utf-8"));
  writer.end_object();
  writer.end_line();
  return result;
}

RecordResult skipped(std::string reason) {
  RecordResult result;
  result.outcome = Outcome::skipped;
  result.reason = std::move(reason);
  return result;
}

// After a large page: gives the system back what is free, where that is much. The C library would keep it for this
// thread, and the next large page may be another thread's.
void return_memory(std::size_t size) {
  constexpr std::size_t large = std::size_t{512} << 10U;
  constexpr std::size_t much = std::size_t{48} << 20U;
  if (size > large && ::mallinfo2().fordblks > much) ::malloc_trim(0);
}

// One record on its way to a result.
class RecordWork {
 public:
  // `id` is a WARC record's, or empty.
  RecordWork(const std::string& id, const BatchFormat& format, MemoryBudget& memory)
      : format_(format), memory_(memory), id_(id.empty() ? "null" : json_of(to_utf8(id, "utf-8"))) {}

  RecordResult json_line(const std::string& line);
  RecordResult http_response(const Record& record);
  [[nodiscard]] const std::string& id() const { return id_; }

 private:
  RecordResult members(const JsonMembers& members);
  RecordResult page(const std::string* html, const std::string* text, const std::string* url) const;
  RecordResult html(std::string_view html, std::string_view url) const;
  RecordResult text(std::string_view text) const;
  RecordResult document(const Document& document) const;

  const BatchFormat& format_;
  MemoryBudget& memory_;
  std::string id_;  // as JSON
};

RecordResult RecordWork::html(std::string_view html, std::string_view url) const {
  const MemoryBudget::Lease lease = memory_.take(memory_for(html.substr(0, most_page_bytes)));
  RecordResult result = document(parse_html(html, url, page_limits));
  return_memory(html.size());
  return result;
}

RecordResult RecordWork::text(std::string_view text) const {
  if (text.size() > most_page_bytes) throw Failure{page_too_long, {}};
  const MemoryBudget::Lease lease = memory_.take(memory_for(text));
  RecordResult result = document(parse_plain_text(text));
  return_memory(text.size());
  return result;
}

RecordResult RecordWork::document(const Document& document) const {
  const Reading reading = read(document);
  RecordResult result;
  result.has_story = reading.has_story;
  result.quotations = static_cast<std::uint32_t>(reading.quotations.size());
  JsonWriter writer(result.lines);
  if (format_.only_quotations) {
    append_json_quotations(writer, id_, document, reading, format_.members);
    return result;
  }
  writer.begin_object();
  writer.key("id");
  writer.raw(id_);
  append_json_members(writer, document, reading, format_.members);
  writer.end_object();
  writer.end_line();
  return result;
}

RecordResult RecordWork::members(const JsonMembers& members) {
  using Kind = JsonMember::Kind;
  // The library's own message quotes the line, which may be no UTF-8.
  if (!members.is_json) throw Failure{"not JSON", "byte " + std::to_string(members.error_at)};
  if (!members.is_object) throw Failure{"not a JSON object", {}};
  if (members.id.kind == Kind::missing) throw Failure{"no \"id\"", {}};
  if (members.id.kind == Kind::other) throw Failure{"\"id\" is neither a string nor a number", {}};
  id_ = members.id.kind == Kind::text ? json_of(members.id.value) : members.id.value;
  const auto text = [](const JsonMember& member) { return member.kind == Kind::text ? &member.value : nullptr; };
  if (members.url.kind != Kind::missing && members.url.kind != Kind::text) throw Failure{"\"url\" is not a string", {}};
  return page(text(members.html), text(members.text), text(members.url));
}

RecordResult RecordWork::page(const std::string* html, const std::string* text, const std::string* url) const {
  if (html != nullptr && text != nullptr) throw Failure{"both \"html\" and \"text\" are given", {}};
  if (html == nullptr && text == nullptr) throw Failure{"neither \"html\" nor \"text\" is given as a string", {}};
  if (text != nullptr) return this->text(*text);
  return this->html(*html, url == nullptr ? std::string_view() : std::string_view(*url));
}

RecordResult RecordWork::json_line(const std::string& line) {
  if (std::optional<JsonRecord> record = read_json_record(line)) {
    id_ = std::move(record->id);
    const auto given = [](const std::optional<std::string>& value) { return value ? &*value : nullptr; };
    return page(given(record->html), given(record->text), given(record->url));
  }
  return members(read_json_members(line));
}

void decode(std::string& body, const HttpResponse& response) {
  switch (decode_content(body, response.encoding, most_page_bytes)) {
    case Decoding::done: return;
    case Decoding::too_long: throw Failure{page_too_long, {}};
    case Decoding::damaged: throw Failure{"the compressed body is damaged", {}};
    case Decoding::unknown_coding: throw Failure{"a content coding that is not known", response.encoding};
  }
}

RecordResult RecordWork::http_response(const Record& record) {
  const HttpResponse response = parse_http_response(record.bytes);
  if (response.status == 0) throw Failure{"no HTTP response", {}};
  if (response.status < 200 || response.status > 299) return skipped("an HTTP status other than 2xx");
  if (!is_html(response)) return skipped("not HTML");
  std::string body = response.chunked ? unchunked(response.body) : std::string(response.body);
  decode(body, response);
  if (body.empty()) return skipped("an empty body");
  if (is_binary(body)) throw Failure{"binary data, not HTML", {}};
  return html(to_utf8(body, html_charset(body, response.charset)), to_utf8(record.url, "utf-8"));
}

}  // namespace

RecordResult read_record(const Record& record, const BatchFormat& format, MemoryBudget& memory) {
  RecordWork work(record.id, format, memory);
  try {
    switch (record.kind) {
      case Record::Kind::json_line: return work.json_line(record.bytes);
      case Record::Kind::http_response: return work.http_response(record);
      case Record::Kind::skipped: return skipped(record.reason);
      case Record::Kind::failed: break;
    }
  } catch (const Failure& failure) {
    return failed(work.id(), failure);
  } catch (const std::bad_alloc&) {
    return failed(work.id(), {"not enough memory for this record", {}});
  }
  return failed(work.id(), {record.reason, record.detail});
}

}  // namespace verbatim::cli
