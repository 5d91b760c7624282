// How much of a page the HTML door takes. A page is written by strangers: beyond these bounds it is cut, never refused,
// and Document::cut says how much. Ordinary pages stay far below all of them.
#pragma once

#include <cstddef>

namespace verbatim::limits {

/// Bytes of HTML that are parsed; the rest is left out.
inline constexpr std::size_t html_bytes = std::size_t{32} << 20U;

/// Bytes of memory that the parser may take for a page of `size` bytes; then the page ends where the parser is. (An
/// ordinary page takes 15 to 25 times its size; a few bytes that repeat unclosed formatting tags take thousands.)
constexpr std::size_t parser_bytes(std::size_t size) { return (std::size_t{16} << 20U) + 64 * size; }

/// Levels of elements, as in browsers. A start tag deeper than this is left out, its text stays.
inline constexpr unsigned depth = 512;

/// Attributes of one element; the others are left out.
inline constexpr unsigned attributes = 128;

/// Unclosed formatting elements (<b>, <font>, ...) that are opened again in each new paragraph or table cell; the start
/// tags of further ones are left out.
inline constexpr unsigned formatting = 32;

/// Nodes of a document; the others are left out.
inline constexpr std::size_t nodes = 2'000'000;

/// Bytes of one attribute's value: longer ones are left out. Data URLs of images make up most of such bytes.
inline constexpr std::size_t attribute_bytes = std::size_t{64} << 10U;

}  // namespace verbatim::limits
