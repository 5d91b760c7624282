#include "clutter/element_text.h"

#include "clutter/blocks.h"
#include "clutter/permalinks.h"
#include "text/ascii.h"

namespace verbatim {
namespace {

// A no-break space is folded like the others.
void append_folded(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool no_break = c == '\xC2' && text.substr(i, 2) == "\xC2\xA0";
    const bool may_be_space = static_cast<unsigned char>(c) <= ' ';
    if (!no_break && (!may_be_space || ascii_white_space.find(c) == std::string_view::npos)) {
      out += c;
      continue;
    }
    if (!out.empty() && out.back() != ' ') out += ' ';
    i += static_cast<std::size_t>(no_break);
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
