#include "output/addresses.h"

#include <algorithm>
#include <vector>

#include "text/ascii.h"

namespace verbatim {
namespace {

// What browsers make of an address before they read it: no tabs and line ends, no controls and spaces around it.
std::string cleaned(std::string_view address) {
  std::string out;
  for (const char c : address) {
    if (c != '\t' && c != '\n' && c != '\r') out += c == '\\' ? '/' : c;
  }
  const auto is_edge = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
  out.erase(out.begin(), std::find_if_not(out.begin(), out.end(), is_edge));
  out.erase(std::find_if_not(out.rbegin(), out.rend(), is_edge).base(), out.end());
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (static_cast<unsigned char>(out[i]) <= ' ' || out[i] == 0x7F) out.replace(i, 1, "%20");
  }
  return out;
}

// The scheme in lower case, without its colon; empty for a relative address.
std::string scheme_of(std::string_view address) {
  const std::size_t end = address.find_first_of(":/?#");
  if (end == std::string_view::npos || address[end] != ':') return {};
  return ascii_lower(address.substr(0, end));
}

// Section 5.2.4 of RFC 3986: "." and ".." taken out of a path that begins with a slash.
std::string without_dots(std::string_view path) {
  std::vector<std::string_view> kept;
  bool ends_in_folder = false;
  for (std::size_t begin = 1; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string_view segment = path.substr(begin, end - begin);
    ends_in_folder = segment == "." || segment == "..";
    if (segment == ".." && !kept.empty()) kept.pop_back();
    if (!ends_in_folder) kept.push_back(segment);
    begin = end + 1;
  }
  std::string out;
  for (const std::string_view segment : kept) out.append("/").append(segment);
  if (ends_in_folder || out.empty()) out += '/';
  return out;
}

// Resolves a relative `address` against an absolute `base` of the form scheme://authority/path.
std::string resolved(std::string_view address, std::string_view base) {
  const std::size_t authority = base.find("://");
  if (authority == std::string_view::npos) return std::string(address);
  const std::size_t path_begin = std::min(base.find_first_of("/?#", authority + 3), base.size());
  const std::string root(base.substr(0, path_begin));
  const std::string_view rest = base.substr(path_begin);
  const std::string_view path = rest.substr(0, rest.find_first_of("?#"));
  if (address.starts_with("//")) return std::string(base.substr(0, authority + 1)).append(address);
  if (address.empty()) return std::string(base.substr(0, base.find('#')));
  if (address[0] == '#') return std::string(base.substr(0, base.find('#'))).append(address);
  if (address[0] == '?') return (root + std::string(path)).append(address);
  const std::size_t tail = std::min(address.find_first_of("?#"), address.size());
  std::string merged(address[0] == '/' ? "" : path.substr(0, path.rfind('/') + 1));
  if (merged.empty() && address[0] != '/') merged = "/";
  return root + without_dots(merged.append(address.substr(0, tail))) + std::string(address.substr(tail));
}

bool is_http(std::string_view address) {
  const std::string scheme = scheme_of(address);
  return scheme == "http" || scheme == "https";
}

// The first address of a srcset.
std::string_view first_candidate(std::string_view srcset) {
  const std::size_t begin = srcset.find_first_not_of(" \t\r\n\f,");
  if (begin == std::string_view::npos) return {};
  return srcset.substr(begin, std::min(srcset.find_first_of(" \t\r\n\f", begin), srcset.size()) - begin);
}

}  // namespace

std::string base_address(const Document& document) {
  for (Node node = 0; node < document.size(); ++node) {
    if (document.tag[node] == Tag::body) break;
    if (document.tag[node] != Tag::unknown || document.view(document.text[node]) != "base") continue;
    std::string address = safe_address(document.attribute(node, AttributeName::href), document.url);
    if (is_http(address)) return address;
  }
  return is_http(document.url) ? document.url : std::string();
}

std::string safe_address(std::string_view address, std::string_view base) {
  std::string clean = cleaned(address);
  const std::string scheme = scheme_of(clean);
  if (scheme.empty()) return base.empty() ? clean : resolved(clean, base);
  return scheme == "http" || scheme == "https" || scheme == "mailto" ? clean : std::string();
}

std::string image_address(const Document& document, Node image, std::string_view base) {
  const auto value = [&](AttributeName name) { return document.attribute(image, name); };
  for (const std::string_view candidate :
       {value(AttributeName::data_src), first_candidate(value(AttributeName::data_srcset)), value(AttributeName::src),
        first_candidate(value(AttributeName::srcset))}) {
    if (candidate.empty()) continue;
    std::string address = safe_address(candidate, base);
    if (!address.empty() && scheme_of(address) != "mailto") return address;
  }
  return {};
}

}  // namespace verbatim
