/* See bounded_gumbo.h. gumbo's own sources are compiled here unchanged; two macros put the hooks in. */
#include "document/bounded_gumbo.h"

#include <parser.h>
#include <tokenizer.h>
#include <vector.h>

/* What the tokenizer and the tree builder call for each character of a page: within one source file a compiler inlines
 * it. Two functions get a short way for ASCII. */
#include <vector.c>

#define gumbo_string_buffer_append_codepoint append_any_codepoint
#include <string_buffer.c>
#undef gumbo_string_buffer_append_codepoint

void gumbo_string_buffer_append_codepoint(GumboParser* parser, int c, GumboStringBuffer* output) {
  if (c < 0x80 && output->length < output->capacity) {
    output->data[output->length++] = (char)c;
  } else {
    append_any_codepoint(parser, c, output);
  }
}

#define utf8iterator_next next_of_any_kind
#include <utf8.c>
#undef utf8iterator_next

void utf8iterator_next(Utf8Iterator* iter) {
  const char* next = iter->_start + iter->_width;
  if (next < iter->_end && *next >= ' ' && *next < 0x7F) {
    update_position(iter);
    iter->_start = next;
    iter->_width = 1;
    iter->_current = *next;
  } else {
    next_of_any_kind(iter);
  }
}

static void add_attribute(GumboParser* parser, void* attribute, GumboVector* attributes);
static void append_with_rest_of_value(GumboParser* parser, int c, GumboStringBuffer* output);
static bool lex_bounded(GumboParser* parser, GumboToken* token);

/* The tokenizer adds to no vector but a tag's attributes. */
#define gumbo_vector_add add_attribute
#define gumbo_string_buffer_append_codepoint append_with_rest_of_value
#include <tokenizer.c>
#undef gumbo_string_buffer_append_codepoint
#undef gumbo_vector_add

/* The tree builder takes its tokens from one place. Its sets of tags are constants: else it would write them out for
 * each token that it compares with them. */
#define gumbo_lex lex_bounded
#define gumbo_tagset const constant_tagset
#include <parser.c>
#undef gumbo_tagset
#undef gumbo_lex

static struct VerbatimParseBounds* bounds_of(GumboParser* parser) {
  return (struct VerbatimParseBounds*)parser->_options->userdata;
}

static void add_attribute(GumboParser* parser, void* attribute, GumboVector* attributes) {
  struct VerbatimParseBounds* bounds = bounds_of(parser);
  if (attributes->length < bounds->most_attributes) {
    gumbo_vector_add(parser, attribute, attributes);
    return;
  }
  gumbo_destroy_attribute(parser, attribute);
  parser->_tokenizer_state->_tag_state._drop_next_attr_value = true;
  bounds->dropped_attributes += 1;
}

static bool is_formatting(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_NOBR:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U: return true;
    default: return false;
  }
}

/* Elements without children, and those whose text the tokenizer reads in a mode of its own, add no depth; the latter
 * must reach the tree builder, which sets that mode. In SVG and MathML they nest, so that they get only twice as deep.
 */
static bool is_leaf(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_AREA:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_META:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_PARAM:
    case GUMBO_TAG_PLAINTEXT:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_TRACK:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_XMP: return true;
    default: return false;
  }
}

static bool has_too_much_formatting(GumboParser* parser, unsigned most) {
  const GumboVector* elements = &parser->_parser_state->_active_formatting_elements;
  if (elements->length < most) return false;
  for (unsigned i = 1; i <= most; ++i) {
    if (elements->data[elements->length - i] == &kActiveFormattingScopeMarker) return false;
  }
  return true;
}

/* A second <html> or <body> adds its attributes to the first one's, comparing each with all. */
static bool adds_to_full_element(GumboParser* parser, GumboTag tag, unsigned most_attributes) {
  const GumboVector* open = &parser->_parser_state->_open_elements;
  const unsigned index = tag == GUMBO_TAG_HTML ? 0 : 1;
  if ((tag != GUMBO_TAG_HTML && tag != GUMBO_TAG_BODY) || index >= open->length) return false;
  const GumboNode* element = open->data[index];
  return element->v.element.attributes.length >= most_attributes;
}

static bool is_beyond_bounds(GumboParser* parser, const GumboToken* token) {
  const struct VerbatimParseBounds* bounds = bounds_of(parser);
  const GumboTag tag = token->v.start_tag.tag;
  const unsigned depth = parser->_parser_state->_open_elements.length;
  if (depth >= bounds->most_depth && (!is_leaf(tag) || depth >= 2 * bounds->most_depth)) return true;
  if (adds_to_full_element(parser, tag, bounds->most_attributes)) return true;
  return is_formatting(tag) && has_too_much_formatting(parser, bounds->most_formatting);
}

/* Lets the input end behind the character that is being read. */
static void end_input(GumboParser* parser) {
  Utf8Iterator* input = &parser->_tokenizer_state->_input;
  const char* end = input->_start + input->_width;
  if (end >= input->_end) return;
  bounds_of(parser)->dropped_bytes += (size_t)(input->_end - end);
  input->_end = end;
}

/* Whether the token is to be left out. */
static bool drop(GumboParser* parser, GumboToken* token) {
  struct VerbatimParseBounds* bounds = bounds_of(parser);
  if (token->type == GUMBO_TOKEN_START_TAG && is_beyond_bounds(parser, token)) {
    bounds->dropped_tags += 1;
    if (!token->v.start_tag.is_self_closing) bounds->open_dropped[token->v.start_tag.tag] += 1;
    return true;
  }
  if (token->type == GUMBO_TOKEN_END_TAG && bounds->open_dropped[token->v.end_tag] > 0) {
    bounds->open_dropped[token->v.end_tag] -= 1;
    return true;
  }
  return false;
}

