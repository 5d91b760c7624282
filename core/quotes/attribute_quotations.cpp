#include "verbatim/quotation.h"

namespace verbatim {

Attributions attribute_quotations(std::string_view /*text*/, const std::vector<Paragraph>& /*paragraphs*/,
                                  std::string_view /*language*/) {
  return {};
}

}  // namespace verbatim
