// The story as an HTML document of its own. What comes in is text and a few kinds of elements, never markup: nothing in
// it runs, and its policy would stop what did.
#include "output/byline.h"
#include "output/formats.h"
#include "output/story_walk.h"

namespace verbatim {
namespace {

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
}

class HtmlFormat {
 public:
  HtmlFormat(std::string& out, const Document& document, const Reading& reading)
      : out_(out), document_(document), root_(reading.root), base_(base_address(document)) {}

  void begin_block(const Block& block) {
    set_group(group_of(block), block);
    const Node cell = cell_of(document_, block, root_);
    set_row(cell == no_node ? no_node : nearest(document_, cell, root_, {Tag::tr}));
    if (cell != no_node) {
      begin_cell(cell);
    } else {
      out_.append("<").append(element(block)).append(">");
    }
    pre_ = block.kind == BlockKind::preformatted;
  }

  void end_block(const Block& block) {
    if (row_ == no_node) out_.append("</").append(element(block)).append(">\n");
    pre_ = false;
  }

  void open(Node node) {
    if (document_.tag[node] != Tag::a) {
      out_.append("<").append(name_of(document_.tag[node])).append(">");
      return;
    }
    out_ += "<a";
    attribute("href", safe_address(document_.attribute(node, AttributeName::href), base_));
    out_ += ">";
  }

  void close(Node node) { out_.append("</").append(name_of(document_.tag[node])).append(">"); }

  // A line feed outside <pre> is a line break of the page.
  void text(std::string_view text) {
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = pre_ ? text.size() : std::min(text.find('\n', begin), text.size());
      append_escaped(out_, text.substr(begin, end - begin));
      if (end < text.size()) out_ += "<br>\n";
      begin = end + 1;
    }
  }

  void picture(Node node) {
    const std::string address = image_address(document_, node, base_);
    if (address.empty()) return;
    set_group(no_node, {});
    out_ += "<p><img";
    attribute("src", address);
    attribute("alt", document_.attribute(node, AttributeName::alt));
    out_ += "></p>\n";
  }

  void caption(Node node) {
    set_group(no_node, {});
    out_ += "<p><small>";
    for (Node child = node + 1; child < document_.subtree_end[node]; ++child) {
      if (document_.is_text(child)) append_escaped(out_, document_.view(document_.text[child]));
    }
    out_ += "</small></p>\n";
  }

  void end() { set_group(no_node, {}); }

 private:
  void attribute(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    out_.append(" ").append(name).append("=\"");
    append_escaped(out_, value);
    out_ += '"';
  }

  // The list, table or block quotation that a block belongs to.
  [[nodiscard]] Node group_of(const Block& block) const {
    switch (block.kind) {
      case BlockKind::list_item: return nearest(document_, block.node, root_, {Tag::ul, Tag::ol});
      case BlockKind::cell: return nearest(document_, block.node, root_, {Tag::table});
      case BlockKind::block_quote:
      case BlockKind::embed: return nearest(document_, block.node, root_, {Tag::blockquote});
      default: return no_node;
    }
  }

  void set_group(Node group, const Block& block) {
    if (group == group_ && !group_tag_.empty() == (group != no_node)) return;
    set_row(no_node);
    if (!group_tag_.empty()) out_.append("</").append(group_tag_).append(">\n");
    group_ = group;
    group_tag_ = group == no_node ? std::string_view() : name_of(document_.tag[group]);
    if (block.kind == BlockKind::list_item && group_tag_.empty()) group_tag_ = "ul";
    if (!group_tag_.empty()) out_.append("<").append(group_tag_).append(">\n");
  }

  void set_row(Node row) {
    if (row == row_) return;
    if (row_ != no_node) {
      out_ += "</td>\n";
      skip_cells(document_.subtree_end[row_]);
      out_ += "</tr>\n";
    }
    row_ = row;
    next_cell_ = row + 1;
    if (row_ != no_node) out_ += "<tr>\n";
  }

  // A cell of which a block has been written goes on behind it.
  void begin_cell(Node cell) {
    if (cell < next_cell_) {
      out_ += "<br>\n";
      return;
    }
    if (next_cell_ > row_ + 1) out_ += "</td>\n";
    skip_cells(cell);
    out_ += "<td>";
    next_cell_ = document_.subtree_end[cell];
  }

  // Cells without text keep the others in their columns.
  void skip_cells(Node end) {
    for (std::size_t empty = cells_between(document_, next_cell_, end); empty > 0; --empty) out_ += "<td></td>\n";
  }

  [[nodiscard]] std::string element(const Block& block) const {
    switch (block.kind) {
      case BlockKind::heading: return std::string("h") + static_cast<char>('0' + std::clamp<int>(block.level, 2, 6));
      case BlockKind::list_item: return group_tag_.empty() ? "p" : "li";
      case BlockKind::preformatted: return "pre";
      default: return "p";
    }
  }

  std::string& out_;
  const Document& document_;
  Node root_;
  std::string base_;
  Node group_ = no_node;
  std::string_view group_tag_;
  Node row_ = no_node;
  Node next_cell_ = no_node;  ///< where of the open row the cells begin that are not written yet
  bool pre_ = false;
};

}  // namespace

void append_html(std::string& out, const Document& document, const Reading& reading) {
  const Metadata& metadata = reading.metadata;
  out += "<!DOCTYPE html>\n<html lang=\"";
  append_escaped(out, metadata.language);
  out +=
      "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
      "'none'; "
      "img-src http: https:\">\n<title>";
  append_escaped(out, metadata.title);
  out += "</title>\n</head>\n<body>\n<article>\n<h1>";
  append_escaped(out, metadata.title);
  out += "</h1>\n";
  if (const std::string line = byline(metadata); !line.empty()) {
    out += "<p>";
    append_escaped(out, line);
    out += "</p>\n";
  }
  HtmlFormat format(out, document, reading);
  if (!reading.blocks.empty()) StoryWalk(document, reading, format).walk();
  format.end();
  out += "</article>\n</body>\n</html>\n";
}

}  // namespace verbatim
