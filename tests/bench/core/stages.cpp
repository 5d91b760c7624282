// Each stage of a reading alone, on pages of 1,000 to 100,000 elements: bytes of HTML and nodes a second. `Gumbo` is
// what the HTML door's parsing takes, to compare the rest with. `Book`: quotations of 1,500 to 500,000 words.
#include <benchmark/benchmark.h>

#include <map>
#include <string>

#include "clutter/features.h"
#include "clutter/model.h"
#include "clutter/story.h"
#include "document/snapshot.h"
#include "fuzz/tape.h"
#include "output/live_json.h"
#include "verbatim/verbatim.h"

namespace verbatim {
namespace {

/// A story amid menus and comments: ten elements a part, of which six are links.
std::string page_html(std::int64_t elements) {
  std::string html = "<!DOCTYPE html><html lang=en><head><title>The weir holds water again</title></head><body>";
  for (std::int64_t i = 0; i < elements / 10; ++i) {
    const std::string number = std::to_string(i);
    html +=
        "<ul class=menu><li><a href=/a" + number + ">Harbour news</a> <a href=/b" + number +
        ">Winter sport</a></ul><div class=part><p>The council met on Monday, and the repair of bridge " + number +
        " was the first question. “We will open it in June,” said Ana Silva, who builds it with "
        "<a href=#>eleven others</a> and a <b>single</b> crane.</p></div><div class=comment><a href=#>Reply</a></div>";
  }
  return html + "</body></html>";
}

/// A page and what each stage leaves to the next. Made once for each size.
struct Page {
  explicit Page(std::int64_t elements)
      : html(page_html(elements)),
        document(parse_html(html, "https://harbour.example/2024/05/weir")),
        tape(fuzz::TapeWriter::write(document, SnapshotShown::yes)),
        blocks(find_blocks(document)),
        signs(find_signs(document)),
        reading(read(document)) {
    for (const Block& block : reading.blocks) paragraphs.push_back({block.span, ParagraphKind::body});
  }

  std::string html;
  Document document;
  fuzz::Tape tape;
  Blocks blocks;
  std::vector<Signs> signs;
  Reading reading;
  std::vector<Paragraph> paragraphs;
};

const Page& page_of(std::int64_t elements) {
  static std::map<std::int64_t, Page> pages;
  return pages.try_emplace(elements, elements).first->second;
}

/// Times `stage`, which takes a page and returns what it makes.
template <typename Stage>
void measure(benchmark::State& state, Stage stage) {
  const Page& page = page_of(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(stage(page));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(page.html.size()));
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(page.document.size()));
}

void add(const char* name, auto stage) {
  benchmark::RegisterBenchmark(name, [stage](benchmark::State& state) { measure(state, stage); })
      ->Arg(1'000)
      ->Arg(5'000)
      ->Arg(20'000)
      ->Arg(100'000)
      ->Unit(benchmark::kMillisecond);
}

/// The paragraphs of a book of at least `words` words; every third says who said something, and people keep coming in.
std::string book_text(std::int64_t words) {
  constexpr std::int64_t words_a_turn = 75;
  std::string text;
  for (std::int64_t i = 0; i * words_a_turn < words; ++i) {
    const std::string number = std::to_string(i);
    const std::string name = "Vera Holt" + std::string(1, static_cast<char>('a' + i / 40 % 26));
    text += "The winter of the flood was the longest that anybody had seen, and house " + number +
            " stood in water to its second floor until the end of March, when the weir was opened at last.\n"
            "“We will open bridge " +
            number + " in June,” said " + name +
            ", who builds it with eleven others and a crane. She called the plan of " +
            "the council “a very expensive puddle” and went home.\n"
            "The last ferry was not among the boats that they had counted before noon, and nobody asked why.\n";
  }
  return text;
}

/// Who said what in a book: the time must grow as its words do.
void book(benchmark::State& state) {
  const std::string text = book_text(state.range(0));
  std::vector<Paragraph> paragraphs;
  for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end + 1) {
    end = text.find('\n', begin);
    paragraphs.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, ParagraphKind::body});
  }
  for (auto _ : state) benchmark::DoNotOptimize(attribute_quotations(text, paragraphs, "en"));
  state.SetComplexityN(state.range(0));
}

void add_stages() {
  add("Gumbo", [](const Page& page) { return parse_html(page.html, page.document.url); });
  add("Snapshot", [](const Page& page) { return parse_snapshot(page.tape.words, page.tape.strings); });
  add("Blocks", [](const Page& page) { return find_blocks(page.document); });
  add("Signs", [](const Page& page) { return find_signs(page.document); });
  add("Features", [](const Page& page) {
    return find_features(view_page(page.document, page.blocks, page.signs), story_model().words);
  });
  add("Verdicts", [](const Page& page) {
    Reading reading;
    find_story(page.document, gather_markup(page.document), story_model(), reading);
    return reading;
  });
  add("Quotations", [](const Page& page) { return attribute_quotations(page.reading.text, page.paragraphs, "en"); });
  add("Output", [](const Page& page) { return live_json(page.document, page.reading); });
  add("Reading", [](const Page& page) { return read(page.document); });
  benchmark::RegisterBenchmark("Book", book)
      ->RangeMultiplier(10)
      ->Ranges({{1'500, 500'000}})
      ->Unit(benchmark::kMillisecond)
      ->Complexity(benchmark::oN);
}

}  // namespace
}  // namespace verbatim

int main(int argc, char** argv) {
  verbatim::add_stages();
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
