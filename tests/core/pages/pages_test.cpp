// Reads every page of tests/pages and compares the reading with the gold beside it.
//
// What fails today stands in tests/pages/known-failures.txt. A listed aspect that passes fails the test just as an
// unlisted one that fails, so that the list can only tell the truth. VERBATIM_UPDATE_KNOWN_FAILURES=1 rewrites it.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <sstream>

#include "pages/expected.h"
#include "verbatim/verbatim.h"

namespace verbatim {
namespace {

const std::string pages_folder = VERBATIM_SOURCE_DIR "/tests/pages";
const std::string known_failures_path = pages_folder + "/known-failures.txt";

// Aspect ("keep", "title", ...) to what is wrong with it; empty when it is right.
using Outcome = std::map<std::string, std::string>;

struct Page {
  std::string name;
  Document document;
  Expected expected;
  std::vector<NodeGold> gold;
  std::string gold_error;
  Reading reading;
  std::vector<const Hidden*> hidden_by;  ///< for each node the verdict that hides it, or null
};

std::string file_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

Page load_page(const std::string& name) {
  Page page;
  page.name = name;
  page.document = parse_html(file_text(pages_folder + "/" + name + "/page.html"), "http://localhost/" + name);
  page.expected = load_expected(pages_folder + "/" + name + "/expected.json", page.gold_error);
  page.gold = resolve(page.document, page.expected, page.gold_error);
  page.reading = read(page.document);
  page.hidden_by.resize(page.document.size());
  for (const Hidden& hidden : page.reading.hidden)
    std::fill(page.hidden_by.begin() + hidden.node, page.hidden_by.begin() + page.document.subtree_end[hidden.node],
              &hidden);
  return page;
}

std::vector<std::string> page_names() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(pages_folder))
    if (entry.is_directory()) names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

const std::map<std::string, Page>& pages() {
  static const std::map<std::string, Page> all = [] {
    std::map<std::string, Page> loaded;
    for (const std::string& name : page_names()) loaded.emplace(name, load_page(name));
    return loaded;
  }();
  return all;
}

// ---- Words ----

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

// Words as white space parts them; a character of a script that writes none (three bytes and up, from Thai on) is half
// a word, so that pages in all scripts weigh alike.
double words_in(std::string_view text) {
  double words = 0;
  bool inside = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool unspaced = byte >= 0xE3 && byte <= 0xE9;
    if (unspaced) words += 0.5;
    if (!inside && !is_space(c) && !unspaced && (byte < 0x80 || byte >= 0xC0)) words += 1;
    inside = unspaced ? false : !is_space(c) && (inside || byte < 0x80 || byte >= 0xC0);
  }
  return words;
}

// The text nodes that a person can see: none of scripts, fallbacks, closed options or what is marked hidden.
bool is_seen(const Document& document, Node node) {
  for (Node up = document.parent[node]; up != no_node; up = document.parent[up]) {
    switch (document.tag[up]) {
      case Tag::head:
      case Tag::script:
      case Tag::style:
      case Tag::noscript:
      case Tag::iframe:
      case Tag::option:
      case Tag::textarea:
      case Tag::svg:
      case Tag::title: return false;
      default: break;
    }
    if (document.has(up, AttributeName::hidden)) return false;
    if (document.attribute(up, AttributeName::style).find("display:none") != std::string_view::npos) return false;
  }
  return true;
}

template <class Visit>
void each_seen_text(const Page& page, Visit visit) {
  for (Node node = 0; node < page.document.size(); ++node) {
    if (!page.document.is_text(node)) continue;
    const std::string_view text = page.document.view(page.document.text[node]);
    const double words = words_in(text);
    if (words > 0 && is_seen(page.document, node)) visit(node, text, words);
  }
}

std::string excerpt(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool space = is_space(c);
    if (!space || (!line.empty() && line.back() != ' ')) line += space ? ' ' : c;
    if (line.size() > 70 && space) break;
  }
  return line;
}

// ---- Aspects ----

std::string squeezed(std::string_view text) {
  std::string result;
  for (const char c : text)
    if (!is_space(c))
      result += c;
    else if (!result.empty() && result.back() != ' ')
      result += ' ';
  return result;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string result;
  for (const std::string& part : parts) result += (result.empty() ? "" : "; ") + part;
  return result;
}

