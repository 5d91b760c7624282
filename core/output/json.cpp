// The JSON of the command line.
#include "output/formats.h"
#include "output/offset_index.h"
#include "output/quotation_text.h"
#include "output/selector.h"

namespace verbatim {
namespace {

class ReadingJson {
 public:
  ReadingJson(JsonWriter& json, const Reading& reading)
      : json_(json), reading_(reading), index_(reading.text, OffsetUnit::code_point) {}

  void metadata() {
    const Metadata& metadata = reading_.metadata;
    field("title", metadata.title);
    json_.key("authors");
    json_.begin_array();
    for (const std::string& author : metadata.authors) json_.string(author);
    json_.end_array();
    field("published", metadata.published);
    field("modified", metadata.modified);
    field("site", metadata.site);
    field("wire", metadata.wire);
    field("language", metadata.language);
  }

  void hidden(const Document& document) {
    json_.key("hidden");
    json_.begin_array();
    if (!reading_.hidden.empty()) {
      const SelectorNamer names(document);
      for (const Hidden& hidden : reading_.hidden) {
        json_.begin_object();
        field("kind", name_of(hidden.kind));
        field("selector", names.name(hidden.node));
        field("words", hidden.words);
        json_.end_object();
      }
    }
    json_.end_array();
  }

  void quotations() {
    json_.key("quotations");
    json_.begin_array();
    for (const Quotation& quotation : reading_.quotations) this->quotation(quotation);
    json_.end_array();
  }

  void speakers() {
    json_.key("speakers");
    json_.begin_array();
    for (const Speaker& speaker : reading_.speakers) {
      json_.begin_object();
      field("id", speaker.id);
      field("name", speaker.name);
      field("role", speaker.role);
      field("kind", name_of(speaker.kind));
      json_.end_object();
    }
    json_.end_array();
  }

  void field(std::string_view key, std::string_view value) {
    json_.key(key);
    json_.string(value);
  }

  void field(std::string_view key, std::uint32_t value) {
    json_.key(key);
    json_.number(value);
  }

 private:
  void quotation(const Quotation& quotation) {
    json_.begin_object();
    field("text", quotation_text(reading_.text, quotation));
    field("kind", name_of(quotation.kind));
    json_.key("spans");
    json_.begin_array();
    for (const Span& span : quotation.spans) {
      json_.begin_object();
      bounds(span);
      json_.end_object();
    }
    json_.end_array();
    words("cue", quotation.cue);
    words("mention", quotation.mention);
    json_.key("speaker");
    quotation.speaker ? json_.number(*quotation.speaker) : json_.null();
    json_.key("confidence");
    json_.decimal(static_cast<double>(quotation.confidence));
    field("reason", quotation.reason);
    json_.end_object();
  }

  void bounds(Span span) {
    field("start", index_.at(span.begin));
    field("end", index_.at(span.end));
  }

  void words(std::string_view key, const std::optional<Span>& span) {
    json_.key(key);
    if (!span) {
      json_.null();
      return;
    }
    json_.begin_object();
    bounds(*span);
    field("text", std::string_view(reading_.text).substr(span->begin, span->size()));
    json_.end_object();
  }

  JsonWriter& json_;
  const Reading& reading_;
  OffsetIndex index_;
};

void append_cut(JsonWriter& json, const Cut& cut) {
  if (cut.nodes == 0 && cut.bytes == 0) return;
  json.key("cut");
  json.begin_object();
  json.key("nodes");
  json.number(cut.nodes);
  json.key("bytes");
  json.number(cut.bytes);
  json.end_object();
}

}  // namespace

void append_json_members(JsonWriter& json, const Document& document, const Reading& reading) {
  ReadingJson members(json, reading);
  members.field("url", document.url);
  members.metadata();
  members.field("text", reading.text);
  members.field("word_count", reading.word_count);
  members.hidden(document);
  members.quotations();
  members.speakers();
  append_cut(json, document.cut);
}

}  // namespace verbatim
