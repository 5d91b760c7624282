// Writes to standard output, and says so when that fails.
#pragma once

#include <stdexcept>
#include <string_view>

namespace verbatim::cli {

/// Standard output cannot be written: full disk, closed pipe.
class OutputError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Writes all of `bytes` to standard output; throws OutputError when that is not possible.
void write_output(std::string_view bytes);

}  // namespace verbatim::cli