void check_blocks(const Page& page, Outcome& outcome) {
  std::string& keep = outcome["keep"];
  std::string& hide = outcome["hide"];
  std::string& kind = outcome["kind"];
  each_seen_text(page, [&](Node node, std::string_view text, double) {
    const Hidden* hidden = page.hidden_by[node];
    const NodeGold& gold = page.gold[node];
    if (gold.gold == Gold::keep && hidden != nullptr)
      keep += "\n  hidden as " + std::string(name_of(hidden->kind)) + ": " + excerpt(text);
    if (gold.gold == Gold::hide && hidden == nullptr)
      hide += "\n  visible, is " + std::string(name_of(gold.kind)) + ": " + excerpt(text);
    if (gold.gold == Gold::hide && hidden != nullptr && hidden->kind != gold.kind)
      kind += "\n  is " + std::string(name_of(gold.kind)) + ", called " + std::string(name_of(hidden->kind)) + ": " +
              excerpt(text);
  });
}

std::vector<std::string> metadata_value(const Metadata& metadata, const std::string& field) {
  if (field == "authors") return metadata.authors;
  if (field == "title") return {metadata.title};
  if (field == "published") return {metadata.published};
  if (field == "modified") return {metadata.modified};
  if (field == "site") return {metadata.site};
  if (field == "wire") return {metadata.wire};
  if (field == "language") return {metadata.language};
  return {"(no such field)"};
}

void check_metadata(const Page& page, Outcome& outcome) {
  for (const auto& [field, wanted] : page.expected.metadata) {
    const std::vector<std::string> found = metadata_value(page.reading.metadata, field);
    std::string& wrong = outcome[field];
    if (found != wanted) wrong = "\n  is: " + joined(wanted) + "\n  read: " + joined(found);
  }
}

std::string tail(const std::string& text) {
  std::size_t begin = text.size() - std::min<std::size_t>(text.size(), 90);
  while (begin < text.size() && (text[begin] & 0xC0) == 0x80) ++begin;
  return text.substr(begin);
}

void check_text(const Page& page, Outcome& outcome) {
  const std::string text = squeezed(page.reading.text);
  std::string& wrong = outcome["text"];
  if (!text.starts_with(squeezed(page.expected.text_starts))) wrong += "\n  starts: " + excerpt(text);
  if (!text.ends_with(squeezed(page.expected.text_ends))) wrong += "\n  ends: " + tail(text);
  for (const std::string& snippet : page.expected.must)
    if (text.find(squeezed(snippet)) == std::string::npos) wrong += "\n  misses: " + snippet;
  for (const std::string& snippet : page.expected.must_not)
    if (text.find(squeezed(snippet)) != std::string::npos) wrong += "\n  holds: " + snippet;
}

// ---- Quotations ----

// Letters and digits only, so that marks, white space and closing punctuation do not count.
std::string letters(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const std::size_t size = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    const std::string_view character = text.substr(i, size);
    i += size;
    if (size == 1 && !std::isalnum(byte)) continue;
    const bool latin_mark =
        character == "«" || character == "»" || character == "¿" || character == "¡" || character == " ";
    const bool general_punctuation = character.starts_with("\xE2\x80") || character.starts_with("\xE2\x81");
    const bool cjk_mark = character.starts_with("\xE3\x80") || character.starts_with("\xEF\xBC");
    if (!latin_mark && !general_punctuation && !cjk_mark) result += character;
  }
  return result;
}

std::string words_of(const Reading& reading, const Quotation& quotation) {
  std::string text;
  for (const Span& span : quotation.spans) text += reading.text.substr(span.begin, span.size()) + " ";
  return text;
}

bool holds(std::string_view text, std::string_view part) {
  const auto same = [](char a, char b) {
    return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
  };
  return std::search(text.begin(), text.end(), part.begin(), part.end(), same) != text.end();
}

void check_speaker(const Page& page, const ExpectedQuotation& wanted, const Quotation& found, Outcome& outcome) {
  const Speaker* speaker = found.speaker ? &page.reading.speakers[*found.speaker] : nullptr;
  const std::string name = speaker != nullptr ? speaker->name : "";
  const bool right = wanted.speakers.empty() ? speaker == nullptr
                                             : std::any_of(wanted.speakers.begin(), wanted.speakers.end(),
                                                           [&](const std::string& one) { return holds(name, one); });
  const std::string line = "\n  “" + excerpt(wanted.text) + "”";
  if (!right) outcome["speakers"] += line + " is by " + joined(wanted.speakers) + ", given to " + name;
  if (wanted.kind && name_of(found.kind) != *wanted.kind)
    outcome["quotation_kinds"] += line + " is " + *wanted.kind + ", called " + std::string(name_of(found.kind));
  if (wanted.role && right && !holds(speaker->role, *wanted.role))
    outcome["roles"] += line + ": " + name + " is " + *wanted.role + ", read: " + speaker->role;
  const std::string cue = found.cue ? page.reading.text.substr(found.cue->begin, found.cue->size()) : "";
  if (wanted.cue && !holds(cue, *wanted.cue)) outcome["cues"] += line + ": " + *wanted.cue + ", read: " + cue;
}

