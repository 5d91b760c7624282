#include "pages/expected.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <nlohmann/json.hpp>

#include "pages/selector.h"

namespace verbatim {
namespace {

using Json = nlohmann::json;

// A member that is a string, a list of strings, or left out.
std::vector<std::string> strings(const Json& value) {
  if (value.is_string()) return {value.get<std::string>()};
  return value.get<std::vector<std::string>>();
}

std::vector<std::string> strings(const Json& object, const char* key) {
  return object.contains(key) ? strings(object.at(key)) : std::vector<std::string>();
}

std::optional<VerdictKind> kind_named(std::string_view name) {
  constexpr std::array kinds = {VerdictKind::navigation, VerdictKind::comments, VerdictKind::advertising,
                                VerdictKind::related,    VerdictKind::sharing,  VerdictKind::promotion,
                                VerdictKind::consent,    VerdictKind::footer,   VerdictKind::other};
  for (const VerdictKind kind : kinds)
    if (name_of(kind) == name) return kind;
  return std::nullopt;
}

std::optional<std::string> optional_string(const Json& object, const char* key) {
  if (!object.contains(key)) return std::nullopt;
  return object.at(key).get<std::string>();
}

ExpectedQuotation quotation(const Json& object) {
  ExpectedQuotation result;
  result.text = object.at("text").get<std::string>();
  result.speakers = strings(object, "speaker");
  result.kind = optional_string(object, "kind");
  result.speech = result.kind != "scare";
  result.role = optional_string(object, "role");
  result.cue = optional_string(object, "cue");
  return result;
}

constexpr std::array known_keys = {"about",    "page",        "has_story", "keep", "hide",     "either",
                                   "metadata", "text_starts", "text_ends", "must", "must_not", "quotations"};

Expected from_json(const Json& json, std::string& error) {
  Expected expected;
  for (const auto& [key, value] : json.items())
    if (std::find(known_keys.begin(), known_keys.end(), key) == known_keys.end()) error = "unknown key " + key;
  expected.page_kinds = strings(json, "page");
  expected.has_story = json.at("has_story").get<bool>();
  expected.keep = strings(json, "keep");
  const Json hide = json.value("hide", Json::object());
  for (const auto& [selector, name] : hide.items()) {
    const auto kind = kind_named(name.get<std::string>());
    if (!kind) error = "no such verdict kind: " + name.get<std::string>();
    expected.hide.emplace_back(selector, kind.value_or(VerdictKind::other));
  }
  expected.either = strings(json, "either");
  const Json metadata = json.value("metadata", Json::object());
  for (const auto& [field, value] : metadata.items()) expected.metadata[field] = strings(value);
  expected.text_starts = json.value("text_starts", "");
  expected.text_ends = json.value("text_ends", "");
  expected.must = strings(json, "must");
  expected.must_not = strings(json, "must_not");
  if (json.contains("quotations")) {
    expected.quotations.emplace();
    for (const Json& object : json.at("quotations")) expected.quotations->push_back(quotation(object));
  }
  return expected;
}

struct Marker {
  const Document& document;
  std::vector<NodeGold>& gold;  ///< of the elements that a selector names; of all nodes once inherited
  std::string& error;

  void mark(const std::string& selector, NodeGold value) {
    const auto parsed = parse_selector(selector);
    const std::vector<Node> nodes = parsed ? select(document, *parsed) : std::vector<Node>();
    if (nodes.empty()) error += "\n  " + selector + (parsed ? " matches nothing" : " is no selector we know");
    for (const Node node : nodes) {
      if (gold[node].gold != Gold::uncovered) error += "\n  " + selector + " names an element that another names too";
      gold[node] = value;
    }
  }
};

}  // namespace

Expected load_expected(const std::string& path, std::string& error) {
  std::ifstream file(path);
  try {
    return from_json(Json::parse(file), error);
  } catch (const Json::exception& exception) {
    error = exception.what();
    return {};
  }
}

std::vector<NodeGold> resolve(const Document& document, const Expected& expected, std::string& error) {
  std::vector<NodeGold> gold(document.size());
  Marker marker{document, gold, error};
  for (const std::string& selector : expected.keep) marker.mark(selector, {Gold::keep});
  for (const auto& [selector, kind] : expected.hide) marker.mark(selector, {Gold::hide, kind});
  for (const std::string& selector : expected.either) marker.mark(selector, {Gold::either});
  for (Node node = 1; node < document.size(); ++node)
    if (gold[node].gold == Gold::uncovered) gold[node] = gold[document.parent[node]];
  return gold;
}

}  // namespace verbatim
