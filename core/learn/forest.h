// Boosted trees (Friedman 2001, "Greedy function approximation: a gradient boosting machine") over rows of byte
// features; integers only, so that every platform computes the same sums. scripts/train/forest.py learns and packs
// them.
//
// A packed forest is the nodes of its trees in prefix order, two bytes each: an inner node is { feature, threshold }, a
// leaf { 255, value } with a signed value. A row goes left where its feature is under the threshold. Where a tree ends
// follows from the shape, so nothing else is stored.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace verbatim {

/// In place of a feature: the node is a leaf.
inline constexpr std::uint8_t leaf_node = 255;

/// A view of a packed forest; the bytes belong to whoever made it.
struct Forest {
  const std::uint8_t* bytes = nullptr;
  std::size_t size = 0;  ///< bytes
};

/// How many rows are evaluated together.
inline constexpr std::size_t batch_rows = 64;

/// A feature of each row of a batch. A batch lies column by column, which is how its features are asked for.
using Column = std::array<std::uint8_t, batch_rows>;

/// A forest made ready to evaluate many rows, a batch at a time, by computing every node of a tree for all of them: a
/// node is a choice between what its left and its right side amount to, made in one instruction for sixteen rows. That
/// is several times as fast as following each row down, since nothing is ever predicted or looked up. Immutable: made
/// once, it serves any number of threads.
class CompiledForest {
 public:
  /// One that says 0 of every row.
  CompiledForest() = default;
  /// The bytes of `forest` must outlive what is made of it.
  explicit CompiledForest(const Forest& forest);

  /// What it was made of.
  [[nodiscard]] const Forest& forest() const { return forest_; }

 private:
  friend class ForestEvaluator;

  // slots[to] = columns[column] < threshold ? slots[left] : slots[right]
  struct Step {
    std::uint16_t left = 0;
    std::uint16_t right = 0;
    std::uint16_t to = 0;
    std::uint8_t column = 0;  // index into features_
    std::int8_t threshold = 0;
  };
  struct Tree {
    std::size_t end = 0;       // of its steps
    std::uint16_t result = 0;  // the slot where its value lies after them
  };

  class Compiler;

  Forest forest_;
  std::vector<Step> steps_;
  std::vector<Tree> trees_;
  std::vector<std::uint8_t> features_;  // those that the forest asks for
  std::size_t slots_ = 0;               // one for each value that a leaf may have, then what inner nodes compute
};

/// What evaluating a forest needs besides it: room for a batch.
class ForestEvaluator {
 public:
  /// Keeps a reference to `forest`.
  explicit ForestEvaluator(const CompiledForest& forest);

  /// Writes to `sums` the sum of the leaves that each row of a batch reaches, in the unit of the leaves. The batch has
  /// `count` rows; what its columns hold beyond them may be anything. No feature of the forest lies beyond `batch`.
  void evaluate(const Column* batch, std::size_t count, std::int32_t* sums);

 private:
  // Vectors as GCC and Clang have them; on a machine without such instructions they become loops.
  using Bytes = std::int8_t __attribute__((vector_size(16)));
  using Shorts = std::int16_t __attribute__((vector_size(16)));
  static constexpr std::size_t vector_count = batch_rows / sizeof(Bytes);

  // One value for each row of a batch.
  using Chunk = std::array<Bytes, vector_count>;
  // Sums of few values for each row: those of the even rows, then those of the odd ones.
  using ShortSums = std::array<std::array<Shorts, vector_count>, 2>;

  void load(const Column* batch);
  template <std::size_t vectors>
  void run(std::size_t count, std::int32_t* sums);
  template <std::size_t vectors>
  static void take(const CompiledForest::Step& step, const Chunk* columns, Chunk* slots);

  const CompiledForest& forest_;
  std::vector<Chunk> slots_;
  std::vector<Chunk> columns_;  // of each feature that the forest asks for: its values
};

/// The sums of any number of rows that lie one after another, `count` of `columns` bytes.
[[nodiscard]] std::vector<std::int32_t> evaluate(const CompiledForest& forest, const std::uint8_t* rows,
                                                 std::size_t count, std::size_t columns);

/// The same for one row alone, which is not worth compiling a forest for.
[[nodiscard]] std::int32_t evaluate_row(const Forest& forest, const std::uint8_t* row);

/// Where the tree that begins at `begin` ends, in bytes; `forest.size` at most.
[[nodiscard]] std::size_t end_of_tree(const Forest& forest, std::size_t begin);

/// The probability that a sum stands for: a log-odds in 1/unit.
[[nodiscard]] float probability(std::int32_t sum, std::int32_t unit);

}  // namespace verbatim
