// How far a batch is, on standard error: a line that changes on a terminal, a line a minute elsewhere.
#pragma once

#include <chrono>
#include <cstdint>

namespace verbatim::cli {

class Progress {
 public:
  /// `total_bytes` of input, 0 when that is not known; then no share and no time left is told. `already` records were
  /// done by a run that is resumed.
  Progress(std::uint64_t total_bytes, std::uint64_t already);

  /// `records` are done and `bytes` of the input read. Prints when it is time to.
  void update(std::uint64_t records, std::uint64_t bytes);

  /// Ends the line on a terminal.
  void finish();

 private:
  using Clock = std::chrono::steady_clock;

  bool terminal_;
  std::uint64_t total_bytes_;
  std::uint64_t already_;
  std::uint64_t first_bytes_ = 0;  ///< read when the first record was done: a resumed run passes over much at once
  Clock::time_point begin_ = Clock::now();
  Clock::time_point next_;
  bool shown_ = false;
};

}  // namespace verbatim::cli
