#include "cli/gzip_member.h"

#include <zlib.h>

#include <new>

namespace verbatim::cli {

std::string gzip_member(std::string_view bytes) {
  z_stream deflater{};
  constexpr int gzip_format = 15 + 16;  // zlib's way to ask for the largest window and gzip's header
  constexpr int memory_level = 8;
  if (::deflateInit2(&deflater, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzip_format, memory_level, Z_DEFAULT_STRATEGY) !=
      Z_OK) {
    throw std::bad_alloc();
  }
  std::string out(::deflateBound(&deflater, static_cast<uLong>(bytes.size())), '\0');
  deflater.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  deflater.avail_in = static_cast<uInt>(bytes.size());
  deflater.next_out = reinterpret_cast<Bytef*>(out.data());
  deflater.avail_out = static_cast<uInt>(out.size());
  ::deflate(&deflater, Z_FINISH);
  out.resize(deflater.total_out);
  ::deflateEnd(&deflater);
  return out;
}

}  // namespace verbatim::cli
