#include "clutter/json_tape.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace verbatim {
namespace {

constexpr std::size_t most_levels = 64;
constexpr std::size_t most_values = 100'000;
constexpr std::string_view white_space = " \t\r\n";

class TapeReader {
 public:
  explicit TapeReader(std::string_view json) : json_(json) {}

  std::vector<JsonValue> read() {
    position_ = std::min(json_.find_first_of("{["), json_.size());
    while (position_ < json_.size() && tape_.size() < most_values && open_.size() <= most_levels) step();
    while (!open_.empty()) close();
    return std::move(tape_);
  }

 private:
  void step() {
    const char c = json_[position_];
    if (c == '{' || c == '[') {
      add(c == '{' ? JsonType::object : JsonType::array, {});
      open_.push_back(static_cast<std::uint32_t>(tape_.size() - 1));
      ++position_;
    } else if (c == '}' || c == ']') {
      if (!open_.empty()) close();
      ++position_;
    } else if (c == '"') {
      string();
    } else if (c == ',' || c == ':' || white_space.find(c) != std::string_view::npos) {
      ++position_;
    } else {
      literal();
    }
  }

  void string() {
    const std::size_t begin = ++position_;
    while (position_ < json_.size() && json_[position_] != '"') position_ += json_[position_] == '\\' ? 2 : 1;
    const std::size_t end = std::min(position_, json_.size());
    position_ = std::min(end + 1, json_.size());
    const std::string_view raw = json_.substr(begin, end - begin);
    const std::size_t next = json_.find_first_not_of(white_space, position_);
    const bool in_object = !open_.empty() && tape_[open_.back()].type == JsonType::object;
    if (in_object && next != std::string_view::npos && json_[next] == ':') {
      key_ = raw;
      position_ = next + 1;
    } else {
      add(JsonType::string, raw);
    }
  }

  void literal() {
    const std::size_t end = std::min(json_.find_first_of(",:{}[]\" \t\r\n", position_), json_.size());
    add(JsonType::other, json_.substr(position_, end - position_));
    position_ = end;
  }

  void add(JsonType type, std::string_view raw) {
    const auto index = static_cast<std::uint32_t>(tape_.size());
    tape_.push_back({type, key_, raw, open_.empty() ? index : open_.back(), index + 1});
    key_ = {};
  }

  void close() {
    tape_[open_.back()].end = static_cast<std::uint32_t>(tape_.size());
    open_.pop_back();
    key_ = {};
  }

  std::string_view json_;
  std::size_t position_ = 0;
  std::string_view key_;
  std::vector<std::uint32_t> open_;
  std::vector<JsonValue> tape_;
};

void append_utf8(std::string& out, std::uint32_t code) {
  if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return;
  const auto byte = [&](std::uint32_t value) { out += static_cast<char>(value); };
  if (code < 0x80) {
    byte(code);
  } else if (code < 0x800) {
    byte(0xC0U | (code >> 6U));
    byte(0x80U | (code & 63U));
  } else if (code < 0x10000) {
    byte(0xE0U | (code >> 12U));
    byte(0x80U | ((code >> 6U) & 63U));
    byte(0x80U | (code & 63U));
  } else {
    byte(0xF0U | (code >> 18U));
    byte(0x80U | ((code >> 12U) & 63U));
    byte(0x80U | ((code >> 6U) & 63U));
    byte(0x80U | (code & 63U));
  }
}

// The number that `digits` writes in `base`; more than any code point when it is none.
std::uint32_t number(std::string_view digits, std::uint32_t base) {
  constexpr std::uint32_t none = 0x110000;
  std::uint32_t value = 0;
  for (const char c : digits) {
    const char lower = static_cast<char>(c | 0x20);
    const std::uint32_t digit = c >= '0' && c <= '9'           ? static_cast<std::uint32_t>(c - '0')
                                : lower >= 'a' && lower <= 'f' ? static_cast<std::uint32_t>(lower - 'a' + 10)
                                                               : base;
    if (digit >= base || value >= none) return none;
    value = value * base + digit;
  }
  return digits.empty() ? none : value;
}

// Reads the escape after the backslash at `position`; returns the position behind it.
std::size_t append_escape(std::string& out, std::string_view raw, std::size_t position, char line_feed) {
  const char c = position + 1 < raw.size() ? raw[position + 1] : '\0';
  if (c != 'u') {
    const std::string_view names = "rtbf";
    if (c != '\0') out += c == 'n' ? line_feed : names.find(c) != std::string_view::npos ? ' ' : c;
    return std::min(position + 2, raw.size());
  }
  std::uint32_t code = number(raw.substr(position + 2, 4), 16);
  if (code > 0xFFFF) return position + 2;
  std::size_t end = position + 6;
  if (code >= 0xD800 && code < 0xDC00 && raw.substr(std::min(end, raw.size()), 2) == "\\u") {
    const std::uint32_t low = number(raw.substr(end + 2, 4), 16);
    if (low >= 0xDC00 && low < 0xE000) {
      code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
      end += 6;
    }
  }
  append_utf8(out, code);
  return std::min(end, raw.size());
}

struct Reference {
  std::string_view name;
  std::string_view characters;
};
constexpr auto references = std::to_array<Reference>({{"amp", "&"},
                                                      {"quot", "\""},
                                                      {"apos", "'"},
                                                      {"lt", "<"},
                                                      {"gt", ">"},
                                                      {"nbsp", " "},
                                                      {"rsquo", "’"},
                                                      {"lsquo", "‘"},
                                                      {"rdquo", "”"},
                                                      {"ldquo", "“"},
                                                      {"ndash", "–"},
                                                      {"mdash", "—"},
                                                      {"hellip", "…"},
                                                      {"eacute", "é"},
                                                      {"laquo", "«"},
                                                      {"raquo", "»"}});

// Resolves HTML character references in place of a second pass through an HTML parser.
std::string resolve_references(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t semicolon = text[i] == '&' ? text.substr(i, 12).find(';') : std::string_view::npos;
    if (semicolon == std::string_view::npos) {
      out += text[i++];
      continue;
    }
    const std::string_view name = text.substr(i + 1, semicolon - 1);
    const auto* known =
        std::find_if(references.begin(), references.end(), [&](const Reference& r) { return r.name == name; });
    if (known != references.end()) {
      out += known->characters;
    } else if (name.starts_with("#x") || name.starts_with("#X")) {
      append_utf8(out, number(name.substr(2), 16));
    } else if (name.starts_with('#')) {
      append_utf8(out, number(name.substr(1), 10));
    } else {
      out += text.substr(i, semicolon + 1);
    }
    i += semicolon + 1;
  }
  return out;
}

}  // namespace

std::vector<JsonValue> parse_json_tape(std::string_view json) { return TapeReader(json).read(); }

std::uint32_t find_member(const std::vector<JsonValue>& tape, std::uint32_t object, std::string_view key) {
  if (tape[object].type != JsonType::object) return 0;
  for (std::uint32_t member = object + 1; member < tape[object].end; member = tape[member].end) {
    if (tape[member].key == key) return member;
  }
  return 0;
}

std::string json_string(std::string_view raw, char line_feed) {
  std::string out;
  for (std::size_t i = 0; i < raw.size();) {
    if (raw[i] == '\\') {
      i = append_escape(out, raw, i, line_feed);
    } else {
      out += raw[i++];
    }
  }
  return out.find('&') == std::string::npos ? out : resolve_references(out);
}

}  // namespace verbatim
