// The live door takes any tape: the first four bytes say how many words of it there are, the rest is the buffer.
#include "document/snapshot.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::uint32_t words = 0;
  if (size < sizeof words) return 0;
  std::memcpy(&words, data, sizeof words);
  data += sizeof words;
  size -= sizeof words;
  std::vector<std::uint32_t> tape(std::min<std::size_t>(words, size / sizeof words));
  if (!tape.empty()) std::memcpy(tape.data(), data, tape.size() * sizeof words);
  const std::size_t used = tape.size() * sizeof words;
  std::string strings(reinterpret_cast<const char*>(data) + used, size - used);
  if (const auto document = verbatim::parse_snapshot(tape, std::move(strings))) {
    verbatim::fuzz::check_document(*document);
    verbatim::fuzz::check_reading(*document, verbatim::read(*document));
  }
  return 0;
}
