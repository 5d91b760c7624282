#include "cli/gunzip_stream.h"

#include <algorithm>
#include <stdexcept>

namespace verbatim::cli {
namespace {

constexpr std::size_t chunk = std::size_t{128} << 10U;
constexpr std::size_t most_kept = std::size_t{64} << 10U;  // of a member that has been read, to go back to
constexpr std::string_view member_start = "\x1F\x8B\x08";
constexpr int gzip_format = 15 + 16;  // zlib's way to ask for the largest window and gzip's header

}  // namespace

GunzipStream::GunzipStream(std::unique_ptr<ByteStream> compressed) : compressed_(std::move(compressed)) {
  if (::inflateInit2(&inflater_, gzip_format) != Z_OK) throw std::bad_alloc();
}

GunzipStream::~GunzipStream() { ::inflateEnd(&inflater_); }

bool GunzipStream::is_gzip(std::string_view bytes) { return bytes.starts_with(member_start); }

std::size_t GunzipStream::read(char* buffer, std::size_t size) {
  if (lost_) find_member();
  while (in_member_ || begin_member()) {
    if (const std::size_t got = inflate_some(buffer, size); got > 0) {
      given_ += got;
      return got;
    }
  }
  return 0;
}

// False at the end of the file. Zeros between members are padding.
bool GunzipStream::begin_member() {
  do {
    next_ = std::min(input_.find_first_not_of('\0', next_), input_.size());
  } while (next_ == input_.size() && refill());
  if (next_ == input_.size()) return false;
  while (input_.size() - next_ < member_start.size() && refill()) {
  }
  member_ = next_;
  given_ = 0;
  if (!is_gzip(std::string_view(input_).substr(next_))) damaged("no gzip data");
  ::inflateReset(&inflater_);
  in_member_ = true;
  return true;
}

// 0 where the member ends.
std::size_t GunzipStream::inflate_some(char* buffer, std::size_t size) {
  inflater_.next_out = reinterpret_cast<Bytef*>(buffer);
  inflater_.avail_out = static_cast<uInt>(size);
  while (inflater_.avail_out == size) {
    if (next_ == input_.size() && !refill()) damaged("the gzip data ends too early");
    inflater_.next_in = reinterpret_cast<Bytef*>(input_.data() + next_);
    inflater_.avail_in = static_cast<uInt>(input_.size() - next_);
    const int result = ::inflate(&inflater_, Z_NO_FLUSH);
    next_ = input_.size() - inflater_.avail_in;
    if (result == Z_STREAM_END) {
      in_member_ = false;
      break;
    }
    if (result != Z_OK && result != Z_BUF_ERROR) {
      if (inflater_.avail_out == size) damaged("damaged gzip data");
      break;  // what came before the damage is good; the next call meets the damage again
    }
  }
  return size - inflater_.avail_out;
}

void GunzipStream::damaged(const char* what) {
  in_member_ = false;
  lost_ = true;
  throw DamagedInput(what, given_);
}

// The decoder may have run on into the next member before it noticed, so the search begins within the damaged one. No
// more bytes are gone back over than have been read in all: a file made of false starts costs twice its size at most.
void GunzipStream::find_member() {
  const std::size_t back = std::min(member_ + 1, next_);
  if (reread_ + (next_ - back) <= total_) {
    reread_ += next_ - back;
    next_ = back;
  }
  lost_ = false;
  while (true) {
    const std::size_t found = input_.find(member_start, next_);
    next_ = std::min(found, std::max(next_, input_.size() - std::min(input_.size(), member_start.size() - 1)));
    member_ = next_;
    if (found != std::string::npos) return;
    if (!refill()) {
      next_ = input_.size();
      return;
    }
  }
}

// Appends to input_, and forgets what will not be gone back to; false at the end of the file.
bool GunzipStream::refill() {
  const std::size_t kept = std::max(std::min(member_, next_), next_ - std::min(next_, most_kept));
  input_.erase(0, kept);
  next_ -= kept;
  member_ -= std::min(member_, kept);
  const std::size_t old = input_.size();
  input_.resize(old + chunk);
  std::size_t got = 0;
  try {
    got = compressed_->read(input_.data() + old, chunk);
  } catch (...) {
    input_.resize(old);
    throw;
  }
  input_.resize(old + got);
  total_ += got;
  return got > 0;
}

}  // namespace verbatim::cli
