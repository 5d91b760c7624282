#include "output/utf16_index.h"

#include <algorithm>

namespace verbatim {

// A character takes one code unit, counted at its first byte, or two when its UTF-8 starts with 0xF0 or more.
std::uint32_t utf16_size(std::string_view text) {
  std::uint32_t units = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    units += static_cast<std::uint32_t>((byte & 0xC0U) != 0x80U) + static_cast<std::uint32_t>(byte >= 0xF0U);
  }
  return units;
}

Utf16Index::Utf16Index(std::string_view text) : text_(text) {
  checkpoints_.reserve(text.size() / stride + 1);
  checkpoints_.push_back(0);
  for (std::size_t at = stride; at <= text.size(); at += stride) {
    checkpoints_.push_back(checkpoints_.back() + utf16_size(text.substr(at - stride, stride)));
  }
}

std::uint32_t Utf16Index::operator[](std::size_t at) const {
  const std::size_t checkpoint = std::min(at, text_.size()) / stride;
  return checkpoints_[checkpoint] + utf16_size(text_.substr(checkpoint * stride, at - checkpoint * stride));
}

}  // namespace verbatim
