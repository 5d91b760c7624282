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
#include <string>
#include <thread>
#include <vector>

namespace verbatim::cli {

class OrderedPipeline {
 public:
  using Source = std::function<std::optional<std::string>()>;   ///< the next item; nothing at the end
  using Work = std::function<std::string(const std::string&)>;  ///< called on any thread; must not throw
  using Sink = std::function<void(const std::string&)>;         ///< called on one thread, in order

  /// At most `most_bytes` of items, or one item where it alone is larger, are held at a time.
  OrderedPipeline(unsigned jobs, std::size_t most_bytes) : jobs_(jobs == 0 ? 1 : jobs), most_bytes_(most_bytes) {}

  /// Runs until the source ends and everything is handed on. An exception of the sink ends the run and is thrown on.
  void run(const Source& source, const Work& work, const Sink& sink);

 private:
  struct Slot {
    std::string item;
    std::string result;
    std::size_t bytes = 0;  ///< of the item
    bool done = false;
  };

  bool admit(std::string item);
  void finish();
  void work_loop(const Work& work);
  void sink_loop(const Sink& sink);

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
