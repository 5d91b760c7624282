#include "output/live_json.h"

#include <gtest/gtest.h>

#include <string>

namespace verbatim {
namespace {

// <body><p>😀 “Yes,<b> and no</b>” </p></body>, with the white space folded.
struct Page {
  Document document = parse_html("<p>😀  “Yes,<b> and no</b>” </p>", "");
  Reading reading;

  Page() {
    Node at = 0;
    while (document.tag[at] != Tag::p) ++at;
    const Node first = at + 1;
    reading.text = "😀 “Yes, and no”";
    // "😀" | " " | "“Yes," | " and no" | "”"
    reading.runs = {{0, 4, first, 0}, {5, 7, first, 6}, {12, 7, first + 2, 0}, {19, 3, first + 3, 0}};
    Quotation quotation;
    quotation.spans = {{5, 22}};
    reading.quotations = {quotation};
    node = first;
  }
  Node node = 0;
};

TEST(LiveJson, SpansCountCodeUnitsInTextAndInNodes) {
  const Page page;
  const std::string json = live_json(page.document, page.reading);
  const std::string a = std::to_string(page.node);
  const std::string b = std::to_string(page.node + 2);
  const std::string c = std::to_string(page.node + 3);
  const std::string expected = R"("spans":[{"start":3,"end":16,"segments":[{"node":)" + a +
                               R"(,"start":4,"end":9},{"node":)" + b + R"(,"start":0,"end":7},{"node":)" + c +
                               R"(,"start":0,"end":1}]}])";
  EXPECT_NE(json.find(expected), std::string::npos) << json;
}

TEST(LiveJson, FoldedWhiteSpaceWithinANodeBelongsToItsSegment) {
  Page page;
  page.reading.quotations[0].spans = {{0, 12}};
  const std::string json = live_json(page.document, page.reading);
  const std::string expected = R"("segments":[{"node":)" + std::to_string(page.node) + R"(,"start":0,"end":9}])";
  EXPECT_NE(json.find(expected), std::string::npos) << json;
}

}  // namespace
}  // namespace verbatim
