// Sets of words as tables: the upper bits of their hashes, in order, each by what it is more than the one before, in
// Rice's code (Rice 1979, "Some practical universal noiseless coding techniques"): as many ones as the difference has
// times 2^k, a zero, and the rest in k bits. Hashes are spread evenly, so that nothing is shorter by more than a
// thirtieth.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

namespace verbatim {

/// The k for `count` keys of `key_bits` bits; there is one at least.
[[nodiscard]] constexpr unsigned rice_bits(std::size_t count, unsigned key_bits) {
  const std::uint64_t step = (std::uint64_t{1} << key_bits) / count;
  return step < 2 ? 0U : static_cast<unsigned>(std::bit_width(step)) - 1U;
}

/// How many bytes `count` keys of `key_bits` bits take, of which the last is `last`.
[[nodiscard]] constexpr std::size_t packed_bytes(std::size_t count, unsigned key_bits, std::uint32_t last) {
  // Each difference's ones are counted apart, so this is as many as there may be.
  const unsigned k = rice_bits(count, key_bits);
  return (count * (k + 1U) + (last >> k) + 7) / 8;
}

/// Calls `use` with each of `count` keys of `key_bits` bits; returns where they end.
template <typename Use>
const std::uint8_t* unpack_keys(const std::uint8_t* bytes, std::size_t count, unsigned key_bits, const Use& use) {
  std::size_t at = 0;  // in bits
  const auto bit = [&] {
    const std::uint32_t value = bytes[at / 8] >> at % 8 & 1U;
    ++at;
    return value;
  };
  const unsigned k = rice_bits(count, key_bits);
  std::uint32_t key = 0;
  for (std::size_t i = 0; i < count; ++i) {
    while (bit() == 1) key += 1U << k;
    std::uint32_t rest = 0;
    for (unsigned b = 0; b < k; ++b) rest |= bit() << b;
    key += rest;
    use(key);
  }
  return bytes + (at + 7) / 8;
}

}  // namespace verbatim