bool verbatim_is_unread(const GumboElement* element) {
  if (element->tag == GUMBO_TAG_STYLE) return true;
  if (element->tag != GUMBO_TAG_SCRIPT) return false;
  const GumboAttribute* type = gumbo_get_attribute(&element->attributes, "type");
  return type == NULL || strstr(type->value, "json") == NULL;
}

/* Behind `begin`, the first byte that could end a text or an attribute's value, or is read as another character. */
static const char* end_of_run(const char* begin, const char* end, char quote) {
  while (begin < end && ((*begin >= ' ' && *begin < 0x7F && *begin != '<' && *begin != '&' && *begin != quote) ||
                         *begin == '\n' || *begin == '\t')) {
    ++begin;
  }
  return begin;
}

static void append_run(GumboParser* parser, const char* begin, const char* end, GumboStringBuffer* output) {
  GumboStringPiece run = {begin, (size_t)(end - begin)};
  gumbo_string_buffer_append_string(parser, &run, output);
}

/* Appends `c`, which the input stands at; and in a quoted value of an attribute all that follows in it as it is
 * written. */
static void append_with_rest_of_value(GumboParser* parser, int c, GumboStringBuffer* output) {
  gumbo_string_buffer_append_codepoint(parser, c, output);
  const GumboTokenizerEnum state = parser->_tokenizer_state->_state;
  if (state != GUMBO_LEX_ATTR_VALUE_DOUBLE_QUOTED && state != GUMBO_LEX_ATTR_VALUE_SINGLE_QUOTED) return;
  Utf8Iterator* input = &parser->_tokenizer_state->_input;
  const char* begin = input->_start + input->_width;
  const char* end = end_of_run(begin, input->_end, state == GUMBO_LEX_ATTR_VALUE_DOUBLE_QUOTED ? '"' : '\'');
  if (end == begin) return;
  append_run(parser, begin, end, output);
  input->_pos.offset += (unsigned)(end - 1 - input->_start);
  input->_start = end - 1;
  input->_width = 1;
  input->_current = end[-1];
}

/* Lets the tokenizer go on at `next`, between two tokens. */
static void continue_at(GumboTokenizerState* tokenizer, const char* next) {
  Utf8Iterator* input = &tokenizer->_input;
  input->_pos.offset += (unsigned)(next - input->_start);
  input->_start = next;
  read_char(input);
  reset_token_start_point(tokenizer);
}

/* Goes on to the next "<" where only that can end the text of an element that nobody reads. */
static void skip_unread_text(GumboParser* parser, const GumboNode* element) {
  struct VerbatimParseBounds* bounds = bounds_of(parser);
  if (bounds->judged != element) {
    bounds->judged = element;
    bounds->judged_unread = verbatim_is_unread(&element->v.element);
  }
  if (!bounds->judged_unread) return;
  Utf8Iterator* input = &parser->_tokenizer_state->_input;
  const char* end = memchr(input->_start, '<', (size_t)(input->_end - input->_start));
  continue_at(parser->_tokenizer_state, end == NULL ? input->_end : end);
}

/* Behind `begin`, the first byte that is no blank. */
static const char* end_of_blanks(const char* begin, const char* end) {
  while (begin < end && (*begin == ' ' || *begin == '\n' || *begin == '\t')) ++begin;
  return begin;
}

/* Whether the tree builder would do nothing with the next characters but put them behind those of a text that it has
 * begun, of blanks only (`_type` tells) or not; nothing has been opened or closed since. */
static bool continues_text(const GumboParser* parser, const GumboNode* element) {
  const GumboParserState* state = parser->_parser_state;
  if (state->_text_node._buffer.length == 0) return false;
  if (element->v.element.tag_namespace != GUMBO_NAMESPACE_HTML) return false;
  return state->_insertion_mode == GUMBO_INSERTION_MODE_IN_BODY ||
         state->_insertion_mode == GUMBO_INSERTION_MODE_TEXT || state->_insertion_mode == GUMBO_INSERTION_MODE_IN_CELL;
}

/* gumbo makes a token of each character. Takes those at once that need none. */
static void take_text(GumboParser* parser) {
  GumboTokenizerState* tokenizer = parser->_tokenizer_state;
  const GumboNode* element = get_current_node(parser);
  if (element == NULL || tokenizer->_temporary_buffer_emit != NULL) return;
  if (tokenizer->_buffered_emit_char != kGumboNoChar) return;
  const bool is_raw = tokenizer->_state == GUMBO_LEX_SCRIPT || tokenizer->_state == GUMBO_LEX_RAWTEXT;
  if (is_raw) skip_unread_text(parser, element);
  if (!is_raw && tokenizer->_state != GUMBO_LEX_DATA && tokenizer->_state != GUMBO_LEX_RCDATA) return;
  if (!continues_text(parser, element)) return;
  const char* begin = tokenizer->_input._start;
  TextNodeBufferState* text = &parser->_parser_state->_text_node;
  const char* end = text->_type == GUMBO_NODE_TEXT ? end_of_run(begin, tokenizer->_input._end, '<')
                                                   : end_of_blanks(begin, tokenizer->_input._end);
  if (end == begin) return;
  append_run(parser, begin, end, &text->_buffer);
  continue_at(tokenizer, end);
}

static bool lex_bounded(GumboParser* parser, GumboToken* token) {
  const struct VerbatimParseBounds* bounds = bounds_of(parser);
  if (bounds->allocated > bounds->most_allocated) end_input(parser);
  take_text(parser);
  bool well_formed = gumbo_lex(parser, token);
  while (drop(parser, token)) {
    gumbo_token_destroy(parser, token);
    well_formed = gumbo_lex(parser, token);
  }
  return well_formed;
}
