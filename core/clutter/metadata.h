// Title, authors, dates, site, wire service and language of a page.
//
// Where a fact comes from, first source that has it:
//
//   title      the <h1> that says what the page's own titles say (og:title, JSON-LD headline, <title>); else og:title,
//              headline, <title>; all without the site's name
//   authors    the byline in the story's text ("By Ana Silva, CNN"), which wins over everything because a syndicated
//              story's markup often names the syndicate; JSON-LD author; <meta>; microdata; rel=author and elements
//              whose class, id or role in the markup says "author" or "byline"
//   published  JSON-LD datePublished; <meta>; microdata; <time> at the story's head; an element whose class says
//              "date"; the date in the page's address
//   modified   JSON-LD dateModified; <meta>; microdata
//   site       og:site_name; JSON-LD publisher or WebSite; application-name; the part of <title> that is no title
//   wire       a wire service in the byline, in the other authors, or in the dateline "CITY (AP) —"
//   language   <html lang>; JSON-LD inLanguage; og:locale; content-language
//
// A rule here knows kinds of markup and languages, never a particular site.
#pragma once

#include "verbatim/reading.h"

namespace verbatim {

/// `reading` is what find_story made of `document`: hidden subtrees are not asked for bylines and dates.
[[nodiscard]] Metadata find_metadata(const Document& document, const Reading& reading);

}  // namespace verbatim
