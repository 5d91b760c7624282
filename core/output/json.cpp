// The JSON of the command line.
#include <algorithm>
#include <array>
#include <span>

#include "output/formats.h"
#include "output/offset_index.h"
#include "output/quotation_text.h"
#include "output/selector.h"

namespace verbatim {
namespace {

class ReadingJson {
 public:
  ReadingJson(JsonWriter& json, const Document& document, const Reading& reading)
      : json_(json), document_(document), reading_(reading), index_(reading.text, OffsetUnit::code_point) {}

  using Write = void (ReadingJson::*)();
  using WriteQuotation = void (ReadingJson::*)(const Quotation&);

  void url() { json_.member("url", document_.url); }
  void title() { json_.member("title", reading_.metadata.title); }
  void authors() {
    json_.key("authors");
    json_.begin_array();
    for (const std::string& author : reading_.metadata.authors) json_.string(author);
    json_.end_array();
  }
  void published() { json_.member("published", reading_.metadata.published); }
  void modified() { json_.member("modified", reading_.metadata.modified); }
  void site() { json_.member("site", reading_.metadata.site); }
  void wire() { json_.member("wire", reading_.metadata.wire); }
  void language() { json_.member("language", reading_.metadata.language); }
  void text() { json_.member("text", reading_.text); }
  void word_count() { json_.member("word_count", reading_.word_count); }

