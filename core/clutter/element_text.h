// The text of an element, for looking at short ones.
#pragma once

#include <string>
#include <string_view>

#include "verbatim/document.h"

namespace verbatim {

/// Whether text nodes that follow each other without white space are one word ("<b>S</b>pring"), or stand apart because
/// style sheets set them apart ("<span>Ana Silva</span><span>June 3</span>").
enum class Joining { together, apart };

/// The readable text in the subtree of `node` with white space folded; empty when it is longer than `most` bytes (the
/// rest is then not looked at).
[[nodiscard]] std::string element_text(const Document& document, Node node, std::size_t most, Joining joining);

}  // namespace verbatim
