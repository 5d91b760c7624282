#include "cli/peeked_stream.h"

namespace verbatim::cli {

std::string_view PeekedStream::peek(std::size_t size) {
  std::string head(size, '\0');
  std::size_t got = 0;
  while (got < size) {
    const std::size_t more = read(head.data() + got, size - got);
    if (more == 0) break;
    got += more;
  }
  head.resize(got);
  head_ = std::move(head);
  next_ = 0;
  return head_;
}

std::size_t PeekedStream::read(char* buffer, std::size_t size) {
  if (next_ == head_.size()) return stream_->read(buffer, size);
  const std::size_t copied = head_.copy(buffer, size, next_);
  next_ += copied;
  return copied;
}

}  // namespace verbatim::cli
