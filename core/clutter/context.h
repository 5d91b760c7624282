// The second look: what is known of each block once the first one has scored all of them.
#pragma once

#include <array>
#include <cstdint>
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
inline constexpr std::size_t base_feature_count = 124;
inline constexpr std::size_t context_count = 39;
inline constexpr std::size_t context_feature_count =
    page_kind_count + profile_count + context_count + base_feature_count;

/// What the first scores say of the page as a whole, after the page's own features.
/// `scores` has an entry a block, in 128ths of a logit.
[[nodiscard]] std::array<Feature, kind_feature_count> find_kind_features(const PageView& page,
                                                                         const FeatureTable& features,
                                                                         const std::vector<std::int32_t>& scores);

/// The rows of the second look. `kinds` are the logit features of the kinds of page.
[[nodiscard]] FeatureTable find_context_features(const PageView& page, const FeatureTable& features,
                                                 const std::vector<std::int32_t>& scores,
                                                 const std::array<Feature, kind_feature_count>& kind_features,
                                                 const std::array<Feature, page_kind_count>& kinds);

/// Their names, in order.
[[nodiscard]] std::vector<std::string> context_feature_names();

}  // namespace verbatim
