#include "text/well_formed.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace verbatim {
namespace {

bool is_continuation(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

// The size of the sequence that starts at `at`, or 0 when it is ill-formed.
std::size_t sequence_size(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
  };
  const auto first = static_cast<unsigned char>(bytes[at]);
  const unsigned second = byte(1);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4 || !is_continuation(static_cast<unsigned char>(second))) return 0;
  if (first < 0xE0) return 2;
  if (!is_continuation(static_cast<unsigned char>(byte(2)))) return 0;
  if (first < 0xF0) return (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ? 0 : 3;
  if (!is_continuation(static_cast<unsigned char>(byte(3)))) return 0;
  return (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F) ? 0 : 4;
}

}  // namespace

bool is_well_formed_utf8(std::string_view bytes) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  for (std::size_t at = 0; at < bytes.size();) {
    std::uint64_t eight = high_bits;
    if (at + sizeof eight <= bytes.size()) std::memcpy(&eight, bytes.data() + at, sizeof eight);
    if ((eight & high_bits) == 0) {  // eight ASCII characters at once
      at += sizeof eight;
      continue;
    }
    const std::size_t size = sequence_size(bytes, at);
    if (size == 0) return false;
    at += size;
  }
  return true;
}

}  // namespace verbatim
