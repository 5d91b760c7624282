#include "document/snapshot.h"

#include <cstddef>

#include "document/builder.h"
#include "text/utf16.h"
#include "text/well_formed.h"

namespace verbatim {
namespace {

constexpr std::uint32_t last_tag = static_cast<std::uint32_t>(Tag::wbr);
constexpr std::uint32_t last_attribute = static_cast<std::uint32_t>(AttributeName::width);
constexpr std::uint32_t last_shown = static_cast<std::uint32_t>(SnapshotShown::as_around);

// Reads the tape from front to back. Every read that would go past an end fails, and failing once is final.
class Decoder {
 public:
  Decoder(std::span<const std::uint32_t> tape, Document& document)
      : tape_(tape), document_(document), builder_(document) {}

  bool decode() {
    if (!header()) return false;
    do {
      if (!event()) return false;
    } while (depth_ > 0);
    show_around_shown();
    return next_ == tape_.size() && string_ == document_.strings.size();
  }

 private:
  bool word(std::uint32_t& value) {
    if (next_ == tape_.size()) return false;
    value = tape_[next_++];
    return true;
  }

  // The next `units` UTF-16 code units of the buffer.
  bool slice(std::uint32_t units, Slice& result) {
    const std::string_view rest = std::string_view(document_.strings).substr(string_);
    const std::size_t size = utf8_prefix(rest, units);
    if (size == std::string_view::npos) return false;
    result = {static_cast<std::uint32_t>(string_), static_cast<std::uint32_t>(size)};
    string_ += size;
    return true;
  }

  bool header() {
    std::uint32_t magic = 0;
    std::uint32_t url_size = 0;
    Slice url;
    if (!word(magic) || magic != snapshot_magic || !word(url_size) || !word(document_.cut.nodes) ||
        !word(document_.cut.bytes) || !slice(url_size, url)) {
      return false;
    }
    document_.url = document_.view(url);
    return true;
  }

  bool event() {
    std::uint32_t value = 0;
    if (!word(value)) return false;
    const std::uint32_t kind = value & 0xFFU;
    if (depth_ == 0 && (kind == snapshot_close || kind == static_cast<std::uint32_t>(Tag::text))) return false;
    if (kind == snapshot_close) return close(value);
    if (kind == static_cast<std::uint32_t>(Tag::text)) return text(value >> 8U);
    return kind <= last_tag && element(static_cast<Tag>(kind), (value >> 8U) & 0xFFU, value >> 16U);
  }

  bool close(std::uint32_t value) {
    if (value != snapshot_close) return false;
    builder_.close();
    depth_ -= 1;
    return true;
  }

  // What holds something that is shown is shown itself: `visibility` can be turned on again inside.
  void show_around_shown() {
    for (std::size_t node = document_.size(); node-- > 1;) {
      if (document_.shown[node] != 0) document_.shown[document_.parent[node]] = 1;
    }
  }

  bool text(std::uint32_t size) {
    Slice stored;
    if (!slice(size, stored)) return false;
    document_.shown.push_back(document_.shown[builder_.parent()]);
    builder_.text(stored);
    return true;
  }

  bool element(Tag tag, std::uint32_t attributes, std::uint32_t shown) {
    Slice name;
    std::uint32_t name_size = 0;
    if (shown > last_shown) return false;
    if (shown == last_shown) {
      if (depth_ == 0) return false;
      shown = document_.shown[builder_.parent()];
    }
    if (tag == Tag::unknown && (!word(name_size) || !slice(name_size, name))) return false;
    builder_.open_stored(tag, name);
    document_.shown.push_back(static_cast<std::uint8_t>(shown));
    depth_ += 1;
    for (std::uint32_t i = 0; i < attributes; ++i) {
      if (!attribute()) return false;
    }
    return true;
  }

  bool attribute() {
    std::uint32_t value = 0;
    Slice stored;
    if (!word(value)) return false;
    const std::uint32_t name = value & 0xFFU;
    if (name == 0 || name > last_attribute || !slice(value >> 8U, stored)) return false;
    builder_.attribute(static_cast<AttributeName>(name), stored);
    return true;
  }

  std::span<const std::uint32_t> tape_;
  Document& document_;
  DocumentBuilder builder_;
  std::size_t next_ = 0;
  std::size_t string_ = 0;
  std::size_t depth_ = 0;
};

}  // namespace

std::optional<Document> parse_snapshot(std::span<const std::uint32_t> tape, std::string strings) {
  std::optional<Document> document(std::in_place);
  document->door = Door::live;
  document->strings = std::move(strings);
  if (document->strings.size() > 0xFFFFFFFFU || !is_well_formed_utf8(document->strings)) return std::nullopt;
  if (!Decoder(tape, *document).decode()) return std::nullopt;
  return document;
}

}  // namespace verbatim
