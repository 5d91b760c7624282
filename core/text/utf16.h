// Between bytes of a UTF-8 text and UTF-16 code units, the DOM's measure of a string.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace verbatim {

/// The number of UTF-16 code units that well-formed UTF-8 takes.
[[nodiscard]] std::uint32_t utf16_size(std::string_view text);

/// The number of bytes that the first `units` code units of well-formed UTF-8 take; npos when the text has fewer, or
/// when a character stands across the border.
[[nodiscard]] std::size_t utf8_prefix(std::string_view text, std::uint32_t units);

/// Answers "how many code units lie before byte `at`?" in constant time, after one pass over the text.
class Utf16Index {
 public:
  /// `text` is well-formed and must outlive the index.
  explicit Utf16Index(std::string_view text);

  /// `at` lies between characters, at most at the end.
  [[nodiscard]] std::uint32_t operator[](std::size_t at) const;

 private:
  static constexpr std::size_t stride = 256;
  std::string_view text_;
  std::vector<std::uint32_t> checkpoints_;  ///< code units that start before byte i * stride
};

}  // namespace verbatim
