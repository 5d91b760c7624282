#include "verbatim/names.h"

#include <gtest/gtest.h>

namespace verbatim {
namespace {

TEST(Names, EveryTagIsFoundByItsName) {
  for (int tag = static_cast<int>(Tag::a); tag <= static_cast<int>(Tag::wbr); ++tag) {
    EXPECT_EQ(tag_of(name_of(static_cast<Tag>(tag))), static_cast<Tag>(tag)) << tag;
  }
}

TEST(Names, UnderscoresBecomeHyphens) {
  EXPECT_EQ(name_of(AttributeName::aria_hidden), "aria-hidden");
  EXPECT_EQ(name_of(Tag::template_), "template");
  EXPECT_EQ(attribute_of("class"), AttributeName::class_);
}

TEST(Names, UnknownNamesAreUnknown) {
  EXPECT_EQ(tag_of("blink-182"), Tag::unknown);
  EXPECT_EQ(tag_of(""), Tag::unknown);
  EXPECT_EQ(attribute_of("onclick"), AttributeName::unknown);
}

}  // namespace
}  // namespace verbatim
