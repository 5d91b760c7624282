// Lines of a stream, one at a time, in bounded memory.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace verbatim::cli {

struct Line {
  std::string text;       ///< without its line end; empty when too_long
  bool too_long = false;  ///< it was skipped, because it is longer than the reader allows
};

class LineReader {
 public:
  /// Reads from `descriptor`, which stays open; a line has at most `most_bytes` bytes.
  LineReader(int descriptor, std::size_t most_bytes) : descriptor_(descriptor), most_bytes_(most_bytes) {}

  /// The next line, or nothing at the end of the stream. A last line needs no line end.
  /// Throws InputError when the stream cannot be read.
  [[nodiscard]] std::optional<Line> next();

 private:
  bool refill();

  int descriptor_;
  std::size_t most_bytes_;
  std::string buffer_;
  std::size_t position_ = 0;
};

}  // namespace verbatim::cli
