// Title, authors, dates, site, wire service and language of a page.
//
// Where a fact comes from, first source that has it:
//
//   title      the heading that opens what the page calls itself (<title>, og:title, JSON-LD headline) or is worded
//              much like it, an article's also when it is worded apart; the one heading of a thread or a product; else
//              what the page calls itself; without the site's name
//   authors    the byline at the story's head ("By Ana Silva, CNN"), which wins because a syndicated story's markup
//              often names the syndicate, or else at its end; JSON-LD author; <meta>; elements marked up as author
//              (microdata, rel=author, links to an author's page, classes); the name behind a "Written by" of its own;
//              the name beside the date; what JSON-LD says is an organization. People before the site itself, on an
//              article full names before handles
//   published  of an article the date shown at its head where that is older than the markup's, and the date of its last
//              update where no other is shown and JSON-LD alone tells the first one; else JSON-LD datePublished;
//              <meta>; the date shown at the story's head; microdata, <time>, elements whose class says "date"; the
//              date in the page's address; a date shown as "Updated", then the modified one, where there is no other. A
//              time in UTC gives way to the day in the address if that is the one before or after
//   modified   JSON-LD dateModified; <meta>; microdata; a date shown as "Updated"
//   site       og:site_name; JSON-LD publisher or WebSite; application-name; the part of <title> that is no title
//   wire       a wire service in the byline, in the other authors, or in the dateline "CITY (AP) —"
//   language   <html lang>; JSON-LD inLanguage; og:locale; content-language
//
// A rule here knows kinds of markup and languages, never a particular site.
#pragma once

#include "clutter/markup_facts.h"
#include "verbatim/reading.h"

namespace verbatim {

/// `markup` is what gather_markup finds in `document`, `reading` what find_story made of it: hidden subtrees are not
/// asked for bylines and dates.
[[nodiscard]] Metadata find_metadata(const Document& document, const MarkupFacts& markup, const Reading& reading);

}  // namespace verbatim
