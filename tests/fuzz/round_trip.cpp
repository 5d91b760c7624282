// A page, read and written as HTML, is a page again: with no element or address that an export must not have.
#include <algorithm>

#include "invariants.h"
#include "output/formats.h"

namespace {

using verbatim::Document;
using verbatim::Node;
using verbatim::Tag;
using verbatim::fuzz::require;

void check_export(const Document& document) {
  for (Node node = 0; node < document.size(); ++node) {
    const Tag tag = document.tag[node];
    require(tag != Tag::script && tag != Tag::style && tag != Tag::iframe && tag != Tag::object && tag != Tag::svg &&
            tag != Tag::unknown);
    for (const verbatim::AttributeName name : {verbatim::AttributeName::href, verbatim::AttributeName::src}) {
      if (!document.has(node, name)) continue;
      const std::string_view address = document.attribute(node, name);
      const std::string_view scheme = address.substr(0, std::min(address.find(':'), address.size()));
      const auto is = [&](std::string_view wanted) {
        return std::equal(scheme.begin(), scheme.end(), wanted.begin(), wanted.end(),
                          [](char a, char b) { return (a | 0x20) == b; });
      };
      require(is("http") || is("https") || is("mailto"));
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const Document document = verbatim::parse_html(bytes, "https://harbor.example/a/b");
  const verbatim::Reading reading = verbatim::read(document);
  std::string html;
  verbatim::append_html(html, document, reading);
  check_export(verbatim::parse_html(html, {}));
  std::string markdown;
  verbatim::append_markdown(markdown, document, reading);
  require(markdown.find("<script") == std::string::npos || markdown.find("\\<script") != std::string::npos ||
          markdown.find("```") != std::string::npos);
  return 0;
}
