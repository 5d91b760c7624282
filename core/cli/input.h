// Reads what the program is given: a file or standard input, whole, with an error that names it.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

namespace verbatim::cli {

/// An input that cannot be read or makes no sense; `what()` names it and says what is wrong.
class InputError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The largest input that is read whole, in bytes.
inline constexpr std::size_t most_input_bytes = std::size_t{512} << 20U;

/// The bytes of the file at `path`, or of standard input when it is "-".
/// Throws InputError for a missing file, a folder, an empty or too large input, or one that cannot be read.
[[nodiscard]] std::string read_input(const std::string& path);

/// "page.html", or "standard input" for "-": what messages call an input.
[[nodiscard]] std::string input_name(const std::string& path);

}  // namespace verbatim::cli
