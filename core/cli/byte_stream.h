// A stream of bytes that is read once, from its beginning to its end.
#pragma once

#include <cstddef>
#include <stdexcept>

namespace verbatim::cli {

/// A stretch of a stream that cannot be made sense of; what lies behind it can still be read.
class DamagedInput : public std::runtime_error {
 public:
  /// `bytes`: how many of the bytes read last belong to the damaged stretch.
  DamagedInput(const char* what, std::size_t bytes) : std::runtime_error(what), bytes_(bytes) {}
  [[nodiscard]] std::size_t bytes() const { return bytes_; }

 private:
  std::size_t bytes_;
};

class ByteStream {
 public:
  ByteStream() = default;
  ByteStream(const ByteStream&) = delete;
  ByteStream& operator=(const ByteStream&) = delete;
  virtual ~ByteStream() = default;

  /// Up to `size` bytes into `buffer`: how many; 0 only at the end. Throws InputError when the stream cannot be read,
  /// and DamagedInput once for each damaged stretch: the next call goes on behind it.
  [[nodiscard]] virtual std::size_t read(char* buffer, std::size_t size) = 0;
};

}  // namespace verbatim::cli
