#include "learn/sequence_net.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include "clutter/features.h"
#include "clutter/model.h"

namespace verbatim {
namespace {

constexpr std::size_t width = SequenceNet::width;
constexpr std::size_t columns = 5;
using Numbers = std::vector<double>;

/// A network of random weights: packed, and the numbers that stand in it in the same order.
struct RandomNet {
  std::vector<std::uint8_t> bytes;
  std::vector<Numbers> rows;
  std::mt19937 random{7};

  RandomNet() {
    add_weights(columns, -13);
    add_biases();
    for (std::size_t layer = 0; layer < SequenceNet::dilations.size(); ++layer) {
      add_weights(3, -8);
      add_biases();
      add_weights(width, -10);
      add_biases();
    }
    add_weights(3 * width, -10);
    add_biases();
    add_weights(1, -7);
    add_biases();
  }

  void add_weights(std::size_t count, int exponent) {
    for (std::size_t i = 0; i < count; ++i) {
      bytes.push_back(static_cast<std::uint8_t>(exponent));
      Numbers& row = rows.emplace_back();
      for (std::size_t unit = 0; unit < width; ++unit) {
        bytes.push_back(static_cast<std::uint8_t>(random()));
        row.push_back(std::ldexp(static_cast<std::int8_t>(bytes.back()), exponent));
      }
    }
  }

  void add_biases() {
    Numbers& row = rows.emplace_back();
    for (std::size_t unit = 0; unit < width; ++unit) {
      const int value = static_cast<int>(random() % 512) - 256;
      bytes.push_back(static_cast<std::uint8_t>(value));
      bytes.push_back(static_cast<std::uint8_t>(value >> 8));
      row.push_back(value / 256.0);
    }
  }
};

/// What sequence_net.h says of a network, in double precision and without a thought for speed.
class Reference {
 public:
  explicit Reference(const RandomNet& net) : next_(net.rows.data()) {}

  Numbers evaluate(const std::vector<Numbers>& page, const Numbers& weights) {
    std::vector<Numbers> states = apply_matrix(page, columns);
    for (Numbers& state : states) rectify(state);
    for (const std::size_t dilation : SequenceNet::dilations) convolve(states, static_cast<int>(dilation));
    return look_back(states, weights);
  }

 private:
  static void rectify(Numbers& numbers) {
    for (double& number : numbers) number = std::max(number, 0.0);
  }

  /// Multiplied by the next matrix; its bias, where there is one, added.
  std::vector<Numbers> apply_matrix(const std::vector<Numbers>& inputs, std::size_t size, bool with_bias = true) {
    std::vector<Numbers> results(inputs.size(), Numbers(width));
    for (std::size_t row = 0; row < inputs.size(); ++row) {
      for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t unit = 0; unit < width; ++unit) results[row][unit] += next_[i][unit] * inputs[row][i];
      }
      for (std::size_t unit = 0; with_bias && unit < width; ++unit) results[row][unit] += next_[size][unit];
    }
    next_ += size + (with_bias ? 1 : 0);
    return results;
  }

  void convolve(std::vector<Numbers>& states, int dilation) {
    std::vector<Numbers> filtered(states.size(), next_[3]);
    for (int row = 0; row < static_cast<int>(states.size()); ++row) {
      for (int tap = 0; tap < 3; ++tap) {
        const int from = row + (tap - 1) * dilation;
        if (from < 0 || from >= static_cast<int>(states.size())) continue;
        for (std::size_t unit = 0; unit < width; ++unit) {
          filtered[static_cast<std::size_t>(row)][unit] +=
              next_[tap][unit] * states[static_cast<std::size_t>(from)][unit];
        }
      }
      rectify(filtered[static_cast<std::size_t>(row)]);
    }
    next_ += 4;
    const std::vector<Numbers> changes = apply_matrix(filtered, width);
    for (std::size_t row = 0; row < states.size(); ++row) add(states[row], changes[row]);
  }

