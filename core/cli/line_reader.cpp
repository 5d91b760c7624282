#include "cli/line_reader.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "cli/file_descriptor.h"
#include "cli/input.h"

namespace verbatim::cli {

bool LineReader::refill() {
  buffer_.resize(std::size_t{256} * 1024);
  const std::ptrdiff_t got = read_some(descriptor_, buffer_.data(), buffer_.size());
  if (got < 0) throw InputError(std::string("standard input: ") + std::strerror(errno));
  buffer_.resize(static_cast<std::size_t>(got));
  position_ = 0;
  return got > 0;
}

std::optional<Line> LineReader::next() {
  Line line;
  bool any = false;
  while (position_ < buffer_.size() || refill()) {
    any = true;
    const std::size_t end = std::min(buffer_.find('\n', position_), buffer_.size());
    const std::size_t size = end - position_;
    line.too_long = line.too_long || line.text.size() + size > most_bytes_;
    if (line.too_long) {
      line.text = std::string();
    } else {
      line.text.append(buffer_, position_, size);
    }
    position_ = std::min(end + 1, buffer_.size());
    if (end < buffer_.size()) return line;
  }
  return any ? std::optional(std::move(line)) : std::nullopt;
}

}  // namespace verbatim::cli
