// The title of a story, out of what a page calls itself: a site's name stands before or behind it.
#pragma once

#include <string>
#include <string_view>

namespace verbatim {

/// `title` without the site's name at its beginning or end: "The bridge | Harbor Post" becomes "The bridge". A part
/// between separators ("|", "-", "–", "—", "·", "•", "::", "»", "«") is the site's name when it is `site` or one of
/// them holds the other's words, or when its letters are those of a label of `host` ("harborpost.example"). Never empty
/// unless `title` is.
[[nodiscard]] std::string strip_site_name(std::string_view title, std::string_view site, std::string_view host);

/// The part of `title` that strip_site_name would drop by `host` alone, or empty: a site's name where no markup says
/// it.
[[nodiscard]] std::string site_name_in(std::string_view title, std::string_view host);

/// How alike two titles are, 0 to 1: the harmonic mean of the shares of each one's words that the other has.
[[nodiscard]] double title_likeness(std::string_view a, std::string_view b);

}  // namespace verbatim
