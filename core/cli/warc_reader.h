// Records of a web archive: WARC 1.0 and 1.1 (ISO 28500:2017), one at a time, in bounded memory.
//
// Debian has no WARC reader for C or C++ (python3-warcio is for Python), so this one is ours. It is made for archives
// as they are found: lines may end with a bare line feed; a record whose length is wrong, or that is damaged, costs
// itself alone, since the next record is looked for in the bytes it claimed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "cli/buffered_reader.h"

namespace verbatim::cli {

struct WarcRecord {
  std::string type;          ///< WARC-Type: "response", "request", ...; empty where `failure` is not
  std::string id;            ///< WARC-Record-ID without its angle brackets
  std::string target;        ///< WARC-Target-URI
  std::string content_type;  ///< of the block
  std::string block;         ///< empty when too_long
  bool too_long = false;     ///< the block was passed over, because it is longer than the reader allows
  std::string failure;       ///< what is wrong with the record; empty when nothing is
};

class WarcReader {
 public:
  /// Reads from `stream`, which must outlive the reader; a block that is kept has at most `most_bytes` bytes.
  WarcReader(ByteStream& stream, std::size_t most_bytes) : reader_(stream), most_bytes_(most_bytes) {}

  /// The next record, or nothing at the end of the stream. Throws InputError when the stream cannot be read.
  [[nodiscard]] std::optional<WarcRecord> next();

  /// Whether `bytes` begin as a web archive does.
  [[nodiscard]] static bool is_warc(std::string_view bytes);

 private:
  std::optional<WarcRecord> next_or_damage();
  bool find_record();
  void read_header(WarcRecord& record);
  void read_field(WarcRecord& record, std::string_view line);
  void read_block(WarcRecord& record);
  void pass_long_block(WarcRecord& record);
  void end_record(WarcRecord& record);
  bool ends_well();
  bool line(std::string& out);
  void fail(WarcRecord& record, std::string what);

  BufferedReader reader_;
  std::size_t most_bytes_;
  std::optional<std::uint64_t> length_;  ///< Content-Length of the record being read
  bool lost_ = false;                    ///< where the next record begins is not known
  std::optional<DamagedInput> damage_;   ///< met behind the record that was read last
};

}  // namespace verbatim::cli
