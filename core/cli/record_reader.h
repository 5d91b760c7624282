// The records of all inputs, one after the other, whatever they are written as: JSON Lines or WARC, compressed by gzip
// or not. What an input is, its first bytes tell; one named .gz is compressed, even if they are damaged.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/record.h"

namespace verbatim::cli {

class LineReader;
class PeekedStream;
class WarcReader;

class RecordReader {
 public:
  /// `paths` are files, or "-" for standard input.
  explicit RecordReader(std::vector<std::string> paths);
  ~RecordReader();

  /// The next record, or nothing after the last one. Never throws for bad input: an input that cannot be read gives one
  /// failed record. Throws Interrupted.
  [[nodiscard]] std::optional<Record> next();

  /// Records that next() has returned.
  [[nodiscard]] std::uint64_t records() const { return records_; }

  /// Inputs that could not be read, or not to their end.
  [[nodiscard]] std::uint32_t unreadable_inputs() const { return unreadable_; }

  /// Bytes of the files that have been read so far, as they are on the disk. May be called from any thread.
  [[nodiscard]] std::uint64_t bytes_read() const { return bytes_read_; }

 private:
  void open_next();
  void find_format();
  void close();
  std::optional<Record> next_of_input();
  Record unreadable(const std::string& what);

  std::vector<std::string> paths_;
  std::size_t opened_ = 0;  ///< inputs that were opened; the current one is paths_[opened_ - 1]
  std::unique_ptr<PeekedStream> stream_;
  // One of the two, once the format is known.
  std::unique_ptr<LineReader> lines_;
  std::unique_ptr<WarcReader> archive_;
  std::uint64_t records_ = 0;
  std::uint32_t unreadable_ = 0;
  std::atomic<std::uint64_t> bytes_read_ = 0;
};

}  // namespace verbatim::cli
