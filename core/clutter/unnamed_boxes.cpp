#include "clutter/unnamed_boxes.h"

#include <string_view>

namespace verbatim {
namespace {

constexpr std::uint32_t shortest_title = 4;  // words
constexpr std::uint32_t longest_request = 60;
constexpr std::uint32_t longest_bar = 25;
constexpr std::uint32_t longest_count = 6;
constexpr std::uint32_t blocks_of_page_end = 6;

// What an element consists of.
struct Contents {
  std::uint32_t words = 0;
  std::uint32_t link_words = 0;
  std::uint32_t links = 0;
  std::uint32_t buttons = 0;
  std::uint32_t button_words = 0;
  std::uint32_t digits = 0;
  std::uint32_t letters = 0;  // and digits
  bool heading = false;
  bool sentences = false;
  bool question = false;
  bool leads_to_title = false;
  bool begins_with_link = false;
  bool at_end = false;    // of the page
  bool near_end = false;  // but for a few blocks
};

Contents contents_of(const Document& document, const Blocks& blocks, Node node) {
  constexpr std::uint32_t shortest_sentence = 6;
  const std::uint32_t first = blocks.first(node);
  const std::uint32_t last = blocks.last(document, node);
  Contents found;
  for (std::uint32_t i = first; i < last; ++i) {
    const TextBlock& block = blocks.list[i];
    found.words += block.counts.words;
    found.link_words += block.link_words;
    found.links += block.links;
    found.digits += block.counts.digits;
    found.letters += block.counts.letters;
    if (document.tag[block.node] == Tag::button) found.button_words += block.counts.words;
    found.heading = found.heading || is_heading(document.tag[block.node]);
    found.sentences = found.sentences || (block.counts.sentence_ends > 0 && block.counts.words >= shortest_sentence);
    found.question = found.question || ends_as_question(document, block);
    found.leads_to_title = found.leads_to_title || (block.links == 1 && block.link_words >= shortest_title);
  }
  for (Node inner = node; inner < document.subtree_end[node]; ++inner) {
    if (document.tag[inner] == Tag::button) ++found.buttons;
  }
  found.begins_with_link = first < last && is_linked(document, blocks.list[first], blocks.list[first].begin);
  found.at_end = last == blocks.list.size();
  found.near_end = last + blocks_of_page_end >= blocks.list.size();
  return found;
}

// Links before the story lead elsewhere on the site, those after it to other stories, as do titles before it, or of a
// word or two to topics; the last short ones of a page are its footer.
VerdictKind kind_of_links(const Contents& found, bool before_story) {
  constexpr std::uint32_t headline = 5;  // words
  constexpr std::uint32_t longest_legal = 3;
  if (before_story) {
    return found.link_words >= headline * found.links ? VerdictKind::related : VerdictKind::navigation;
  }
  const bool legal = found.links > 1 && found.link_words <= longest_legal * found.links && !found.heading;
  if (legal && found.near_end) return VerdictKind::footer;
  const bool topics = !found.heading && lead_to_topics({found.links, found.link_words});
  return topics ? VerdictKind::navigation : VerdictKind::related;
}

// How many numbers a text holds that measure something: "82,200.34", "+442", "18°", "2:1", and not "040 123 456".
std::uint32_t count_figures(std::string_view text) {
  constexpr std::string_view marks = ".,:+-%$";
  std::uint32_t found = 0;
  bool digit = false, mark = false;
  const auto end_number = [&] {
    found += digit && mark ? 1 : 0;
    digit = mark = false;
  };
  for (const char c : text) {
    if (c == ' ' || c == '\n' || c == '\t') {
      end_number();
    } else {
      digit = digit || (c >= '0' && c <= '9');
      mark = mark || (c & 0x80) != 0 || marks.find(c) != std::string_view::npos;
    }
  }
  end_number();
  return found;
}

}  // namespace

bool is_figures(const Document& document, const Blocks& blocks, Node node) {
  constexpr std::uint32_t fewest = 3;
  std::uint32_t digits = 0;
  std::uint32_t characters = 0;
  for (std::uint32_t i = blocks.first(node); i < blocks.last(document, node); ++i) {
    digits += blocks.list[i].counts.digits;
    characters += blocks.list[i].counts.letters;
  }
  if (digits * 3 < characters || digits < fewest) return false;
  std::uint32_t figures = 0;
  for (Node inner = node; inner < document.subtree_end[node] && figures < fewest; ++inner) {
    if (document.is_text(inner)) figures += count_figures(document.view(document.text[inner]));
  }
  return figures >= fewest;
}

KindFound kind_of_unnamed(const Document& document, const Blocks& blocks, Node node, bool before_story) {
  const Contents found = contents_of(document, blocks, node);
  const bool bar = found.buttons > 1 && found.words <= longest_bar && !found.sentences &&
                   (found.button_words + found.link_words) * 4 >= found.words * 3;
  // "214 Likes", "9.3k"
  const bool counts = found.links + found.buttons > 0 && found.words <= longest_count && found.digits > 0 &&
                      found.digits * 3 >= found.letters;
  // "Should the pier stay? [Yes] [No]"; "[What is a pier?] [Ask]"
  if (found.question && found.buttons > 1 && found.words <= longest_request && !found.near_end) {
    return {VerdictKind::other, VerdictReason::guess};
  }
  if ((bar || counts) && !before_story) return {VerdictKind::sharing, VerdictReason::guess};
  const bool links = found.link_words > 0 && found.link_words * 3 >= found.words;
  if (links) return {kind_of_links(found, before_story), VerdictReason::place};
  const bool leads = before_story && found.link_words > 0;
  if (leads && (!found.sentences || found.begins_with_link)) return {VerdictKind::navigation, VerdictReason::guess};
  if (found.leads_to_title && !before_story) return {VerdictKind::related, VerdictReason::guess};
  const bool few = found.words <= longest_request;
  // A bar over the page's end that can be closed.
  if (found.at_end && found.buttons > 0 && few) return {VerdictKind::promotion, VerdictReason::guess};
  if (found.at_end && found.words > 0) return {VerdictKind::footer, VerdictReason::guess};
  // A few sentences over a button or a link of few words ask for something.
  const bool asks = found.buttons + found.links > 0 && few && found.sentences;
  if (asks) return {VerdictKind::promotion, VerdictReason::guess};
  return {VerdictKind::other, VerdictReason::nothing};
}

}  // namespace verbatim
