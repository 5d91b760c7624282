// A stream whose first bytes can be looked at before anything is read.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "cli/byte_stream.h"

namespace verbatim::cli {

class PeekedStream : public ByteStream {
 public:
  explicit PeekedStream(std::unique_ptr<ByteStream> stream) : stream_(std::move(stream)) {}

  /// The first `size` bytes, fewer when the stream is shorter; they stay to be read. To be called before read(). Throws
  /// what the stream throws, and may be called again after DamagedInput: then the first bytes are those behind it.
  [[nodiscard]] std::string_view peek(std::size_t size);

  [[nodiscard]] std::size_t read(char* buffer, std::size_t size) override;

 private:
  std::unique_ptr<ByteStream> stream_;
  std::string head_;
  std::size_t next_ = 0;  ///< the first byte of head_ that is still to be handed out
};

}  // namespace verbatim::cli
