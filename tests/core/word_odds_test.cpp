#include "clutter/word_odds.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>
#include <vector>

namespace verbatim {
namespace {

std::vector<std::uint32_t> name_words(std::string_view names) {
  std::vector<std::uint32_t> hashes;
  each_name_word(names, [&](std::uint32_t hash) { hashes.push_back(hash); });
  return hashes;
}

std::vector<std::uint32_t> hashes_of(const std::vector<std::string_view>& words) {
  std::vector<std::uint32_t> hashes;
  for (const std::string_view word : words) hashes.push_back(hash_word(word));
  return hashes;
}

TEST(WordOdds, NamesArePartedAtCapitalsAndAtEverythingButLetters) {
  EXPECT_EQ(name_words("post-meta_v2 entryContent"), hashes_of({"post", "meta", "v", "entry", "content"}));
  EXPECT_EQ(name_words("APIList "), hashes_of({"apilist"}));
  EXPECT_TRUE(name_words("").empty());
  EXPECT_TRUE(name_words("2024 \xC3\xA9").empty());
}

TEST(WordOdds, AWordIsLookedUpByThePlaceOfItsHash) {
  // Places 3, 3 + 255 + 255 and the one after.
  constexpr auto packed = std::to_array<std::uint8_t>({3, 16, 255, 0, 255, 0xF0, 1, 5});
  const WordOdds odds(packed.data(), packed.size());
  EXPECT_EQ(odds.of(3), 16);
  EXPECT_EQ(odds.of(258), 0);
  EXPECT_EQ(odds.of(513), -16);
  EXPECT_EQ(odds.of(514), 5);
  EXPECT_EQ(odds.of(0x10002U), 16) << "both halves of a hash count: 1 ^ 2 is 3";
  EXPECT_EQ(WordOdds().of(3), 0);
}

TEST(WordOdds, APackedFormThatRunsTooFarEnds) {
  const std::vector<std::uint8_t> packed(2000, 255);
  const WordOdds odds(packed.data(), packed.size());
  EXPECT_EQ(odds.of(255), -1);
  EXPECT_EQ(odds.of(65280), -1);
  EXPECT_EQ(odds.of(65535), -1) << "the last place: 257 gaps of 255";
}

}  // namespace
}  // namespace verbatim
