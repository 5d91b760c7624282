// Lines of a stream, one at a time, in bounded memory.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "cli/buffered_reader.h"

namespace verbatim::cli {

struct Line {
  std::string text;       ///< without its line end; empty when too_long
  bool too_long = false;  ///< it was passed over, because it is longer than the reader allows
};

class LineReader {
 public:
  /// Reads from `stream`, which must outlive the reader; a line has at most `most_bytes` bytes.
  LineReader(ByteStream& stream, std::size_t most_bytes) : reader_(stream), most_bytes_(most_bytes) {}

  /// The next line, or nothing at the end of the stream. A last line needs no line end. Throws what the stream throws.
  [[nodiscard]] std::optional<Line> next();

 private:
  BufferedReader reader_;
  std::size_t most_bytes_;
};

}  // namespace verbatim::cli
