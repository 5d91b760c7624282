#include "cli/ordered_pipeline.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <string>

namespace verbatim::cli {
namespace {

TEST(Pipeline, KeepsTheOrderAndHoldsNoMoreThanItsBound) {
  constexpr std::size_t count = 500;
  std::size_t next = 0;
  std::atomic<std::size_t> held = 0;
  std::size_t most_held = 0;
  std::size_t handed_on = 0;
  OrderedPipeline<std::string, std::string>(4, 1000).run(
      [&]() -> std::optional<std::string> {
        if (next == count) return std::nullopt;
        most_held = std::max<std::size_t>(most_held, ++held);
        const std::string number = std::to_string(next++);
        return std::string(100 - number.size(), ' ') + number;
      },
      [](const std::string& item) { return item.size(); }, [](const std::string& item) { return item; },
      [&](const std::string& result) {
        --held;
        EXPECT_EQ(std::stoul(result), handed_on++);
      });
  EXPECT_EQ(handed_on, count);
  EXPECT_LE(most_held, 12U);  // ten of 100 bytes, one being admitted, one being handed on
}

TEST(Pipeline, AFailureOfTheSinkEndsTheRun) {
  std::size_t taken = 0;
  const auto run = [&] {
    OrderedPipeline<std::string, std::string>(2, 100).run(
        [&]() -> std::optional<std::string> { return std::to_string(taken++); },
        [](const std::string& item) { return item.size(); }, [](const std::string& item) { return item; },
        [](const std::string& /*result*/) { throw std::runtime_error("full"); });
  };
  EXPECT_THROW(run(), std::runtime_error);
  EXPECT_LT(taken, 1000U);
}

TEST(Pipeline, AFailureOfTheSourceComesAfterEverythingBeforeIt) {
  int taken = 0;
  int handed_on = 0;
  const auto run = [&] {
    OrderedPipeline<std::string, std::string>(2, 1000).run(
        [&]() -> std::optional<std::string> {
          if (taken == 20) throw std::runtime_error("interrupted");
          return std::to_string(taken++);
        },
        [](const std::string& item) { return item.size(); }, [](const std::string& item) { return item; },
        [&](const std::string& result) { EXPECT_EQ(result, std::to_string(handed_on++)); });
  };
  EXPECT_THROW(run(), std::runtime_error);
  EXPECT_EQ(handed_on, 20);
}

}  // namespace
}  // namespace verbatim::cli
