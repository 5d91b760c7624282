/* gumbo-parser with bounds.
 *
 * gumbo has no limits of its own: 20,000 nested <div> take it seconds, and so do tags with thousands of attributes or
 * unclosed formatting elements, which it opens again in every paragraph. bounded_gumbo.c compiles gumbo's tree builder
 * and tokenizer with a hook on each side, so that the bounds are kept by what the parser itself knows: the depth of its
 * stack of open elements, its list of active formatting elements, the attributes of the tag it reads.
 *
 * It also knows which texts nobody reads, and passes over them: gumbo makes a token of each character, and on many
 * pages most characters are those of scripts. Text and values of attributes that need no such token are copied at once.
 */
#ifndef VERBATIM_BOUNDED_GUMBO_H
#define VERBATIM_BOUNDED_GUMBO_H

#include <gumbo.h>
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* GumboOptions.userdata must point to one of these during a parse. */
struct VerbatimParseBounds {
  unsigned most_depth;      /* of the stack of open elements */
  unsigned most_attributes; /* of one tag */
  unsigned most_formatting; /* active formatting elements since the last marker */
  size_t most_allocated;    /* bytes; beyond this the input ends */

  size_t allocated;                      /* bytes that the allocator has given out so far; kept by the allocator */
  unsigned dropped_tags;                 /* start tags left out */
  unsigned dropped_attributes;           /* attributes left out */
  size_t dropped_bytes;                  /* bytes of input that were not read */
  unsigned open_dropped[GUMBO_TAG_LAST]; /* for each tag: start tags left out whose end tags are still to come */
  const GumboNode* judged;               /* the element of raw text that was last asked about */
  bool judged_unread;                    /* whether nobody reads its text */
};

/* Whether the text inside an element is left out of a document: that of a style sheet, and of a script other than
 * JSON. */
bool verbatim_is_unread(const GumboElement* element);

#ifdef __cplusplus
}
#endif

#endif
