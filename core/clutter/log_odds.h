// What the story's forests say: log-odds in 128ths of a logit.
#pragma once

#include <algorithm>
#include <cstdint>

#include "learn/forest.h"

namespace verbatim {

inline constexpr std::int32_t logit = 128;

/// The probability that log-odds stand for.
[[nodiscard]] inline float probability(std::int32_t log_odds) { return probability(log_odds, logit); }

/// Log-odds as a feature: 128 for even odds, 16 for one logit.
[[nodiscard]] constexpr std::uint8_t logit_feature(std::int32_t log_odds) {
  return static_cast<std::uint8_t>(std::clamp(128 + log_odds / 8, 0, 255));
}

}  // namespace verbatim
