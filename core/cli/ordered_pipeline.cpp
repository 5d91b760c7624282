#include "cli/ordered_pipeline.h"

namespace verbatim::cli {

void OrderedPipeline::run(const Source& source, const Work& work, const Sink& sink) {
  std::vector<std::thread> threads;
  threads.emplace_back([&] { sink_loop(sink); });
  for (unsigned i = 0; i < jobs_; ++i) threads.emplace_back([&] { work_loop(work); });
  std::exception_ptr source_failure;
  try {
    while (std::optional<std::string> item = source()) {
      if (!admit(*std::move(item))) break;
    }
  } catch (...) {
    source_failure = std::current_exception();
  }
  finish();
  for (std::thread& thread : threads) thread.join();
  if (failure_) std::rethrow_exception(failure_);
  if (source_failure) std::rethrow_exception(source_failure);
}

// Waits for room and queues the item; false when the run is over because the sink failed.
bool OrderedPipeline::admit(std::string item) {
  std::unique_lock lock(mutex_);
  const std::size_t bytes = item.size();
  room_.wait(lock, [&] { return failure_ || slots_.empty() || held_ + bytes <= most_bytes_; });
  if (failure_) return false;
  slots_.push_back({std::move(item), {}, bytes, false});
  queue_.push_back(&slots_.back());
  held_ += bytes;
  waiting_.notify_one();
  return true;
}

void OrderedPipeline::finish() {
  const std::scoped_lock lock(mutex_);
  ended_ = true;
  waiting_.notify_all();
  ready_.notify_all();
}

void OrderedPipeline::work_loop(const Work& work) {
  std::unique_lock lock(mutex_);
  while (true) {
    waiting_.wait(lock, [&] { return failure_ || ended_ || !queue_.empty(); });
    if (failure_ || queue_.empty()) return;
    Slot& slot = *queue_.front();
    queue_.pop_front();
    lock.unlock();
    slot.result = work(slot.item);
    slot.item = std::string();
    lock.lock();
    slot.done = true;
    ready_.notify_one();
  }
}

void OrderedPipeline::sink_loop(const Sink& sink) {
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

}  // namespace verbatim::cli
