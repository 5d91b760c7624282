// Content codings of HTTP (RFC 9110, section 8.4.1): gzip, deflate, br.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace verbatim::cli {

enum class Decoding { done, unknown_coding, damaged, too_long };

/// Decodes `body` in place. `codings` is the value of Content-Encoding, lower case: "gzip", or several with commas
/// between, the last one to be undone first; "" and "identity" change nothing. A body that is not compressed although
/// its header says so stays as it is: archives hold such. `most_bytes` bounds what it may grow to.
[[nodiscard]] Decoding decode_content(std::string& body, std::string_view codings, std::size_t most_bytes);

}  // namespace verbatim::cli
