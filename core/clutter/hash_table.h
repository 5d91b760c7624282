// A table from 32-bit hashes to values, for counting: one allocation, sized for the most keys that may come.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace verbatim {

template <class Value>
class HashTable {
 public:
  explicit HashTable(std::size_t most_keys) : slots_(std::bit_ceil(most_keys * 2 + 1)) {}

  /// The value of `key`, made anew when there is none. At most `most_keys` different keys may be asked for.
  Value& operator[](std::uint32_t key) {
    Slot& slot = slots_[place_of(key)];
    slot.used = true;
    slot.key = key;
    return slot.value;
  }

  /// The value of `key`; a new one when there is none.
  [[nodiscard]] const Value& at(std::uint32_t key) const { return slots_[place_of(key)].value; }

 private:
  struct Slot {
    std::uint32_t key = 0;
    bool used = false;
    Value value{};
  };

  // The slot that holds `key`, or the free one where it belongs.
  [[nodiscard]] std::size_t place_of(std::uint32_t key) const {
    std::size_t place = (key * 0x9E3779B1U) & (slots_.size() - 1);
    while (slots_[place].used && slots_[place].key != key) place = (place + 1) & (slots_.size() - 1);
    return place;
  }

  std::vector<Slot> slots_;
};

}  // namespace verbatim
