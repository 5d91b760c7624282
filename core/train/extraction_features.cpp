// For learning, not part of the product: what the core sees in pages, and what it would make of them with other models
// than the one that ships.
//
//   verbatim-extraction-features names
//   verbatim-extraction-features blocks           < PAGES > BLOCKS
//   verbatim-extraction-features words            < PAGES > WORDS
//   verbatim-extraction-features first   MODEL... < PAGES > ROWS
//   verbatim-extraction-features kinds   MODEL... < PAGES > ROWS
//   verbatim-extraction-features second  MODEL... < PAGES > ROWS
//   verbatim-extraction-features read    MODEL... < PAGES > READINGS
//
// PAGES: JSON Lines of {"id", "url", "html", "model"}, the last an index into the MODEL files. BLOCKS: JSON Lines of
// {"id", "blocks": [{"text", "words"}]}. WORDS: for each page their number (32 bits, little endian), then for each word
// its place in WordOdds (plus 65536 for one of a class name or an id) and the blocks that it stands in or over: first,
// one past the last. ROWS: for each page the number of its rows (32 bits, little endian), then the
// rows: features of every block (first, second) or of the page (kinds). READINGS: JSON Lines of {"id", "kind", "text"}.
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <numeric>
#include <string>

#include "clutter/choice.h"
#include "clutter/story.h"
#include "clutter/story_text.h"
#include "verbatim/verbatim.h"

namespace {

using nlohmann::json;
using namespace verbatim;

std::string text_of(const Document& document, const Blocks& blocks, const std::vector<std::uint32_t>& chosen,
                    std::vector<Block>* spans = nullptr) {
  Reading reading;
  write_story_text(document, blocks, chosen, reading);
  if (spans != nullptr) *spans = reading.blocks;
  return reading.text;
}

json blocks_of(const Document& document, const Blocks& blocks) {
  std::vector<std::uint32_t> all(blocks.list.size());
  std::iota(all.begin(), all.end(), 0U);
  std::vector<Block> spans;
  const std::string text = text_of(document, blocks, all, &spans);
  json list = json::array();
  for (std::size_t i = 0; i < all.size(); ++i) {
    list.push_back(
        {{"text", text.substr(spans[i].span.begin, spans[i].span.size())}, {"words", blocks.list[i].counts.words}});
  }
  return list;
}

void write_line(const json& line) { std::cout << line.dump(-1, ' ', false, json::error_handler_t::replace) << '\n'; }

void write_words(const PageView& page) {
  const Document& document = page.document;
  const Blocks& blocks = page.blocks;
  std::vector<std::uint32_t> words;
  for (std::uint32_t i = 0; i < blocks.list.size(); ++i) {
    const TextBlock& block = blocks.list[i];
    for (Node node = block.begin; node < block.end; ++node) {
      if (document.is_text(node)) {
        each_word(document.view(document.text[node]), [&](std::string_view /*word*/, std::uint32_t hash) {
          words.insert(words.end(), {WordOdds::place_of(hash), i, i + 1});
        });
      } else if (is_unread(document, node)) {
        node = document.subtree_end[node] - 1;
      }
    }
  }
  for (Node node = 1; node < document.size(); ++node) {
    if (document.is_text(node)) continue;
    each_names(document, node, [&](Slice names) {
      each_name_word(document.view(names), [&](std::uint32_t hash) {
        words.insert(words.end(), {WordOdds::place_of(hash) + 65536U, blocks.first(node), blocks.last(document, node)});
      });
    });
  }
  const auto count = static_cast<std::uint32_t>(words.size() / 3);
  std::cout.write(reinterpret_cast<const char*>(&count), sizeof count);
  std::cout.write(reinterpret_cast<const char*>(words.data()), static_cast<std::streamsize>(words.size() * 4));
}

void write_rows(std::size_t rows, const Feature* values, std::size_t size) {
  const auto count = static_cast<std::uint32_t>(rows);
  std::cout.write(reinterpret_cast<const char*>(&count), sizeof count);
  std::cout.write(reinterpret_cast<const char*>(values), static_cast<std::streamsize>(size));
}

std::vector<std::string> load_models(int argc, char** argv) {
  std::vector<std::string> files;
  for (int i = 2; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    files.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return files;
}

void write_page(const std::string& mode, const json& input, const std::vector<std::string>& models) {
  const Document document = parse_html(input.at("html").get<std::string>(), input.value("url", ""));
  const Blocks blocks = find_blocks(document);
  if (mode == "blocks") return write_line({{"id", input.at("id")}, {"blocks", blocks_of(document, blocks)}});
  const std::vector<Signs> signs = find_signs(document);
  const PageView page = view_page(document, blocks, signs);
  if (mode == "words") return write_words(page);
  const std::string& bytes = models.at(input.at("model").get<std::size_t>());
  const StoryModel model = view_model(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  if (mode == "first") {
    const FeatureTable table = find_features(page, model.words);
    return write_rows(table.rows(), table.values.data(), table.values.size());
  }
  if (mode == "read") {
    Reading reading;
    find_story(document, gather_markup(document), model, reading);
    return write_line({{"id", input.at("id")}, {"kind", name_of(reading.page)}, {"text", reading.text}});
  }
  const Judgement judgement = judge_blocks(page, model);
  if (mode == "kinds") return write_rows(1, judgement.kind_features.data(), judgement.kind_features.size());
  const FeatureTable context = find_context_features(page, model, judgement);
  write_rows(context.rows(), context.values.data(), context.values.size());
}

void write_names() {
  std::vector<std::string> kinds = feature_names();
  kinds.resize(page_feature_count);
  for (const std::string& name : context_feature_names()) {
    if (name.starts_with("profile.")) kinds.push_back(name);
  }
  write_line({{"first", feature_names()}, {"kinds", kinds}, {"second", context_feature_names()}});
}

}  // namespace

int main(int argc, char** argv) {
  const std::string mode = argc > 1 ? argv[1] : "";
  if (mode == "names") {
    write_names();
    return 0;
  }
  if (mode != "blocks" && mode != "words" && mode != "first" && mode != "kinds" && mode != "second" && mode != "read") {
    std::cerr << "usage: verbatim-extraction-features names|blocks|words|first|kinds|second|read [MODEL...] < PAGES\n";
    return 2;
  }
  const std::vector<std::string> models = load_models(argc, argv);
  for (std::string line; std::getline(std::cin, line);) write_page(mode, json::parse(line), models);
  return std::cout.good() ? 0 : 1;
}
