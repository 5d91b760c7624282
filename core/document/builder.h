// Writes a Document node by node, in document order. All three doors use it, so that its arrays always agree.
#pragma once

#include <string_view>

#include "verbatim/document.h"

namespace verbatim {

class DocumentBuilder {
 public:
  explicit DocumentBuilder(Document& document) : document_(document) { document_.attributes_begin.assign(1, 0); }

  /// Opens an element as the last child of the one that is open. `name` is kept for Tag::unknown only.
  Node open(Tag tag, std::string_view name);

  /// The same for a name whose bytes are in Document::strings already; empty for all tags but Tag::unknown.
  Node open_stored(Tag tag, Slice name);

  /// Adds an attribute to the element that was opened last, before it has children.
  void attribute(AttributeName name, std::string_view value) { attribute(name, store(value)); }

  /// The same for a value whose bytes are in Document::strings already.
  void attribute(AttributeName name, Slice stored);

  /// Adds a text node to the element that is open; text that follows a text node directly is a node of its own.
  Node text(std::string_view text);

  /// Adds a text node whose bytes are in Document::strings already.
  Node text(Slice stored) { return add(Tag::text, stored); }

  /// Closes the element that is open.
  void close();

  [[nodiscard]] Node parent() const { return open_; }

 private:
  Node add(Tag tag, Slice text);
  Slice store(std::string_view bytes);

  Document& document_;
  Node open_ = no_node;
};

}  // namespace verbatim
