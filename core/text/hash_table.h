// A table from 32-bit hashes to values. It grows with the keys that come: on most pages they are few
// beside the nodes, and a small table stays in the processor's cache.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace verbatim {

template <class Value>
class HashTable {
 public:
  /// The value of `key`, made anew when there is none; valid until the next key comes.
  Value& operator[](std::uint32_t key) {
    if (used_ * 2 >= slots_.size()) grow();
    Slot& slot = slots_[place_of(key)];
    used_ += slot.used ? 0 : 1;
    slot.used = true;
    slot.key = key;
    return slot.value;
  }

  /// The value of `key`; a new one when there is none.
  [[nodiscard]] const Value& at(std::uint32_t key) const { return slots_[place_of(key)].value; }

  /// How many keys came.
  [[nodiscard]] std::size_t size() const { return used_; }

 private:
  struct Slot {
    std::uint32_t key = 0;
    bool used = false;
    Value value{};
  };

  // The slot that holds `key`, or the free one where it belongs. At least half of the slots are free.
  [[nodiscard]] std::size_t place_of(std::uint32_t key) const {
    std::size_t place = (key * 0x9E3779B1U) & (slots_.size() - 1);
    while (slots_[place].used && slots_[place].key != key) place = (place + 1) & (slots_.size() - 1);
    return place;
  }

  void grow() {
    std::vector<Slot> old(slots_.size() * 4);
    old.swap(slots_);
    for (Slot& slot : old) {
      if (slot.used) slots_[place_of(slot.key)] = std::move(slot);
    }
  }

  std::vector<Slot> slots_ = std::vector<Slot>(64);
  std::size_t used_ = 0;
};

}  // namespace verbatim
