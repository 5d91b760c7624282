// What became of the records of a batch, counted: every one was read, skipped or failed.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "cli/record.h"

namespace verbatim::cli {

struct Summary {
  std::uint64_t read = 0;
  std::uint64_t stories = 0;                     ///< of those read, pages with a story
  std::uint64_t quotations = 0;                  ///< in all of them
  std::map<std::string, std::uint64_t> skipped;  ///< how many, by reason
  std::map<std::string, std::uint64_t> failed;

  /// Counts one more record.
  void add(const RecordResult& result);

  /// Records counted so far.
  [[nodiscard]] std::uint64_t records() const;

  /// {"records", "read", "stories", "quotations", "skipped": {"total", "reasons"}, "failed": {"total", "reasons"}}.
  /// The same counts give the same text.
  [[nodiscard]] std::string to_json() const;

  /// What to_json() wrote; nothing where `text` is something else.
  [[nodiscard]] static std::optional<Summary> from_json(std::string_view text);
};

}  // namespace verbatim::cli
