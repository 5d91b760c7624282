// The HTML door: gumbo-parser's tree, copied into a Document.
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "document/bounded_gumbo.h"
#include "document/builder.h"
#include "document/limits.h"
#include "text/ascii.h"

namespace verbatim {
namespace {

// Memory for one parse, dropped whole: freeing gumbo's tree node by node recurses and overflows the stack on deep
// pages.
class Arena {
 public:
  void* allocate(std::size_t size) {
    size = (size + 15) & ~std::size_t{15};
    if (size > left_) {
      const std::size_t chunk = size > chunk_size ? size : chunk_size;
      chunks_.push_back(std::unique_ptr<char[]>(new char[chunk]));  // NOLINT(*-avoid-c-arrays)
      next_ = chunks_.back().get();
      left_ = chunk;
    }
    void* result = next_;
    next_ += size;
    left_ -= size;
    return result;
  }

 private:
  static constexpr std::size_t chunk_size = std::size_t{256} * 1024;
  std::vector<std::unique_ptr<char[]>> chunks_;  // NOLINT(*-avoid-c-arrays)
  char* next_ = nullptr;
  std::size_t left_ = 0;
};

// One parse: its bounds, and the memory that counts against them.
struct Parse : VerbatimParseBounds {
  Parse(std::size_t size, std::size_t granted) : VerbatimParseBounds() {
    most_depth = limits::depth;
    most_attributes = limits::attributes;
    most_formatting = limits::formatting;
    most_allocated = std::min(limits::parser_bytes(size), granted);
  }
  Arena arena;
};

void* allocate(void* userdata, std::size_t size) {
  auto* parse = static_cast<Parse*>(static_cast<VerbatimParseBounds*>(userdata));
  parse->allocated += size;
  return parse->arena.allocate(size);
}

// A declarative shadow root is shown where it stands, unlike any other <template>.
bool is_shadow_root(const GumboElement& element) {
  return element.tag == GUMBO_TAG_TEMPLATE && gumbo_get_attribute(&element.attributes, "shadowrootmode") != nullptr;
}

// The element's name in lower case; of names that HTML does not know at most 64 bytes, with anything but letters,
// digits and hyphens made a hyphen.
std::string_view element_name(const GumboElement& element, std::string& lower) {
  if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
  GumboStringPiece piece = element.original_tag;
  gumbo_tag_from_original_text(&piece);
  lower.assign(piece.data == nullptr ? "" : piece.data, std::min<std::size_t>(piece.length, 64));
  for (char& c : lower) {
    c = ascii_lower(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (!plain) c = '-';
  }
  return lower;
}

class Copier {
 public:
  Copier(Document& document, std::size_t most_nodes)
      : document_(document), builder_(document), most_nodes_(most_nodes) {}

  // Walks without recursion: a page may nest as deep as it likes.
  void copy(const GumboNode* root) {
    const GumboNode* node = root;
    while (node != nullptr) {
      const GumboVector* children = enter(node);
      if (children != nullptr && children->length > 0) {
        node = static_cast<const GumboNode*>(children->data[0]);
        continue;
      }
      if (children != nullptr) builder_.close();
      node = next(node, root);
    }
  }

 private:
  // Copies the node itself; returns its children when an element was opened for it.
  const GumboVector* enter(const GumboNode* node) {
    if (document_.size() >= most_nodes_) {
      document_.cut.nodes += 1;
      return nullptr;
    }
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) return enter_element(node->v.element);
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
      builder_.text(node->v.text.text);
    }
    return nullptr;
  }

  const GumboVector* enter_element(const GumboElement& element) {
    const std::string_view name = element_name(element, lower_);
    const Tag tag = is_shadow_root(element) ? Tag::div : tag_of(name);
    builder_.open(tag, name);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
      const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
      const AttributeName known = attribute_of(attribute->name);
      if (known != AttributeName::unknown) add_attribute(known, attribute->value);
    }
    if (verbatim_is_unread(&element)) {
      builder_.close();
      return nullptr;
    }
    return &element.children;
  }

  void add_attribute(AttributeName name, std::string_view value) {
    if (value.size() <= limits::attribute_bytes) return builder_.attribute(name, value);
    document_.cut.bytes += static_cast<std::uint32_t>(value.size());
  }

  // The node after `node`'s subtree, closing what ends on the way.
  const GumboNode* next(const GumboNode* node, const GumboNode* root) {
    while (node != root) {
      const GumboVector& siblings = node->parent->v.element.children;
      const std::size_t following = node->index_within_parent + 1;
      if (following < siblings.length) return static_cast<const GumboNode*>(siblings.data[following]);
      node = node->parent;
      builder_.close();
    }
    return nullptr;
  }

  Document& document_;
  DocumentBuilder builder_;
  std::size_t most_nodes_;
  std::string lower_;
};

}  // namespace

Document parse_html(std::string_view html, std::string_view url, const HtmlLimits& granted) {
  Document document;
  document.door = Door::html;
  document.url = url;
  const std::string_view read = html.substr(0, std::min(limits::html_bytes, granted.bytes));
  document.strings.reserve(read.size());
  Parse parse(read.size(), granted.parser_bytes);
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = [](void* /*userdata*/, void* /*memory*/) {};
  options.userdata = static_cast<VerbatimParseBounds*>(&parse);
  options.max_errors = 0;
  const GumboOutput* output = gumbo_parse_with_options(&options, read.data(), read.size());
  Copier(document, std::min(limits::nodes, granted.nodes)).copy(output->root);
  document.cut.nodes += parse.dropped_tags;
  document.cut.bytes += static_cast<std::uint32_t>(html.size() - read.size() + parse.dropped_bytes);
  return document;
}

}  // namespace verbatim
