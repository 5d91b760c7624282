#include "cli/memory_estimate.h"

#include <gtest/gtest.h>

#include <string>

namespace verbatim::cli {
namespace {

std::string repeat(const std::string& text, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += text;
  return out;
}

constexpr std::size_t megabyte = std::size_t{1} << 20U;

TEST(MemoryEstimate, AnOrdinaryPageTakesLittle) {
  const std::string page = repeat(
      "<p class=\"a\" style='b'>The bridge opens on Monday, and nobody says why it was shut so "
      "long. “It was the rain,” said Ana Silva, who keeps the locks.</p>"
      "<script>var a = \"b\", c = 'd', e = \"f\";</script>",
      megabyte);
  EXPECT_LT(memory_for(page), 60 * megabyte);
  EXPECT_GE(memory_for(page), (16 + 15) * megabyte);
}

TEST(MemoryEstimate, NothingButQuotationsTakesMuch) {
  for (const std::string text : {"“x,” said A B. ", "&ldquo;x,&rdquo; said A B. ", "\"x,\" said A B. ", "«x» dit A B. ",
                                 "「x」と言った。", "<p>“x,” said A. "}) {
    EXPECT_GT(memory_for(repeat(text, megabyte)), 100 * megabyte) << text;
    const std::string json = "<script type=\"application/ld+json\">{\"articleBody\": \"<a " + repeat(text, megabyte);
    EXPECT_GT(memory_for(json), 100 * megabyte) << text;
  }
}

TEST(MemoryEstimate, NothingButTagsTakesMuch) {
  EXPECT_GT(memory_for(repeat("<p>x", megabyte)), 80 * megabyte);
  EXPECT_GT(memory_for(repeat("<a ", megabyte)), 80 * megabyte);
  EXPECT_LE(memory_for(repeat("<a ", megabyte)), (16 + 140) * (megabyte + 4));
}

}  // namespace
}  // namespace verbatim::cli
