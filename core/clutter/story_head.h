// What a page shows its reader around the title of a story: the byline and the dates, marked up or not.
#pragma once

#include <string>
#include <vector>

#include "verbatim/reading.h"

namespace verbatim {

struct StoryHead {
  std::vector<std::string> bylines;   ///< texts that open as a byline does, in order; else the "Written by" at the end
  std::vector<std::string> labelled;  ///< "Written by" and the text behind it, where they are apart
  std::string published;              ///< the first date shown that is not said to be an update; ISO 8601
  std::string other_order;            ///< the same where month and day may be meant the other way round; or empty
  std::string updated;                ///< the first date shown as "Updated", "Modified", ...
  std::string beside_date;            ///< a text that may be a person's name and stands next to the date
};

/// Whether a hidden subtree is about something other than the story it stands beside. Verdicts of some kinds ("other",
/// "sharing", "promotion") may well hold a byline or a date, and so may a few words whose kind was only told by their
/// place.
[[nodiscard]] bool is_elsewhere(const Hidden& hidden);

/// Reads the texts around the element `title`: up to 12 text nodes before it and 60 after it, of those that are shown
/// and short; where none of them is a byline, as many around the story's last block. Linear in what it reads.
[[nodiscard]] StoryHead read_story_head(const Document& document, const Reading& reading, Node title);

}  // namespace verbatim
