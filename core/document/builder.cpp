#include "document/builder.h"

namespace verbatim {

Slice DocumentBuilder::store(std::string_view bytes) {
  const Slice slice{static_cast<std::uint32_t>(document_.strings.size()), static_cast<std::uint32_t>(bytes.size())};
  document_.strings.append(bytes);
  return slice;
}

Node DocumentBuilder::add(Tag tag, Slice text) {
  const Node node = static_cast<Node>(document_.size());
  document_.tag.push_back(tag);
  document_.parent.push_back(open_);
  document_.subtree_end.push_back(node + 1);
  document_.text.push_back(text);
  document_.attributes_begin.push_back(document_.attributes_begin.back());
  return node;
}

Node DocumentBuilder::open(Tag tag, std::string_view name) {
  return open_stored(tag, tag == Tag::unknown ? store(name) : Slice{});
}

Node DocumentBuilder::open_stored(Tag tag, Slice name) {
  open_ = add(tag, name);
  return open_;
}

void DocumentBuilder::attribute(AttributeName name, Slice stored) {
  document_.attributes.push_back({name, stored});
  document_.attributes_begin.back() += 1;
}

Node DocumentBuilder::text(std::string_view text) { return this->text(store(text)); }

void DocumentBuilder::close() {
  document_.subtree_end[open_] = static_cast<Node>(document_.size());
  open_ = document_.parent[open_];
}

}  // namespace verbatim
