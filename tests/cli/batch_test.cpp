#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "cli/record_work.h"

namespace verbatim::cli {
namespace {

using nlohmann::json;

RecordResult result(Record::Kind kind, std::string bytes, const BatchFormat& format = {}) {
  MemoryBudget memory(most_memory);
  Record record;
  record.kind = kind;
  record.bytes = std::move(bytes);
  record.id = kind == Record::Kind::http_response ? "urn:uuid:1" : "";
  record.url = kind == Record::Kind::http_response ? "https://harbor.example/story" : "";
  return read_record(record, format, memory);
}

json line(const std::string& input) { return json::parse(result(Record::Kind::json_line, input).lines); }

RecordResult response(const std::string& fields, const std::string& body, const std::string& status = "200 OK") {
  return result(Record::Kind::http_response, "HTTP/1.1 " + status + "\r\n" + fields + "\r\n" + body);
}

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

TEST(Batch, AnIdIsAStringOrANumberAndStaysAsItIsWritten) {
  for (const char* id : {"7", "-3", "1.50", "1E2", "12345678901234567890123", R"("a\nb")"}) {
    const std::string lines = result(Record::Kind::json_line, R"({"text":"x","id":)" + std::string(id) + "}").lines;
    EXPECT_TRUE(lines.starts_with(R"({"id":)" + std::string(id) + ",")) << lines;
  }
  const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
  for (const std::string& id : {std::string("null"), std::string("true"), std::string("{}"), deep}) {
    EXPECT_EQ(result(Record::Kind::json_line, R"({"text":"x","id":)" + id + "}").lines,
              "{\"id\":null,\"error\":\"\\\"id\\\" is neither a string nor a number\"}\n");
  }
}

TEST(Batch, OnlyMembersOfTheRecordItselfAreRead) {
  const json out = line(R"({"more":{"id":2,"html":"x"},"list":[{"text":"y"}],"text":1,"id":1,"text":"z"})");
  EXPECT_EQ(out["id"], 1);
  EXPECT_EQ(out["text"], "z") << "the last of two";
  EXPECT_EQ(line(R"([{"id":1,"text":"x"}])")["error"], "not a JSON object");
}

TEST(Batch, HasTheKeysOfRead) {
  const json out = line(R"({"id":"a","url":"https://harbor.example/","html":"<h1>T</h1><p>x"})");
  for (const char* key : {"id", "url", "title", "authors", "published", "modified", "site", "wire", "language", "text",
                          "word_count", "hidden", "quotations", "speakers"}) {
    EXPECT_TRUE(out.contains(key)) << key;
  }
  EXPECT_FALSE(out.contains("cut"));
}

TEST(Batch, SpeakersAreThoseWhoSaySomething) {
  const json out =
      line(R"({"id":"a","text":"The mayor met Otto Kern. “The pier holds,” said Ilse Marten to the council."})");
  ASSERT_EQ(out["quotations"].size(), 1U);
  ASSERT_EQ(out["speakers"].size(), 1U);
  EXPECT_EQ(out["speakers"][0]["id"], out["quotations"][0]["speaker"]);
  EXPECT_EQ(out["speakers"][0]["name"], "Ilse Marten");
}

TEST(Batch, AResponseIsReadInItsCharacterSet) {
  const RecordResult out = response("Content-Type: text/html; charset=windows-1251\r\n", "<title>\xCC\xE8\xF0</title>");
  ASSERT_EQ(out.outcome, Outcome::read);
  const json object = json::parse(out.lines);
  EXPECT_EQ(object["id"], "urn:uuid:1");
  EXPECT_EQ(object["url"], "https://harbor.example/story");
  EXPECT_EQ(object["title"], "Мир");
}

TEST(Batch, OnlySuccessfulHtmlIsRead) {
  EXPECT_EQ(response("Content-Type: text/html\r\n", "<p>x", "404 Not Found").reason, "an HTTP status other than 2xx");
  EXPECT_EQ(response("Content-Type: image/png\r\n", "\x89PNG").reason, "not HTML");
  EXPECT_EQ(response("Content-Type: text/html\r\n", "").outcome, Outcome::skipped);
  EXPECT_EQ(response("", "<!DOCTYPE html><p>x").outcome, Outcome::read) << "what it is, its first bytes tell";
  EXPECT_EQ(response("Content-Type: Text/HTML\r\n", "<p>x").outcome, Outcome::read);
  for (const RecordResult& broken :
       {result(Record::Kind::http_response, "SSH-2.0"),
        response("Content-Type: text/html\r\nContent-Encoding: zstd\r\n", "\x28\xB5\x2F\xFD"),
        response("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", "\x1F\x8B\x08 cut short"),
        response("Content-Type: text/html\r\n", std::string("\0\1\2", 3))}) {
    EXPECT_EQ(broken.outcome, Outcome::failed);
    EXPECT_EQ(json::parse(broken.lines)["id"], "urn:uuid:1");
    EXPECT_FALSE(json::parse(broken.lines)["error"].get<std::string>().empty());
  }
}

TEST(Batch, FieldsAreChosen) {
  const std::span<const std::string_view> names = json_member_names();
  BatchFormat format;
  format.members = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == "title" || names[i] == "text") format.members |= MemberSet{1} << i;
  }
  EXPECT_EQ(result(Record::Kind::json_line, R"({"id":1,"text":"x"})", format).lines,
            "{\"id\":1,\"title\":\"\",\"text\":\"x\"}\n");
}

TEST(Batch, ALineAQuotation) {
  BatchFormat format;
  format.only_quotations = true;
  const RecordResult out = result(
      Record::Kind::json_line,
      R"({"id":7,"text":"“We go at dawn,” said the shop owner Pavel Horn.\n\n“It is too late for that,” said Ana Silva."})",
      format);
  EXPECT_EQ(out.quotations, 2U);
  const std::size_t end = out.lines.find('\n');
  const json first = json::parse(out.lines.substr(0, end));
  EXPECT_EQ(first["id"], 7);
  EXPECT_EQ(first["text"], "“We go at dawn,”");
  EXPECT_EQ(first["speaker"], "Pavel Horn");
  EXPECT_EQ(json::parse(out.lines.substr(end + 1))["speaker"], "Ana Silva");
}

TEST(Batch, APageMadeToCostMemoryIsCut) {
  std::string html;
  while (html.size() < most_page_bytes) html += "<p>x";
  const RecordResult out = response("Content-Type: text/html\r\n", html + "<p>beyond");
  ASSERT_EQ(out.outcome, Outcome::read);
  EXPECT_TRUE(json::parse(out.lines).contains("cut"));
}

}  // namespace
}  // namespace verbatim::cli
