#include "output/json_writer.h"

#include <gtest/gtest.h>

namespace verbatim {
namespace {

TEST(JsonWriter, PutsCommasBetweenValuesAndNoneAfterKeys) {
  std::string out;
  JsonWriter json(out);
  json.begin_object();
  json.key("list");
  json.begin_array();
  json.number(1);
  json.begin_object();
  json.end_object();
  json.begin_array();
  json.end_array();
  json.boolean(true);
  json.end_array();
  json.key("nothing");
  json.null();
  json.end_object();
  EXPECT_EQ(out, R"({"list":[1,{},[],true],"nothing":null})");
}

TEST(JsonWriter, EscapesWhatJsonDemandsAndNothingElse) {
  std::string out;
  JsonWriter(out).string("\"a\\b\"\n\t\x01\x1f/é");
  EXPECT_EQ(out, "\"\\\"a\\\\b\\\"\\n\\t\\u0001\\u001f/é\"");
}

TEST(JsonWriter, KeysAreEscapedToo) {
  std::string out;
  JsonWriter json(out);
  json.begin_object();
  json.key("a\"b");
  json.raw("[1]");
  json.end_object();
  EXPECT_EQ(out, R"({"a\"b":[1]})");
}

TEST(JsonWriter, DecimalsHaveAtMostThreePlaces) {
  std::string out;
  JsonWriter json(out);
  json.begin_array();
  for (const double value : {0.0, 1.0, 0.5, 0.9996, 0.0504, -0.25, 0.12345}) json.decimal(value);
  json.end_array();
  EXPECT_EQ(out, "[0,1,0.5,1,0.05,-0.25,0.123]");
}

}  // namespace
}  // namespace verbatim
