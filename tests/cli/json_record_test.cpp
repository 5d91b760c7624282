// Lines of JSON Lines, held against the JSON library.
#include "cli/json_record.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

namespace verbatim::cli {
namespace {

using nlohmann::json;

std::optional<std::string> member(const json& object, const char* key) {
  return object.contains(key) ? std::optional(object.at(key).get<std::string>()) : std::nullopt;
}

TEST(JsonRecordTest, ReadsWhatTheLibraryReads) {
  const std::vector<std::string> lines = {
      R"({"id":"a","html":"<p>Tide</p>"})",
      R"( { "html" : "a\"b\\c\/d\b\f\n\r\te" , "id" : "Hafen – 1" , "url" : "https://harbour.example/\u0061" } )",
      R"({"id":"","text":"\u00e9\u20AC\ud83d\ude00\u0000"})",
      R"({"id":"a","source":"kept apart","text":"“Ebb,” she said.","html":""})",
  };
  for (const std::string& line : lines) {
    const std::optional<JsonRecord> record = read_json_record(line);
    ASSERT_TRUE(record) << line;
    const json object = json::parse(line);
    EXPECT_EQ(record->id, object.at("id").dump());
    EXPECT_EQ(record->url, member(object, "url"));
    EXPECT_EQ(record->html, member(object, "html"));
    EXPECT_EQ(record->text, member(object, "text"));
  }
}

TEST(JsonRecordTest, LeavesEveryOtherLineToTheLibrary) {
  const std::vector<std::string> lines = {
      "",
      "{}",
      "[]",
      "null",
      R"({"html":"no id"})",
      R"({"id":1,"html":""})",
      R"({"id":"a\n","html":""})",
      R"({"id":"a","html":null})",
      R"({"id":"a","html":"","html":""})",
      R"({"id":"a","id":"b","html":""})",
      R"({"id":"a","html":""},)",
      R"({"id":"a","html":""} x)",
      R"({"id":"a","html":"",})",
      R"({"id":"a" "html":""})",
      R"({"id":"a","html":"\x"})",
      R"({"id":"a","html":"\u12G4"})",
      R"({"id":"a","html":"\ud800"})",
      R"({"id":"a","html":"\ud800\u0041"})",
      R"({"id":"a","html":"\udc00"})",
      R"({"id":"a","html":"\u12)",
      R"({"id":"a","html":"open)",
      "{\"id\":\"a\n\",\"html\":\"\"}",
      "{\"id\":\"a\",\"html\":\"line\nfeed\"}",
      "{\"id\":\"a\",\"html\":\"\xFF\"}",
      R"({"id":"a","extra":["b"],"html":""})",
      R"({"id":"a)",
      R"({"id":"a\)",
  };
  for (const std::string& line : lines) EXPECT_FALSE(read_json_record(line)) << line;
}

}  // namespace
}  // namespace verbatim::cli
