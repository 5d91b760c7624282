#include "learn/forest.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace verbatim {
namespace {

// Rows are evaluated sixty-four at a time, by computing every node of a tree for all of them: a node is a choice
// between what its left and its right side amount to, made in one instruction for sixteen rows. That is several times
// as fast as following each row down, since nothing is ever predicted or looked up. (Vectors as GCC and Clang have
// them; on a machine without such instructions they become loops.)
using Bytes = std::int8_t __attribute__((vector_size(16)));

constexpr std::size_t vector_count = 4;
constexpr std::size_t chunk_rows = vector_count * sizeof(Bytes);

// One value for each of the rows at hand.
struct Chunk {
  std::array<Bytes, vector_count> vectors;
  [[nodiscard]] std::uint8_t* values() { return reinterpret_cast<std::uint8_t*>(vectors.data()); }
};

// The slots that a node's sides lie in: one for each value that a leaf may have, then what inner nodes have computed.
constexpr std::size_t leaf_slots = 256;

constexpr std::uint8_t flip = 0x80;  // makes an unsigned byte a signed one of the same order, and back

// slot[to] = column[feature] < threshold ? slot[left] : slot[right]
struct Step {
  std::uint16_t left = 0;
  std::uint16_t right = 0;
  std::uint16_t to = 0;
  std::uint8_t feature = 0;
  std::int8_t threshold = 0;
};

struct Tree {
  std::size_t end = 0;       // of its steps
  std::uint16_t result = 0;  // the slot where its value lies after them
};

class Program {
 public:
  explicit Program(const Forest& forest) {
    steps_.reserve(forest.size / 4);
    for (std::size_t at = 0; at < forest.size;) at = add_tree(forest, at);
    slots_.resize(most_slots_);
    for (std::size_t value = 0; value < leaf_slots; ++value) {
      slots_[value].vectors.fill(Bytes{} + static_cast<std::int8_t>(value ^ flip));
    }
  }

  // Evaluates `count` rows, at most chunk_rows, and adds to their sums.
  void run(const std::uint8_t* rows, std::size_t count, std::size_t columns, std::int32_t* sums) {
    load(rows, count, columns);
    const std::size_t vectors = (count + sizeof(Bytes) - 1) / sizeof(Bytes);
    std::size_t next = 0;
    for (const Tree& tree : trees_) {
      for (; next < tree.end; ++next) step(steps_[next], vectors);
      const std::uint8_t* result = slots_[tree.result].values();
      for (std::size_t row = 0; row < count; ++row) sums[row] += static_cast<std::int8_t>(result[row]);
    }
  }

 private:
  // Adds the tree at `begin` and returns where the next begins. Read backwards, the nodes are a program for a stack
  // machine: a leaf is pushed, an inner node takes its left and then its right side. The stack is resolved here: what
  // would be its k-th entry is slot leaf_slots + k.
  std::size_t add_tree(const Forest& forest, std::size_t begin) {
    const std::size_t end = end_of_tree(forest, begin);
    stack_.clear();
    for (std::size_t at = end; at > begin + 1; at -= 2) {
      const std::uint8_t feature = forest.bytes[at - 2];
      const std::uint8_t value = forest.bytes[at - 1];
      if (feature == leaf_node) {
        stack_.push_back(value ^ flip);
        continue;
      }
      if (stack_.size() < 2) return forest.size;  // cut short
      const auto to = static_cast<std::uint16_t>(leaf_slots + stack_.size() - 2);
      const std::uint16_t left = stack_.back();
      stack_.pop_back();
      steps_.push_back({left, stack_.back(), to, feature, static_cast<std::int8_t>(value ^ flip)});
      stack_.back() = to;
      most_slots_ = std::max<std::size_t>(most_slots_, to + 1U);
    }
    if (stack_.size() == 1) trees_.push_back({steps_.size(), stack_.back()});
    return std::max(end, begin + 1);
  }

  // Lays the rows' features out column by column.
  void load(const std::uint8_t* rows, std::size_t count, std::size_t columns) {
    for (std::size_t row = 0; row < count; ++row, rows += columns) {
      for (std::size_t column = 0; column < columns; ++column) {
        columns_[column].values()[row] = rows[column] ^ flip;
      }
    }
  }

  void step(const Step& step, std::size_t vectors) {
    const Chunk& column = columns_[step.feature];
    const Chunk& left = slots_[step.left];
    const Chunk& right = slots_[step.right];
    Chunk& to = slots_[step.to];
    const Bytes threshold = Bytes{} + step.threshold;
    for (std::size_t i = 0; i < vectors; ++i) {
      const Bytes under = column.vectors[i] < threshold;
      to.vectors[i] = (left.vectors[i] & under) | (right.vectors[i] & ~under);
    }
  }

  std::vector<Step> steps_;
  std::vector<Tree> trees_;
  std::vector<std::uint16_t> stack_;  // while a tree is added: the slots of its entries
  std::vector<Chunk> slots_;
  std::size_t most_slots_ = leaf_slots;
  std::array<Chunk, leaf_node> columns_{};
};

}  // namespace

std::vector<std::int32_t> evaluate(const Forest& forest, const std::uint8_t* rows, std::size_t count,
                                   std::size_t columns) {
  std::vector<std::int32_t> sums(count);
  Program program(forest);
  for (std::size_t row = 0; row < count; row += chunk_rows) {
    program.run(rows + row * columns, std::min(chunk_rows, count - row), columns, sums.data() + row);
  }
  return sums;
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
