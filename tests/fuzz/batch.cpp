// Any line gives one line of JSON, with an id and either a reading or an error.
#include "cli/batch.h"

#include "cli/charset.h"
#include "invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using verbatim::fuzz::require;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const std::string out = verbatim::cli::batch_line(bytes);
  require(out.ends_with('\n') && out.find('\n') == out.size() - 1);
  const nlohmann::json parsed = verbatim::fuzz::check_json(out);
  require(parsed.contains("id") && parsed.contains("error") != parsed.contains("text"));
  (void)verbatim::cli::to_utf8(bytes, verbatim::cli::html_charset(bytes));
  return 0;
}
