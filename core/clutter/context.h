// The second look: what is known of each block once the first one has scored all of them.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "clutter/features.h"

namespace verbatim {

/// How many bytes describe a page for telling its kind: its own features and the profile of the first scores.
inline constexpr std::size_t profile_count = 18;
inline constexpr std::size_t kind_feature_count = page_feature_count + profile_count;

/// How many kinds of page there are: the values of PageKind.
inline constexpr std::size_t page_kind_count = 7;

/// The first features of a block that the second look has too: the page's own are left out, and so is what lies further
/// off.
inline constexpr std::size_t base_feature_count = 134;
inline constexpr std::size_t context_count = 39;
inline constexpr std::size_t context_feature_count =
    page_kind_count + profile_count + context_count + base_feature_count;

/// What is the same in every row of a page: the logit features of its kinds, then its profile.
using ContextHead = std::array<Feature, page_kind_count + profile_count>;

class ContextReader;

/// Writes the rows of the second look, a few blocks at a time.
class ContextWriter {
 public:
  /// Keeps references to both. `scores` has an entry a block, what the first look said, in 128ths of a logit. Linear in
  /// the number of blocks.
  ContextWriter(const PageView& page, const std::vector<std::int32_t>& scores);
  ~ContextWriter();
  ContextWriter(const ContextWriter&) = delete;
  ContextWriter& operator=(const ContextWriter&) = delete;

  /// What the scores say of the page as a whole.
  [[nodiscard]] std::array<Feature, profile_count> profile() const;

  /// The features of `count` blocks from `first` on, at most `batch_rows`: `context_feature_count` columns. `base`
  /// holds the same blocks' `base_feature_count` columns.
  void write(std::size_t first, std::size_t count, const ContextHead& head, const Column* base, Column* batch) const;

 private:
  std::unique_ptr<const ContextReader> reader_;
};

/// Their names, in order.
[[nodiscard]] std::vector<std::string> context_feature_names();

}  // namespace verbatim
