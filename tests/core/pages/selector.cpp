#include "pages/selector.h"

#include <algorithm>

namespace verbatim {
namespace {

bool is_name_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

std::string take_name(std::string_view& rest) {
  std::size_t size = 0;
  while (size < rest.size() && is_name_byte(rest[size])) ++size;
  std::string name(rest.substr(0, size));
  rest.remove_prefix(size);
  return name;
}

bool take(std::string_view& rest, std::string_view expected) {
  if (!rest.starts_with(expected)) return false;
  rest.remove_prefix(expected.size());
  return true;
}

// `rest` stands behind the "[".
bool take_attribute(std::string_view& rest, Compound& compound) {
  const AttributeName name = attribute_of(take_name(rest));
  if (name == AttributeName::unknown) return false;
  std::optional<std::string> value;
  if (take(rest, "=\"")) {
    const std::size_t end = rest.find('"');
    if (end == std::string_view::npos) return false;
    value = std::string(rest.substr(0, end));
    rest.remove_prefix(end + 1);
  }
  compound.attributes.push_back({name, value});
  return take(rest, "]");
}

bool take_nth(std::string_view& rest, Compound& compound) {
  const std::string digits = take_name(rest);
  if (digits.empty() || digits.size() > 4 || digits.find_first_not_of("0123456789") != std::string::npos) return false;
  compound.nth_of_type = static_cast<unsigned>(std::stoul(digits));
  return take(rest, ")");
}

std::optional<Compound> take_compound(std::string_view& rest) {
  const std::size_t before = rest.size();
  Compound compound;
  compound.tag = take_name(rest);
  while (!rest.empty() && rest[0] != ' ' && rest[0] != '>') {
    if (take(rest, "#")) {
      compound.attributes.push_back({AttributeName::id, take_name(rest)});
    } else if (take(rest, ".")) {
      compound.classes.push_back(take_name(rest));
    } else if (take(rest, "[")) {
      if (!take_attribute(rest, compound)) return std::nullopt;
    } else if (take(rest, ":nth-of-type(")) {
      if (!take_nth(rest, compound)) return std::nullopt;
    } else {
      return std::nullopt;
    }
  }
  if (rest.size() == before) return std::nullopt;
  return compound;
}

bool has_word(std::string_view list, std::string_view word) {
  constexpr std::string_view space = " \t\n\r\f";
  for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool starts = at == 0 || space.find(list[at - 1]) != std::string_view::npos;
    if (starts && (end == list.size() || space.find(list[end]) != std::string_view::npos)) return true;
  }
  return false;
}

std::string_view name_of_node(const Document& document, Node node) {
  return document.tag[node] == Tag::unknown ? document.view(document.text[node]) : name_of(document.tag[node]);
}

unsigned position_of_type(const Document& document, Node node) {
  if (document.parent[node] == no_node) return 1;
  unsigned position = 1;
  for (Node sibling = document.parent[node] + 1; sibling < node; sibling = document.subtree_end[sibling])
    position += name_of_node(document, sibling) == name_of_node(document, node);
  return position;
}

bool matches_compound(const Document& document, Node node, const Compound& compound) {
  if (document.is_text(node)) return false;
  if (!compound.tag.empty() && name_of_node(document, node) != compound.tag) return false;
  const std::string_view classes = document.attribute(node, AttributeName::class_);
  if (!std::all_of(compound.classes.begin(), compound.classes.end(),
                   [&](const std::string& name) { return has_word(classes, name); }))
    return false;
  for (const Compound::AttributeTest& test : compound.attributes) {
    if (!document.has(node, test.name)) return false;
    if (test.value && document.attribute(node, test.name) != *test.value) return false;
  }
  return compound.nth_of_type == 0 || position_of_type(document, node) == compound.nth_of_type;
}

bool matches(const Document& document, Node node, const std::vector<Compound>& selector, std::size_t last) {
  if (!matches_compound(document, node, selector[last])) return false;
  if (last == 0) return true;
  for (Node up = document.parent[node]; up != no_node; up = document.parent[up]) {
    if (matches(document, up, selector, last - 1)) return true;
    if (selector[last].child) return false;
  }
  return false;
}

}  // namespace

std::optional<std::vector<Compound>> parse_selector(std::string_view text) {
  std::vector<Compound> selector;
  bool child = false;
  while (!text.empty()) {
    std::optional<Compound> compound = take_compound(text);
    if (!compound) return std::nullopt;
    compound->child = child;
    selector.push_back(*std::move(compound));
    while (take(text, " ")) {
    }
    child = take(text, ">");
    while (take(text, " ")) {
    }
  }
  if (selector.empty() || child) return std::nullopt;
  return selector;
}

std::vector<Node> select(const Document& document, const std::vector<Compound>& selector) {
  std::vector<Node> found;
  for (Node node = 0; node < document.size(); ++node)
    if (matches(document, node, selector, selector.size() - 1)) found.push_back(node);
  return found;
}

}  // namespace verbatim