  Numbers look_back(const std::vector<Numbers>& states, const Numbers& weights) {
    Numbers mean(width), most = states.front();
    double whole = 0;
    for (std::size_t row = 0; row < states.size(); ++row) {
      whole += weights[row];
      for (std::size_t unit = 0; unit < width; ++unit) {
        mean[unit] += states[row][unit] * weights[row];
        most[unit] = std::max(most[unit], states[row][unit]);
      }
    }
    for (double& unit : mean) unit /= whole;
    std::vector<Numbers> seen = apply_matrix(states, width, false);
    Numbers of_page = apply_matrix({mean}, width, false).front();
    add(of_page, apply_matrix({most}, width).front());
    Numbers results;
    for (Numbers& row : seen) {
      add(row, of_page);
      rectify(row);
      double result = next_[1][0];
      for (std::size_t unit = 0; unit < width; ++unit) result += next_[0][unit] * row[unit];
      results.push_back(result);
    }
    return results;
  }

  static void add(Numbers& sum, const Numbers& numbers) {
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += numbers[i];
  }

  const Numbers* next_;
};

std::vector<std::int32_t> evaluate(const SequenceNet& net, const std::vector<Numbers>& page, const Numbers& weights,
                                   std::size_t batch_size) {
  SequenceEvaluator evaluator(net, page.size());
  for (std::size_t first = 0; first < page.size(); first += batch_size) {
    const std::size_t count = std::min(batch_size, page.size() - first);
    std::vector<Column> batch(columns);
    for (std::size_t row = 0; row < count; ++row) {
      for (std::size_t i = 0; i < columns; ++i) batch[i][row] = static_cast<std::uint8_t>(page[first + row][i]);
    }
    evaluator.add(batch.data(), count);
  }
  return evaluator.finish({weights.begin(), weights.end()}, 1000);
}

/// Holds what the network says of a random page of `rows` rows, in whatever batches they come, against the reference.
void check_page(RandomNet& packed, const SequenceNet& net, std::size_t rows) {
  std::vector<Numbers> page(rows, Numbers(columns));
  Numbers weights(rows);
  for (Numbers& row : page) {
    std::generate(row.begin(), row.end(), [&] { return static_cast<std::uint8_t>(packed.random()); });
  }
  std::generate(weights.begin(), weights.end(), [&] { return 1 + static_cast<std::uint8_t>(packed.random()); });
  const Numbers expected = Reference(packed).evaluate(page, weights);
  for (const std::size_t batch_size : {batch_rows, std::size_t{7}}) {
    const std::vector<std::int32_t> sums = evaluate(net, page, weights, batch_size);
    ASSERT_EQ(sums.size(), rows);
    for (std::size_t row = 0; row < rows; ++row) EXPECT_NEAR(sums[row], expected[row] * 1000, 2) << row;
  }
}

TEST(SequenceNet, ComputesWhatItsHeaderSays) {
  RandomNet packed;
  const SequenceNet net(packed.bytes.data(), packed.bytes.size());
  ASSERT_EQ(net.columns(), columns);
  for (const std::size_t rows : {1U, 2U, 40U}) check_page(packed, net, rows);
}

TEST(SequenceNet, WithoutOneOrWithABrokenOneSaysNothing) {
  const RandomNet packed;
  EXPECT_EQ(SequenceNet().columns(), 0U);
  EXPECT_EQ(SequenceNet(packed.bytes.data(), packed.bytes.size() - 1).columns(), 0U);
  EXPECT_EQ(SequenceNet(packed.bytes.data(), 10).columns(), 0U);
  EXPECT_EQ(evaluate(SequenceNet(), {Numbers(columns)}, {1}, 1), std::vector<std::int32_t>{0});
}

TEST(SequenceNet, OfTheModelReadsEveryFeature) { EXPECT_EQ(story_model().sequence.columns(), feature_count); }

}  // namespace
}  // namespace verbatim
