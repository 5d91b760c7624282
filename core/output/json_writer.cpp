#include "output/json_writer.h"

#include <cstddef>

namespace verbatim {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

char short_escape(char c) {
  switch (c) {
    case '"': return '"';
    case '\\': return '\\';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return 0;
  }
}

bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

}  // namespace

void JsonWriter::separate() {
  if (!first_) out_ += ',';
  first_ = false;
}

void JsonWriter::begin(char bracket) {
  separate();
  out_ += bracket;
  first_ = true;
}

void JsonWriter::end(char bracket) {
  out_ += bracket;
  first_ = false;
}

void JsonWriter::quote(std::string_view text) {
  out_ += '"';
  std::size_t plain = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!needs_escape(text[i])) continue;
    out_.append(text, plain, i - plain);
    plain = i + 1;
    out_ += '\\';
    if (const char escape = short_escape(text[i])) {
      out_ += escape;
    } else {
      out_ += "u00";
      out_ += hex_digits[static_cast<unsigned char>(text[i]) >> 4U];
      out_ += hex_digits[static_cast<unsigned char>(text[i]) & 15U];
    }
  }
  out_.append(text, plain);
  out_ += '"';
}

void JsonWriter::key(std::string_view name) {
  separate();
  quote(name);
  out_ += ':';
  first_ = true;
}

void JsonWriter::string(std::string_view text) {
  separate();
  quote(text);
}

void JsonWriter::raw(std::string_view value) {
  separate();
  out_ += value;
}

void JsonWriter::number(std::uint64_t value) {
  separate();
  out_ += std::to_string(value);
}

void JsonWriter::decimal(double value) {
  separate();
  const auto thousandths = static_cast<std::int64_t>(value * 1000 + (value < 0 ? -0.5 : 0.5));
  const std::uint64_t magnitude = static_cast<std::uint64_t>(thousandths < 0 ? -thousandths : thousandths);
  if (thousandths < 0) out_ += '-';
  out_ += std::to_string(magnitude / 1000);
  std::string fraction = std::to_string(1000 + magnitude % 1000).substr(1);
  fraction.erase(fraction.find_last_not_of('0') + 1);
  if (!fraction.empty()) out_.append(".").append(fraction);
}

void JsonWriter::boolean(bool value) {
  separate();
  out_ += value ? "true" : "false";
}

void JsonWriter::null() {
  separate();
  out_ += "null";
}

}  // namespace verbatim
