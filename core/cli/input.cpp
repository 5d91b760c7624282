#include "cli/input.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "cli/file_descriptor.h"

namespace verbatim::cli {
namespace {

constexpr std::size_t chunk = std::size_t{1} << 20U;

[[noreturn]] void fail(const std::string& path, const std::string& what) {
  throw InputError(input_name(path) + ": " + what);
}

}  // namespace

std::string input_name(const std::string& path) { return path == "-" ? "standard input" : path; }

std::string read_input(const std::string& path) {
  const FileDescriptor file = path == "-" ? FileDescriptor(STDIN_FILENO) : open_for_reading(path.c_str());
  if (!file.valid()) fail(path, std::strerror(errno));
  std::string bytes;
  while (true) {
    const std::size_t old = bytes.size();
    bytes.resize(old + chunk);
    const std::ptrdiff_t got = read_some(file.number(), bytes.data() + old, chunk);
    if (got < 0) fail(path, std::strerror(errno));
    bytes.resize(old + static_cast<std::size_t>(got));
    if (got == 0) break;
    if (bytes.size() > most_input_bytes) fail(path, "larger than " + std::to_string(most_input_bytes >> 20U) + " MB");
  }
  if (bytes.empty()) fail(path, "empty");
  return bytes;
}

}  // namespace verbatim::cli
