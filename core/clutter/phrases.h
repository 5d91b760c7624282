// The words that pages put on their clutter, in the languages that news is written in: "Related stories",
// "Werbung", "Поделиться".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "verbatim/reading.h"

namespace verbatim {

/// The kind of clutter that a heading or a label announces, or nothing. `text` is the text of one block.
[[nodiscard]] std::optional<VerdictKind> announced_kind(std::string_view text);

/// Whether a text is what stands on an advertisement's slot: "Advertisement", "Anzeige".
[[nodiscard]] bool labels_slot(std::string_view text);

/// Whether words before a link say that it leads to another story: "Read also", "Watch".
[[nodiscard]] bool leads_to_another_story(std::string_view text);

/// What a text, given in lower case, says of the small box that holds it: that a program wrote it, that it was paid
/// for.
[[nodiscard]] std::optional<VerdictKind> kind_told_of_box(std::string_view lower);

/// Whether a text, given in lower case, opens as what a paper says of its own mistakes: "Correction, 9 November: …".
[[nodiscard]] bool opens_as_correction(std::string_view lower);

/// Whether the words of a link or a button, given in lower case, lead to a shop: "Buy now", "Zum Angebot".
[[nodiscard]] bool asks_to_buy(std::string_view lower);

/// Whether a text asks its readers for something beside a story: to subscribe, to follow, to give.
enum class Appeal : std::uint8_t {
  none,
  of_paper,  ///< where papers write so; a guide may mean a step of what it explains
  outright
};
/// What a text, given in lower case, asks its readers for; one without a link only where it begins with that.
[[nodiscard]] Appeal appeal_of(std::string_view lower, bool has_link);

/// What a text that need be no label, given in lower case, is a notice of: consent where it asks to be allowed cookies,
/// a footer where it reserves rights.
[[nodiscard]] std::optional<VerdictKind> kind_of_notice(std::string_view lower);

}  // namespace verbatim
