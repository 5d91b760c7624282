// Takes apart marked strings that hold the writer's own attribution, as French and Spanish write it:
// « Si la digue tient, a déclaré Le Goasguen, c’est grâce aux gens de 1962. », «Lo que se olvida —señala Haddad— es…».
//
// And finds dialogue that has no marks but the dash its paragraph opens with: — Tu es en retard, dit Marianne.
#pragma once

#include <string_view>
#include <vector>

#include "quotes/lexicon.h"
#include "quotes/marks.h"

namespace verbatim {

/// The marked strings of a text in the language of `lexicon`, in order: `strings` without the attributions inside them,
/// and the speeches that dashes open in paragraphs without marks. An attribution that is taken out leaves with the
/// comma or dash before and after it.
[[nodiscard]] std::vector<MarkedString> split_inner_attributions(std::string_view text,
                                                                 const std::vector<Paragraph>& paragraphs,
                                                                 std::vector<MarkedString> strings,
                                                                 const Lexicon& lexicon);

}  // namespace verbatim
