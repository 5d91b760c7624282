// Any bytes are some page.
#include "invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const verbatim::Document document = verbatim::parse_html(bytes, "https://harbor.example/a/b");
  verbatim::fuzz::check_document(document);
  verbatim::fuzz::check_reading(document, verbatim::read(document));
  return 0;
}
