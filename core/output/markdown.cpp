// The story as Markdown (CommonMark, with GitHub's tables). The page's text is escaped, so that none of it is markup.
#include <cstdint>
#include <utility>
#include <vector>

#include "output/byline.h"
#include "output/formats.h"
#include "output/story_walk.h"

namespace verbatim {
namespace {

void append_escaped(std::string& out, std::string_view text) {
  constexpr std::string_view special = "\\`*_[]<>|~&$";
  for (const char c : text) {
    if (special.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
}

// An address between angle brackets cannot hold these.
void append_address(std::string& out, std::string_view address) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  constexpr std::string_view special = "<>()[]\"'\\`|*_~!";
  for (const char c : address) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > ' ' && special.find(c) == std::string_view::npos) {
      out += c;
    } else {
      out.append("%").append(1, hex[byte >> 4U]).append(1, hex[byte & 15U]);
    }
  }
}

class MarkdownFormat {
 public:
  MarkdownFormat(std::string& out, const Document& document, const Reading& reading)
      : out_(out), document_(document), root_(reading.root), base_(base_address(document)) {
    number_items();
  }

  void begin_block(const Block& block) {
    const Node cell = cell_of(document_, block, root_);
    set_row(cell == no_node ? no_node : nearest(document_, cell, root_, {Tag::tr}));
    if (cell != no_node) begin_cell(cell);
    pre_ = block.kind == BlockKind::preformatted;
    line_.clear();
  }

  void end_block(const Block& block) {
    if (pre_) return fenced();
    if (row_ != no_node || block.kind == BlockKind::heading) {
      for (char& c : line_) c = c == '\n' ? ' ' : c;
    }
    if (row_ != no_node) {
      cells_ += line_ + ' ';
      return;
    }
    const std::string marker = prefix(block);
    const std::string following =
        quote_prefix(block) + std::string(block.kind == BlockKind::list_item ? marker.size() : 0, ' ');
    escape_line_starts();
    std::string out;
    for (const char c : line_) {
      out += c;
      if (c == '\n') out += following;
    }
    out_.append(marker).append(out).append("\n\n");
  }

  void open(Node node) {
    if (pre_) return;
    if (document_.tag[node] == Tag::a) {
      if (address(node).empty()) return;
      if (line_.ends_with('!')) line_.insert(line_.size() - 1, 1, '\\');  // with the bracket it would begin a picture
      line_ += '[';
    } else {
      line_ += mark(document_.tag[node]);
    }
  }

  void close(Node node) {
    if (pre_) return;
    if (document_.tag[node] != Tag::a) {
      line_ += mark(document_.tag[node]);
    } else if (const std::string target = address(node); !target.empty()) {
      line_ += "](<";
      append_address(line_, target);
      line_ += ">)";
    }
  }

  void text(std::string_view text) { pre_ ? (void)line_.append(text) : append_escaped(line_, text); }

  void picture(Node node) {
    const std::string source = image_address(document_, node, base_);
    if (source.empty()) return;
    end();
    out_ += "![";
    append_folded(document_.attribute(node, AttributeName::alt));
    out_ += "](<";
    append_address(out_, source);
    out_ += ">)\n\n";
  }

  void caption(Node node) {
    end();
    for (Node child = node + 1; child < document_.subtree_end[node]; ++child) {
      if (document_.is_text(child)) append_folded(document_.view(document_.text[child]));
    }
    out_ += "\n\n";
  }

  void end() { set_row(no_node); }

 private:
  [[nodiscard]] std::string address(Node node) const {
    return safe_address(document_.attribute(node, AttributeName::href), base_);
  }

  static std::string_view mark(Tag tag) {
    if (tag == Tag::em || tag == Tag::i) return "*";
    if (tag == Tag::strong || tag == Tag::b) return "**";
    return tag == Tag::s || tag == Tag::del ? "~~" : "";
  }

  void append_folded(std::string_view text) {
    std::string folded;
    for (const char c : text) {
      const bool space = static_cast<unsigned char>(c) <= ' ';
      if (!space) folded += c;
      if (space && (folded.empty() ? !out_.ends_with(' ') && !out_.ends_with('\n') && !out_.ends_with('[')
                                   : folded.back() != ' ')) {
        folded += ' ';
      }
    }
    std::string escaped;
    append_escaped(escaped, folded);
    const std::string line = std::move(line_);
    line_ = std::move(escaped);
    escape_line_starts();
    out_ += line_;
    line_ = line;
  }

  // What would begin a heading, a list, a quotation or a rule at the beginning of a line.
  void escape_line_starts() {
    std::string out;
    bool at_start = true;
    for (std::size_t i = 0; i < line_.size(); ++i) {
      const char c = line_[i];
      const bool numbered = (c == '.' || c == ')') && i > 0 && line_[i - 1] >= '0' && line_[i - 1] <= '9' && in_number_;
      if ((at_start && std::string_view("#+-=").find(c) != std::string_view::npos) || numbered) out += '\\';
      in_number_ = c >= '0' && c <= '9' && (at_start || in_number_);
      at_start = c == '\n' || (at_start && c == ' ');
      out += c;
    }
    in_number_ = false;
    line_ = std::move(out);
  }

