// Runs the short quotation cases of tests/cases/quotes (format: tests/cases/README.md).
//
// A case fails when its attribution differs from the gold in any way that the gold speaks of. A failing case must be
// listed, with a reason, in tests/cases/known-failures.txt, and a listed case must fail: the list can only shrink.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "verbatim/quotation.h"
#include "verbatim/reading.h"

namespace verbatim {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

const fs::path cases_root = fs::path(VERBATIM_SOURCE_DIR) / "tests" / "cases";

/// The cases of all files of a folder.
std::vector<json> load_cases(const fs::path& folder = cases_root / "quotes") {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<json> cases;
  for (const fs::path& file : files) {
    for (json& one : json::parse(std::ifstream(file))) cases.push_back(std::move(one));
  }
  return cases;
}

/// Lines "ID: reason"; blank lines and lines that open with '#' are skipped.
std::map<std::string, std::string> load_known_failures() {
  std::map<std::string, std::string> reasons;
  std::ifstream file(cases_root / "known-failures.txt");
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    const std::size_t colon = line.find(": ");
    reasons[line.substr(0, colon)] = colon == std::string::npos ? "" : line.substr(colon + 2);
  }
  return reasons;
}

/// Finds what the gold points at: "words" is their only occurrence in `text`, "words#2" the second. Nothing when
/// there is no such occurrence, or when more than one fits.
std::optional<Span> locate(std::string_view text, std::string_view pointer) {
  std::size_t wanted = 0;
  const std::size_t hash = pointer.rfind('#');
  if (hash != std::string_view::npos && hash + 1 < pointer.size() &&
      std::all_of(pointer.begin() + static_cast<std::ptrdiff_t>(hash) + 1, pointer.end(),
                  [](unsigned char c) { return std::isdigit(c) != 0; })) {
    wanted = std::stoul(std::string(pointer.substr(hash + 1)));
    pointer = pointer.substr(0, hash);
  }
  std::size_t found = text.find(pointer);
  if (wanted == 0 && found != std::string_view::npos && text.find(pointer, found + 1) != std::string_view::npos) {
    return std::nullopt;
  }
  for (; wanted > 1 && found != std::string_view::npos; --wanted) found = text.find(pointer, found + 1);
  if (found == std::string_view::npos) return std::nullopt;
  return Span{static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(found + pointer.size())};
}

ParagraphKind paragraph_kind(std::string_view name) {
  static const std::map<std::string_view, ParagraphKind> kinds = {
      {"body", ParagraphKind::body},       {"heading", ParagraphKind::heading},
      {"embed", ParagraphKind::embed},     {"block_quote", ParagraphKind::block_quote},
      {"caption", ParagraphKind::caption}, {"list_item", ParagraphKind::list_item},
      {"code", ParagraphKind::code}};
  return kinds.at(name);
}

/// One paragraph a line of the case's text.
std::vector<Paragraph> paragraphs_of(const json& one) {
  const std::string& text = one.at("text").get_ref<const std::string&>();
  std::vector<Paragraph> paragraphs;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const auto kinds = one.find("paragraph_kinds");
    const ParagraphKind kind =
        kinds == one.end() ? ParagraphKind::body : paragraph_kind(kinds->at(paragraphs.size()).get<std::string>());
    paragraphs.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, kind});
    begin = end + 1;
  }
  return paragraphs;
}

std::vector<Span> gold_spans(std::string_view text, const json& gold) {
  std::vector<Span> spans;
  for (const json& pointer : gold.at("spans")) {
    if (const auto span = locate(text, pointer.get<std::string>())) spans.push_back(*span);
  }
  return spans;
}