// One span of a quotation that the reading shows as speech.
struct FoundSpan {
  std::string letters;
  const Quotation* quotation;
  bool matched = false;
};

std::vector<FoundSpan> speech_spans(const Reading& reading) {
  std::vector<FoundSpan> spans;
  for (const Quotation& quotation : reading.quotations) {
    if (quotation.kind == QuotationKind::scare) continue;
    for (const Span& span : quotation.spans)
      spans.push_back({letters(reading.text.substr(span.begin, span.size())), &quotation});
  }
  return spans;
}

// Finds the spans in a row that together say `wanted`, however they are grouped; marks them, returns the first.
const Quotation* match(const std::string& wanted, std::vector<FoundSpan>& spans) {
  for (std::size_t first = 0; first < spans.size(); ++first) {
    std::string said;
    for (std::size_t last = first; last < spans.size() && said.size() < wanted.size(); ++last) {
      if (spans[last].matched) break;
      said += spans[last].letters;
      if (said != wanted) continue;
      for (std::size_t i = first; i <= last; ++i) spans[i].matched = true;
      return spans[first].quotation;
    }
  }
  return nullptr;
}

void check_quotations(const Page& page, Outcome& outcome) {
  std::vector<FoundSpan> spans = speech_spans(page.reading);
  for (const char* aspect : {"quotations", "speakers", "quotation_kinds", "roles", "cues"}) outcome[aspect];
  for (const ExpectedQuotation& wanted : *page.expected.quotations) {
    const Quotation* found = match(letters(wanted.text), spans);
    if ((found != nullptr) != wanted.speech)
      outcome["quotations"] += (wanted.speech ? "\n  missed: " : "\n  no speech: ") + excerpt(wanted.text);
    if (found != nullptr && wanted.speech) check_speaker(page, wanted, *found, outcome);
  }
  for (const FoundSpan& span : spans)
    if (!span.matched)
      outcome["quotations"] += "\n  not in the gold: " + excerpt(words_of(page.reading, *span.quotation));
}

Outcome check(const Page& page) {
  Outcome outcome;
  if (page.reading.has_story != page.expected.has_story)
    outcome["has_story"] = page.expected.has_story ? "\n  no story found" : "\n  a story found where there is none";
  else
    outcome["has_story"];
  check_metadata(page, outcome);
  if (!page.expected.has_story) return outcome;
  const std::string kind(name_of(page.reading.page));
  std::string& wrong_page = outcome["page"];
  if (std::find(page.expected.page_kinds.begin(), page.expected.page_kinds.end(), kind) ==
      page.expected.page_kinds.end())
    wrong_page = "\n  is " + joined(page.expected.page_kinds) + ", called " + kind;
  check_blocks(page, outcome);
  check_text(page, outcome);
  if (page.expected.quotations) check_quotations(page, outcome);
  return outcome;
}

// ---- Confusion of verdict kinds ----

constexpr std::size_t kinds = static_cast<std::size_t>(VerdictKind::other) + 1;
constexpr std::size_t kept = kinds;  // the row and column of what stays visible

struct Confusion {
  std::array<std::array<double, kinds + 1>, kinds + 1> words{};  ///< [gold][verdict]

  void add(const Page& page) {
    each_seen_text(page, [&](Node node, std::string_view, double count) {
      const NodeGold& gold = page.gold[node];
      if (gold.gold != Gold::keep && gold.gold != Gold::hide) return;
      const Hidden* hidden = page.hidden_by[node];
      words[gold.gold == Gold::keep ? kept : static_cast<std::size_t>(gold.kind)]
           [hidden == nullptr ? kept : static_cast<std::size_t>(hidden->kind)] += count;
    });
  }

  /// Of the words that should be hidden and are, the share whose kind is right.
  [[nodiscard]] double kind_accuracy() const {
    double right = 0, all = 0;
    for (std::size_t gold = 0; gold < kinds; ++gold)
      for (std::size_t verdict = 0; verdict < kinds; ++verdict) {
        all += words[gold][verdict];
        if (gold == verdict) right += words[gold][verdict];
      }
    return all > 0 ? right / all : 0;
  }
};

std::string label(std::size_t kind) {
  return kind == kept ? "kept" : std::string(name_of(static_cast<VerdictKind>(kind)));
}

