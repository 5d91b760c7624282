// An amount of memory that threads take from before work that needs much of it, and wait for where it is spent.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>

namespace verbatim::cli {

class MemoryBudget {
 public:
  explicit MemoryBudget(std::size_t bytes) : bytes_(bytes) {}

  /// Gives back what it took when it ends.
  class Lease {
   public:
    Lease(MemoryBudget& budget, std::size_t bytes) : budget_(budget), bytes_(bytes) {}
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;
    ~Lease() { budget_.give_back(bytes_); }

   private:
    MemoryBudget& budget_;
    std::size_t bytes_;
  };

  /// Waits until `bytes` are free, or until nobody else has any: so more than the whole budget is given to one alone.
  [[nodiscard]] Lease take(std::size_t bytes) {
    std::unique_lock lock(mutex_);
    freed_.wait(lock, [&] { return taken_ == 0 || taken_ + bytes <= bytes_; });
    taken_ += bytes;
    return {*this, bytes};
  }

 private:
  void give_back(std::size_t bytes) {
    const std::scoped_lock lock(mutex_);
    taken_ -= bytes;
    freed_.notify_all();
  }

  std::size_t bytes_;
  std::size_t taken_ = 0;
  std::mutex mutex_;
  std::condition_variable freed_;
};

}  // namespace verbatim::cli
