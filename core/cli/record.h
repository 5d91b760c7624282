// One record of a batch, from the input to the output.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace verbatim::cli {

/// Bytes of a page's HTML, or of a plain text, that a batch takes.
inline constexpr std::size_t most_page_bytes = std::size_t{1536} << 10U;

/// Bytes of an input record that are kept: a page written as JSON takes more than it is long.
inline constexpr std::size_t most_record_bytes = 4 * most_page_bytes;

/// What a reader hands to a worker.
struct Record {
  enum class Kind : std::uint8_t {
    json_line,      ///< `bytes` is a line of JSON Lines
    http_response,  ///< `bytes` is the block of a WARC record
    skipped,        ///< nothing to read in it; `reason` says why
    failed,         ///< it cannot be read; `reason` and `detail` say why
  };
  Kind kind = Kind::failed;
  std::string bytes;
  std::string id;      ///< of a WARC record; empty when not known
  std::string url;     ///< of a WARC record
  std::string reason;  ///< one of a small number of texts: the summary counts by it
  std::string detail;  ///< what `reason` leaves out: a file's name, a place; empty when there is nothing to add
};

enum class Outcome : std::uint8_t { read, skipped, failed };

/// What a worker makes of it.
struct RecordResult {
  Outcome outcome = Outcome::read;
  std::string reason;  ///< of a record that was skipped or failed
  std::string lines;   ///< what is written, each line with its line feed
  bool has_story = false;
  std::uint32_t quotations = 0;
};

}  // namespace verbatim::cli
