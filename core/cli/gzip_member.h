// Compresses for gzip (RFC 1952).
#pragma once

#include <string>
#include <string_view>

namespace verbatim::cli {

/// `bytes` as a gzip member; members behind each other make a gzip file. The same bytes give the same member.
[[nodiscard]] std::string gzip_member(std::string_view bytes);

}  // namespace verbatim::cli
