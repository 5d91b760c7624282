#include "clutter/element_text.h"

#include "clutter/blocks.h"
#include "clutter/permalinks.h"
#include "text/ascii.h"

namespace verbatim {
namespace {

// A no-break space is folded like the others.
void append_folded(std::string& out, std::string_view text) {
  const auto space_at = [&](std::size_t at) -> std::size_t {  // in bytes
    if (text[at] == '\xC2') return text.substr(at, 2) == "\xC2\xA0" ? 2 : 0;
    const bool may_be = static_cast<unsigned char>(text[at]) <= ' ';
    return may_be && ascii_white_space.find(text[at]) != std::string_view::npos ? 1 : 0;
  };
  for (std::size_t begin = 0, at = 0; begin < text.size(); begin = at) {
    while (at < text.size() && space_at(at) == 0) ++at;
    out.append(text.substr(begin, at - begin));
    if (at == text.size()) break;
    if (!out.empty() && out.back() != ' ') out += ' ';
    at += space_at(at);
  }
}

}  // namespace

std::string element_text(const Document& document, Node node, std::size_t most, Joining joining) {
  std::string out;
  for (Node child = node + 1; child < document.subtree_end[node]; ++child) {
    if (document.is_text(child)) {
      if (joining == Joining::apart) append_folded(out, " ");
      append_folded(out, document.view(document.text[child]));
      if (out.size() > most) return {};
    } else if (is_unread(document, child) || (!out.empty() && is_permalink(document, child))) {
      child = document.subtree_end[child] - 1;
    } else if (is_block_level(document.tag[child]) || document.tag[child] == Tag::br) {
      append_folded(out, " ");
    }
  }
  return std::string(trim(out));
}

}  // namespace verbatim
