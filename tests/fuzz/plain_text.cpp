// Any bytes, made UTF-8 as the command line does, are some text with quotations.
#include "cli/charset.h"
#include "invariants.h"
#include "output/formats.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::string text = verbatim::cli::to_utf8(bytes, "utf-8");
  const verbatim::Document document = verbatim::parse_plain_text(text);
  verbatim::fuzz::check_document(document);
  const verbatim::Reading reading = verbatim::read(document);
  verbatim::fuzz::require(reading.text == text);
  verbatim::fuzz::check_reading(document, reading);
  std::string out;
  verbatim::append_quotations(out, reading);
  verbatim::append_text(out, reading);
  return 0;
}