bool overlap(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

bool overlap(const std::vector<Span>& a, const std::vector<Span>& b) {
  return std::any_of(a.begin(), a.end(),
                     [&](Span x) { return std::any_of(b.begin(), b.end(), [&](Span y) { return overlap(x, y); }); });
}

/// A name as it is compared: ASCII letters in lower case, without the article that it may open with.
std::string comparable(std::string name) {
  std::transform(name.begin(), name.end(), name.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  for (const std::string_view article :
       {"the ", "a ",   "an ", "one ", "der ", "die ", "das ", "ein ", "eine ", "le ",
        "la ",  "les ", "l’",  "l'",   "un ",  "une ", "el ",  "los ", "las ",  "una "}) {
    if (name.rfind(article, 0) == 0) return name.substr(article.size());
  }
  return name;
}

/// Tells whether `expected` (a name, or an array of names that are equally good) names `speaker`.
bool names(const json& expected, const Speaker& speaker) {
  if (expected.is_array()) {
    return std::any_of(expected.begin(), expected.end(), [&](const json& name) { return names(name, speaker); });
  }
  return comparable(expected.get<std::string>()) == comparable(speaker.name);
}

/// One field of a case, compared: where the gold gives `field`, the prediction must overlap it.
std::string compare_words(std::string_view text, const json& gold, const char* field,
                          const std::optional<Span>& found) {
  const auto expected = gold.find(field);
  if (expected == gold.end() || expected->is_null()) return "";
  const auto span = locate(text, expected->get<std::string>());
  if (found && span && overlap(*found, *span)) return "";
  return std::string(field) + " should be \"" + expected->get<std::string>() + "\", is " +
         (found ? "\"" + std::string(text.substr(found->begin, found->size())) + "\"" : "missing");
}

std::string compare_speaker(const json& gold, const Quotation& quotation, const std::vector<Speaker>& speakers) {
  if (!gold.contains("speaker")) return "";
  const json& expected = gold.at("speaker");
  const Speaker* speaker = quotation.speaker ? &speakers.at(*quotation.speaker) : nullptr;
  const std::string is = speaker ? "\"" + speaker->name + "\"" : "missing";
  if (expected.is_null()) return speaker ? "speaker should be missing, is " + is : "";
  if (!speaker || !names(expected, *speaker)) return "speaker should be " + expected.dump() + ", is " + is;
  const auto role = gold.find("role");
  if (role != gold.end() && comparable(speaker->role).find(comparable(role->get<std::string>())) == std::string::npos) {
    return "role should be " + role->dump() + ", is \"" + speaker->role + "\"";
  }
  return "";
}

/// What differs between a gold quotation and what was found; empty when nothing does.
std::string compare_quotation(std::string_view text, const json& gold, const Attributions& found) {
  const std::vector<Span> spans = gold_spans(text, gold);
  const auto match = std::find_if(found.quotations.begin(), found.quotations.end(), [&](const Quotation& quotation) {
    return quotation.kind != QuotationKind::scare && overlap(quotation.spans, spans);
  });
  const std::string label = gold.at("spans").at(0).get<std::string>();
  if (gold.value("kind", "") == "scare") {
    return match == found.quotations.end() ? "" : "taken for speech: " + label;
  }
  if (match == found.quotations.end()) return "not found: " + label;
  if (match->spans != spans) {
    std::string is;
    for (const Span span : match->spans) is += "[" + std::string(text.substr(span.begin, span.size())) + "]";
    return "spans of " + label + " are " + is;
  }
  if (const auto kind = gold.find("kind"); kind != gold.end() && *kind != name_of(match->kind)) {
    return "kind of " + label + " should be " + kind->get<std::string>() + ", is " + std::string(name_of(match->kind));
  }
  for (const std::string& difference :
       {compare_speaker(gold, *match, found.speakers), compare_words(text, gold, "mention", match->mention),
        compare_words(text, gold, "cue", match->cue)}) {
    if (!difference.empty()) return difference + " (" + label + ")";
  }
  return "";
}

/// What differs between a case and what the core makes of it; empty when it passes.
std::string difference(const json& one) {
  const std::string& text = one.at("text").get_ref<const std::string&>();
  const Attributions found = attribute_quotations(text, paragraphs_of(one), one.at("language").get<std::string>());
  std::vector<Span> golden;
  for (const json& gold : one.at("quotations")) {
    const std::string differs = compare_quotation(text, gold, found);
    if (!differs.empty()) return differs;
    for (const Span span : gold_spans(text, gold)) golden.push_back(span);
  }
  for (const Quotation& quotation : found.quotations) {
    if (quotation.kind != QuotationKind::scare && !overlap(quotation.spans, golden)) {
      return "not a quotation: " + std::string(text.substr(quotation.spans[0].begin, quotation.spans[0].size()));
    }
  }
  return "";
}

/// The pointers of a case that point at nothing, or at more than one place.
std::vector<std::string> lost_pointers(const json& one) {
  const std::string& text = one.at("text").get_ref<const std::string&>();
  std::vector<std::string> lost;
  const auto check = [&](const json& pointer) {
    if (!pointer.is_null() && !locate(text, pointer.get<std::string>())) lost.push_back(pointer.get<std::string>());
  };
  for (const json& gold : one.at("quotations")) {
    for (const json& span : gold.at("spans")) check(span);
    check(gold.value("cue", json()));
    check(gold.value("mention", json()));
  }
  return lost;
}

/// The ids of the cases, which must be well formed.
std::set<std::string> ids_of_well_formed(const std::vector<json>& cases) {
  std::set<std::string> ids;
  for (const json& one : cases) {
    const std::string id = one.at("id").get<std::string>();
    EXPECT_TRUE(ids.insert(id).second) << id << " occurs twice";
    EXPECT_FALSE(one.at("why").get<std::string>().empty()) << id;
    for (const std::string& pointer : lost_pointers(one)) ADD_FAILURE() << id << ": does not occur once: " << pointer;
  }
  return ids;
}

TEST(QuoteCases, AreWellFormed) {
  const std::set<std::string> ids = ids_of_well_formed(load_cases());
  for (const auto& [id, reason] : load_known_failures()) {
    EXPECT_EQ(ids.count(id), 1U) << id << " is listed and does not exist";
    EXPECT_FALSE(reason.empty()) << id << " is listed without a reason";
  }
}

// scripts/train/quotes learns from texts of the same form, which it takes as they are.
TEST(QuoteCases, WhatIsLearnedFromIsWellFormedAndTestsNothing) {
  const std::vector<json> learned = load_cases(fs::path(VERBATIM_SOURCE_DIR) / "scripts/train/texts");
  EXPECT_FALSE(ids_of_well_formed(learned).empty());
  std::set<std::string> tested;
  for (const json& one : load_cases()) tested.insert(one.at("text").get<std::string>());
  for (const json& one : learned) EXPECT_EQ(tested.count(one.at("text").get<std::string>()), 0U) << one.at("id");
}

TEST(QuoteCases, PassOrAreListed) {
  const std::map<std::string, std::string> known = load_known_failures();
  std::map<std::string, std::pair<int, int>> passed_of;
  for (const json& one : load_cases()) {
    const std::string id = one.at("id").get<std::string>();
    const std::string differs = difference(one);
    auto& [passed, of] = passed_of[one.at("language").get<std::string>()];
    passed += differs.empty() ? 1 : 0;
    ++of;
    if (differs.empty() && known.count(id) != 0) ADD_FAILURE() << "passes, take it off the list: " << id;
    if (!differs.empty() && known.count(id) == 0) ADD_FAILURE() << "fails: " << id << ": " << differs;
  }
  for (const auto& [language, count] : passed_of) {
    RecordProperty(language, std::to_string(count.first) + " of " + std::to_string(count.second));
    std::printf("%s: %d of %d cases pass\n", language.c_str(), count.first, count.second);
  }
}

}  // namespace
}  // namespace verbatim
