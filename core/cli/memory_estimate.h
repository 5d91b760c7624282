// What reading a page may take, told from its bytes before it is parsed.
#pragma once

#include <cstddef>
#include <string_view>

namespace verbatim::cli {

/// Bytes of memory that a thread may take to read `page` (HTML or plain text) and all that becomes of it: with its
/// size, the tags and the quotation marks that it may hold, each of which costs much more than another byte. Meant to
/// be too much rather than too little; linear in the size of the page.
[[nodiscard]] std::size_t memory_for(std::string_view page);

}  // namespace verbatim::cli
