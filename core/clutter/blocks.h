// The text of a page in blocks: the stretches of inline content between the edges of block-level elements.
//
// A block is a range of nodes in document order; what of that range is text of the block (and not, say, an image's
// <svg> title) is told by `is_unread`. Where several `<br>` follow each other a block ends as well, because pages
// made without <p> separate their paragraphs so.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "clutter/word_count.h"
#include "verbatim/document.h"

namespace verbatim {

struct TextBlock {
  Node node = 0;   ///< the nearest block-level element that holds all of it
  Node begin = 0;  ///< its first text node
  Node end = 0;    ///< one past its last text node
  TextCounts counts;
  std::uint32_t link_words = 0;      ///< of counts.words, those inside <a>
  std::uint32_t emphasis_words = 0;  ///< of counts.words, those inside <b>, <strong>, <em>, <i>
  std::uint16_t links = 0;           ///< <a> elements that begin in it
  std::uint16_t breaks = 0;          ///< single <br> in it
};

/// The blocks of a page, and what lets a pass ask in constant time what lies in a subtree.
struct Blocks {
  std::vector<TextBlock> list;              ///< in document order; each has at least one visible character
  std::vector<std::uint32_t> before;        ///< size() + 1 entries: how many blocks begin before node n
  std::vector<std::uint32_t> words_before;  ///< list.size() + 1 entries: words of the blocks before block i

  /// The blocks that begin in the subtree of `node`: [first(node), last(node)).
  [[nodiscard]] std::uint32_t first(Node node) const { return before[node]; }
  [[nodiscard]] std::uint32_t last(const Document& document, Node node) const {
    return before[document.subtree_end[node]];
  }
  /// The words of those blocks.
  [[nodiscard]] std::uint32_t words(const Document& document, Node node) const {
    return words_before[last(document, node)] - words_before[first(node)];
  }
};

/// Splits the text of a document into blocks. Linear in the size of the document.
[[nodiscard]] Blocks find_blocks(const Document& document);

/// Whether a browser shows an element of this tag as a block, a table's part or a list item by default.
[[nodiscard]] bool is_block_level(Tag tag);

/// Whether this is <h1> to <h6>.
[[nodiscard]] constexpr bool is_heading(Tag tag) { return tag >= Tag::h1 && tag <= Tag::h6; }

/// Whether `node`, which is in `block`, stands in a link of it.
[[nodiscard]] bool is_linked(const Document& document, const TextBlock& block, Node node);

/// The links of some blocks and the words in them.
struct LinkCounts {
  std::uint32_t links = 0;
  std::uint32_t words = 0;
};

/// Those of the blocks that begin in a subtree. Linear in their number.
[[nodiscard]] LinkCounts links_in(const Document& document, const Blocks& blocks, Node node);

/// Whether links are several of a word or two: they lead to topics, where others lead to stories.
[[nodiscard]] constexpr bool lead_to_topics(LinkCounts found) {
  constexpr std::uint32_t longest = 2;  // words, on average
  return found.links > 1 && found.words <= longest * found.links;
}

/// Appends the text of a block, with a space behind each of its text nodes.
void append_text(const Document& document, const TextBlock& block, std::string& text);

/// Whether the last text of a block ends with a question mark, of whatever script.
[[nodiscard]] bool ends_as_question(const Document& document, const TextBlock& block);

/// Whether the text inside an element is no text of the page: scripts, styles, form fields, graphics, frames.
[[nodiscard]] bool is_unread(const Document& document, Node node);

}  // namespace verbatim
