#include "quotes/forest.h"

#include <cmath>

namespace verbatim {

int Forest::score(const std::int8_t* features) const {
  int sum = base;
  std::size_t i = 0;
  while (i < size) {
    const std::size_t end = i + static_cast<std::uint16_t>(nodes[i].next);
    for (++i; nodes[i].feature != leaf_node;) {
      i += features[nodes[i].feature] < nodes[i].threshold ? 1U : static_cast<std::uint16_t>(nodes[i].next);
    }
    sum += nodes[i].next;
    i = end;
  }
  return sum;
}

float probability_of(int score) {
  return 1.0F / (1.0F + std::exp(-static_cast<float>(score) / static_cast<float>(score_unit)));
}

}  // namespace verbatim
