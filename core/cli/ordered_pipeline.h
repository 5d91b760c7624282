// Works on a stream of items with several threads and hands the results on in the order of the items, in bounded
// memory.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace verbatim::cli {

template <typename Item, typename Result>
class OrderedPipeline {
 public:
  using Source = std::function<std::optional<Item>()>;   ///< the next item; nothing at the end
  using Size = std::function<std::size_t(const Item&)>;  ///< bytes that an item takes
  using Work = std::function<Result(const Item&)>;       ///< called on any thread; must not throw
  using Sink = std::function<void(const Result&)>;       ///< called on one thread, in order

  /// At most `most_bytes` of items, or one item where it alone is larger, are held at a time.
  OrderedPipeline(unsigned jobs, std::size_t most_bytes) : jobs_(jobs == 0 ? 1 : jobs), most_bytes_(most_bytes) {}

  /// Runs until the source ends and everything is handed on. An exception of the source is thrown on once everything
  /// before it is handed on; one of the sink ends the run and is thrown on.
  void run(const Source& source, const Size& size, const Work& work, const Sink& sink) {
    std::vector<std::thread> threads;
    threads.emplace_back([&] { sink_loop(sink); });
    for (unsigned i = 0; i < jobs_; ++i) threads.emplace_back([&] { work_loop(work); });
    std::exception_ptr source_failure;
    try {
      while (std::optional<Item> item = source()) {
        const std::size_t bytes = size(*item);
        if (!admit(*std::move(item), bytes)) break;
      }
    } catch (...) {
      source_failure = std::current_exception();
    }
    finish();
    for (std::thread& thread : threads) thread.join();
    if (failure_) std::rethrow_exception(failure_);
    if (source_failure) std::rethrow_exception(source_failure);
  }

 private:
  struct Slot {
    Item item;
    Result result;
    std::size_t bytes = 0;  ///< of the item
    bool done = false;
  };

  // Waits for room and queues the item; false when the run is over because the sink failed.
  bool admit(Item item, std::size_t bytes) {
    std::unique_lock lock(mutex_);
    room_.wait(lock, [&] { return failure_ || slots_.empty() || held_ + bytes <= most_bytes_; });
    if (failure_) return false;
    slots_.push_back({std::move(item), {}, bytes, false});
    queue_.push_back(&slots_.back());
    held_ += bytes;
    waiting_.notify_one();
    return true;
  }

  void finish() {
    const std::scoped_lock lock(mutex_);
    ended_ = true;
    waiting_.notify_all();
    ready_.notify_all();
  }

  void work_loop(const Work& work) {
    std::unique_lock lock(mutex_);
    while (true) {
      waiting_.wait(lock, [&] { return failure_ || ended_ || !queue_.empty(); });
      if (failure_ || queue_.empty()) return;
      Slot& slot = *queue_.front();
      queue_.pop_front();
      lock.unlock();
      slot.result = work(slot.item);
      slot.item = Item();
      lock.lock();
      slot.done = true;
      if (&slot == &slots_.front()) ready_.notify_one();
    }
  }

  void sink_loop(const Sink& sink) {
    std::unique_lock lock(mutex_);
    while (true) {
      ready_.wait(lock, [&] { return slots_.empty() ? ended_ : slots_.front().done; });
      if (slots_.empty()) return;
      const Slot slot = std::move(slots_.front());
      lock.unlock();
      std::exception_ptr failure;
      try {
        sink(slot.result);
      } catch (...) {
        failure = std::current_exception();
      }
      lock.lock();
      slots_.pop_front();
      held_ -= slot.bytes;
      room_.notify_one();
      if (failure) {
        failure_ = failure;
        waiting_.notify_all();
        return;
      }
    }
  }

  unsigned jobs_;
  std::size_t most_bytes_;
  std::mutex mutex_;
  std::condition_variable room_, waiting_, ready_;
  std::deque<Slot> slots_;   ///< in order; the front is the next to be handed on. References survive push and pop
  std::deque<Slot*> queue_;  ///< not yet taken by a worker
  std::size_t held_ = 0;     ///< bytes of all items in slots_
  bool ended_ = false;       ///< no more items will come
  std::exception_ptr failure_;
};

}  // namespace verbatim::cli
