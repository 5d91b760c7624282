#include "clutter/blocks.h"

#include <string_view>

#include "text/ascii.h"

namespace verbatim {
namespace {

class Splitter {
 public:
  explicit Splitter(const Document& document) : document_(document) {
    blocks_.before.reserve(document.size() + 1);
    open_.reserve(64);
  }

  Blocks split() && {
    const auto size = static_cast<Node>(document_.size());
    for (Node node = 0; node < size;) {
      close_ended(node);
      if (document_.is_text(node)) {
        blocks_.before.push_back(count());
        read_text(node++);
      } else if (is_unread(document_, node)) {
        if (document_.tag[node] == Tag::select || document_.tag[node] == Tag::textarea) end_block();
        const Node end = document_.subtree_end[node];
        blocks_.before.insert(blocks_.before.end(), end - node, count());
        node = end;
      } else {
        enter(node);
        blocks_.before.push_back(count());
        ++node;
      }
    }
    end_block();
    blocks_.before.push_back(count());
    sum_words();
    return std::move(blocks_);
  }

 private:
  [[nodiscard]] std::uint32_t count() const {
    return static_cast<std::uint32_t>(blocks_.list.size()) + (block_open_ ? 1 : 0);
  }

  void enter(Node node) {
    const Tag tag = document_.tag[node];
    open_.push_back(node);
    if (is_block_level(tag)) {
      end_block();
      block_level_.push_back(node);
    } else if (tag == Tag::br) {
      read_break();
    } else if (tag == Tag::a) {
      ++link_depth_;
      if (block_open_)
        ++block_.links;
      else
        ++links_ahead_;
    } else if (is_emphasis(tag)) {
      ++emphasis_depth_;
    }
  }

  void close_ended(Node node) {
    while (!open_.empty() && document_.subtree_end[open_.back()] <= node) {
      const Tag tag = document_.tag[open_.back()];
      open_.pop_back();
      if (is_block_level(tag)) {
        end_block();
        block_level_.pop_back();
      } else if (tag == Tag::a) {
        --link_depth_;
      } else if (is_emphasis(tag)) {
        --emphasis_depth_;
      }
    }
  }

  void read_text(Node node) {
    const std::string_view text = document_.view(document_.text[node]);
    if (text.find_first_not_of(ascii_white_space) == std::string_view::npos) {
      counter_.end_word();
      return;
    }
    if (!block_open_) begin_block(node);
    const std::uint32_t words_before = counter_.counts().words;
    counter_.add(text);
    const std::uint32_t words = counter_.counts().words - words_before;
    if (link_depth_ > 0) block_.link_words += words;
    if (emphasis_depth_ > 0) block_.emphasis_words += words;
    block_.end = node + 1;
    breaks_in_row_ = 0;
  }

  void begin_block(Node node) {
    block_ = {};
    block_.node = block_level_.empty() ? 0 : block_level_.back();
    block_.begin = node;
    block_.links = links_ahead_;
    counter_ = {};
    block_open_ = true;
  }

  void read_break() {
    counter_.end_word();
    ++breaks_in_row_;
    if (!block_open_) return;
    if (breaks_in_row_ > 1)
      end_block();
    else
      ++block_.breaks;
  }

  void end_block() {
    breaks_in_row_ = 0;
    links_ahead_ = link_depth_ > 0 ? 1 : 0;
    if (!block_open_) return;
    block_.counts = counter_.counts();
    blocks_.list.push_back(block_);
    block_open_ = false;
  }

  void sum_words() {
    blocks_.words_before.reserve(blocks_.list.size() + 1);
    std::uint32_t sum = 0;
    for (const TextBlock& block : blocks_.list) {
      blocks_.words_before.push_back(sum);
      sum += block.counts.words;
    }
    blocks_.words_before.push_back(sum);
  }

  static bool is_emphasis(Tag tag) { return tag == Tag::b || tag == Tag::strong || tag == Tag::em || tag == Tag::i; }

  const Document& document_;
  Blocks blocks_;
  TextBlock block_;
  WordCounter counter_;
  std::vector<Node> open_;
  std::vector<Node> block_level_;
  unsigned link_depth_ = 0;
  unsigned emphasis_depth_ = 0;
  unsigned breaks_in_row_ = 0;
  std::uint16_t links_ahead_ = 0;
  bool block_open_ = false;
};

}  // namespace

Blocks find_blocks(const Document& document) { return Splitter(document).split(); }

bool is_block_level(Tag tag) {
  switch (tag) {
    case Tag::address:
    case Tag::article:
    case Tag::aside:
    case Tag::blockquote:
    case Tag::body:
    case Tag::button:
    case Tag::caption:
    case Tag::center:
    case Tag::dd:
    case Tag::details:
    case Tag::dialog:
    case Tag::dir:
    case Tag::div:
    case Tag::dl:
    case Tag::dt:
    case Tag::fieldset:
    case Tag::figcaption:
    case Tag::figure:
    case Tag::footer:
    case Tag::form:
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6:
    case Tag::header:
    case Tag::hgroup:
    case Tag::hr:
    case Tag::html:
    case Tag::legend:
    case Tag::li:
    case Tag::main:
    case Tag::menu:
    case Tag::nav:
    case Tag::noscript:
    case Tag::ol:
    case Tag::p:
    case Tag::pre:
    case Tag::search:
    case Tag::section:
    case Tag::summary:
    case Tag::table:
    case Tag::tbody:
    case Tag::td:
    case Tag::template_:
    case Tag::tfoot:
    case Tag::th:
    case Tag::thead:
    case Tag::tr:
    case Tag::ul: return true;
    default: return false;
  }
}

bool is_linked(const Document& document, const TextBlock& block, Node node) {
  for (; node != block.node && node != no_node; node = document.parent[node]) {
    if (document.tag[node] == Tag::a) return true;
  }
  return false;
}

bool is_unread(const Document& document, Node node) {
  switch (document.tag[node]) {
    case Tag::audio:
    case Tag::canvas:
    case Tag::head:
    case Tag::iframe:
    case Tag::script:
    case Tag::select:
    case Tag::style:
    case Tag::svg:
    case Tag::template_:
    case Tag::textarea:
    case Tag::video: return true;
    case Tag::noscript:
      return document.door == Door::live;  // there its markup is one text
    // What the page itself does not show is no text of it either.
    default: return document.door == Door::live && document.shown[node] == 0;
  }
}

LinkCounts links_in(const Document& document, const Blocks& blocks, Node node) {
  LinkCounts found;
  for (std::uint32_t i = blocks.first(node); i < blocks.last(document, node); ++i) {
    found.links += blocks.list[i].links;
    found.words += blocks.list[i].link_words;
  }
  return found;
}

void append_text(const Document& document, const TextBlock& block, std::string& text) {
  for (Node node = block.begin; node < block.end; ++node) {
    if (document.is_text(node)) text.append(document.view(document.text[node])).push_back(' ');
  }
}

bool ends_as_question(const Document& document, const TextBlock& block) {
  const std::string_view text = trim(document.view(document.text[block.end - 1]), " \n");
  return text.ends_with('?') || text.ends_with("？") || text.ends_with("؟") || text.ends_with(";");
}

}  // namespace verbatim
