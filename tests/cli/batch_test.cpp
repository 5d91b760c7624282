#include "cli/batch.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <nlohmann/json.hpp>

#include "cli/line_reader.h"
#include "cli/ordered_pipeline.h"

namespace verbatim::cli {
namespace {

using nlohmann::json;

json line(const std::string& input) { return json::parse(batch_line(input)); }

TEST(Batch, OffsetsAreCodePointsOfTheTextThatIsGivenBack) {
  const json out = line(R"({"id":7,"text":"Ünï 𝄞 said: “We go.”\n\n“No,” said Ana Silva."})");
  EXPECT_EQ(out["id"], 7);
  EXPECT_EQ(out["text"], "Ünï 𝄞 said: “We go.”\n\n“No,” said Ana Silva.");
  ASSERT_FALSE(out["quotations"].empty());
  std::u32string text;
  for (const char c : out["text"].get<std::string>()) {
    if ((c & 0xC0) != 0x80) text += static_cast<char32_t>(static_cast<unsigned char>(c));
  }
  for (const json& quotation : out["quotations"]) {
    for (const json& span : quotation["spans"]) {
      EXPECT_EQ(text.at(span["start"].get<std::size_t>()), U'\xE2') << "a span begins with its mark";
      EXPECT_LE(span["end"].get<std::size_t>(), text.size());
    }
  }
}

TEST(Batch, ABadLineSaysWhatIsWrong) {
  for (const char* input : {"x", "[]", "{}", R"({"id":1})", R"({"id":1,"html":2})", R"({"id":1,"html":"a","text":"b"})",
                            R"({"id":1,"html":"a","url":3})", "{\"id\":1,\"html\":\"\xFF\"}"}) {
    const json out = line(input);
    EXPECT_TRUE(out.contains("id")) << input;
    EXPECT_FALSE(out["error"].get<std::string>().empty()) << input;
    EXPECT_EQ(out.size(), 2U) << input;
  }
  EXPECT_EQ(line(R"({"id":"é"})")["id"], "é");
}

TEST(Batch, HasTheKeysOfRead) {
  const json out = line(R"({"id":"a","url":"https://harbor.example/","html":"<h1>T</h1><p>x"})");
  for (const char* key : {"id", "url", "title", "authors", "published", "modified", "site", "wire", "language", "text",
                          "word_count", "hidden", "quotations", "speakers"}) {
    EXPECT_TRUE(out.contains(key)) << key;
  }
  EXPECT_FALSE(out.contains("cut"));
}

TEST(Pipeline, KeepsTheOrderAndHoldsNoMoreThanItsBound) {
  constexpr std::size_t count = 500;
  std::size_t next = 0;
  std::atomic<std::size_t> held = 0;
  std::size_t most_held = 0;
  std::size_t handed_on = 0;
  OrderedPipeline(4, 1000).run(
      [&]() -> std::optional<std::string> {
        if (next == count) return std::nullopt;
        most_held = std::max<std::size_t>(most_held, ++held);
        const std::string number = std::to_string(next++);
        return std::string(100 - number.size(), ' ') + number;
      },
      [](const std::string& item) { return item; },
      [&](const std::string& result) {
        --held;
        EXPECT_EQ(std::stoul(result), handed_on++);
      });
  EXPECT_EQ(handed_on, count);
  EXPECT_LE(most_held, 12U);  // ten of 100 bytes, one being admitted, one being handed on
}

TEST(Pipeline, AFailureOfTheSinkEndsTheRun) {
  std::size_t taken = 0;
  const auto run = [&] {
    OrderedPipeline(2, 100).run([&]() -> std::optional<std::string> { return std::to_string(taken++); },
                                [](const std::string& item) { return item; },
                                [](const std::string& /*result*/) { throw std::runtime_error("full"); });
  };
  EXPECT_THROW(run(), std::runtime_error);
  EXPECT_LT(taken, 1000U);
}

TEST(Lines, LongOnesAreSkippedAndTheRestIsRead) {
  std::array<int, 2> ends{};
  ASSERT_EQ(::pipe(ends.data()), 0);
  const std::string input = "one\n" + std::string(5000, 'x') + "\n\nlast";
  ASSERT_EQ(::write(ends[1], input.data(), input.size()), static_cast<ssize_t>(input.size()));
  ::close(ends[1]);
  LineReader lines(ends[0], 100);
  EXPECT_EQ(lines.next()->text, "one");
  EXPECT_TRUE(lines.next()->too_long);
  EXPECT_EQ(lines.next()->text, "");
  EXPECT_EQ(lines.next()->text, "last");
  EXPECT_FALSE(lines.next().has_value());
  ::close(ends[0]);
}

}  // namespace
}  // namespace verbatim::cli
