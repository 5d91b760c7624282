#include "verbatim/document.h"

namespace verbatim {

std::string_view Document::attribute(Node node, AttributeName name) const {
  for (std::uint32_t i = attributes_begin[node]; i < attributes_begin[node + 1]; ++i) {
    if (attributes[i].name == name) return view(attributes[i].value);
  }
  return {};
}

bool Document::has(Node node, AttributeName name) const {
  for (std::uint32_t i = attributes_begin[node]; i < attributes_begin[node + 1]; ++i) {
    if (attributes[i].name == name) return true;
  }
  return false;
}

}  // namespace verbatim
