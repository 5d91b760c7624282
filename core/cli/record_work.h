// What a worker makes of one record: the line or lines that are written for it.
#pragma once

#include "cli/memory_budget.h"
#include "cli/record.h"
#include "output/formats.h"

namespace verbatim::cli {

/// What a batch writes.
struct BatchFormat {
  MemberSet members = every_member;  ///< of a page's object, or of a quotation's
  bool only_quotations = false;      ///< a line a quotation instead of a line a page
};

/// Reads the page or text of `record`. A page yields one line, {"id", ...} as `verbatim read --format json` writes it,
/// or one line a quotation; a failed record {"id", "error"}, "id" being null where it is not known; a skipped one
/// nothing. What the page may take comes from `memory`. Never throws.
[[nodiscard]] RecordResult read_record(const Record& record, const BatchFormat& format, MemoryBudget& memory);

/// Bytes that a thread which reads records may take for one, at most.
inline constexpr std::size_t most_memory = std::size_t{196} << 20U;

}  // namespace verbatim::cli
