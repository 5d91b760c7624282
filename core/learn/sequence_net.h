// A small residual network of dilated convolutions (van den Oord et al. 2016, "WaveNet"; He et al. 2015, "Deep residual
// learning") over the rows of a page in their order: what a forest, which sees one row at a time, cannot follow.
// Floats, added in a fixed order, so that every platform computes the same; scripts/train/sequence_net.py learns and
// packs it.
//
// With h a row's state of `width` numbers, x its bytes, t its place:
//
//   h = relu(input x + bias)
//
//   for each dilation d:
//     h += mix relu(before h[t - d] + at h[t] + after h[t + d] + bias) + bias
//
//   sum = output . relu(own h + mean (mean of h over the page) + most (greatest h of the page) + bias) + bias
//
// where before, at and after multiply entry by entry.
//
// Packed, little endian: weights as rows of `width` signed bytes behind a signed byte, the power of two that they are
// multiples of; biases as rows of `width` signed 16-bit numbers, multiples of 1/256. In the order above, a row for each
// column of a matrix; of the last bias only the first number is read.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "learn/forest.h"

namespace verbatim {

/// A network made ready for use; immutable, it serves any number of threads.
class SequenceNet {
 public:
  static constexpr std::size_t width = 24;
  static constexpr std::array<std::size_t, 4> dilations{1, 2, 4, 8};

  /// One that says 0 of every row.
  SequenceNet() = default;
  /// Reads a packed network, of which it keeps nothing; bytes of a size that none has are as none.
  SequenceNet(const std::uint8_t* bytes, std::size_t size);

  /// How many bytes a row has; 0 where it says 0 of every row.
  [[nodiscard]] std::size_t columns() const { return input_.size(); }

 private:
  friend class SequenceEvaluator;
  friend class SequenceNetUnpacker;

  // A vector as GCC and Clang have them; on a machine without such instructions it becomes a loop.
  using Floats = float __attribute__((vector_size(16)));
  static constexpr std::size_t lanes = sizeof(Floats) / sizeof(float);
  // `width` numbers.
  using Units = std::array<Floats, width / lanes>;
  using Matrix = std::array<Units, width>;

  struct Layer {
    std::array<Units, 3> taps;  // before, at, after
    Units taps_bias;
    Matrix mix;
    Units mix_bias;
  };
  struct Head {
    Matrix own, mean, most;
    Units bias, output, output_bias;
  };

  static void multiply_add(const Matrix& matrix, const Units& by, Units& sum);

  std::vector<Units> input_;
  Units input_bias_{};
  std::array<Layer, dilations.size()> layers_{};
  Head head_{};
};

/// Evaluates the rows of one page.
class SequenceEvaluator {
 public:
  /// Keeps a reference to `net`. For up to `rows` rows.
  SequenceEvaluator(const SequenceNet& net, std::size_t rows);

  /// Takes the next `count` rows of the page, at least one, a batch of `net.columns()` columns at least.
  void add(const Column* batch, std::size_t count);

  /// What the network says of each row added, in 1/`unit`. `weights` has an entry a row, more than 0: how much it
  /// counts in the mean of the page. Linear. To be called once.
  [[nodiscard]] std::vector<std::int32_t> finish(const std::vector<float>& weights, std::int32_t unit);

 private:
  void convolve(const SequenceNet::Layer& layer, std::size_t dilation);
  [[nodiscard]] SequenceNet::Units view_page(const std::vector<float>& weights) const;

  const SequenceNet& net_;
  std::vector<SequenceNet::Units> states_;
  std::vector<SequenceNet::Units> filtered_;
  std::vector<std::size_t> varying_;  // columns in which a batch's rows differ; what they share is added once
};

}  // namespace verbatim
