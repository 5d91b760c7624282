#include "output/selector.h"

#include <algorithm>

#include "text/words.h"

namespace verbatim {
namespace {

constexpr std::size_t most_steps = 32;
constexpr std::string_view white_space = " \t\n\f\r";

template <typename Visit>
void for_each_class(std::string_view value, Visit visit) {
  for (std::size_t begin = value.find_first_not_of(white_space); begin != std::string_view::npos;) {
    const std::size_t end = std::min(value.find_first_of(white_space, begin), value.size());
    visit(value.substr(begin, end - begin));
    begin = value.find_first_not_of(white_space, end);
  }
}

// Serialises an identifier (CSSOM, section 2.1); with ASCII specials escaped by a backslash, controls are refused
// below.
std::string escape_identifier(std::string_view identifier) {
  std::string out;
  for (std::size_t i = 0; i < identifier.size(); ++i) {
    const char c = identifier[i];
    const bool digit = c >= '0' && c <= '9';
    const bool leading_digit = digit && (i == 0 || (i == 1 && identifier[0] == '-'));
    const bool plain = digit || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80) != 0 ||
                       (c == '-' && identifier.size() > 1);
    if (leading_digit) {
      out.append("\\3").append(1, c).append(" ");
    } else {
      if (!plain) out += '\\';
      out += c;
    }
  }
  return out;
}

bool nameable(std::string_view name) {
  return !name.empty() && name.size() <= 100 &&
         std::none_of(name.begin(), name.end(), [](unsigned char c) { return c <= ' ' || c == 0x7F; });
}

}  // namespace

SelectorNamer::SelectorNamer(const Document& document) : document_(document), child_number_(document.size(), 0) {
  std::vector<std::uint32_t> children(document.size(), 0);
  for (Node node = 0; node < document.size(); ++node) {
    if (document.is_text(node)) continue;
    if (node > 0) child_number_[node] = ++children[document.parent[node]];
    if (const std::string_view id = document.attribute(node, AttributeName::id); !id.empty()) ++ids_[word_hash(id)];
    for_each_class(document.attribute(node, AttributeName::class_),
                   [&](std::string_view name) { ++classes_[word_hash(name)]; });
  }
}

std::string SelectorNamer::own_name(Node element) const {
  const std::string_view id = document_.attribute(element, AttributeName::id);
  if (nameable(id) && ids_.at(word_hash(id)) == 1) return "#" + escape_identifier(id);
  std::string found;
  for_each_class(document_.attribute(element, AttributeName::class_), [&](std::string_view name) {
    if (!found.empty() || !nameable(name) || classes_.at(word_hash(name)) != 1) return;
    found = std::string(name_of(document_.tag[element])) + "." + escape_identifier(name);
  });
  return found;
}

std::string SelectorNamer::step(Node element) const {
  std::string tag(name_of(document_.tag[element]));
  if (tag.empty()) tag = escape_identifier(document_.view(document_.text[element]));
  return element == 0 ? tag : tag + ":nth-child(" + std::to_string(child_number_[element]) + ")";
}

std::string SelectorNamer::name(Node element) const {
  std::vector<std::string> path;
  for (Node node = element; node != no_node; node = document_.parent[node]) {
    if (path.size() == most_steps) return {};
    path.push_back(own_name(node));
    if (!path.back().empty()) break;
    path.back() = step(node);
  }
  std::string selector;
  std::reverse(path.begin(), path.end());
  for (const std::string& part : path) {
    if (!selector.empty()) selector += " > ";
    selector += part;
  }
  return selector;
}

}  // namespace verbatim
