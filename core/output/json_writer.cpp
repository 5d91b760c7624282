#include "output/json_writer.h"

#include <array>
#include <cstddef>
#include <cstring>

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

// Where the first character stands, from `at` on, that JSON wants escaped; text.size() when there is none. Eight bytes
// are looked at at once: of a byte less than n, n taken from it borrows into its highest bit.
std::size_t next_escape(std::string_view text, std::size_t at) {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t highs = ones * 0x80U;
  const auto less = [](std::uint64_t bytes, std::uint64_t n) { return (bytes - ones * n) & ~bytes & highs; };
  for (; at + sizeof ones <= text.size(); at += sizeof ones) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    if ((less(bytes, 0x20) | less(bytes ^ (ones * '"'), 1) | less(bytes ^ (ones * '\\'), 1)) != 0) break;
  }
  while (at < text.size() && !needs_escape(text[at])) ++at;
  return at;
}

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
  for (std::size_t i = next_escape(text, 0); i < text.size(); i = next_escape(text, i + 1)) {
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
  append_number(value);
}

void JsonWriter::append_number(std::uint64_t value) {
  std::array<char, 20> digits{};  // the largest number's
  std::size_t begin = digits.size();
  do digits[--begin] = static_cast<char>('0' + value % 10);
  while ((value /= 10) != 0);
  out_.append(digits.data() + begin, digits.size() - begin);
}

void JsonWriter::decimal(double value) {
  separate();
  const auto thousandths = static_cast<std::int64_t>(value * 1000 + (value < 0 ? -0.5 : 0.5));
  const std::uint64_t magnitude = static_cast<std::uint64_t>(thousandths < 0 ? -thousandths : thousandths);
  if (thousandths < 0) out_ += '-';
  append_number(magnitude / 1000);
  const std::uint64_t rest = magnitude % 1000;
  if (rest == 0) return;
  const std::array<char, 4> fraction = {'.', static_cast<char>('0' + rest / 100),
                                        static_cast<char>('0' + rest / 10 % 10), static_cast<char>('0' + rest % 10)};
  out_.append(fraction.data(), rest % 100 == 0 ? 2 : rest % 10 == 0 ? 3 : 4);
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
