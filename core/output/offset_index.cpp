#include "output/offset_index.h"

#include <algorithm>

namespace verbatim {

OffsetIndex::OffsetIndex(std::string_view text, OffsetUnit unit) : text_(text), unit_(unit) {
  before_.reserve(text.size() / stride + 1);
  std::uint32_t units = 0;
  for (std::size_t begin = 0; begin <= text.size(); begin += stride) {
    before_.push_back(units);
    units += count(begin, std::min(begin + stride, text.size()));
  }
}

std::uint32_t OffsetIndex::at(std::size_t offset) const {
  const std::size_t block = offset / stride;
  return before_[block] + count(block * stride, offset);
}

// A character is counted at its first byte; one beyond U+FFFF is a pair of code units in UTF-16.
std::uint32_t OffsetIndex::count(std::size_t begin, std::size_t end) const {
  std::uint32_t units = 0;
  const unsigned pair_from = unit_ == OffsetUnit::utf16 ? 0xF0 : 0x100;
  for (std::size_t i = begin; i < end; ++i) {
    const auto byte = static_cast<unsigned char>(text_[i]);
    units += static_cast<std::uint32_t>((byte & 0xC0U) != 0x80) + static_cast<std::uint32_t>(byte >= pair_from);
  }
  return units;
}

}  // namespace verbatim
