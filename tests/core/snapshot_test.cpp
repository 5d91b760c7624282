#include "document/snapshot.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace verbatim {
namespace {

using Tape = std::vector<std::uint32_t>;

std::uint32_t element(Tag tag, std::uint32_t attributes = 0, SnapshotShown shown = SnapshotShown::yes) {
  return static_cast<std::uint32_t>(tag) | attributes << 8U | static_cast<std::uint32_t>(shown) << 16U;
}
std::uint32_t attribute(AttributeName name, std::uint32_t size) {
  return static_cast<std::uint32_t>(name) | size << 8U;
}
std::uint32_t text(std::uint32_t size) { return static_cast<std::uint32_t>(Tag::text) | size << 8U; }

// A tape with no URL and nothing cut.
Tape tape(std::initializer_list<std::uint32_t> events) {
  Tape result{snapshot_magic, 0, 0, 0};
  result.insert(result.end(), events);
  return result;
}

constexpr std::uint32_t close = snapshot_close;

TEST(Snapshot, IsTheTreeThatWasWritten) {
  const Tape page{snapshot_magic,
                  5,
                  3,
                  4,
                  element(Tag::body),
                  element(Tag::p, 1),
                  attribute(AttributeName::id, 2),
                  text(3),
                  element(Tag::unknown),
                  4,
                  close,
                  close,
                  close};
  const auto document = parse_snapshot(page, "x://yab“é!wbr2");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->door, Door::live);
  EXPECT_EQ(document->url, "x://y");
  EXPECT_EQ(document->cut.nodes, 3U);
  EXPECT_EQ(document->cut.bytes, 4U);
  ASSERT_EQ(document->size(), 4U);
  EXPECT_EQ(document->attribute(1, AttributeName::id), "ab");
  EXPECT_EQ(document->view(document->text[2]), "“é!");
  EXPECT_EQ(document->view(document->text[3]), "wbr2");
  EXPECT_EQ(document->parent[3], 1U);
  EXPECT_EQ(document->subtree_end[1], 4U);
  EXPECT_EQ(document->shown.size(), document->size());
}

TEST(Snapshot, WhatHoldsSomethingShownIsShown) {
  const Tape page =
      tape({element(Tag::body), element(Tag::div, 0, SnapshotShown::no), text(1), element(Tag::p), text(1), close,
            text(1), close, element(Tag::div, 0, SnapshotShown::no), text(1), close, close});
  const auto document = parse_snapshot(page, "abcd");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->shown[1], 1);
  EXPECT_EQ(document->shown[2], 0);  // a text is shown as its own element is
  EXPECT_EQ(document->shown[4], 1);
  EXPECT_EQ(document->shown[5], 0);
  EXPECT_EQ(document->shown[6], 0);
}

TEST(Snapshot, AnElementMayBeShownAsTheOneAroundIt) {
  const auto as_around = element(Tag::b, 0, SnapshotShown::as_around);
  const Tape page = tape({element(Tag::body), as_around, text(1), close, element(Tag::div, 0, SnapshotShown::no),
                          as_around, text(1), close, element(Tag::p), close, as_around, text(1), close, close, close});
  const auto document = parse_snapshot(page, "abc");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->shown[1], 1);
  EXPECT_EQ(document->shown[2], 1);
  EXPECT_EQ(document->shown[4], 0);
  EXPECT_EQ(document->shown[5], 0);
  EXPECT_EQ(document->shown[7], 0) << "as the element around it, not as what else lies in that";
  EXPECT_FALSE(parse_snapshot(tape({as_around, close}), "")) << "nothing lies around the root";
}

TEST(Snapshot, MalformedTapesGiveNothing) {
  const auto rejects = [](const Tape& malformed, std::string strings) {
    return !parse_snapshot(malformed, std::move(strings)).has_value();
  };
  EXPECT_TRUE(rejects({}, ""));
  EXPECT_TRUE(rejects({snapshot_magic, 0, 0}, ""));
  EXPECT_TRUE(rejects({1, 0, 0, 0, element(Tag::body), close}, ""));
  EXPECT_TRUE(rejects(tape({}), ""));
  EXPECT_TRUE(rejects(tape({text(0)}), "")) << "a text as the root";
  EXPECT_TRUE(rejects(tape({close}), "")) << "an end without a beginning";
  EXPECT_TRUE(rejects(tape({element(Tag::body)}), "")) << "a beginning without an end";
  EXPECT_TRUE(rejects(tape({element(Tag::body), close, close}), "")) << "words after the end";
  EXPECT_TRUE(rejects(tape({element(Tag::body), close, element(Tag::p), close}), "")) << "two roots";
  EXPECT_TRUE(rejects(tape({200, close}), "")) << "no such tag";
  EXPECT_TRUE(rejects(tape({element(Tag::body, 0, static_cast<SnapshotShown>(3)), close}), ""))
      << "shown in no known way";
  EXPECT_TRUE(rejects(tape({element(Tag::body, 1), attribute(AttributeName::unknown, 0), close}), ""));
  EXPECT_TRUE(rejects(tape({element(Tag::body, 1), attribute(static_cast<AttributeName>(99), 0), close}), ""));
  EXPECT_TRUE(rejects(tape({element(Tag::body, 9), close}), "")) << "more attributes than words";
  EXPECT_TRUE(rejects(tape({element(Tag::unknown)}), "")) << "an element's name is missing";
  EXPECT_TRUE(rejects(tape({element(Tag::body), text(3), close}), "ab")) << "a string past the end";
  EXPECT_TRUE(rejects(tape({element(Tag::body), text(0xFFFFFF), close}), "ab")) << "a huge string";
  EXPECT_TRUE(rejects(tape({element(Tag::body), text(1), close}), "ab")) << "bytes that no string has";
  EXPECT_TRUE(rejects(tape({element(Tag::body), text(1), text(1), close}), "\U0001F600")) << "a character cut in two";
  EXPECT_TRUE(rejects(tape({element(Tag::body), text(1), close}), "\xC3")) << "a character without its end";
  EXPECT_TRUE(rejects(tape({element(Tag::body), text(1), close}), "\xC0\xAF")) << "two bytes for one of ASCII";
  EXPECT_TRUE(rejects(tape({element(Tag::body), text(1), close}), "\xED\xA0\x80")) << "half of a surrogate pair";
  EXPECT_FALSE(rejects(tape({element(Tag::body), text(2), close}), "\U0001F600"));
}

}  // namespace
}  // namespace verbatim
