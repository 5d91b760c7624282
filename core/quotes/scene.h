// One scene of a story: who of the people in it speaks each of its turns.
#pragma once

#include <span>
#include <vector>

#include "quotes/attribution.h"

namespace verbatim {

/// The speech of one paragraph: its strings, from `first` to `last`, those between them that are no speech included.
struct Turn {
  std::uint32_t first = 0, last = 0;
  std::uint32_t paragraph = 0;
  std::uint32_t source = no_mention;  ///< what the paragraph says of it
  std::size_t words = 0;
  bool bare = false;  ///< nothing but one speech
};

/// Whether the turns are as short as those of people who talk to each other, in the mean.
[[nodiscard]] bool are_short(std::span<const Turn> turns);

/// Whether mention `m` is an "I": whoever tells the story.
[[nodiscard]] bool is_narrator(const Analysis& analysis, std::uint32_t m);

/// Chooses the speakers of a scene as dialogue_turns.h tells, and writes them into `analysis` and `attributions`.
/// `turns` are those of the scene in order, at least one. Nothing is changed where no two people may talk to each
/// other.
void play_scene(Analysis& analysis, const Lexicon& lexicon, std::vector<Attribution>& attributions,
                std::span<const Turn> turns);

}  // namespace verbatim
