// What is known of each block before any opinion: numbers from its text, its place, what surrounds it and the page.
//
// Every feature is one byte, made of integers alone, so that learning and reading see the very same numbers on every
// platform. Shares are in 250ths, counts on a logarithmic scale of 16 steps an octave, capped at 255.
#pragma once

#include <bit>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "clutter/blocks.h"
#include "clutter/page_facts.h"
#include "clutter/signs.h"
#include "clutter/word_odds.h"
#include "learn/forest.h"

namespace verbatim {

using Feature = std::uint8_t;

/// A row of features for each block, in the order of their names.
struct FeatureTable {
  std::size_t columns = 0;
  std::vector<Feature> values;

  [[nodiscard]] const Feature* row(std::size_t index) const { return values.data() + index * columns; }
  [[nodiscard]] Feature* row(std::size_t index) { return values.data() + index * columns; }
  [[nodiscard]] std::size_t rows() const { return columns == 0 ? 0 : values.size() / columns; }
};

/// The smallest element around each block, and from there the ones that hold more blocks than the one before.
inline constexpr unsigned container_levels = 6;

/// "No block": no heading above, no title.
inline constexpr std::uint32_t no_block = 0xFFFFFFFFU;

/// What the features are made of; also the second stage asks it for containers and sections.
struct PageView {
  const Document& document;
  const Blocks& blocks;
  const std::vector<Signs>& signs;
  PageFacts facts;
  std::vector<Node> growing;             ///< a node: the nearest ancestor that holds more blocks, or no_node
  std::vector<std::uint32_t> signature;  ///< a block: a hash of the tags and classes of the three elements around it
  std::vector<std::uint32_t>
      section;                ///< a block: the index of the heading block it is under, or its own; else no_block
  std::uint32_t title_block;  ///< the heading most like <title>, or no_block
};

[[nodiscard]] PageView view_page(const Document& document, const Blocks& blocks, const std::vector<Signs>& signs);

class FeatureReader;

/// Writes the features of blocks, a few blocks at a time, so that nobody need hold those of all of them.
class FeatureWriter {
 public:
  /// Keeps references to both. Linear in the size of the document.
  FeatureWriter(const PageView& page, const Vocabulary& words);
  ~FeatureWriter();
  FeatureWriter(const FeatureWriter&) = delete;
  FeatureWriter& operator=(const FeatureWriter&) = delete;

  /// The features of `count` blocks from `first` on, at most `batch_rows`: `feature_count` columns.
  void write(std::size_t first, std::size_t count, Column* batch) const;

  /// Those of one block, as a row.
  void write_row(std::size_t block, Feature* row) const;

 private:
  std::unique_ptr<const FeatureReader> reader_;
  std::vector<Feature> page_row_;  // the features of the page, which are the same in every row
};

/// The features of every block. Linear in the size of the document.
[[nodiscard]] FeatureTable find_features(const PageView& page, const Vocabulary& words);

/// Their names, in order.
[[nodiscard]] std::vector<std::string> feature_names();

/// How many there are; the first `page_feature_count` say something of the page as a whole, the same in every row.
inline constexpr std::size_t feature_count = 250;
inline constexpr std::size_t page_feature_count = 42;

// Scales.

/// part / whole in 250ths; 0 where whole is 0.
[[nodiscard]] constexpr unsigned share(std::uint64_t part, std::uint64_t whole) {
  if (whole == 0) return 0;
  if (part >= whole) return 250;
  constexpr std::uint64_t most = UINT32_MAX / 250;  // up to where 32 bits do, whose division is several times as fast
  return static_cast<unsigned>(
      whole <= most ? static_cast<std::uint32_t>(part) * 250U / static_cast<std::uint32_t>(whole) : part * 250 / whole);
}

/// 16 steps for each doubling of count + 1.
[[nodiscard]] constexpr unsigned magnitude(std::uint64_t count) {
  const std::uint64_t value = count + 1;
  const auto octave = static_cast<unsigned>(std::bit_width(value | 1U)) - 1;
  const auto within = static_cast<unsigned>(((value << 4U) >> octave) & 15U);
  const unsigned result = octave * 16 + within;
  return result > 255 ? 255 : result;
}

}  // namespace verbatim
