// Any line gives one line of JSON, with an id and either a reading or an error.
#include "cli/batch.h"

#include <nlohmann/json.hpp>

#include "cli/charset.h"
#include "invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using verbatim::fuzz::require;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const std::string out = verbatim::cli::batch_line(bytes);
  require(out.ends_with('\n') && out.find('\n') == out.size() - 1);
  const nlohmann::json parsed = nlohmann::json::parse(out, nullptr, false);
  require(!parsed.is_discarded() && parsed.contains("id") && parsed.contains("error") != parsed.contains("text"));
  (void)verbatim::cli::to_utf8(bytes, verbatim::cli::html_charset(bytes));
  return 0;
}
