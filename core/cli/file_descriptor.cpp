#include "cli/file_descriptor.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace verbatim::cli {

FileDescriptor::~FileDescriptor() {
  if (number_ > STDERR_FILENO) ::close(number_);
}

void occupy_standard_descriptors() {
  for (int number = STDIN_FILENO; number <= STDERR_FILENO; ++number) {
    const bool is_open = ::fcntl(number, F_GETFD) >= 0;  // NOLINT(*-vararg)
    const int wrong_way = number == STDIN_FILENO ? O_WRONLY : O_RDONLY;
    if (!is_open) (void)::open("/dev/null", wrong_way);  // NOLINT(*-vararg): takes the lowest number that is free
  }
}

FileDescriptor open_for_reading(const char* path) {
  return FileDescriptor(::open(path, O_RDONLY | O_CLOEXEC));  // NOLINT(*-vararg)
}

std::ptrdiff_t read_some(int descriptor, char* buffer, std::size_t size) {
  std::ptrdiff_t got = 0;
  do {
    got = ::read(descriptor, buffer, size);
  } while (got < 0 && errno == EINTR);
  return got;
}

namespace {

// Takes back the `written` bytes at the end of a regular file.
void take_back(int descriptor, std::size_t written) {
  struct stat status {};
  if (written == 0 || ::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) return;
  const int error = errno;
  if (::ftruncate(descriptor, status.st_size - static_cast<off_t>(written)) != 0) return;
  errno = error;
}

}  // namespace

bool write_whole(int descriptor, std::string_view bytes) {
  std::size_t written = 0;
  while (written < bytes.size()) {
    const std::ptrdiff_t wrote = ::write(descriptor, bytes.data() + written, bytes.size() - written);
    if (wrote > 0) {
      written += static_cast<std::size_t>(wrote);
    } else if (errno != EINTR) {
      take_back(descriptor, written);
      return false;
    }
  }
  return true;
}

}  // namespace verbatim::cli
