// The live door takes any tape. An input is one of two things, told apart by its first byte:
//
//   even   how many words of tape there are (four bytes), then the tape, then the buffer: as malformed as it likes;
//   odd    how some are shown, how many words are to be changed, for each where and to what (eight bytes), then HTML:
//          the tape of that page, as the content script would write it. Unchanged it must give the same document again.
#include "document/snapshot.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "invariants.h"
#include "output/formats.h"
#include "output/live_json.h"
#include "tape.h"

namespace {

using verbatim::Document;
using verbatim::fuzz::require;
using verbatim::fuzz::Tape;

/// Takes values off the front of an input; past its end they are zero.
class Input {
 public:
  Input(const std::uint8_t* data, std::size_t size) : rest_(reinterpret_cast<const char*>(data), size) {}

  std::uint32_t number(std::size_t bytes) {
    std::uint32_t value = 0;
    std::memcpy(&value, rest_.data(), std::min(bytes, rest_.size()));
    rest_.remove_prefix(std::min(bytes, rest_.size()));
    return value;
  }

  [[nodiscard]] std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
};

Tape any_tape(Input input) {
  const std::size_t words = input.number(4);
  const std::string_view rest = input.rest();
  Tape tape;
  tape.words.resize(std::min(words, rest.size() / sizeof(std::uint32_t)));
  const std::size_t used = tape.words.size() * sizeof(std::uint32_t);
  if (used > 0) std::memcpy(tape.words.data(), rest.data(), used);
  tape.strings = rest.substr(used);
  return tape;
}

void require_same(const Document& written, const Document& read) {
  require(written.tag == read.tag && written.parent == read.parent && written.subtree_end == read.subtree_end);
  require(written.attributes_begin == read.attributes_begin);
  for (verbatim::Node node = 0; node < written.size(); ++node) {
    require(written.view(written.text[node]) == read.view(read.text[node]));
  }
  for (std::size_t i = 0; i < written.attributes.size(); ++i) {
    require(written.attributes[i].name == read.attributes[i].name);
    require(written.view(written.attributes[i].value) == read.view(read.attributes[i].value));
  }
}

Tape tape_of_page(Input input) {
  const auto shown = static_cast<verbatim::SnapshotShown>(input.number(1) % 3);
  const std::uint32_t changes = input.number(1);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> changed(changes);
  for (auto& [where, value] : changed) {
    where = input.number(4);
    value = input.number(4);
  }
  const Document page = verbatim::parse_html(input.rest(), "https://harbor.example/a/b");
  Tape tape = verbatim::fuzz::TapeWriter::write(page, shown);
  if (changed.empty()) {
    const auto document = verbatim::parse_snapshot(tape.words, tape.strings);
    require(document.has_value());
    require_same(page, *document);
  }
  for (const auto& [where, value] : changed) tape.words[where % tape.words.size()] = value;
  return tape;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Input input(data, size);
  Tape tape = input.number(1) % 2 == 0 ? any_tape(input) : tape_of_page(input);
  const auto document = verbatim::parse_snapshot(tape.words, std::move(tape.strings));
  if (!document) return 0;
  verbatim::fuzz::check_document(*document);
  const verbatim::Reading reading = verbatim::read(*document);
  verbatim::fuzz::check_reading(*document, reading);
  verbatim::fuzz::check_json(verbatim::live_json(*document, reading));
  std::string out;
  verbatim::append_html(out, *document, reading);
  verbatim::append_markdown(out, *document, reading);
  return 0;
}