void print(const Confusion& confusion, std::ostream& out) {
  out << "Words by gold (rows) and verdict (columns)\n" << std::setw(12) << "";
  for (std::size_t kind = 0; kind <= kinds; ++kind) out << std::setw(7) << label(kind).substr(0, 6);
  for (std::size_t gold = 0; gold <= kinds; ++gold) {
    out << "\n" << std::left << std::setw(12) << label(gold) << std::right;
    for (const double count : confusion.words[gold]) out << std::setw(7) << static_cast<long>(count);
  }
  out << "\nkind right for " << std::fixed << std::setprecision(1) << 100 * confusion.kind_accuracy()
      << " % of the hidden words\n";
}

Outcome check_all(std::ostream& out) {
  Confusion all, articles;
  for (const auto& [name, page] : pages()) {
    if (!page.expected.has_story) continue;
    all.add(page);
    if (page.expected.page_kinds == std::vector<std::string>{"article"}) articles.add(page);
  }
  print(all, out);
  const double visible_comments = articles.words[static_cast<std::size_t>(VerdictKind::comments)][kept];
  double story_hidden = 0;
  for (std::size_t verdict = 0; verdict < kinds; ++verdict) story_hidden += all.words[kept][verdict];
  Outcome outcome;
  outcome["kind_accuracy"] = all.kind_accuracy() < 0.95 ? "\n  under 95 %" : "";
  outcome["visible_comments"] = visible_comments > 0 ? "\n  words: " + std::to_string(visible_comments) : "";
  outcome["hidden_story"] = story_hidden > 0 ? "\n  words: " + std::to_string(story_hidden) : "";
  return outcome;
}

// ---- Known failures ----

using KnownFailures = std::map<std::string, std::string>;  // "page aspect" to the reason

KnownFailures load_known_failures() {
  KnownFailures known;
  std::ifstream file(known_failures_path);
  for (std::string line; std::getline(file, line);) {
    const std::size_t colon = line.find(": ");
    if (line.empty() || line[0] == '#') continue;
    known[line.substr(0, colon)] = colon == std::string::npos ? "" : line.substr(colon + 2);
  }
  return known;
}

bool updating() { return std::getenv("VERBATIM_UPDATE_KNOWN_FAILURES") != nullptr; }

// What failed in this run, for the update.
KnownFailures& failures() {
  static KnownFailures all;
  return all;
}

void compare(const std::string& name, const Outcome& outcome, const KnownFailures& known) {
  const std::string prefix = name + " ";
  for (const auto& [aspect, wrong] : outcome) {
    const std::string key = prefix + aspect;
    if (!wrong.empty()) failures()[key] = excerpt(wrong);
    if (updating()) continue;
    const auto listed = known.find(key);
    if (listed == known.end())
      EXPECT_TRUE(wrong.empty()) << key << wrong;
    else
      EXPECT_FALSE(wrong.empty()) << key << " passes: take it out of known-failures.txt";
  }
}

// ---- Tests ----

class Pages : public testing::TestWithParam<std::string> {};

TEST_P(Pages, GoldIsWellFormed) {
  const Page& page = pages().at(GetParam());
  EXPECT_EQ(page.gold_error, "");
  if (!page.expected.has_story) return;
  each_seen_text(page, [&](Node node, std::string_view text, double) {
    EXPECT_NE(page.gold[node].gold, Gold::uncovered) << "no selector covers: " << excerpt(text);
  });
}

TEST_P(Pages, ReadAsExpected) {
  const Page& page = pages().at(GetParam());
  compare(page.name, check(page), load_known_failures());
}

std::string test_name(const testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(All, Pages, testing::ValuesIn(page_names()), test_name);

TEST(PagesTogether, ReadAsExpected) { compare("(all)", check_all(std::cout), load_known_failures()); }

TEST(PagesTogether, KnownFailuresNameAspectsThatAreChecked) {
  std::map<std::string, Outcome> outcomes;
  std::ostringstream ignored;
  outcomes["(all)"] = check_all(ignored);
  for (const auto& [name, page] : pages()) outcomes[name] = check(page);
  for (const auto& [key, reason] : load_known_failures()) {
    const std::size_t space = key.find(' ');
    EXPECT_TRUE(space != std::string::npos && outcomes[key.substr(0, space)].count(key.substr(space + 1)) == 1) << key;
    EXPECT_FALSE(reason.empty()) << key << " has no reason";
  }
}

// Keeps the reasons of what is still listed.
class Update : public testing::Environment {
  void TearDown() override {
    if (!updating()) return;
    const KnownFailures before = load_known_failures();
    std::ofstream file(known_failures_path);
    file << "# What is read wrongly today: page, aspect, reason. See README.md.\n";
    for (const auto& [key, wrong] : failures()) {
      const auto listed = before.find(key);
      file << key << ": " << (listed == before.end() ? wrong : listed->second) << "\n";
    }
  }
};

const testing::Environment* const update = testing::AddGlobalTestEnvironment(new Update);

}  // namespace
}  // namespace verbatim
