#include "clutter/story_text.h"

#include <string_view>

#include "clutter/permalinks.h"

namespace verbatim {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

// What a block is, told by the nearest ancestor that says so.
struct Role {
  BlockKind kind = BlockKind::paragraph;
  std::uint8_t level = 0;
  Node item = no_node;  // the <li> whose text it is
};

Role role_of(const Document& document, Node node) {
  for (; node != no_node; node = document.parent[node]) {
    switch (document.tag[node]) {
      case Tag::h1: return {BlockKind::heading, 1};
      case Tag::h2: return {BlockKind::heading, 2};
      case Tag::h3: return {BlockKind::heading, 3};
      case Tag::h4: return {BlockKind::heading, 4};
      case Tag::h5: return {BlockKind::heading, 5};
      case Tag::h6: return {BlockKind::heading, 6};
      case Tag::li: return {BlockKind::list_item, 0, node};
      case Tag::td:
      case Tag::th: return {BlockKind::cell};
      case Tag::pre: return {BlockKind::preformatted};
      case Tag::blockquote: return {BlockKind::block_quote};
      case Tag::figcaption:
      case Tag::caption: return {BlockKind::caption};
      case Tag::article:
      case Tag::section:
      case Tag::main:
      case Tag::body: return {};
      default: break;
    }
  }
  return {};
}

class Writer {
 public:
  Writer(const Document& document, Reading& reading) : document_(document), reading_(reading) {}

  void write(const TextBlock& block) {
    const Role role = role_of(document_, block.node);
    std::string& text = reading_.text;
    if (!text.empty()) text.append("\n\n");
    if (role.kind == BlockKind::list_item && role.item != last_item_) text.append("- ");
    if (role.item != no_node) last_item_ = role.item;
    const auto begin = static_cast<std::uint32_t>(text.size());
    pending_ = '\0';
    block_begin_ = begin;
    for (Node node = block.begin; node < block.end;) {
      if (document_.is_text(node)) {
        if (role.kind == BlockKind::preformatted)
          copy(node);
        else
          fold(node);
      } else if (document_.tag[node] == Tag::br) {
        pending_ = '\n';
      } else if (is_unread(document_, node) || (!at_block_begin() && is_permalink(document_, node))) {
        node = document_.subtree_end[node];
        continue;
      }
      ++node;
    }
    trim_end(begin);
    const auto end = static_cast<std::uint32_t>(text.size());
    reading_.blocks.push_back({block.node, {begin, end}, role.kind, role.level});
  }

 private:
  // Copies the words of a text node; a single space that stands in the page stays part of its run.
  void fold(Node node) {
    const std::string_view source = document_.view(document_.text[node]);
    std::size_t at = 0;
    while (at < source.size()) {
      const std::size_t space_begin = at;
      while (at < source.size() && is_space(source[at])) ++at;
      if (at > space_begin && pending_ == '\0') pending_ = ' ';
      if (at == source.size()) return;
      const std::size_t word_begin = at;
      // On to the end of the words that single spaces part.
      while (at < source.size() &&
             (!is_space(source[at]) || (source[at] == ' ' && at + 1 < source.size() && !is_space(source[at + 1]))))
        ++at;
      write_pending();
      add_run(node, word_begin, source.substr(word_begin, at - word_begin));
    }
  }

  // Copies a text node as it is, for <pre>; blank lines at the block's start are left out.
  void copy(Node node) {
    const std::string_view source = document_.view(document_.text[node]);
    std::size_t begin = 0;
    if (at_block_begin()) {
      const std::size_t first = source.find_first_not_of(" \t\n\r\f");
      if (first == std::string_view::npos) return;
      const std::size_t line = source.substr(0, first).rfind('\n');
      begin = line == std::string_view::npos ? 0 : line + 1;
    }
    write_pending();
    add_run(node, begin, source.substr(begin));
  }

  [[nodiscard]] bool at_block_begin() const { return reading_.text.size() == block_begin_; }

  void write_pending() {
    if (pending_ != '\0' && !at_block_begin()) reading_.text.push_back(pending_);
    pending_ = '\0';
  }

  void add_run(Node node, std::size_t offset, std::string_view bytes) {
    if (bytes.empty()) return;
    reading_.runs.push_back({static_cast<std::uint32_t>(reading_.text.size()), static_cast<std::uint32_t>(bytes.size()),
                             node, static_cast<std::uint32_t>(offset)});
    reading_.text.append(bytes);
  }

  // Drops white space that a <pre> left at the end.
  void trim_end(std::uint32_t begin) {
    std::string& text = reading_.text;
    while (text.size() > begin && is_space(text.back())) {
      text.pop_back();
      if (Run& run = reading_.runs.back(); run.begin + run.size > text.size()) --run.size;
      if (reading_.runs.back().size == 0) reading_.runs.pop_back();
    }
  }

  const Document& document_;
  Reading& reading_;
  Node last_item_ = no_node;
  std::size_t block_begin_ = 0;
  char pending_ = '\0';
};

}  // namespace

void write_story_text(const Document& document, const Blocks& blocks, const std::vector<std::uint32_t>& chosen,
                      Reading& reading) {
  Writer writer(document, reading);
  for (const std::uint32_t index : chosen) writer.write(blocks.list[index]);
}

}  // namespace verbatim
