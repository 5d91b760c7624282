#include "text/web_address.h"

namespace verbatim {

std::string_view host_of(std::string_view address) {
  const std::size_t scheme = address.find("://");
  if (scheme > std::string_view("https").size()) return {};  // there is none, or it is part of a query
  address.remove_prefix(scheme + 3);
  return address.substr(0, address.find_first_of("/?#"));
}

}  // namespace verbatim
