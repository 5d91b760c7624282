#include "clutter/word_odds.h"

namespace verbatim {

WordOdds::WordOdds(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return;
  odds_.resize(UINT16_MAX + 1);
  std::size_t place = 0;
  for (std::size_t at = 0; at + 1 < size; at += 2) {
    place += bytes[at];
    if (place >= odds_.size()) return;
    odds_[place] = static_cast<std::int8_t>(bytes[at + 1]);
  }
}

}  // namespace verbatim
