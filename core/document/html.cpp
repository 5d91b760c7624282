// The HTML door: gumbo-parser's tree, copied into a Document.
#include <gumbo.h>

#include <cstdlib>
#include <memory>
#include <string>

#include "document/builder.h"

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

bool is_kept_script(const GumboElement& element) {
  const GumboAttribute* type = gumbo_get_attribute(&element.attributes, "type");
  return type != nullptr && std::string_view(type->value).find("json") != std::string_view::npos;
}

std::string_view element_name(const GumboElement& element, std::string& lower) {
  if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
  GumboStringPiece piece = element.original_tag;
  gumbo_tag_from_original_text(&piece);
  lower.assign(piece.data, piece.length);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

class Copier {
 public:
  explicit Copier(Document& document) : builder_(document) {}

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
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) return enter_element(node->v.element);
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
      builder_.text(node->v.text.text);
    }
    return nullptr;
  }

  const GumboVector* enter_element(const GumboElement& element) {
    const std::string_view name = element_name(element, lower_);
    const Tag tag = tag_of(name);
    builder_.open(tag, name);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
      const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
      const AttributeName known = attribute_of(attribute->name);
      if (known != AttributeName::unknown) builder_.attribute(known, attribute->value);
    }
    if (tag == Tag::style || (tag == Tag::script && !is_kept_script(element))) {
      builder_.close();
      return nullptr;
    }
    return &element.children;
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

  DocumentBuilder builder_;
  std::string lower_;
};

}  // namespace

Document parse_html(std::string_view html, std::string_view url) {
  Document document;
  document.door = Door::html;
  document.url = url;
  document.strings.reserve(html.size());
  Arena arena;
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = [](void* userdata, std::size_t size) { return static_cast<Arena*>(userdata)->allocate(size); };
  options.deallocator = [](void* /*userdata*/, void* /*memory*/) {};
  options.userdata = &arena;
  options.max_errors = 0;
  const GumboOutput* output = gumbo_parse_with_options(&options, html.data(), html.size());
  Copier(document).copy(output->root);
  return document;
}

}  // namespace verbatim
