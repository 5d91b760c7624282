// The HTTP response that a `response` record of a web archive holds (RFC 9112).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace verbatim::cli {

struct HttpResponse {
  int status = 0;            ///< 200, 404, ...; 0 when the block holds no HTTP response
  std::string content_type;  ///< media type, lower case, without parameters; empty when the server sent none
  std::string charset;       ///< parameter of the content type, or empty
  std::string encoding;      ///< Content-Encoding, lower case
  bool chunked = false;      ///< the body was sent in chunks
  std::string_view body;     ///< as sent; a part of the block
};

/// Takes a block apart; never fails.
[[nodiscard]] HttpResponse parse_http_response(std::string_view block);

/// Whether the response holds an HTML page: by its media type; where the server sent none, by its first bytes.
[[nodiscard]] bool is_html(const HttpResponse& response);

/// The body without the framing of its chunks (RFC 9112, section 7.1), as far as they are whole. A body that is not in
/// chunks, although its header says so, is returned as it is: some crawlers store it so.
[[nodiscard]] std::string unchunked(std::string_view body);

}  // namespace verbatim::cli
