#include "learn/sequence_net.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace verbatim {
namespace {

constexpr std::size_t weights_size = 1 + SequenceNet::width;  // bytes of a row
constexpr std::size_t biases_size = 2 * SequenceNet::width;
constexpr float bias_unit = 1.0F / 256;
constexpr float most_log_odds = 64;  // so that what is written is a number however large the rows made it

// All but the input's weights.
constexpr std::size_t fixed_size =
    biases_size + SequenceNet::dilations.size() * ((3 + SequenceNet::width) * weights_size + 2 * biases_size) +
    (3 * SequenceNet::width + 1) * weights_size + 2 * biases_size;

template <class Units>
Units rectify(Units units) {
  for (auto& values : units) values = values > 0 ? values : decltype(values + 0){};
  return units;
}

template <class Units>
void add(Units& sum, const Units& units) {
  for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += units[i];
}

template <class Units>
void multiply_add(const Units& weights, const Units& by, Units& sum) {
  for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += weights[i] * by[i];
}

template <class Units>
void multiply_add(const Units& weights, float by, Units& sum) {
  for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += weights[i] * by;
}

}  // namespace

// Reads a packed network from its beginning to its end.
class SequenceNetUnpacker {
 public:
  using Units = SequenceNet::Units;

  explicit SequenceNetUnpacker(const std::uint8_t* bytes) : at_(bytes) {}

  Units weights() {
    const float unit = std::ldexp(1.0F, static_cast<std::int8_t>(*at_++));
    return units([&] { return static_cast<float>(static_cast<std::int8_t>(*at_++)) * unit; });
  }

  Units biases() {
    return units([&] {
      const auto value = static_cast<std::int16_t>(static_cast<std::uint16_t>(at_[0] | at_[1] << 8U));
      at_ += 2;
      return static_cast<float>(value) * bias_unit;
    });
  }

  template <class Rows>
  void rows(Rows& rows) {
    for (Units& row : rows) row = weights();
  }

 private:
  template <class Next>
  static Units units(Next next) {
    Units result;
    for (auto& values : result) {
      for (std::size_t i = 0; i < SequenceNet::lanes; ++i) values[i] = next();
    }
    return result;
  }

  const std::uint8_t* at_;
};

SequenceNet::SequenceNet(const std::uint8_t* bytes, std::size_t size) {
  if (size < fixed_size || (size - fixed_size) % weights_size != 0) return;
  SequenceNetUnpacker from(bytes);
  input_.resize((size - fixed_size) / weights_size);
  from.rows(input_);
  input_bias_ = from.biases();
  for (Layer& layer : layers_) {
    from.rows(layer.taps);
    layer.taps_bias = from.biases();
    from.rows(layer.mix);
    layer.mix_bias = from.biases();
  }
  for (Matrix* const matrix : {&head_.own, &head_.mean, &head_.most}) from.rows(*matrix);
  head_.bias = from.biases();
  head_.output = from.weights();
  head_.output_bias = from.biases();
}

// (Kept a function of its own, since it is unrolled: where a lane stands must be known when it is compiled.)
__attribute__((noinline)) void SequenceNet::multiply_add(const Matrix& matrix, const Units& by, Units& sum) {
  for (std::size_t i = 0; i < matrix.size(); ++i) {
    verbatim::multiply_add(matrix[i], by[i / lanes][i % lanes], sum);
  }
}

SequenceEvaluator::SequenceEvaluator(const SequenceNet& net, std::size_t rows) : net_(net) {
  states_.reserve(rows);
  varying_.reserve(net.columns());
}

void SequenceEvaluator::add(const Column* batch, std::size_t count) {
  SequenceNet::Units shared = net_.input_bias_;
  varying_.clear();
  for (std::size_t i = 0; i < net_.columns(); ++i) {
    if (std::memcmp(batch[i].data(), batch[i].data() + 1, count - 1) == 0) {
      multiply_add(net_.input_[i], static_cast<float>(batch[i].front()), shared);
    } else {
      varying_.push_back(i);
    }
  }
  for (std::size_t row = 0; row < count; ++row) {
    SequenceNet::Units state = shared;
    for (const std::size_t i : varying_) multiply_add(net_.input_[i], static_cast<float>(batch[i][row]), state);
    states_.push_back(rectify(state));
  }
}

void SequenceEvaluator::convolve(const SequenceNet::Layer& layer, std::size_t dilation) {
  const std::size_t rows = states_.size();
  for (std::size_t row = 0; row < rows; ++row) {
    SequenceNet::Units sum = layer.taps_bias;
    if (row >= dilation) multiply_add(layer.taps[0], states_[row - dilation], sum);
    multiply_add(layer.taps[1], states_[row], sum);
    if (rows - row > dilation) multiply_add(layer.taps[2], states_[row + dilation], sum);
    filtered_[row] = rectify(sum);
  }
  for (std::size_t row = 0; row < rows; ++row) {
    SequenceNet::Units sum = layer.mix_bias;
    SequenceNet::multiply_add(layer.mix, filtered_[row], sum);
    verbatim::add(states_[row], sum);
  }
}

// What the head adds for the page as a whole.
SequenceNet::Units SequenceEvaluator::view_page(const std::vector<float>& weights) const {
  SequenceNet::Units mean{};
  SequenceNet::Units most = states_.front();
  float whole = 0;
  for (std::size_t row = 0; row < states_.size(); ++row) {
    multiply_add(states_[row], weights[row], mean);
    whole += weights[row];
    for (std::size_t i = 0; i < most.size(); ++i) most[i] = most[i] > states_[row][i] ? most[i] : states_[row][i];
  }
  for (auto& values : mean) values /= whole;
  SequenceNet::Units sum = net_.head_.bias;
  SequenceNet::multiply_add(net_.head_.mean, mean, sum);
  SequenceNet::multiply_add(net_.head_.most, most, sum);
  return sum;
}

std::vector<std::int32_t> SequenceEvaluator::finish(const std::vector<float>& weights, std::int32_t unit) {
  std::vector<std::int32_t> sums(states_.size());
  if (states_.empty() || net_.columns() == 0) return sums;
  filtered_.resize(states_.size());
  for (std::size_t i = 0; i < SequenceNet::dilations.size(); ++i) convolve(net_.layers_[i], SequenceNet::dilations[i]);
  const SequenceNet::Units page = view_page(weights);
  for (std::size_t row = 0; row < sums.size(); ++row) {
    SequenceNet::Units seen = page;
    SequenceNet::multiply_add(net_.head_.own, states_[row], seen);
    SequenceNet::Units said{};
    multiply_add(net_.head_.output, rectify(seen), said);
    float sum = net_.head_.output_bias[0][0];
    for (const auto& values : said) {
      for (std::size_t i = 0; i < SequenceNet::lanes; ++i) sum += values[i];
    }
    sums[row] = static_cast<std::int32_t>(
        std::floor(std::clamp(sum, -most_log_odds, most_log_odds) * static_cast<float>(unit) + 0.5F));
  }
  return sums;
}

}  // namespace verbatim