  void hidden() {
    json_.key("hidden");
    json_.begin_array();
    if (!reading_.hidden.empty()) {
      const SelectorNamer names(document_);
      for (const Hidden& hidden : reading_.hidden) {
        json_.begin_object();
        json_.member("kind", name_of(hidden.kind));
        json_.member("selector", names.name(hidden.node));
        json_.member("words", hidden.words);
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
    for (const Speaker& speaker : quoted_speakers()) {
      json_.begin_object();
      json_.member("id", speaker.id);
      json_.member("name", speaker.name);
      json_.member("role", speaker.role);
      json_.member("kind", name_of(speaker.kind));
      json_.end_object();
    }
    json_.end_array();
  }

  void cut() {
    const Cut& cut = document_.cut;
    if (cut.nodes == 0 && cut.bytes == 0) return;
    json_.key("cut");
    json_.begin_object();
    json_.member("nodes", cut.nodes);
    json_.member("bytes", cut.bytes);
    json_.end_object();
  }

  void words_quoted(const Quotation& quotation) { json_.member("text", quotation_text(reading_.text, quotation)); }
  void kind(const Quotation& quotation) { json_.member("kind", name_of(quotation.kind)); }
  void spans(const Quotation& quotation) {
    json_.key("spans");
    json_.begin_array();
    for (const Span& span : quotation.spans) {
      json_.begin_object();
      bounds(span);
      json_.end_object();
    }
    json_.end_array();
  }
  void cue(const Quotation& quotation) { words("cue", quotation.cue); }
  void mention(const Quotation& quotation) { words("mention", quotation.mention); }
  void speaker_id(const Quotation& quotation) {
    json_.key("speaker");
    quotation.speaker ? json_.number(*quotation.speaker) : json_.null();
  }
  void confidence(const Quotation& quotation) {
    json_.key("confidence");
    json_.decimal(static_cast<double>(quotation.confidence));
  }
  void reason(const Quotation& quotation) { json_.member("reason", quotation.reason); }

  // The speaker spelt out, for a quotation that stands alone.
  void speaker_name(const Quotation& quotation) {
    json_.key("speaker");
    quotation.speaker ? json_.string(speaker_of(quotation).name) : json_.null();
  }
  void role(const Quotation& quotation) { json_.member("role", quotation.speaker ? speaker_of(quotation).role : ""); }
  void speaker_kind(const Quotation& quotation) {
    json_.member("speaker_kind", quotation.speaker ? name_of(speaker_of(quotation).kind) : "");
  }

 private:
  // Those who say something: they come first. The mere candidates are for whoever corrects a speaker.
  [[nodiscard]] std::span<const Speaker> quoted_speakers() const {
    SpeakerId count = 0;
    for (const Quotation& quotation : reading_.quotations) {
      if (quotation.speaker) count = std::max(count, *quotation.speaker + 1);
    }
    return std::span(reading_.speakers).first(count);
  }

  [[nodiscard]] const Speaker& speaker_of(const Quotation& quotation) const {
    return reading_.speakers[*quotation.speaker];
  }

  void quotation(const Quotation& quotation) {
    json_.begin_object();
    words_quoted(quotation);
    kind(quotation);
    spans(quotation);
    cue(quotation);
    mention(quotation);
    speaker_id(quotation);
    confidence(quotation);
    reason(quotation);
    json_.end_object();
  }

  void bounds(Span span) {
    json_.member("start", index_.at(span.begin));
    json_.member("end", index_.at(span.end));
  }

  void words(std::string_view key, const std::optional<Span>& span) {
    json_.key(key);
    if (!span) {
      json_.null();
      return;
    }
    json_.begin_object();
    bounds(*span);
    json_.member("text", std::string_view(reading_.text).substr(span->begin, span->size()));
    json_.end_object();
  }

  JsonWriter& json_;
  const Document& document_;
  const Reading& reading_;
  OffsetIndex index_;
};

constexpr auto page_members =
    std::to_array<std::string_view>({"url", "title", "authors", "published", "modified", "site", "wire", "language",
                                     "text", "word_count", "hidden", "quotations", "speakers", "cut"});
constexpr std::array<ReadingJson::Write, page_members.size()> page_writers = {
    &ReadingJson::url,      &ReadingJson::title,      &ReadingJson::authors, &ReadingJson::published,
    &ReadingJson::modified, &ReadingJson::site,       &ReadingJson::wire,    &ReadingJson::language,
    &ReadingJson::text,     &ReadingJson::word_count, &ReadingJson::hidden,  &ReadingJson::quotations,
    &ReadingJson::speakers, &ReadingJson::cut};

// The first ones are about the page, the others about the quotation.
constexpr auto quotation_members =
    std::to_array<std::string_view>({"url", "title", "published", "site", "language", "text", "kind", "spans", "cue",
                                     "mention", "speaker", "role", "speaker_kind", "confidence", "reason"});
constexpr std::array<ReadingJson::Write, 5> about_page = {
    &ReadingJson::url, &ReadingJson::title, &ReadingJson::published, &ReadingJson::site, &ReadingJson::language};
constexpr std::array<ReadingJson::WriteQuotation, quotation_members.size() - about_page.size()> about_quotation = {
    &ReadingJson::words_quoted, &ReadingJson::kind,         &ReadingJson::spans, &ReadingJson::cue,
    &ReadingJson::mention,      &ReadingJson::speaker_name, &ReadingJson::role,  &ReadingJson::speaker_kind,
    &ReadingJson::confidence,   &ReadingJson::reason};

bool is_member(MemberSet members, std::size_t i) { return (members >> i & 1U) != 0; }

}  // namespace

std::span<const std::string_view> json_member_names() { return page_members; }
std::span<const std::string_view> json_quotation_member_names() { return quotation_members; }

void append_json_members(JsonWriter& json, const Document& document, const Reading& reading, MemberSet members) {
  ReadingJson writer(json, document, reading);
  for (std::size_t i = 0; i < page_members.size(); ++i) {
    if (is_member(members, i)) (writer.*page_writers[i])();
  }
}

void append_json_quotations(JsonWriter& json, std::string_view id, const Document& document, const Reading& reading,
                            MemberSet members) {
  ReadingJson writer(json, document, reading);
  for (const Quotation& quotation : reading.quotations) {
    json.begin_object();
    json.key("id");
    json.raw(id);
    for (std::size_t i = 0; i < about_page.size(); ++i) {
      if (is_member(members, i)) (writer.*about_page[i])();
    }
    for (std::size_t i = 0; i < about_quotation.size(); ++i) {
      if (is_member(members, about_page.size() + i)) (writer.*about_quotation[i])(quotation);
    }
    json.end_object();
    json.end_line();
  }
}

}  // namespace verbatim
