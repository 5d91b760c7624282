#include "output/offset_index.h"

#include <gtest/gtest.h>

#include <string>

namespace verbatim {
namespace {

TEST(OffsetIndex, CountsCodePointsAndUtf16UnitsAtEveryCharacter) {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "a“é𝄞";  // 1, 3, 2 and 4 bytes; 𝄞 is a pair in UTF-16
  const OffsetIndex points(text, OffsetUnit::code_point);
  const OffsetIndex units(text, OffsetUnit::utf16);
  for (std::uint32_t i = 0; i < 40; ++i) {
    EXPECT_EQ(points.at(i * 10), i * 4);
    EXPECT_EQ(points.at(i * 10 + 4), i * 4 + 2);
    EXPECT_EQ(units.at(i * 10 + 6), i * 5 + 3);
    EXPECT_EQ(units.at(i * 10 + 10), i * 5 + 5);
  }
}

TEST(OffsetIndex, WorksAtTheEndOfATextThatFillsItsBlocks) {
  EXPECT_EQ(OffsetIndex("", OffsetUnit::code_point).at(0), 0U);
  EXPECT_EQ(OffsetIndex(std::string(128, 'x'), OffsetUnit::code_point).at(128), 128U);
}

}  // namespace
}  // namespace verbatim
