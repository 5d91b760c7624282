// What Verbatim makes of a page: the story, what is not the story and why, and who said what.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "verbatim/document.h"
#include "verbatim/quotation.h"

namespace verbatim {

/// Why a subtree is not part of the story.
enum class VerdictKind : std::uint8_t {
  navigation,  ///< menus, breadcrumbs, skip links, pagers, search, site header
  comments,    ///< threads, comment forms, community rules, "jump to comments"
  advertising,
  related,    ///< recirculation, most popular, "more on this story"
  sharing,    ///< share, print, reactions
  promotion,  ///< newsletter, subscribe, donate, app, tickers
  consent,    ///< cookie and consent dialogs
  footer,     ///< site footer, legal
  other,
};

/// "navigation", "comments", ...: the kind's name in every output.
[[nodiscard]] std::string_view name_of(VerdictKind kind);
[[nodiscard]] std::string_view name_of(QuotationKind kind);
[[nodiscard]] std::string_view name_of(SpeakerKind kind);
[[nodiscard]] std::string_view name_of(Pattern pattern);

/// What kind of page this is; decides what counts as its story.
enum class PageKind : std::uint8_t { article, forum, documentation, service, product, listing, collection };
[[nodiscard]] std::string_view name_of(PageKind kind);

/// What told the kind of a hidden subtree.
enum class VerdictReason : std::uint8_t {
  markup,        ///< its own tag, role, type or the words of its class and id
  link,          ///< where it leads: elsewhere on this page, or to a service that passes the page's address on
  site_header,   ///< a header that stands before all of the story
  form,          ///< what may be typed into it
  label,         ///< the words that it opens with
  dialog,        ///< it opens in front of the page
  contents,      ///< what is in it, by one of these reasons
  surroundings,  ///< an element around it that is hidden for one of these reasons
  label_before,  ///< the last words before it that name a kind
  place,         ///< links before the story are navigation, links after it lead to other stories
  guess,         ///< what its like mostly is: a link to a title, a request over a button, the last words of a page
  nothing,       ///< its words are no part of the story, and nothing says what they are
};

/// "markup", "link", ...: the reason's name in an explanation.
[[nodiscard]] std::string_view name_of(VerdictReason reason);

/// One hidden subtree. No hidden subtree lies in another.
struct Hidden {
  Node node = 0;
  VerdictKind kind = VerdictKind::other;
  std::uint32_t words = 0;
  VerdictReason reason = VerdictReason::nothing;
};

enum class BlockKind : std::uint8_t { paragraph, heading, list_item, block_quote, preformatted, cell, caption, embed };
[[nodiscard]] std::string_view name_of(BlockKind kind);

/// One block of the story's text, in document order.
struct Block {
  Node node = 0;  ///< the nearest block-level element that holds all of it
  Span span;      ///< bytes of Reading::text; blocks are separated there by one blank line ("\n\n")
  BlockKind kind = BlockKind::paragraph;
  std::uint8_t level = 0;  ///< of a heading: 1 to 6
};

/// A stretch of Reading::text that stands in one text node, byte for byte. Between runs lie the characters that the
/// reading made itself: the space that folded white space became, blank lines, list markers.
struct Run {
  std::uint32_t begin = 0;  ///< byte of Reading::text
  std::uint32_t size = 0;
  Node node = 0;             ///< a text node
  std::uint32_t offset = 0;  ///< byte within that node's text
};

struct Metadata {
  std::string title;                 ///< without the site's name
  std::vector<std::string> authors;  ///< names only
  std::string published;             ///< ISO 8601, with the zone as given, or empty
  std::string modified;
  std::string site;
  std::string wire;      ///< wire service: "CNN", "Reuters"; empty when none
  std::string language;  ///< BCP 47
};

struct Reading {
  PageKind page = PageKind::article;
  bool has_story = false;  ///< false for a page with nothing to read: a home page, a search page, an empty page
  Node root = 0;           ///< the smallest element that holds all of the story
  /// The story's body: title, byline, dates and captions apart. Of HTML whose text its script is to show, the
  /// articleBody of its JSON-LD (there are no runs then, and the blocks' node is the <script>), or else what its
  /// description tells of the body, if it is long; then has_story is false and there are no blocks.
  std::string text;
  std::uint32_t word_count = 0;
  std::vector<Block> blocks;
  std::vector<Run> runs;       ///< in text order
  std::vector<Hidden> hidden;  ///< in document order
  Metadata metadata;
  std::vector<Quotation> quotations;
  std::vector<Speaker> speakers;
};

}  // namespace verbatim
