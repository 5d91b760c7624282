#include "clutter/player_boxes.h"

#include <algorithm>
#include <string_view>

#include "text/ascii.h"
#include "text/characters.h"

namespace verbatim {
namespace {

constexpr std::uint32_t longest_box = 40;  // words

// "01:12", "/ 1:06:12", "1分20秒"
bool is_running_time(std::string_view text) {
  constexpr std::size_t longest = 24;  // bytes
  constexpr std::string_view minutes = "分", seconds = "秒";
  if (text.size() > longest) return false;
  if (text.find(minutes) != std::string_view::npos) return text.find(seconds) != std::string_view::npos;
  unsigned colons = 0, digits = 0;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      ++digits;
    } else if (c == ':') {
      ++colons;
    } else if (c != '/' && c != '-' && c != '(' && c != ')' && !is_space(static_cast<unsigned char>(c))) {
      return false;
    }
  }
  return colons > 0 && digits >= 2 * colons + 1 && digits <= 2 * colons + 2;
}

// What the names of elements say that they play.
struct Names {
  bool video = false;
  bool audio = false;
  bool podcast = false;

  void add(std::string_view name) {
    video = video || holds_word(name, "video") || holds_word(name, "player");
    audio = audio || holds_word(name, "audio") || holds_word(name, "listen");
    podcast = podcast || holds_word(name, "podcast");
  }

  [[nodiscard]] bool any() const { return video || audio || podcast; }
  [[nodiscard]] VerdictKind kind() const {
    return podcast ? VerdictKind::promotion : audio ? VerdictKind::other : VerdictKind::related;
  }
};

Names names_in(const Document& document, Node box) {
  constexpr Node most_nodes = 64;
  Names names;
  const Node end = std::min(document.subtree_end[box], box + most_nodes);
  for (Node node = box; node < end; ++node) {
    if (document.is_text(node)) continue;
    names.video = names.video || document.tag[node] == Tag::video;
    names.audio = names.audio || document.tag[node] == Tag::audio;
    if (document.tag[node] == Tag::unknown) names.add(document.view(document.text[node]));
    names.add(document.attribute(node, AttributeName::class_));
    names.add(document.attribute(node, AttributeName::id));
  }
  return names;
}

// Whether an element, as far as it is looked at, has a caption, which tells of the story what its video shows.
bool has_caption(const Document& document, Node element) {
  constexpr Node most_nodes = 64;
  const Node end = std::min(document.subtree_end[element], element + most_nodes);
  for (Node node = element + 1; node < end; ++node) {
    if (document.is_text(node)) continue;
    const std::string_view called = document.attribute(node, AttributeName::class_);
    const bool caption =
        holds_word(called, "figcaption") || holds_word(called, "figurecaption") || holds_word(called, "caption");
    if (document.tag[node] == Tag::figcaption || caption) return true;
  }
  return false;
}

// A box of a few words, and whether it stands beside a caption: then it plays what the story tells of.
struct PlayerBox {
  Node node = no_node;
  bool captioned = false;
};

// The largest box around `node` that begins at `begin` or later, without the caption; no_node where there is none.
PlayerBox box_around(const Document& document, const Blocks& blocks, Node node, Node begin) {
  constexpr unsigned near = 8;  // elements around a button, of which one has the caption
  PlayerBox box;
  unsigned steps = 0;
  for (Node up = document.parent[node]; up >= begin && up != no_node; up = document.parent[up]) {
    // The time that a post of a live blog was written at.
    if (document.tag[up] == Tag::time || blocks.words(document, up) > longest_box) break;
    box.captioned = box.node != no_node && ++steps < near && has_caption(document, up);
    if (box.captioned) break;
    box.node = up;
  }
  return box;
}

}  // namespace

std::vector<ClutterBox> find_player_boxes(const Document& document, const Blocks& blocks,
                                          const std::vector<bool>& chosen) {
  std::vector<ClutterBox> boxes;
  const auto first = static_cast<std::uint32_t>(std::find(chosen.begin(), chosen.end(), true) - chosen.begin());
  if (first == chosen.size()) return boxes;
  const Node story = blocks.list[first].begin;
  Node begin = 1;
  Node last = no_node;  // the box looked at last
  for (Node node = begin; node < document.size(); ++node) {
    const bool time = document.is_text(node) && is_running_time(document.view(document.text[node]));
    if (!time && document.tag[node] != Tag::button) continue;
    const auto [box, captioned] = box_around(document, blocks, node, begin);
    if (box == no_node || box == last) continue;
    last = box;
    const Names names = names_in(document, box);
    if (!names.any() || (box < story && !(names.audio && time))) continue;
    boxes.push_back({box, captioned ? VerdictKind::other : names.kind()});
    begin = document.subtree_end[box];
    node = begin - 1;
  }
  return boxes;
}

}  // namespace verbatim
