// Turns byte offsets of a UTF-8 text into the units that outputs speak: Unicode code points (the command line's JSON)
// or UTF-16 code units (JavaScript).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace verbatim {

enum class OffsetUnit : std::uint8_t { code_point, utf16 };

class OffsetIndex {
 public:
  /// `text` is well-formed UTF-8 and must outlive the index. One pass over it; 4 bytes of memory for every 64 of text.
  OffsetIndex(std::string_view text, OffsetUnit unit);

  /// The number of units before byte `offset`, which lies between characters, at most text.size(). Constant time.
  [[nodiscard]] std::uint32_t at(std::size_t offset) const;

 private:
  [[nodiscard]] std::uint32_t count(std::size_t begin, std::size_t end) const;

  static constexpr std::size_t stride = 64;
  std::string_view text_;
  OffsetUnit unit_;
  std::vector<std::uint32_t> before_;  ///< units before byte i * stride
};

}  // namespace verbatim
