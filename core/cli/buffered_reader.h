// Reads lines and blocks from a stream, and can put bytes back.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "cli/byte_stream.h"

namespace verbatim::cli {

/// Every function may throw what ByteStream::read throws. Damage is met only where it is: first everything before it
/// can be read, as if the stream ended there, then DamagedInput comes, whose bytes() are those that have been passed
/// over already.
class BufferedReader {
 public:
  /// Reads from `stream`, which must outlive the reader.
  explicit BufferedReader(ByteStream& stream) : stream_(stream) {}

  /// The next bytes, `size` of them or fewer at the end of the stream; they stay to be read. Valid until the next call.
  [[nodiscard]] std::string_view peek(std::size_t size);

  /// All that is buffered and at least one byte; empty at the end of the stream. They stay to be read.
  [[nodiscard]] std::string_view some();

  /// Passes over bytes that peek() or some() has shown.
  void skip(std::size_t size) { next_ += size; }

  /// Puts bytes back before those still to be read.
  void put_back(std::string_view bytes);

 private:
  bool refill();
  void meet(const DamagedInput& damage);

  static constexpr std::size_t chunk = std::size_t{128} << 10U;

  ByteStream& stream_;
  std::unique_ptr<char[]> chunk_ = std::make_unique<char[]>(chunk);  ///< what one call of the stream gives
  std::string buffer_;
  std::size_t next_ = 0;
  std::optional<DamagedInput> damage_;  ///< behind what is buffered
};

}  // namespace verbatim::cli
