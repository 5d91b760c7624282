#include "learn/forest.h"

#include <gtest/gtest.h>

#include <array>
#include <numeric>
#include <random>

#include "clutter/context.h"
#include "clutter/model.h"
#include "learn/contributions.h"

namespace verbatim {
namespace {

/// The leaf that a row reaches in the tree at `at`, which is moved past it; 0 where the row does not come here.
std::int32_t walk(const Forest& forest, std::size_t& at, const std::uint8_t* row, bool comes) {
  const std::uint8_t feature = forest.bytes[at];
  const std::uint8_t value = forest.bytes[at + 1];
  at += 2;
  if (feature == leaf_node) return comes ? static_cast<std::int8_t>(value) : 0;
  const bool under = row[feature] < value;
  const std::int32_t left = walk(forest, at, row, comes && under);
  return left + walk(forest, at, row, comes && !under);
}

TEST(Forest, AddsTheLeavesThatARowReaches) {
  // "feature 1 under 5 ? 100 : (feature 0 under 2 ? -7 : 40)", a single leaf, "feature 0 under 255 ? -128 : 127".
  constexpr std::array<std::uint8_t, 18> bytes = {1,         5,       leaf_node, 100, 0,         2,
                                                  leaf_node, 256 - 7, leaf_node, 40,  leaf_node, 3,
                                                  0,         255,     leaf_node, 128, leaf_node, 127};
  const CompiledForest forest({bytes.data(), bytes.size()});
  constexpr std::array<std::uint8_t, 6> rows = {0, 4, 1, 5, 255, 5};
  EXPECT_EQ(evaluate(forest, rows.data(), 3, 2),
            (std::vector<std::int32_t>{100 + 3 - 128, -7 + 3 - 128, 40 + 3 + 127}));
  EXPECT_TRUE(evaluate(forest, rows.data(), 0, 2).empty());
  EXPECT_EQ(evaluate(CompiledForest(), rows.data(), 1, 2), std::vector<std::int32_t>{0});
}

TEST(Contributions, GiveEachSplitWhatItChanges) {
  // "feature 1 under 5 ? 100 : (feature 0 under 2 ? -8 : 40)": the inner node is worth 16, the root 58.
  constexpr std::array<std::uint8_t, 10> bytes = {1, 5, leaf_node, 100, 0, 2, leaf_node, 256 - 8, leaf_node, 40};
  constexpr std::array<std::uint8_t, 2> row = {0, 9};
  const Contributions found = find_contributions({bytes.data(), bytes.size()}, row.data(), row.size());
  EXPECT_EQ(found.base, 58);
  EXPECT_EQ(found.features, (std::vector<double>{-8 - 16, 16 - 58}));
}

TEST(Contributions, AddUpToTheSum) {
  const CompiledForest& compiled = story_model().second;
  const Forest& forest = compiled.forest();
  std::mt19937 random(2);
  std::vector<std::uint8_t> row(context_feature_count);
  for (std::uint8_t& value : row) value = static_cast<std::uint8_t>(random());
  const Contributions found = find_contributions(forest, row.data(), row.size());
  const double sum = std::accumulate(found.features.begin(), found.features.end(), found.base);
  EXPECT_NEAR(sum, evaluate(compiled, row.data(), 1, row.size()).front(), 1e-6);
}

TEST(Forest, AgreesWithWalkingEachTree) {
  const CompiledForest& compiled = story_model().second;
  const Forest& forest = compiled.forest();
  std::mt19937 random(1);
  std::vector<std::uint8_t> rows(200 * context_feature_count);
  for (std::uint8_t& value : rows) value = static_cast<std::uint8_t>(random());
  for (const std::size_t count : {1U, 16U, 63U, 64U, 65U, 200U}) {
    const std::vector<std::int32_t> sums = evaluate(compiled, rows.data(), count, context_feature_count);
    ASSERT_EQ(sums.size(), count);
    for (std::size_t i = 0; i < count; ++i) {
      std::int32_t expected = 0;
      for (std::size_t at = 0; at < forest.size;) {
        expected += walk(forest, at, rows.data() + i * context_feature_count, true);
      }
      ASSERT_EQ(sums[i], expected) << "row " << i << " of " << count;
      ASSERT_EQ(evaluate_row(forest, rows.data() + i * context_feature_count), expected) << "row " << i;
    }
  }
}

TEST(Forest, CutShortGivesNoTreeAndReadsNothingBeyond) {
  constexpr std::array<std::uint8_t, 4> bytes = {0, 5, leaf_node, 100};
  constexpr std::uint8_t row = 0;
  for (std::size_t size = 0; size <= bytes.size(); ++size) {
    EXPECT_EQ(evaluate(CompiledForest({bytes.data(), size}), &row, 1, 1), std::vector<std::int32_t>{0}) << size;
    EXPECT_EQ(evaluate_row({bytes.data(), size}, &row), 0) << size;
  }
}

TEST(Forest, ProbabilityIsTheLogisticFunction) {
  EXPECT_FLOAT_EQ(probability(0, 128), 0.5F);
  EXPECT_NEAR(probability(128, 128), 0.731F, 0.001F);
  EXPECT_NEAR(probability(-512, 512), 0.269F, 0.001F);
}

}  // namespace
}  // namespace verbatim
