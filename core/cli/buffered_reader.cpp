#include "cli/buffered_reader.h"

#include <algorithm>
#include <utility>

namespace verbatim::cli {

std::string_view BufferedReader::peek(std::size_t size) {
  while (buffer_.size() - next_ < size && refill()) {
  }
  return std::string_view(buffer_).substr(next_, size);
}

std::string_view BufferedReader::some() {
  (void)peek(1);
  return std::string_view(buffer_).substr(next_);
}

void BufferedReader::put_back(std::string_view bytes) {
  buffer_.replace(0, next_, bytes);
  next_ = 0;
}

// Appends a chunk behind what is still to be read; false at the end of the stream, and before damage while there is
// something to read.
bool BufferedReader::refill() {
  buffer_.erase(0, next_);
  next_ = 0;
  if (damage_) {
    if (!buffer_.empty()) return false;
    throw *std::exchange(damage_, std::nullopt);
  }
  try {
    const std::size_t got = stream_.read(chunk_.get(), chunk);
    buffer_.append(chunk_.get(), got);
    return got > 0;
  } catch (const DamagedInput& damage) {
    meet(damage);
    return false;
  }
}

// Drops what is buffered of the damaged stretch; throws where the damage is right here.
void BufferedReader::meet(const DamagedInput& damage) {
  const std::size_t buffered = std::min(damage.bytes(), buffer_.size());
  buffer_.resize(buffer_.size() - buffered);
  const std::size_t passed_over = damage.bytes() - buffered;
  if (buffer_.empty()) throw DamagedInput(damage.what(), passed_over);
  damage_.emplace(damage.what(), passed_over);
}

}  // namespace verbatim::cli
