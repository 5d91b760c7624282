// First names that say, more often than not, whether their bearer is a man or a woman; shared by all languages, since
// news of any language names people of all countries; and those that both bear.
#pragma once

#include <string_view>

namespace verbatim {

extern const std::string_view masculine_first_names;  ///< separated by spaces
extern const std::string_view feminine_first_names;
extern const std::string_view shared_first_names;

}  // namespace verbatim
