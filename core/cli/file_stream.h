// A file, or standard input, as a stream of bytes.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>

#include "cli/byte_stream.h"
#include "cli/file_descriptor.h"

namespace verbatim::cli {

class FileStream : public ByteStream {
 public:
  /// Opens the file at `path`, or standard input for "-". Throws InputError when it cannot be opened or is a folder.
  /// What is read is added to `bytes_read`, which must outlive the stream.
  FileStream(const std::string& path, std::atomic<std::uint64_t>& bytes_read);

  /// Throws Interrupted instead of waiting when somebody wishes to stop.
  [[nodiscard]] std::size_t read(char* buffer, std::size_t size) override;

 private:
  std::string path_;
  FileDescriptor file_;
  std::atomic<std::uint64_t>& bytes_read_;
};

/// Bytes of the regular file at `path`; 0 for standard input, a pipe, or a file that is not there.
[[nodiscard]] std::uint64_t file_size(const std::string& path);

/// When the regular file at `path` was last changed, in nanoseconds since 1970; 0 where it is none.
[[nodiscard]] std::int64_t modification_time(const std::string& path);

}  // namespace verbatim::cli
