#include "output/byline.h"

namespace verbatim {
namespace {

void append_part(std::string& line, std::string_view part) {
  if (part.empty()) return;
  if (!line.empty()) line += " · ";
  line += part;
}

std::string writers(const Metadata& metadata) {
  std::string line;
  const std::size_t count = metadata.authors.size();
  for (std::size_t i = 0; i < count; ++i) {
    line += i == 0 ? "By " : i + 1 == count ? " and " : ", ";
    line += metadata.authors[i];
  }
  if (!metadata.wire.empty()) line.append(line.empty() ? "" : ", ").append(metadata.wire);
  return line;
}

}  // namespace

std::string byline(const Metadata& metadata) {
  std::string line = writers(metadata);
  append_part(line, metadata.site);
  append_part(line, metadata.published);
  return line;
}

}  // namespace verbatim
