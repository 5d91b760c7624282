#include "cli/json_record.h"

#include <cstddef>
#include <cstdint>

#include "text/utf8.h"
#include "text/well_formed.h"

namespace verbatim::cli {
namespace {

class LineParser {
 public:
  explicit LineParser(std::string_view line) : line_(line) {}

  std::optional<JsonRecord> read() {
    if (!take('{')) return std::nullopt;
    do {
      if (!member()) return std::nullopt;
    } while (take(','));
    if (!take('}') || !at_end() || !has_id_) return std::nullopt;
    return std::move(record_);
  }

 private:
  void skip_space() {
    while (at_ < line_.size() && (line_[at_] == ' ' || line_[at_] == '\t' || line_[at_] == '\r' || line_[at_] == '\n'))
      ++at_;
  }

  bool take(char c) {
    skip_space();
    if (at_ == line_.size() || line_[at_] != c) return false;
    ++at_;
    return true;
  }

  bool at_end() {
    skip_space();
    return at_ == line_.size();
  }

  bool member() {
    std::string_view name;
    if (!plain_string(name) || !take(':')) return false;
    if (name == "id") return !has_id_ && (has_id_ = id());
    if (name == "url") return member(record_.url);
    if (name == "html") return member(record_.html);
    if (name == "text") return member(record_.text);
    std::string unknown;
    return string(unknown);
  }

  bool member(std::optional<std::string>& value) { return !value && string(value.emplace()); }

  bool id() {
    std::string_view value;
    if (!plain_string(value)) return false;
    record_.id.append("\"").append(value).append("\"");
    return true;
  }

  // Where the characters end that a string holds as they are: at a quote, a backslash, a control character.
  [[nodiscard]] std::size_t end_of_plain() const {
    std::size_t end = at_;
    while (end < line_.size() && line_[end] != '"' && line_[end] != '\\' &&
           static_cast<unsigned char>(line_[end]) >= 0x20)
      ++end;
    return end;
  }

  // A string without escapes.
  bool plain_string(std::string_view& value) {
    if (!take('"')) return false;
    const std::size_t end = end_of_plain();
    value = line_.substr(at_, end - at_);
    at_ = end + 1;
    return end < line_.size() && line_[end] == '"';
  }

  bool string(std::string& value) {
    if (!take('"')) return false;
    while (true) {
      const std::size_t end = end_of_plain();
      value.append(line_, at_, end - at_);
      if (end == line_.size()) return false;
      at_ = end + 1;
      if (line_[end] == '"') return true;
      if (line_[end] != '\\' || !escape(value)) return false;
    }
  }

  // What follows a backslash.
  bool escape(std::string& value) {
    if (at_ == line_.size()) return false;
    const char c = line_[at_++];
    switch (c) {
      case '"':
      case '\\':
      case '/': value += c; return true;
      case 'b': value += '\b'; return true;
      case 'f': value += '\f'; return true;
      case 'n': value += '\n'; return true;
      case 'r': value += '\r'; return true;
      case 't': value += '\t'; return true;
      case 'u': return code_point(value);
      default: return false;
    }
  }

  bool code_point(std::string& value) {
    std::uint32_t first = 0;
    if (!hex(first) || (first >= 0xDC00 && first < 0xE000)) return false;
    if (first < 0xD800 || first >= 0xE000) {
      append_code_point(value, first);
      return true;
    }
    std::uint32_t second = 0;
    if (line_.substr(at_, 2) != "\\u") return false;
    at_ += 2;
    if (!hex(second) || second < 0xDC00 || second >= 0xE000) return false;
    append_code_point(value, 0x10000 + ((first - 0xD800) << 10U) + (second - 0xDC00));
    return true;
  }

  // Four hexadecimal digits.
  bool hex(std::uint32_t& value) {
    if (line_.size() - at_ < 4) return false;
    for (const std::size_t end = at_ + 4; at_ < end; ++at_) {
      const char c = line_[at_];
      const bool digit = c >= '0' && c <= '9';
      const auto small = static_cast<char>(c | 0x20);
      if (!digit && (small < 'a' || small > 'f')) return false;
      value = value * 16 + static_cast<std::uint32_t>(digit ? c - '0' : small - 'a' + 10);
    }
    return true;
  }

  std::string_view line_;
  std::size_t at_ = 0;
  bool has_id_ = false;
  JsonRecord record_;
};

}  // namespace

std::optional<JsonRecord> read_json_record(std::string_view line) {
  if (!is_well_formed_utf8(line)) return std::nullopt;
  return LineParser(line).read();
}

}  // namespace verbatim::cli
