#include "cli/gunzip_stream.h"

#include <gtest/gtest.h>

#include "cli/gzip_member.h"
#include "memory_stream.h"

namespace verbatim::cli {
namespace {

std::string inflated(const std::string& bytes, std::size_t piece = 1U << 20U) {
  GunzipStream stream(std::make_unique<MemoryStream>(bytes, piece));
  return read_all(stream);
}

// Text that does not compress to nothing.
std::string text(unsigned seed, std::size_t size) {
  std::string out;
  while (out.size() < size) {
    seed = seed * 1664525U + 1013904223U;
    out += std::to_string(seed) + '\n';
  }
  return out;
}

TEST(Gunzip, ReadsAllMembersInPiecesOfAnySize) {
  const std::string bytes = gzip_member("one ") + gzip_member("") + gzip_member(text(1, 300000)) + gzip_member(" end");
  const std::string expected = "one " + text(1, 300000) + " end";
  EXPECT_EQ(inflated(bytes), expected);
  EXPECT_EQ(inflated(bytes, 1), expected);
  EXPECT_EQ(inflated(bytes + std::string(600, '\0')), expected) << "padding";
  EXPECT_EQ(inflated(""), "");
}

TEST(Gunzip, ADamagedMemberCostsItselfAlone) {
  const std::string first = gzip_member("one ");
  const std::string middle = gzip_member(text(2, 50000));
  const std::string last = gzip_member("last");
  for (const std::size_t piece : {3U, 1U << 20U}) {
    std::string flipped = middle;
    flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 0x55);
    const std::string out = inflated(first + flipped + last, piece);
    EXPECT_TRUE(out.starts_with("one ")) << piece;
    EXPECT_TRUE(out.ends_with("<damage>last")) << piece;
    const std::string cut = inflated(first + middle.substr(0, middle.size() / 3) + last, piece);
    EXPECT_TRUE(cut.starts_with("one ")) << piece;
    EXPECT_TRUE(cut.ends_with("<damage>last")) << "the decoder had run on into the last member";
    EXPECT_EQ(inflated(first + "garbage" + last, piece), "one <damage>last");
  }
}

TEST(Gunzip, AFileThatEndsTooEarlyGivesWhatIsThere) {
  const std::string whole = gzip_member(text(3, 50000));
  const std::string out = inflated(whole.substr(0, whole.size() / 2));
  EXPECT_TRUE(out.ends_with("<damage>"));
  EXPECT_TRUE(text(3, 50000).starts_with(out.substr(0, 10000)));
  EXPECT_EQ(inflated("\x1F"), "<damage>");
}

TEST(Gunzip, FalseStartsCostNoMoreThanTwiceTheFile) {
  std::string bytes;
  for (int i = 0; i < 200000; ++i) bytes += "\x1F\x8B\x08";
  EXPECT_FALSE(inflated(gzip_member("x") + bytes).empty());
}

}  // namespace
}  // namespace verbatim::cli
