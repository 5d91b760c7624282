// A page as flat arrays in document order.
//
// A Document has three doors in (a live snapshot, HTML text, plain text) and holds no node objects: a node is an index,
// a pass is a loop over an array, and a subtree is the half-open range [node, subtree_end[node]). All strings lie in
// one buffer, `strings`, as UTF-8; a Slice points into it. The idea is simdjson's: one tape and one string buffer,
// moved and never copied.
//
// What it leaves out: comments, doctypes, processing instructions, the text of style sheets and of scripts other than
// JSON (`application/json`, `application/ld+json`), and attributes that no part of the core looks at.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "verbatim/names.h"

namespace verbatim {

/// Index of a node in a Document, in document order. The root (the <html> element, or the synthetic root of a plain
/// text) is 0.
using Node = std::uint32_t;

/// "No node": the parent of the root, the source of text that no node holds.
inline constexpr Node no_node = 0xFFFFFFFFU;

/// A range of bytes in Document::strings.
struct Slice {
  std::uint32_t begin = 0;
  std::uint32_t size = 0;
};

/// One attribute of an element; `value` is as in the page, character references resolved.
struct Attribute {
  AttributeName name;
  Slice value;
};

/// Where the document came from.
enum class Door : std::uint8_t { html, live, plain_text };

/// What a door left out of a document because a stated limit was reached (see `document/limits.h`). Zero means nothing.
struct Cut {
  std::uint32_t nodes = 0;  ///< nodes left out, because of their number or depth
  std::uint32_t bytes = 0;  ///< bytes of text or attributes left out
};

struct Document {
  Door door = Door::html;
  std::string url;      ///< absolute URL of the page, or empty when unknown
  std::string strings;  ///< UTF-8, always well formed

  // One entry a node, all of the same length.
  std::vector<Tag> tag;           ///< Tag::text for text nodes
  std::vector<Node> parent;       ///< no_node for the root
  std::vector<Node> subtree_end;  ///< one past the last descendant
  std::vector<Slice> text;        ///< of a text node; of an element of Tag::unknown its name; else empty
  // Of a live page, else empty: 1 where the node, or something in it, has a box and is not `visibility: hidden`.
  std::vector<std::uint8_t> shown;
  // size() + 1 entries: the attributes of node n are attributes[attributes_begin[n]] to [attributes_begin[n + 1]).
  std::vector<std::uint32_t> attributes_begin;
  std::vector<Attribute> attributes;

  Cut cut;

  [[nodiscard]] std::size_t size() const { return tag.size(); }
  [[nodiscard]] bool is_text(Node node) const { return tag[node] == Tag::text; }

  /// The bytes of a slice; valid until the document is changed or destroyed.
  [[nodiscard]] std::string_view view(Slice slice) const {
    return std::string_view(strings).substr(slice.begin, slice.size);
  }

  /// The value of an attribute of `node`, or an empty view when it has none; `has` tells the two apart.
  [[nodiscard]] std::string_view attribute(Node node, AttributeName name) const;
  [[nodiscard]] bool has(Node node, AttributeName name) const;
};

/// What a caller with little memory grants to one page, below the core's own limits (`document/limits.h`).
struct HtmlLimits {
  std::size_t bytes = SIZE_MAX;         ///< of HTML that are parsed
  std::size_t parser_bytes = SIZE_MAX;  ///< of memory for the parser
  std::size_t nodes = SIZE_MAX;         ///< of the document
};

/// Parses HTML (the WHATWG standard, by gumbo-parser). `html` is UTF-8; ill-formed bytes become U+FFFD. Never fails:
/// any bytes are some page; what the limits cut off is in Document::cut.
[[nodiscard]] Document parse_html(std::string_view html, std::string_view url, const HtmlLimits& granted = {});

/// Makes a document of plain text, UTF-8. Each line that is not blank is a paragraph, or, in a text that was broken
/// into lines of one width, each run of lines that belong together; a paragraph's text node is that part of the text
/// without the white space around it.
[[nodiscard]] Document parse_plain_text(std::string_view text);

}  // namespace verbatim