  void number_items() {
    for (Node node = 1; node < document_.size(); ++node) {
      if (document_.tag[node] == Tag::li) numbers_[node] = ++numbers_[document_.parent[node]];
    }
  }

  // "- " or "2. " behind the width of the markers around it; spaces where the item goes on.
  [[nodiscard]] std::string item_marker(const Block& block) {
    const Node item = nearest(document_, block.node, root_, {Tag::li});
    const Node list = nearest(document_, block.node, root_, {Tag::ul, Tag::ol});
    if (item == no_node || list == no_node) return "- ";
    std::string marker;
    for (Node up = list; up != root_ && marker.size() < most_indent;) {
      up = nearest(document_, document_.parent[up], root_, {Tag::ul, Tag::ol});
      if (up == no_node) break;
      marker.append(marker_width(up), ' ');
    }
    const std::uint32_t number = std::exchange(numbers_[item], told);
    if (number == told) return marker.append(marker_width(list), ' ');
    if (document_.tag[list] == Tag::ol) return marker.append(std::to_string(number)).append(". ");
    return marker.append("- ");
  }

  [[nodiscard]] std::size_t marker_width(Node list) const { return document_.tag[list] == Tag::ol ? 4 : 2; }

  static std::string quote_prefix(const Block& block) {
    return block.kind == BlockKind::block_quote || block.kind == BlockKind::embed ? "> " : "";
  }

  [[nodiscard]] std::string prefix(const Block& block) {
    if (block.kind == BlockKind::heading)
      return std::string(static_cast<std::size_t>(std::clamp<int>(block.level, 2, 6)), '#') + " ";
    if (block.kind == BlockKind::list_item) return item_marker(block);
    return quote_prefix(block);
  }

  void fenced() {
    std::size_t longest = 2;
    std::size_t ticks = 0;
    for (const char c : line_) {
      ticks = c == '`' ? ticks + 1 : 0;
      longest = std::max(longest, ticks);
    }
    const std::string fence(longest + 1, '`');
    out_.append(fence).append("\n").append(line_).append("\n").append(fence).append("\n\n");
    pre_ = false;
  }

  // Ends the row that is open, and its table, which takes a blank line, where `row` is of no table or another.
  void set_row(Node row) {
    if (row == row_) return;
    if (row_ != no_node) end_row();
    const Node table = row == no_node ? no_node : nearest(document_, row, root_, {Tag::table});
    const bool goes_on = row_ != no_node && row != no_node && table == table_;
    if (row_ != no_node && !goes_on) out_ += '\n';
    is_head_ = !goes_on;
    table_ = table;
    row_ = row;
    next_cell_ = row + 1;
  }

  // The first row of a table is its head, which GitHub's tables must have.
  void end_row() {
    skip_cells(document_.subtree_end[row_]);
    out_.append(cells_).append("|\n");
    if (is_head_) {
      for (std::size_t i = 0; i < columns_; ++i) out_ += "| --- ";
      out_ += "|\n";
    }
    cells_.clear();
    columns_ = 0;
  }

  // A cell of which a block has been written goes on behind it.
  void begin_cell(Node cell) {
    if (cell < next_cell_) return;
    skip_cells(cell);
    cells_ += "| ";
    ++columns_;
    next_cell_ = document_.subtree_end[cell];
  }

  // Cells without text keep the others in their columns.
  void skip_cells(Node end) {
    const std::size_t empty = cells_between(document_, next_cell_, end);
    for (std::size_t i = 0; i < empty; ++i) cells_ += "| ";
    columns_ += empty;
  }

  static constexpr std::uint32_t told = ~0U;
  static constexpr std::size_t most_indent = 16;

  std::string& out_;
  const Document& document_;
  Node root_;
  std::string base_;
  // Of each list item its number, or `told`; of each list that of the last item so far.
  std::vector<std::uint32_t> numbers_ = std::vector<std::uint32_t>(document_.size());
  std::string line_;   ///< of the block that is open
  std::string cells_;  ///< of the row that is open
  std::size_t columns_ = 0;
  Node row_ = no_node;
  Node next_cell_ = no_node;  ///< where of the open row the cells begin that are not written yet
  bool is_head_ = false;      ///< the open row is the first one of its table
  Node table_ = no_node;
  bool pre_ = false;
  bool in_number_ = false;
};

}  // namespace

void append_markdown(std::string& out, const Document& document, const Reading& reading) {
  if (!reading.metadata.title.empty()) {
    out += "# ";
    append_escaped(out, reading.metadata.title);
    out += "\n\n";
  }
  if (const std::string line = byline(reading.metadata); !line.empty()) {
    append_escaped(out, line);
    out += "\n\n";
  }
  MarkdownFormat format(out, document, reading);
  if (!reading.blocks.empty()) StoryWalk(document, reading, format).walk();
  format.end();
}

}  // namespace verbatim
