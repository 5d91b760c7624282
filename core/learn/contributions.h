// Why a forest says what it says of one row: what each feature adds to the sum.
//
// Along the path that the row takes down a tree, a split changes what the tree is expected to say from the value of the
// inner node to that of the side taken; the change is the split's feature's (Saabas 2014, "Interpreting random
// forests"). A packed forest does not know how many rows went each way when it was learned, so a node's value is the
// plain mean of its two sides.
#pragma once

#include <vector>

#include "learn/forest.h"

namespace verbatim {

struct Contributions {
  double base = 0;               ///< what the forest would say of any row
  std::vector<double> features;  ///< a column: what it adds. base and these sum up to what evaluate() gives
};

/// `row` has `columns` bytes. In the unit of the leaves.
[[nodiscard]] Contributions find_contributions(const Forest& forest, const std::uint8_t* row, std::size_t columns);

}  // namespace verbatim
