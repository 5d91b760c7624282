#include "document/snapshot.h"

#include <cstddef>

#include "document/builder.h"
#include "text/well_formed.h"

namespace verbatim {
namespace {

constexpr std::uint32_t last_tag = static_cast<std::uint32_t>(Tag::wbr);
constexpr std::uint32_t last_attribute = static_cast<std::uint32_t>(AttributeName::width);
constexpr std::uint32_t layout_bit = 0x80000000U;

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
    return next_ == tape_.size() && string_ == document_.strings.size();
  }

 private:
  bool word(std::uint32_t& value) {
    if (next_ == tape_.size()) return false;
    value = tape_[next_++];
    return true;
  }

  // The next `size` bytes of the buffer; they must end between characters.
  bool slice(std::uint32_t size, Slice& result) {
    const std::string& strings = document_.strings;
    if (size > strings.size() - string_) return false;
    result = {static_cast<std::uint32_t>(string_), size};
    string_ += size;
    return string_ == strings.size() || (static_cast<unsigned char>(strings[string_]) & 0xC0U) != 0x80U;
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
    return kind <= last_tag && element(static_cast<Tag>(kind), (value & ~layout_bit) >> 8U, (value & layout_bit) != 0);
  }

  bool close(std::uint32_t value) {
    if (value != snapshot_close) return false;
    builder_.close();
    depth_ -= 1;
    return true;
  }

  bool text(std::uint32_t size) {
    Slice stored;
    if (!slice(size, stored)) return false;
    builder_.text(stored);
    document_.layout.emplace_back();
    return true;
  }

  bool element(Tag tag, std::uint32_t attributes, bool has_layout) {
    Slice name;
    std::uint32_t name_size = 0;
    if (tag == Tag::unknown && (!word(name_size) || !slice(name_size, name))) return false;
    const Node parent = builder_.parent();
    builder_.open_stored(tag, name);
    depth_ += 1;
    for (std::uint32_t i = 0; i < attributes; ++i) {
      if (!attribute()) return false;
    }
    Layout layout;
    if (has_layout ? !box(layout) : false) return false;
    if (!has_layout && parent != no_node) {
      layout.flags = document_.layout[parent].flags & Layout::rendered;
      layout.font_size = document_.layout[parent].font_size;
    }
    document_.layout.push_back(layout);
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

  bool box(Layout& layout) {
    std::uint32_t x = 0;
    std::uint32_t y = 0;
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint32_t rest = 0;
    if (!word(x) || !word(y) || !word(width) || !word(height) || !word(rest)) return false;
    layout.x = static_cast<std::int32_t>(x);
    layout.y = static_cast<std::int32_t>(y);
    layout.width = static_cast<std::int32_t>(width);
    layout.height = static_cast<std::int32_t>(height);
    layout.flags = static_cast<std::uint8_t>(rest & 0xFFU);
    layout.font_size = static_cast<std::uint8_t>((rest >> 8U) & 0xFFU);
    return rest <= 0xFFFFU;
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
