// Writes JSON (RFC 8259) into a string: commas, quotes and escapes come by themselves.
//
//   JsonWriter json(out);
//   json.begin_object();
//   json.key("words");
//   json.number(12);
//   json.end_object();       // out == {"words":12}
//
// The caller keeps begin and end balanced and gives a key before each value of an object. No allocation but the
// string's own growth.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace verbatim {

class JsonWriter {
 public:
  /// Appends to `out`, which must outlive the writer.
  explicit JsonWriter(std::string& out) : out_(out) {}

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }

  /// The name of an object's next value.
  void key(std::string_view name);

  /// `text` is well-formed UTF-8; it is written as it is, with only what JSON demands escaped.
  void string(std::string_view text);

  /// A value that is JSON already.
  void raw(std::string_view value);

  void number(std::uint64_t value);

  /// A number with three decimals, between -1 million and 1 million: a probability, a ratio.
  void decimal(double value);

  void boolean(bool value);
  void null();

  /// A key and its value.
  void member(std::string_view name, std::string_view text) {
    key(name);
    string(text);
  }
  void member(std::string_view name, std::uint64_t value) {
    key(name);
    number(value);
  }

  /// Ends a line of JSON Lines; the next value is a text of its own.
  void end_line() {
    out_ += '\n';
    first_ = true;
  }

 private:
  void begin(char bracket);
  void end(char bracket);
  void separate();
  void quote(std::string_view text);
  void append_number(std::uint64_t value);

  std::string& out_;
  bool first_ = true;  ///< nothing stands yet in the innermost object or array, or a key has just been written
};

}  // namespace verbatim
