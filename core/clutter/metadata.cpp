#include "clutter/story.h"

namespace verbatim {

Metadata find_metadata(const Document& document) {
  Metadata metadata;
  metadata.language = document.attribute(0, AttributeName::lang);
  return metadata;
}

}  // namespace verbatim
