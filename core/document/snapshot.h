// The live door: a page as the extension's content script found it, written as one tape of numbers and one buffer of
// UTF-8 bytes (`extension/content/snapshot.ts` is the writer).
//
// The tape is a sequence of 32-bit words:
//
//   magic                             snapshot_magic
//   url size, cut nodes, cut bytes    the URL is the first string
//   then, in document order, one of
//     text       1 | size << 8
//     element    tag | attributes << 8 | shown << 16
//                  shown: 0 no, 1 yes, 2 as the element around it
//                  tag 0 (unknown) only: a word with the size of its name
//                  each attribute: name | size << 8
//     close      255
//
// Strings stand in the buffer in the order in which the tape mentions them (an unknown element's name before its
// attributes), so a size is all that a string needs. Sizes are in UTF-16 code units, which is what the writer knows: it
// joins many strings and converts them in one go.
// The root is the one element that is not inside another.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "verbatim/document.h"

namespace verbatim {

inline constexpr std::uint32_t snapshot_magic = 0x56424D33;  ///< "VBM3"
inline constexpr std::uint32_t snapshot_close = 255;

/// Whether layout shows an element.
enum class SnapshotShown : std::uint8_t { no, yes, as_around };

/// Decodes a snapshot. `strings` becomes the document's buffer.
/// Anything may have written the tape: a tape that is not of the form above, sizes that do not add up to the buffer's,
/// and ill-formed UTF-8 give nothing. Time and memory are linear in the size of both.
[[nodiscard]] std::optional<Document> parse_snapshot(std::span<const std::uint32_t> tape, std::string strings);

}  // namespace verbatim
