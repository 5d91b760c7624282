// Whether bytes are UTF-8.
#pragma once

#include <string_view>

namespace verbatim {

/// True when `bytes` is well-formed UTF-8 as the Unicode Standard defines it (chapter 3, table 3-7): no overlong forms,
/// no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool is_well_formed_utf8(std::string_view bytes);

}  // namespace verbatim
