// Any line gives one line of JSON, with an id and either a reading or an error.
#include "cli/charset.h"
#include "cli/record_work.h"
#include "invariants.h"

namespace {

std::string line_of(const std::string& bytes) {
  verbatim::cli::MemoryBudget memory(verbatim::cli::most_memory);
  verbatim::cli::Record record;
  record.kind = verbatim::cli::Record::Kind::json_line;
  record.bytes = bytes;
  return verbatim::cli::read_record(record, {}, memory).lines;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using verbatim::fuzz::require;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const std::string out = line_of(bytes);
  require(out.ends_with('\n') && out.find('\n') == out.size() - 1);
  const nlohmann::json parsed = verbatim::fuzz::check_json(out);
  require(parsed.contains("id") && parsed.contains("error") != parsed.contains("text"));
  (void)verbatim::cli::to_utf8(bytes, verbatim::cli::html_charset(bytes));
  return 0;
}
