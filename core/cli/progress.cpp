#include "cli/progress.h"

#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <string>

namespace verbatim::cli {
namespace {

constexpr std::chrono::milliseconds terminal_interval{500};
constexpr std::chrono::minutes plain_interval{1};

// "3 h 20 min", "12 min", "40 s".
std::string duration(double seconds) {
  const auto whole = static_cast<std::uint64_t>(seconds);
  if (whole < 60) return std::to_string(whole) + " s";
  if (whole < 3600) return std::to_string(whole / 60) + " min";
  return std::to_string(whole / 3600) + " h " + std::to_string(whole / 60 % 60) + " min";
}

}  // namespace

Progress::Progress(std::uint64_t total_bytes, std::uint64_t already)
    : terminal_(::isatty(STDERR_FILENO) == 1 && ::isatty(STDOUT_FILENO) != 1),
      total_bytes_(total_bytes),
      already_(already),
      next_(begin_ + (terminal_ ? Clock::duration(terminal_interval) : Clock::duration(plain_interval))) {}

void Progress::update(std::uint64_t records, std::uint64_t bytes) {
  if (first_bytes_ == 0) first_bytes_ = bytes;
  const Clock::time_point now = Clock::now();
  if (now < next_) return;
  next_ = now + (terminal_ ? Clock::duration(terminal_interval) : Clock::duration(plain_interval));
  const double seconds = std::chrono::duration<double>(now - begin_).count();
  std::string line = "verbatim: " + std::to_string(records) + " records, " +
                     std::to_string(static_cast<std::uint64_t>(static_cast<double>(records - already_) / seconds)) +
                     " a second";
  if (total_bytes_ > 0) {
    line += ", " + std::to_string(100 * std::min(bytes, total_bytes_) / total_bytes_) + " %";
    if (bytes > first_bytes_ && bytes < total_bytes_) {
      const auto left = static_cast<double>(total_bytes_ - bytes) / static_cast<double>(bytes - first_bytes_);
      line += ", " + duration(seconds * left) + " left";
    }
  }
  std::cerr << (terminal_ ? '\r' + line + "\033[K" : line + '\n') << std::flush;
  shown_ = true;
}

void Progress::finish() {
  if (terminal_ && shown_) std::cerr << '\n';
}

}  // namespace verbatim::cli
