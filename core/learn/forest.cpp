#include "learn/forest.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace verbatim {
namespace {

constexpr std::size_t leaf_slots = 256;
constexpr std::uint8_t flip = 0x80;  // makes an unsigned byte a signed one of the same order, and back

constexpr std::size_t tile_side = 16;  // bytes
using Tile = std::uint8_t __attribute__((vector_size(tile_side)));
static_assert(batch_rows % tile_side == 0);

// Sixteen rows of sixteen bytes become sixteen columns: interleaving the first half with the second, four times over,
// turns the number of a byte's row and that of its column into each other.
void transpose(std::array<Tile, tile_side>& tile) {
  for (std::size_t round = 0; round < 4; ++round) {
    const std::array<Tile, tile_side> from = tile;
    for (std::size_t i = 0; i < tile_side / 2; ++i) {
      const Tile a = from[i];
      const Tile b = from[i + tile_side / 2];
      tile[2 * i] = __builtin_shufflevector(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
      tile[2 * i + 1] = __builtin_shufflevector(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
    }
  }
}

// The bytes at `from`, of which only `width` may be read.
Tile load_tile(const std::uint8_t* from, std::size_t width) {
  Tile bytes{};
  if (width >= sizeof(Tile)) {
    std::memcpy(&bytes, from, sizeof(Tile));  // of a length that the compiler knows: one instruction
  } else {
    std::memcpy(&bytes, from, width);
  }
  return bytes;
}

// Lays out rows of `columns` bytes, `count` of them, as a batch.
void lay_out(const std::uint8_t* rows, std::size_t count, std::size_t columns, Column* batch) {
  std::array<Tile, tile_side> tile;
  for (std::size_t row = 0; row < count; row += tile_side) {
    for (std::size_t column = 0; column < columns; column += tile_side) {
      for (std::size_t i = 0; i < tile_side; ++i) {
        const std::size_t from = std::min(row + i, count - 1);  // there is always a row to read
        tile[i] = load_tile(rows + from * columns + column, columns - column);
      }
      transpose(tile);
      for (std::size_t i = 0; i < std::min(tile_side, columns - column); ++i) {
        std::memcpy(&batch[column + i][row], &tile[i], sizeof(Tile));
      }
    }
  }
}

}  // namespace

// Makes the steps of a forest, tree by tree.
class CompiledForest::Compiler {
 public:
  explicit Compiler(CompiledForest& out) : out_(out), stack_(out.forest_.size / 2 + 1) {}

  void compile() {
    const Forest& forest = out_.forest_;
    out_.slots_ = leaf_slots;
    out_.steps_.reserve(forest.size / 4);
    for (std::size_t at = 0; at < forest.size;) {
      const std::size_t end = end_of_tree(forest, at);
      if (!add_tree(at, end)) return;  // cut short
      out_.trees_.push_back({out_.steps_.size(), stack_.front()});
      at = end;
    }
  }

 private:
  // Adds the tree in [begin, end), or says that it is none. Read backwards, the nodes are a program for a stack
  // machine: a leaf is pushed, an inner node takes its left and then its right side. The stack is resolved here: what
  // would be its k-th entry is slot leaf_slots + k.
  bool add_tree(std::size_t begin, std::size_t end) {
    std::size_t depth = 0;
    for (std::size_t at = end; at > begin + 1; at -= 2) {
      const std::uint8_t feature = out_.forest_.bytes[at - 2];
      const std::uint8_t value = out_.forest_.bytes[at - 1];
      if (feature == leaf_node) {
        stack_[depth++] = value ^ flip;
        continue;
      }
      if (depth < 2) return false;
      --depth;
      const auto to = static_cast<std::uint16_t>(leaf_slots + depth - 1);
      out_.steps_.push_back(
          {stack_[depth], stack_[depth - 1], to, column_of(feature), static_cast<std::int8_t>(value ^ flip)});
      stack_[depth - 1] = to;
      out_.slots_ = std::max<std::size_t>(out_.slots_, to + 1U);
    }
    return depth == 1;
  }

  std::uint8_t column_of(std::uint8_t feature) {
    std::uint8_t& column = columns_[feature];
    if (column == 0) {
      out_.features_.push_back(feature);
      column = static_cast<std::uint8_t>(out_.features_.size());
    }
    return static_cast<std::uint8_t>(column - 1);
  }

  CompiledForest& out_;
  std::vector<std::uint16_t> stack_;               // the slots of its entries
  std::array<std::uint8_t, leaf_node> columns_{};  // of each feature: one more than its place in features_, or 0
};

CompiledForest::CompiledForest(const Forest& forest) : forest_(forest) { Compiler(*this).compile(); }

ForestEvaluator::ForestEvaluator(const CompiledForest& forest)
    : forest_(forest), slots_(forest.slots_), columns_(forest.features_.size()) {
  for (std::size_t value = 0; value < std::min(leaf_slots, slots_.size()); ++value) {
    slots_[value].fill(Bytes{} + static_cast<std::int8_t>(value ^ flip));
  }
}

void ForestEvaluator::load(const Column* batch) {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    std::memcpy(&columns_[i], &batch[forest_.features_[i]], sizeof(Column));
    for (Bytes& values : columns_[i]) values ^= static_cast<std::int8_t>(flip);
  }
}

template <std::size_t vectors>
inline void ForestEvaluator::take(const CompiledForest::Step& step, const Chunk* columns, Chunk* slots) {
  const Bytes* const column = columns[step.column].data();
  const Bytes* const left = slots[step.left].data();
  const Bytes* const right = slots[step.right].data();
  const Bytes threshold = Bytes{} + step.threshold;
  Bytes* const to = slots[step.to].data();
  for (std::size_t i = 0; i < vectors; ++i) {
    const Bytes under = column[i] < threshold;
    to[i] = (left[i] & under) | (right[i] & ~under);
  }
}

// Evaluates the rows that were loaded, `count` of them, which so many vectors hold. (Kept a function of its own: a
// WebAssembly engine optimises what is called often, and would run one long loop as it was compiled first.)
template <std::size_t vectors>
__attribute__((noinline)) void ForestEvaluator::run(std::size_t count, std::int32_t* sums) {
  constexpr std::size_t most_trees = 255;  // whose values, signed bytes, a sum of 16 bits holds
  static_assert(std::endian::native == std::endian::little, "the even rows are the low bytes of 16-bit numbers");
  std::fill_n(sums, count, 0);
  const std::vector<CompiledForest::Tree>& trees = forest_.trees_;
  const CompiledForest::Step* const steps = forest_.steps_.data();
  const Chunk* const columns = columns_.data();
  Chunk* const slots = slots_.data();
  std::size_t next = 0;
  for (std::size_t first = 0; first < trees.size(); first += most_trees) {
    ShortSums sum{};
    const std::size_t last = std::min(trees.size(), first + most_trees);
    for (std::size_t tree = first; tree < last; ++tree) {
      for (const std::size_t end = trees[tree].end; next < end; ++next) take<vectors>(steps[next], columns, slots);
      const Chunk& values = slots[trees[tree].result];
      for (std::size_t i = 0; i < vectors; ++i) {
        const auto pairs = reinterpret_cast<Shorts>(values[i]);
        sum[0][i] += (pairs << 8) >> 8;
        sum[1][i] += pairs >> 8;
      }
    }
    for (std::size_t row = 0; row < count; ++row) sums[row] += sum[row % 2][row / sizeof(Bytes)][row / 2 % 8];
  }
}

void ForestEvaluator::evaluate(const Column* batch, std::size_t count, std::int32_t* sums) {
  load(batch);
  if (count <= sizeof(Bytes)) return run<1>(count, sums);
  if (count <= 2 * sizeof(Bytes)) return run<2>(count, sums);
  run<vector_count>(count, sums);
}

std::vector<std::int32_t> evaluate(const CompiledForest& forest, const std::uint8_t* rows, std::size_t count,
                                   std::size_t columns) {
  std::vector<std::int32_t> sums(count);
  ForestEvaluator evaluator(forest);
  std::vector<Column> batch(columns);
  for (std::size_t first = 0; first < count; first += batch_rows, rows += batch_rows * columns) {
    const std::size_t at_hand = std::min(batch_rows, count - first);
    lay_out(rows, at_hand, columns, batch.data());
    evaluator.evaluate(batch.data(), at_hand, sums.data() + first);
  }
  return sums;
}

std::int32_t evaluate_row(const Forest& forest, const std::uint8_t* row) {
  std::int32_t sum = 0;
  std::vector<std::int8_t> stack(forest.size / 2 + 1);
  for (std::size_t begin = 0; begin < forest.size;) {
    const std::size_t end = end_of_tree(forest, begin);
    std::int8_t* top = stack.data();
    for (std::size_t at = end; at > begin + 1; at -= 2) {
      const std::uint8_t feature = forest.bytes[at - 2];
      const std::uint8_t value = forest.bytes[at - 1];
      if (feature == leaf_node) {
        *top++ = static_cast<std::int8_t>(value);
        continue;
      }
      if (top - stack.data() < 2) return sum;  // cut short
      --top;
      if (row[feature] < value) top[-1] = *top;
    }
    sum += top == stack.data() ? 0 : top[-1];
    begin = std::max(end, begin + 1);
  }
  return sum;
}

std::size_t end_of_tree(const Forest& forest, std::size_t begin) {
  std::size_t end = begin;
  for (std::size_t open = 1; open > 0 && end + 1 < forest.size; end += 2) {
    open = forest.bytes[end] == leaf_node ? open - 1 : open + 1;
  }
  return end;
}

float probability(std::int32_t sum, std::int32_t unit) {
  return 1.0F / (1.0F + std::exp(-static_cast<float>(sum) / static_cast<float>(unit)));
}

}  // namespace verbatim
