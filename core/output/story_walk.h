// One walk over a story for every format that keeps its structure: blocks, inline markup, pictures and captions.
//
// A Format is told, in the order of the page: begin_block and end_block, between them open, close and text; picture and
// caption between blocks. It never sees a hidden subtree, and of elements only those that is_kept_inline lets through.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "output/addresses.h"
#include "verbatim/document.h"
#include "verbatim/reading.h"

namespace verbatim {

/// The inline elements that a story keeps.
[[nodiscard]] inline bool is_kept_inline(Tag tag) {
  return tag == Tag::a || tag == Tag::em || tag == Tag::i || tag == Tag::strong || tag == Tag::b || tag == Tag::code ||
         tag == Tag::sub || tag == Tag::sup || tag == Tag::s || tag == Tag::del;
}

/// The nearest element of one of `tags` around `node`, itself included, up to `root`; no_node when there is none.
[[nodiscard]] Node nearest(const Document& document, Node node, Node root, std::initializer_list<Tag> tags);

/// The table cell that a block stands in; no_node when it is told as another kind of block, or the cell is in no row.
[[nodiscard]] Node cell_of(const Document& document, const Block& block, Node root);

/// How many cells a row has from `begin`, a child of it or its end, up to `end`.
[[nodiscard]] std::size_t cells_between(const Document& document, Node begin, Node end);

template <typename Format>
class StoryWalk {
 public:
  StoryWalk(const Document& document, const Reading& reading, Format& format)
      : document_(document), reading_(reading), format_(format) {}

  void walk() {
    auto run = reading_.runs.begin();
    Node done = reading_.root;  // pictures and captions before this node have been told
    for (const Block& block : reading_.blocks) {
      while (run != reading_.runs.end() && run->begin + run->size <= block.span.begin) ++run;
      if (run != reading_.runs.end() && run->begin < block.span.end) {
        tell_pictures(done, run->node);
        done = std::max(done, run->node);
      }
      if (!is_title(block)) tell_block(block, run);
    }
    tell_pictures(done, document_.subtree_end[reading_.root]);
  }

 private:
  using RunIterator = std::vector<Run>::const_iterator;

  [[nodiscard]] std::string_view text(std::uint32_t begin, std::uint32_t end) const {
    return std::string_view(reading_.text).substr(begin, end - begin);
  }

  // The title stands above the story already.
  [[nodiscard]] bool is_title(const Block& block) const {
    return block.kind == BlockKind::heading && text(block.span.begin, block.span.end) == reading_.metadata.title;
  }

  void tell_block(const Block& block, RunIterator run) {
    format_.begin_block(block);
    std::uint32_t position = block.span.begin;
    for (; run != reading_.runs.end() && run->begin < block.span.end; ++run) {
      const std::uint32_t begin = std::max(run->begin, position);
      const std::uint32_t end = std::min(run->begin + run->size, block.span.end);
      const std::size_t common = leave_for(run->node, block.node);
      if (begin > position) format_.text(text(position, begin));
      enter(common);
      if (end > begin) format_.text(text(begin, end));
      position = std::max(position, end);
    }
    leave(0);
    if (position < block.span.end) format_.text(text(position, block.span.end));
    format_.end_block(block);
  }

  // Closes the inline elements that are open and not around `node`; returns how many stay open.
  std::size_t leave_for(Node node, Node block) {
    path_.clear();
    for (Node up = document_.parent[node]; up != block && up != no_node; up = document_.parent[up]) {
      if (is_kept_inline(document_.tag[up])) path_.push_back(up);
    }
    std::reverse(path_.begin(), path_.end());
    std::size_t common = 0;
    while (common < open_.size() && common < path_.size() && open_[common] == path_[common]) ++common;
    leave(common);
    return common;
  }

  // Opens the elements of the path that are not open yet.
  void enter(std::size_t common) {
    for (; common < path_.size(); ++common) {
      format_.open(path_[common]);
      open_.push_back(path_[common]);
    }
  }

  void leave(std::size_t count) {
    while (open_.size() > count) {
      format_.close(open_.back());
      open_.pop_back();
    }
  }

  // The pictures and captions among the nodes of [begin, end) that are not hidden.
  void tell_pictures(Node begin, Node end) {
    for (Node node = begin; node < end; ++node) {
      while (hidden_ < reading_.hidden.size() && document_.subtree_end[reading_.hidden[hidden_].node] <= node)
        ++hidden_;
      if (hidden_ < reading_.hidden.size() && reading_.hidden[hidden_].node <= node) {
        node = document_.subtree_end[reading_.hidden[hidden_].node] - 1;
      } else if (document_.tag[node] == Tag::img) {
        format_.picture(node);
      } else if (document_.tag[node] == Tag::figcaption) {
        format_.caption(node);
      }
    }
  }

  const Document& document_;
  const Reading& reading_;
  Format& format_;
  std::vector<Node> open_;
  std::vector<Node> path_;
  std::size_t hidden_ = 0;
};

}  // namespace verbatim
