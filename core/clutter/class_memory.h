// Remembers what was made of a text that comes again and again on a page: a list of class names, an id.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "verbatim/document.h"

namespace verbatim {

/// Remembers a `Value` for each of a page's texts; one that is much like others may push them out, which costs time, no
/// more.
template <class Value>
class ClassMemory {
 public:
  /// Keeps a reference to `document`.
  explicit ClassMemory(const Document& document) : document_(document) {}

  /// What `make(text)` returns for the text of `slice`, remembered if it was asked for lately.
  template <class Make>
  Value of(Slice slice, Make make) {
    const std::string_view text = document_.view(slice);
    Known& known = known_[place_of(text)];
    if (!known.made || document_.view(known.text) != text) known = {slice, make(text), true};
    return known.value;
  }

 private:
  struct Known {
    Slice text;
    Value value{};
    bool made = false;
  };

  static std::size_t place_of(std::string_view text) {
    std::uint32_t hash = static_cast<std::uint32_t>(text.size());
    const std::size_t step = text.size() / 16 + 1;
    for (std::size_t i = 0; i < text.size(); i += step) {
      hash = (hash ^ static_cast<unsigned char>(text[i])) * 0x01000193U;
    }
    return (hash ^ (hash >> 15U)) % places;
  }

  static constexpr std::size_t places = 512;
  const Document& document_;
  std::vector<Known> known_ = std::vector<Known>(places);
};

}  // namespace verbatim
