#include "cli/charset.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <optional>

#include "cli/charset_names.h"
#include "cli/header_field.h"
#include "text/ascii.h"

namespace verbatim::cli {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::size_t most_declaration = 1024;
constexpr std::size_t most_sniffed = 1445;

struct Mark {
  std::string_view bytes;
  std::string_view charset;
};
constexpr auto marks =
    std::to_array<Mark>({{"\xEF\xBB\xBF", "utf-8"}, {"\xFE\xFF", "utf-16be"}, {"\xFF\xFE", "utf-16le"}});

const Mark* byte_order_mark(std::string_view bytes) {
  const auto* mark =
      std::find_if(marks.begin(), marks.end(), [&](const Mark& m) { return bytes.starts_with(m.bytes); });
  return mark == marks.end() ? nullptr : mark;
}

// The size of the well-formed UTF-8 character that `text` begins with; 0 when it begins with none (Unicode, table 3-7).
std::size_t character_size(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80; };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first < 0xE0) return follows(1) ? 2 : 0;
  if (first >= 0xE0 && first < 0xF0) {
    const bool in_range = (first != 0xE0 || byte(1) >= 0xA0) && (first != 0xED || byte(1) < 0xA0);
    return in_range && follows(1) && follows(2) ? 3 : 0;
  }
  if (first < 0xF0 || first > 0xF4) return 0;
  const bool in_range = (first != 0xF0 || byte(1) >= 0x90) && (first != 0xF4 || byte(1) < 0x90);
  return in_range && follows(1) && follows(2) && follows(3) ? 4 : 0;
}

// The first byte that begins no well-formed character.
std::size_t first_ill_formed(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size()) {
    const std::size_t size = character_size(text.substr(i, 4));
    if (size == 0) return i;
    i += size;
  }
  return text.size();
}

std::string repaired_utf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  while (!bytes.empty()) {
    const std::size_t good = first_ill_formed(bytes);
    out.append(bytes.substr(0, good));
    bytes.remove_prefix(good);
    if (bytes.empty()) break;
    out.append(replacement);
    bytes.remove_prefix(1);
  }
  return out;
}

// What follows "charset=" or "encoding=" at or after `position`; empty when nothing does.
std::string declared_after(std::string_view head, std::string_view word, std::size_t position) {
  const std::size_t found = head.find(word, position);
  if (found == std::string_view::npos) return {};
  constexpr std::string_view around = " \t\r\n\f=\"'";
  const std::size_t begin = std::min(head.find_first_not_of(around, found + word.size()), head.size());
  const std::size_t end = std::min(head.find_first_of(" \t\r\n\f\"';>?/", begin), head.size());
  return std::string(head.substr(begin, end - begin));
}

class Converter {
 public:
  explicit Converter(const std::string& charset) : handle_(::iconv_open("UTF-8", charset.c_str())) {}
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() {
    if (known()) ::iconv_close(handle_);
  }

  // NOLINTNEXTLINE(performance-no-int-to-ptr): how iconv says that it failed
  [[nodiscard]] bool known() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

  [[nodiscard]] std::string convert(std::string_view bytes) const {
    std::string out;
    std::array<char, 65536> buffer{};
    auto* next = const_cast<char*>(bytes.data());
    std::size_t left = bytes.size();
    while (left > 0) {
      char* to = buffer.data();
      std::size_t room = buffer.size();
      const std::size_t result = ::iconv(handle_, &next, &left, &to, &room);
      out.append(buffer.data(), buffer.size() - room);
      if (result != static_cast<std::size_t>(-1) || errno == E2BIG) continue;
      out.append(replacement);  // an impossible or unfinished character
      ++next;
      --left;
    }
    return out;
  }

 private:
  iconv_t handle_;
};

// What `label` means, where the system can read it; else empty.
std::string readable(std::string_view label) {
  const std::string name(charset_named(label));
  return name.empty() || name == "utf-8" || Converter(name).known() ? name : std::string();
}

// What `label` means within the page: not UTF-16, since the label was found byte by byte.
std::string readable_in_page(std::string_view label) {
  const std::string name = readable(label);
  return name.starts_with("utf-16") ? "utf-8" : name;
}

std::string declared(std::string_view bytes) {
  const std::string head = ascii_lower(bytes.substr(0, most_declaration));
  if (head.starts_with("<?xml")) {
    const std::string label = declared_after(head.substr(0, head.find('>')), "encoding", 0);
    if (std::string name = readable_in_page(label); !name.empty()) return name;
  }
  for (std::size_t meta = head.find("<meta"); meta != std::string::npos; meta = head.find("<meta", meta + 1)) {
    const std::string_view tag = std::string_view(head).substr(meta, head.find('>', meta) - meta);
    if (std::string name = readable_in_page(declared_after(tag, "charset", 0)); !name.empty()) return name;
  }
  return {};
}

}  // namespace

std::string html_charset(std::string_view bytes, std::string_view sent_as) {
  if (const Mark* mark = byte_order_mark(bytes)) return std::string(mark->charset);
  if (std::string name = readable(ascii_lower(sent_as)); !name.empty()) return name;
  if (std::string name = declared(bytes); !name.empty()) return name;
  return first_ill_formed(bytes) == bytes.size() ? "utf-8" : "windows-1252";
}

std::string text_charset(std::string_view bytes) {
  const Mark* mark = byte_order_mark(bytes);
  return mark == nullptr ? "utf-8" : std::string(mark->charset);
}

std::string to_utf8(std::string_view bytes, const std::string& charset) {
  if (const Mark* mark = byte_order_mark(bytes); mark != nullptr && mark->charset == charset)
    bytes.remove_prefix(mark->bytes.size());
  if (charset == "utf-8") return repaired_utf8(bytes);
  const Converter converter(charset);
  return converter.known() ? repaired_utf8(converter.convert(bytes)) : repaired_utf8(bytes);
}

bool is_binary(std::string_view bytes) {
  if (byte_order_mark(bytes) != nullptr) return false;
  bytes = bytes.substr(0, most_sniffed);
  return std::any_of(bytes.begin(), bytes.end(), [](unsigned char c) {
    return c <= 0x08 || c == 0x0B || (c >= 0x0E && c <= 0x1A) || (c >= 0x1C && c <= 0x1F);
  });
}

}  // namespace verbatim::cli
