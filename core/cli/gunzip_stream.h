// What a gzip file holds (RFC 1952), any number of members behind each other, as web archives are compressed: a member
// a record. A damaged member costs that member: reading goes on at the next one.
#pragma once

#include <zlib.h>

#include <memory>
#include <string>

#include "cli/byte_stream.h"

namespace verbatim::cli {

class GunzipStream : public ByteStream {
 public:
  explicit GunzipStream(std::unique_ptr<ByteStream> compressed);
  ~GunzipStream() override;

  [[nodiscard]] std::size_t read(char* buffer, std::size_t size) override;

  /// Whether `bytes` begin as a gzip file does.
  [[nodiscard]] static bool is_gzip(std::string_view bytes);

 private:
  bool begin_member();
  std::size_t inflate_some(char* buffer, std::size_t size);
  [[noreturn]] void damaged(const char* what);
  void find_member();
  bool refill();

  std::unique_ptr<ByteStream> compressed_;
  z_stream inflater_{};
  std::string input_;       ///< compressed bytes: some that were read, then those to read
  std::size_t next_ = 0;    ///< the first byte of input_ that is still to be read
  std::size_t member_ = 0;  ///< where in input_ the member begins, or the earliest byte of it that is still kept
  bool in_member_ = false;
  std::size_t given_ = 0;   ///< bytes of this member that were handed out
  bool lost_ = false;       ///< behind damage; the next member is still to be found
  std::size_t total_ = 0;   ///< bytes read from compressed_
  std::size_t reread_ = 0;  ///< bytes that were gone back over
};

}  // namespace verbatim::cli
