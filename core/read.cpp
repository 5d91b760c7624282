#include "clutter/markup_facts.h"
#include "clutter/metadata.h"
#include "clutter/story.h"
#include "text/paragraphs.h"
#include "verbatim/verbatim.h"

namespace verbatim {
namespace {

ParagraphKind paragraph_kind(BlockKind kind) {
  switch (kind) {
    case BlockKind::heading: return ParagraphKind::heading;
    case BlockKind::list_item: return ParagraphKind::list_item;
    case BlockKind::block_quote: return ParagraphKind::block_quote;
    case BlockKind::preformatted: return ParagraphKind::code;
    case BlockKind::cell: return ParagraphKind::cell;
    case BlockKind::caption: return ParagraphKind::caption;
    case BlockKind::embed: return ParagraphKind::embed;
    case BlockKind::paragraph: break;
  }
  return ParagraphKind::body;
}

// A block is a paragraph; but preformatted prose that is most of the story, as where a browser shows a mail or a text
// file, is many.
void append_paragraphs(std::vector<Paragraph>& paragraphs, const std::string& text, const Block& block) {
  const std::string_view words = std::string_view(text).substr(block.span.begin, block.span.size());
  const bool is_file = block.kind == BlockKind::preformatted && words.size() * 2 > text.size();
  if (!is_file || !is_prose(words)) {
    paragraphs.push_back({block.span, paragraph_kind(block.kind)});
    return;
  }
  for (const Slice part : find_paragraphs(words)) {
    const std::uint32_t begin = block.span.begin + part.begin;
    paragraphs.push_back({{begin, begin + part.size}, ParagraphKind::body});
  }
}

}  // namespace

std::string_view version() { return VERBATIM_VERSION; }

Reading read(const Document& document) {
  Reading reading;
  if (document.size() == 0) return reading;
  const MarkupFacts markup = gather_markup(document);
  find_story(document, markup, story_model(), reading);
  reading.metadata = find_metadata(document, markup, reading);
  std::vector<Paragraph> paragraphs;
  paragraphs.reserve(reading.blocks.size());
  for (const Block& block : reading.blocks) append_paragraphs(paragraphs, reading.text, block);
  Attributions found = attribute_quotations(reading.text, paragraphs, reading.metadata.language);
  reading.quotations = std::move(found.quotations);
  reading.speakers = std::move(found.speakers);
  return reading;
}

}  // namespace verbatim
