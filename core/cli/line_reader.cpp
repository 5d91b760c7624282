#include "cli/line_reader.h"

#include <algorithm>

namespace verbatim::cli {

std::optional<Line> LineReader::next() {
  Line line;
  bool any = false;
  for (std::string_view bytes = reader_.some(); !bytes.empty(); bytes = reader_.some()) {
    any = true;
    const std::size_t size = std::min(bytes.find('\n'), bytes.size());
    const bool ends = size < bytes.size();
    line.too_long = line.too_long || line.text.size() + size > most_bytes_;
    if (line.too_long) {
      line.text = std::string();
    } else {
      line.text.append(bytes.substr(0, size));
    }
    reader_.skip(ends ? size + 1 : size);
    if (ends) return line;
  }
  return any ? std::optional(std::move(line)) : std::nullopt;
}

}  // namespace verbatim::cli
