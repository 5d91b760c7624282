#include "cli/buffered_reader.h"

#include <algorithm>

namespace verbatim::cli {
namespace {

constexpr std::size_t chunk = std::size_t{128} << 10U;

}  // namespace

std::string_view BufferedReader::peek(std::size_t size) {
  while (buffer_.size() - next_ < size && refill()) {
  }
  return std::string_view(buffer_).substr(next_, size);
}

std::string_view BufferedReader::some() {
  (void)peek(1);
  return std::string_view(buffer_).substr(next_);
}

std::string BufferedReader::take(std::size_t size) {
  std::string out;
  while (out.size() < size) {
    const std::string_view bytes = some().substr(0, size - out.size());
    if (bytes.empty()) break;
    out.append(bytes);
    skip(bytes.size());
  }
  return out;
}

void BufferedReader::put_back(std::string_view bytes) {
  buffer_.replace(0, next_, bytes);
  next_ = 0;
}

// Appends a chunk behind what is still to be read; false at the end of the stream.
bool BufferedReader::refill() {
  buffer_.erase(0, next_);
  next_ = 0;
  const std::size_t old = buffer_.size();
  buffer_.resize(old + chunk);
  std::size_t got = 0;
  try {
    got = stream_.read(buffer_.data() + old, chunk);
  } catch (...) {
    buffer_.clear();
    throw;
  }
  buffer_.resize(old + got);
  return got > 0;
}

}  // namespace verbatim::cli
