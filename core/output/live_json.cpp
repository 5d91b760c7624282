#include "output/live_json.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "output/json_writer.h"
#include "output/offset_index.h"
#include "text/utf16.h"

namespace verbatim {
namespace {

class LiveWriter {
 public:
  LiveWriter(const Document& document, const Reading& reading, std::string& out)
      : document_(document), reading_(reading), json_(out), units_(reading.text, OffsetUnit::utf16) {
    index_runs();
  }

  void write() {
    json_.begin_object();
    head();
    list("blocks", reading_.blocks, [this](const Block& block) { write(block); });
    list("hidden", reading_.hidden, [this](const Hidden& hidden) { write(hidden); });
    metadata();
    list("quotations", reading_.quotations, [this](const Quotation& quotation) { write(quotation); });
    list("speakers", reading_.speakers, [this](const Speaker& speaker) { write(speaker); });
    json_.key("cut");
    json_.begin_object();
    json_.member("nodes", document_.cut.nodes);
    json_.member("bytes", document_.cut.bytes);
    json_.end_object();
    json_.end_object();
  }

 private:
  // Where each run starts within its text node, in code units. A node's runs follow each other, so its text is passed
  // over once.
  void index_runs() {
    run_units_.reserve(reading_.runs.size());
    Run before{0, 0, no_node, 0};
    std::uint32_t units = 0;
    for (const Run& run : reading_.runs) {
      const bool goes_on = run.node == before.node && run.offset >= before.offset;
      const std::uint32_t from = goes_on ? before.offset : 0;
      const std::string_view text = document_.view(document_.text[run.node]);
      units = (goes_on ? units : 0) + utf16_size(text.substr(from, run.offset - from));
      run_units_.push_back(units);
      before = run;
    }
  }

  template <typename Item, typename Write>
  void list(std::string_view key, const std::vector<Item>& items, Write write_item) {
    json_.key(key);
    json_.begin_array();
    for (const Item& item : items) write_item(item);
    json_.end_array();
  }

  void head() {
    json_.member("page", name_of(reading_.page));
    json_.key("hasStory");
    json_.boolean(reading_.has_story);
    json_.member("root", reading_.root);
    json_.member("text", reading_.text);
    json_.member("wordCount", reading_.word_count);
  }

  void metadata() {
    const Metadata& metadata = reading_.metadata;
    json_.key("metadata");
    json_.begin_object();
    json_.member("title", metadata.title);
    list("authors", metadata.authors, [this](const std::string& author) { json_.string(author); });
    json_.member("published", metadata.published);
    json_.member("modified", metadata.modified);
    json_.member("site", metadata.site);
    json_.member("wire", metadata.wire);
    json_.member("language", metadata.language);
    json_.end_object();
  }

  void write(const Block& block) {
    json_.begin_object();
    json_.member("node", block.node);
    json_.member("kind", name_of(block.kind));
    json_.member("level", block.level);
    bounds(block.span);
    json_.end_object();
  }

  void write(const Hidden& hidden) {
    json_.begin_object();
    json_.member("node", hidden.node);
    json_.member("kind", name_of(hidden.kind));
    json_.member("words", hidden.words);
    json_.end_object();
  }

  void write(const Speaker& speaker) {
    json_.begin_object();
    json_.member("id", speaker.id);
    json_.member("name", speaker.name);
    json_.member("role", speaker.role);
    json_.member("kind", name_of(speaker.kind));
    json_.end_object();
  }

  void write(const Quotation& quotation) {
    json_.begin_object();
    json_.member("kind", name_of(quotation.kind));
    list("spans", quotation.spans, [this](Span span) { write(span); });
    optional("cue", quotation.cue);
    optional("mention", quotation.mention);
    json_.key("speaker");
    if (quotation.speaker) {
      json_.number(*quotation.speaker);
    } else {
      json_.null();
    }
    optional("addressee", quotation.addressee);
    optional("antecedent", quotation.antecedent);
    optional("teller", quotation.teller);
    json_.member("pattern", name_of(quotation.pattern));
    decimal("confidence", quotation.confidence);
    json_.member("reason", quotation.reason);
    list("candidates", quotation.candidates, [this](const Candidate& candidate) { write(candidate); });
    json_.end_object();
  }

  void write(const Candidate& candidate) {
    json_.begin_object();
    json_.member("speaker", candidate.speaker);
    json_.key("mention");
    write(candidate.mention);
    decimal("confidence", candidate.confidence);
    json_.end_object();
  }

  void decimal(std::string_view key, double value) {
    json_.key(key);
    json_.decimal(value);
  }

  void optional(std::string_view key, const std::optional<Span>& span) {
    json_.key(key);
    if (span) {
      write(*span);
    } else {
      json_.null();
    }
  }

  void bounds(Span span) {
    json_.member("start", units_.at(span.begin));
    json_.member("end", units_.at(span.end));
  }

  void write(Span span) {
    json_.begin_object();
    bounds(span);
    json_.key("segments");
    json_.begin_array();
    const std::vector<Run>& runs = reading_.runs;
    auto run = std::partition_point(runs.begin(), runs.end(),
                                    [span](const Run& each) { return each.begin + each.size <= span.begin; });
    while (run != runs.end() && run->begin < span.end) {
      auto last = run;  // the runs of one node, with the white space that was folded between them, are one segment
      while (last + 1 != runs.end() && last[1].node == run->node && last[1].begin < span.end) ++last;
      segment(*run, *last, span);
      run = last + 1;
    }
    json_.end_array();
    json_.end_object();
  }

  // The part of a text node, from its run `first` to its run `last`, that lies in `span`.
  void segment(const Run& first, const Run& last, Span span) {
    json_.begin_object();
    json_.member("node", first.node);
    json_.member("start", in_node(first, std::max(first.begin, span.begin)));
    json_.member("end", in_node(last, std::min(last.begin + last.size, span.end)));
    json_.end_object();
  }

  // Where byte `at` of the text, inside `run`, stands in the run's text node.
  std::uint32_t in_node(const Run& run, std::uint32_t at) const {
    const std::uint32_t before = run_units_[static_cast<std::size_t>(&run - reading_.runs.data())];
    return at == run.begin ? before : before + units_.at(at) - units_.at(run.begin);
  }

  const Document& document_;
  const Reading& reading_;
  JsonWriter json_;
  OffsetIndex units_;
  std::vector<std::uint32_t> run_units_;
};

}  // namespace

std::string live_json(const Document& document, const Reading& reading) {
  std::string out;
  out.reserve(reading.text.size() + 4096);
  LiveWriter(document, reading, out).write();
  return out;
}

}  // namespace verbatim
