#include "cli/file_stream.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "cli/input.h"
#include "cli/interruption.h"

namespace verbatim::cli {

FileStream::FileStream(const std::string& path, std::atomic<std::uint64_t>& bytes_read)
    : path_(path),
      file_(path == "-" ? FileDescriptor(STDIN_FILENO) : open_for_reading(path.c_str())),
      bytes_read_(bytes_read) {
  if (!file_.valid()) throw InputError(input_name(path) + ": " + std::strerror(errno));
}

std::size_t FileStream::read(char* buffer, std::size_t size) {
  wait_for_input(file_.number());
  const std::ptrdiff_t got = read_some(file_.number(), buffer, size);
  if (got < 0) throw InputError(input_name(path_) + ": " + std::strerror(errno));
  bytes_read_ += static_cast<std::uint64_t>(got);
  return static_cast<std::size_t>(got);
}

std::uint64_t file_size(const std::string& path) {
  struct stat status {};
  const bool regular = ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
  return regular ? static_cast<std::uint64_t>(status.st_size) : 0;
}

std::int64_t modification_time(const std::string& path) {
  struct stat status {};
  const bool regular = ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
  return regular ? std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec : 0;
}

}  // namespace verbatim::cli
