// Character sets: what bytes are, and the same as UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace verbatim::cli {

/// The character set of an HTML page: a byte order mark, `sent_as` (what the server said; empty when it said nothing),
/// an XML declaration, <meta charset> or <meta http-equiv content> among the first 1,024 bytes, in the names of the
/// WHATWG Encoding Standard ("iso-8859-1" is windows-1252 there); a name that it does not list, or that the system
/// cannot read, counts as none. Where nothing is declared: UTF-8 if the bytes are well-formed UTF-8, else windows-1252.
[[nodiscard]] std::string html_charset(std::string_view bytes, std::string_view sent_as = {});

/// The character set of a plain text: what its byte order mark says, else UTF-8.
[[nodiscard]] std::string text_charset(std::string_view bytes);

/// `bytes` as well-formed UTF-8, without a byte order mark; what the character set cannot mean becomes U+FFFD.
/// A character set that the system does not know is taken for UTF-8.
[[nodiscard]] std::string to_utf8(std::string_view bytes, const std::string& charset);

/// Whether the bytes are no text of any kind: what the WHATWG MIME Sniffing Standard calls binary data among the first
/// 1,445 bytes of something without a byte order mark.
[[nodiscard]] bool is_binary(std::string_view bytes);

}  // namespace verbatim::cli
