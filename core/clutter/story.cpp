#include "clutter/story.h"

namespace verbatim {

// A plain text is all story: its text nodes are its paragraphs.
void find_story(const Document& document, Reading& reading) {
  reading.text = document.strings;
  for (Node node = 0; node < document.size(); ++node) {
    if (!document.is_text(node)) continue;
    const Slice slice = document.text[node];
    reading.blocks.push_back({document.parent[node], {slice.begin, slice.begin + slice.size}});
    reading.runs.push_back({slice.begin, slice.size, node, 0});
  }
  reading.has_story = !reading.blocks.empty();
}

}  // namespace verbatim
