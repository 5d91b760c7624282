// The page that the project started from, when the shared corpora are at hand.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "pages/selector.h"
#include "verbatim/verbatim.h"

namespace verbatim {
namespace {

const std::filesystem::path seed = std::filesystem::path(VERBATIM_SOURCE_DIR) / "../shared/seed";

std::string slurp(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

class SeedPage : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(seed / "page.html")) GTEST_SKIP() << "no ../shared/seed beside the repository";
    document_ = parse_html(slurp(seed / "page.html"), "");
    gold_ = nlohmann::json::parse(slurp(seed / "page-gold.json"));
    reading_ = read(document_);
  }

  // The verdict on the subtree that `node` lies in, or null.
  const Hidden* verdict(Node node) const {
    for (const Hidden& hidden : reading_.hidden) {
      if (hidden.node <= node && node < document_.subtree_end[hidden.node]) return &hidden;
    }
    return nullptr;
  }

  Document document_;
  nlohmann::json gold_;
  Reading reading_;
};

TEST_F(SeedPage, WhatMustBeSeenIsSeen) {
  for (const std::string selector : gold_["keep"]) {
    const std::vector<Node> nodes = select(document_, parse_selector(selector).value());
    EXPECT_FALSE(nodes.empty()) << selector;
    for (const Node node : nodes) {
      const Hidden* hidden = verdict(node);
      EXPECT_EQ(hidden, nullptr) << selector << " is hidden as " << name_of(hidden->kind);
    }
  }
}

TEST_F(SeedPage, WhatMustNotBeSeenIsHiddenForTheRightReason) {
  for (const auto& [selector, kind] : gold_["hide"].items()) {
    const std::vector<Node> nodes = select(document_, parse_selector(selector).value());
    ASSERT_EQ(nodes.size(), 1U) << selector;
    const Hidden* hidden = verdict(nodes.front());
    ASSERT_NE(hidden, nullptr) << selector << " is shown";
    EXPECT_EQ(name_of(hidden->kind), kind.get<std::string>()) << selector;
  }
}

TEST_F(SeedPage, TheTextIsTheBodyAlone) {
  EXPECT_EQ(reading_.text.find("Call between top US and Russian diplomats"), std::string::npos);
  EXPECT_EQ(reading_.text.find("By Jennifer Hansler"), std::string::npos);
  EXPECT_EQ(reading_.text.find("highdesert_dan"), std::string::npos);
  EXPECT_EQ(reading_.text.find("Russian Foreign Minister Sergey Lavrov did not give"), 0U)
      << reading_.text.substr(0, 200);
  EXPECT_NE(reading_.text.find("State Department spokesman Ned Price said"), std::string::npos);
}

}  // namespace
}  // namespace verbatim
