// The title of a story, out of what a page calls itself: a site's name stands before or behind it.
#pragma once

#include <string>
#include <string_view>

namespace verbatim {

/// `title` without the site's name at its beginning or end: "The bridge | Harbor Post" becomes "The bridge". A part
/// between separators ("|", "-", "–", "—", "·", "•", "::", "»", "«") is the site's name when it is `site` or one of
/// them holds the other's words, or when its letters are those of a label of `host` ("harborpost.example"); but not a
/// sentence at the beginning that is longer than all behind it. Never empty unless `title` is.
[[nodiscard]] std::string strip_site_name(std::string_view title, std::string_view site, std::string_view host);

/// The part of `title` that strip_site_name would drop by `host` alone, or empty: a site's name where no markup says
/// it.
[[nodiscard]] std::string site_name_in(std::string_view title, std::string_view host);

/// Whether `heading` is the last of several parts of `title`: what the page belongs to, not what it is ("The bridge |
/// Harbor Post" under the heading "Harbor Post").
[[nodiscard]] bool closes_title(std::string_view heading, std::string_view title);

/// Whether `text` is a name of the site `site` at `host`, told as strip_site_name does.
[[nodiscard]] bool is_site_name(std::string_view text, std::string_view site, std::string_view host);

/// Whether `title` begins with the words of `heading`: "Headlamps" opens "Headlamps for Camping". False where `heading`
/// has none.
[[nodiscard]] bool opens_title(std::string_view heading, std::string_view title);

/// How alike two titles are, 0 to 1: the harmonic mean of the shares of each one's words that the other has.
[[nodiscard]] double title_likeness(std::string_view a, std::string_view b);

}  // namespace verbatim
