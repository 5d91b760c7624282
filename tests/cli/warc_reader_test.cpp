#include "cli/warc_reader.h"

#include <gtest/gtest.h>

#include <vector>

#include "cli/gunzip_stream.h"
#include "cli/gzip_member.h"
#include "memory_stream.h"

namespace verbatim::cli {
namespace {

// A record whose header claims `length` bytes; what the block really has when nothing else is said.
std::string record(const std::string& id, const std::string& block, std::string length = {}) {
  if (length.empty()) length = std::to_string(block.size());
  return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:" + id +
         ">\r\nWARC-Target-URI: https://harbor.example/" + id +
         "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + length + "\r\n\r\n" + block +
         "\r\n\r\n";
}

using Records = std::vector<std::string>;

// "id:block" for each record, "!reason" for each that failed.
Records records_of(ByteStream& stream) {
  WarcReader reader(stream, 1000);
  Records out;
  while (const std::optional<WarcRecord> record = reader.next()) {
    if (!record->failure.empty()) {
      out.push_back("!" + record->failure);
    } else {
      out.push_back(record->id + ":" + (record->too_long ? "too long" : record->block));
    }
  }
  return out;
}

Records records(const std::string& bytes, std::size_t piece = 1U << 20U) {
  MemoryStream stream(bytes, piece);
  return records_of(stream);
}

// The same of an archive whose records are gzip members.
Records records_of_members(const std::vector<std::string>& members) {
  std::string bytes;
  for (const std::string& member : members) bytes += member;
  GunzipStream stream(std::make_unique<MemoryStream>(bytes));
  return records_of(stream);
}

TEST(Warc, RecordsInPiecesOfAnySize) {
  const std::string bytes = record("1", "a\r\n\r\nb") + record("2", "") + record("3", "c");
  const Records expected = {"urn:1:a\r\n\r\nb", "urn:2:", "urn:3:c"};
  EXPECT_EQ(records(bytes), expected);
  EXPECT_EQ(records(bytes, 1), expected);
}

TEST(Warc, BothVersionsAndBareLineFeeds) {
  EXPECT_EQ(
      records("WARC/1.1\nwarc-record-id: urn:1\ncontent-length: 1\n\na\n\nWARC/1.0\r\nContent-Length:2\r\n\r\nbc"),
      (Records{"urn:1:a", ":bc"}));
}

TEST(Warc, FieldsOfTheHeader) {
  MemoryStream stream(record("7", "x"));
  WarcReader reader(stream, 1000);
  const WarcRecord found = reader.next().value();
  EXPECT_EQ(found.type, "response");
  EXPECT_EQ(found.target, "https://harbor.example/7");
  EXPECT_EQ(found.content_type, "application/http; msgtype=response");
}

TEST(Warc, AWrongLengthCostsThatRecordAlone) {
  for (const std::size_t piece : {1U, 1U << 20U}) {
    for (const char* length :
         {"3", "10", "26", "27", "28", "29", "30", "31", "60", "400", "100000", "99999999999", "-1", "x"}) {
      const Records found = records(record("1", "first") + record("2", "second", length) + record("3", "third"), piece);
      ASSERT_EQ(found.size(), 3U) << length;
      EXPECT_EQ(found[0], "urn:1:first");
      EXPECT_EQ(found[1].front(), '!') << length;
      EXPECT_EQ(found[2], "urn:3:third");
    }
  }
}

TEST(Warc, ALongBlockIsPassedOver) {
  for (const std::size_t piece : {7U, 1U << 20U}) {
    EXPECT_EQ(records(record("1", std::string(300000, 'x')) + record("2", "b"), piece),
              (Records{"urn:1:too long", "urn:2:b"}));
  }
}

TEST(Warc, WhatIsNoRecordIsPassedOver) {
  EXPECT_EQ(records("junk\r\nWARC/1.x\r\n" + record("2", "b")), (Records{"!no WARC record", "urn:2:b"}));
  EXPECT_EQ(records(record("1", "a") + "junk\r\n" + record("2", "b")),
            (Records{"!the record's length is wrong", "urn:2:b"}));
  EXPECT_EQ(records("WARC/1.0\r\nWARC-Type: response\r\n"), (Records{"!the record's header does not end"}));
  EXPECT_EQ(records("WARC/1.0\r\nno length: here\r\n\r\n" + record("2", "b")),
            (Records{"!the record has no length", "urn:2:b"}));
  EXPECT_EQ(records(record("1", "a") + record("2", "cut off here").substr(0, 180)).size(), 2U);
  EXPECT_EQ(records("").size(), 0U);
}

TEST(Warc, DamageCostsTheRecordWhoseMemberIsDamaged) {
  const std::string one = gzip_member(record("1", "first"));
  const std::string two = gzip_member(record("2", "second"));
  const std::string three = gzip_member(record("3", "third"));
  std::string bad_sum = two;
  bad_sum[bad_sum.size() - 6] = static_cast<char>(bad_sum[bad_sum.size() - 6] ^ 1);
  std::string bad_start = two;
  bad_start[1] = 'x';
  std::string bad_middle = two;
  for (std::size_t i = 30; i < 40; ++i) bad_middle[i] = '\x7F';
  for (const std::string& damaged : {bad_sum, bad_start, bad_middle, two.substr(0, two.size() / 2)}) {
    const Records found = records_of_members({one, damaged, three});
    ASSERT_EQ(found.size(), 3U) << testing::PrintToString(found);
    EXPECT_EQ(found[0], "urn:1:first");
    EXPECT_EQ(found[1].front(), '!');
    EXPECT_EQ(found[2], "urn:3:third");
    EXPECT_EQ(records_of_members({one, damaged}).size(), 2U);
    EXPECT_EQ(records_of_members({one, damaged, two, damaged, three}).size(), 5U);
  }
}

TEST(Warc, AHeaderLineOfAnyLengthEnds) {
  EXPECT_EQ(records("WARC/1.0\r\nX: " + std::string(1000000, 'x') + "\r\nContent-Length: 1\r\n\r\na\r\n\r\n" +
                    record("2", "b")),
            (Records{"!the record's header does not end", "urn:2:b"}));
}

}  // namespace
}  // namespace verbatim::cli
