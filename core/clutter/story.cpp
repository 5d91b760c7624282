#include "clutter/story.h"

#include "clutter/blocks.h"
#include "clutter/choice.h"
#include "clutter/screen.h"
#include "clutter/signs.h"
#include "clutter/story_text.h"
#include "clutter/verdicts.h"
#include "clutter/word_count.h"

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

// The fewest words that make a story.
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

}  // namespace

void find_story(const Document& document, const StoryModel& model, Reading& reading) {
  if (document.door == Door::plain_text) {
    read_plain_text(document, reading);
    return;
  }
  const Blocks blocks = find_blocks(document);
  if (blocks.list.empty()) return read_description(document, reading);
  const std::vector<Signs> signs = find_signs(document);
  const PageView page = view_page(document, blocks, signs);
  const Judgement judgement = judge_blocks(page, model);
  reading.page = judgement.kind;
  const Labels labels = find_labels(document, blocks);
  const std::vector<Fate> fates = find_fates(page, judgement, labels);
  std::vector<std::uint32_t> chosen;
  std::uint32_t link_words = 0;
  for (std::uint32_t i = 0; i < fates.size(); ++i) {
    if (fates[i] != Fate::story) continue;
    chosen.push_back(i);
    reading.word_count += blocks.list[i].counts.words;
    link_words += blocks.list[i].link_words;
  }
  if (chosen.empty()) return;
  write_story_text(document, blocks, chosen, reading);
  // A list of links to stories is none itself, and a few words ("Please enable JavaScript") are nothing to read.
  const bool leads_elsewhere = reading.page == PageKind::listing && link_words * 4 >= reading.word_count;
  reading.has_story = !leads_elsewhere && reading.word_count >= fewest_words;
  reading.root = common_root(document, reading);
  reading.hidden = find_hidden(document, blocks, signs, labels, fates);
}

}  // namespace verbatim
