// Where the paragraphs of a plain text begin and end: at each line, or, where the text was broken into lines of one
// width (books and mail as plain text, RFC 3676 "fixed" lines), at the ends that its width does not explain.
#pragma once

#include <string_view>
#include <vector>

#include "verbatim/document.h"

namespace verbatim {

/// The paragraphs of `text` (well-formed UTF-8) in order, as ranges of bytes, without blank lines and without white
/// space at their ends. A paragraph of a wrapped text holds the ends of its lines.
[[nodiscard]] std::vector<Slice> find_paragraphs(std::string_view text);

/// Whether preformatted `text` is prose, as a mail or a book shown as it was typed, and not code, a table or a drawing.
[[nodiscard]] bool is_prose(std::string_view text);

}  // namespace verbatim
