// Bytes of a test as a stream, in pieces as small as asked for.
#pragma once

#include <algorithm>
#include <string>

#include "cli/byte_stream.h"

namespace verbatim::cli {

class MemoryStream : public ByteStream {
 public:
  explicit MemoryStream(std::string bytes, std::size_t most = 1U << 20U) : bytes_(std::move(bytes)), most_(most) {}

  [[nodiscard]] std::size_t read(char* buffer, std::size_t size) override {
    const std::size_t copied = bytes_.copy(buffer, std::min(size, most_), next_);
    next_ += copied;
    return copied;
  }

 private:
  std::string bytes_;
  std::size_t most_;
  std::size_t next_ = 0;
};

/// All that `stream` gives; a damaged stretch stands there as "<damage>".
inline std::string read_all(ByteStream& stream) {
  std::string out;
  std::string buffer(1000, '\0');
  while (true) {
    try {
      const std::size_t got = stream.read(buffer.data(), buffer.size());
      if (got == 0) return out;
      out.append(buffer, 0, got);
    } catch (const DamagedInput&) {
      out += "<damage>";
    }
  }
}

}  // namespace verbatim::cli
