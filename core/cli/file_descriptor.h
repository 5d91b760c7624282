// A POSIX file descriptor that closes itself, and reads and writes that finish what they begin.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

namespace verbatim::cli {

class FileDescriptor {
 public:
  explicit FileDescriptor(int number) : number_(number) {}
  FileDescriptor(FileDescriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;
  FileDescriptor& operator=(FileDescriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  /// Closes the descriptor, unless it is one of the three standard ones.
  ~FileDescriptor();

  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] bool valid() const { return number_ >= 0; }

 private:
  int number_;
};

/// Keeps what the program opens from becoming standard input or output where these are closed (`<&-`): reading the one
/// and writing the other still fails. To be called before anything is opened.
void occupy_standard_descriptors();

/// Opens a file for reading; not valid() on failure, with errno saying why.
[[nodiscard]] FileDescriptor open_for_reading(const char* path);

/// Up to `size` bytes into `buffer`: how many, 0 at the end, -1 on failure (errno). Goes on after EINTR.
[[nodiscard]] std::ptrdiff_t read_some(int descriptor, char* buffer, std::size_t size);

/// Writes all of `bytes`; false on failure (errno). Where the target is a regular file, a failed write is taken back,
/// so that a full disk leaves whole records only.
[[nodiscard]] bool write_whole(int descriptor, std::string_view bytes);

}  // namespace verbatim::cli
