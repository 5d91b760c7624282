#include "text/utf16.h"

#include <gtest/gtest.h>

#include <string>

#include "text/well_formed.h"

namespace verbatim {
namespace {

TEST(Utf16, CountsCodeUnits) {
  EXPECT_EQ(utf16_size(""), 0U);
  EXPECT_EQ(utf16_size("aé“😀"), 5U);
}

TEST(Utf16, PrefixesEndBetweenCharacters) {
  EXPECT_EQ(utf8_prefix("aé“😀!", 0), 0U);
  EXPECT_EQ(utf8_prefix("aé“😀!", 2), 3U);
  EXPECT_EQ(utf8_prefix("aé“😀!", 3), 6U);
  EXPECT_EQ(utf8_prefix("aé“😀!", 4), std::string_view::npos);
  EXPECT_EQ(utf8_prefix("aé“😀!", 5), 10U);
  EXPECT_EQ(utf8_prefix("aé“😀!", 6), 11U);
  EXPECT_EQ(utf8_prefix("aé“😀!", 7), std::string_view::npos);
  EXPECT_EQ(utf8_prefix("sixteen letters and é", 20), 20U);
  EXPECT_EQ(utf8_prefix("sixteen letters and é", 21), 22U);
}

TEST(WellFormed, KnowsTable37) {
  for (const char* good : {"", "plain ASCII text", "é", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
                           "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF", "eight letters and more “marks”"}) {
    EXPECT_TRUE(is_well_formed_utf8(good)) << good;
  }
  for (const char* bad :
       {"\x80", "\xC0\x80", "\xC1\xBF", "\xC3", "\xE0\x9F\xBF", "\xE2\x80", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
        "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "some letters first \xE2\x28\xA1"}) {
    EXPECT_FALSE(is_well_formed_utf8(bad)) << bad;
  }
}

}  // namespace
}  // namespace verbatim
