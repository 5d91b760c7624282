#include "clutter/story.h"

#include "clutter/blocks.h"
#include "clutter/choice.h"
#include "clutter/screen.h"
#include "clutter/signs.h"
#include "clutter/story_text.h"
#include "clutter/structured_body.h"
#include "clutter/verdicts.h"
#include "clutter/word_count.h"
#include "text/web_address.h"

namespace verbatim {
namespace {

// A plain text is all story: its text nodes are its paragraphs.
void read_plain_text(const Document& document, Reading& reading) {
  reading.text = document.strings;
  WordCounter counter;
  for (Node node = 0; node < document.size(); ++node) {
    if (!document.is_text(node)) continue;
    const Slice slice = document.text[node];
    counter.end_word();
    counter.add(document.view(slice));
    reading.blocks.push_back({document.parent[node], {slice.begin, slice.begin + slice.size}});
    reading.runs.push_back({slice.begin, slice.size, node, 0});
  }
  reading.word_count = counter.counts().words;
  reading.has_story = !reading.blocks.empty();
}

// The smallest element that holds all text of the story.
Node common_root(const Document& document, const Reading& reading) {
  Node root = reading.blocks.front().node;
  while (document.subtree_end[root] <= reading.runs.back().node) root = document.parent[root];
  return root;
}

bool leads_to_other_site(const Document& document, const TextBlock& block) {
  for (Node node = block.node; node < block.end; ++node) {
    if (document.tag[node] != Tag::a) continue;
    const std::string_view host = host_of(document.attribute(node, AttributeName::href));
    if (!host.empty() && host != host_of(document.url)) return true;
  }
  return false;
}

// A list of links to stories is none itself, be they mere links or, on a page of results, headings over a few words of
// each.
bool leads_elsewhere(const Document& document, const std::vector<TextBlock>& list,
                     const std::vector<std::uint32_t>& chosen) {
  std::uint32_t words = 0, link_words = 0, headings = 0, leading_headings = 0;
  for (const std::uint32_t i : chosen) {
    words += list[i].counts.words;
    link_words += list[i].link_words;
    if (!is_heading(document.tag[list[i].node])) continue;
    ++headings;
    leading_headings += static_cast<std::uint32_t>(leads_to_other_site(document, list[i]));
  }
  return link_words * 4 >= words || leading_headings * 2 > headings;
}

// The fewest words that make a story: a few words ("Please enable JavaScript") are nothing to read.
constexpr std::uint32_t fewest_words = 12;

// The fewest words of a description that opens the text; a shorter one advertises it.
constexpr std::uint32_t fewest_described = 60;

// A page whose script is to fetch its text has none, but its description may be how that text begins.
void read_description(const Document& document, Reading& reading) {
  for (Node node = 0; node < document.size(); ++node) {
    if (document.tag[node] != Tag::meta) continue;
    if (document.attribute(node, AttributeName::property) != "og:description" &&
        document.attribute(node, AttributeName::name) != "description")
      continue;
    const std::string_view content = document.attribute(node, AttributeName::content);
    WordCounter counter;
    counter.add(content);
    if (counter.counts().words < fewest_described) continue;
    reading.text = content;
    reading.word_count = counter.counts().words;
    return;
  }
}

// A story that stands in the page's JSON-LD alone. On a live page there would be nothing to show of it.
bool read_unshown_story(const Document& document, Reading& reading) {
  if (document.door != Door::html || !read_structured_body(document, reading)) return false;
  reading.page = PageKind::article;
  reading.has_story = reading.word_count >= fewest_words;
  return true;
}

}  // namespace

void find_story(const Document& document, const MarkupFacts& markup, const StoryModel& model, Reading& reading) {
  if (document.door == Door::plain_text) {
    read_plain_text(document, reading);
    return;
  }
  const Blocks blocks = find_blocks(document);
  if (blocks.list.empty()) {
    if (!read_unshown_story(document, reading)) read_description(document, reading);
    return;
  }
  std::vector<Signs> signs = find_signs(document);
  const PageView page = view_page(document, blocks, signs);
  const Judgement judgement = judge_blocks(page, model);
  add_signs_of_verdicts(document, signs);
  reading.page = judgement.kind;
  const Labels labels = find_labels(document, blocks, signs, judgement.chosen);
  std::vector<Fate> fates = find_fates(page, markup, judgement, labels);
  std::vector<std::uint32_t> chosen;
  for (std::uint32_t i = 0; i < fates.size(); ++i) {
    if (fates[i] != Fate::story) continue;
    chosen.push_back(i);
    reading.word_count += blocks.list[i].counts.words;
  }
  if (reading.word_count < fewest_words && read_unshown_story(document, reading)) {
    fates.assign(fates.size(), Fate::hidden);
    reading.hidden = find_hidden(document, blocks, signs, labels, fates);
    return;
  }
  if (chosen.empty()) {
    read_description(document, reading);
    return;
  }
  write_story_text(document, blocks, chosen, reading);
  const bool is_index = reading.page == PageKind::listing && leads_elsewhere(document, blocks.list, chosen);
  reading.has_story = !is_index && reading.word_count >= fewest_words;
  reading.root = common_root(document, reading);
  reading.hidden = find_hidden(document, blocks, signs, labels, fates);
}

}  // namespace verbatim
