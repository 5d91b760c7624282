// What a page says outright about an element: by its tag, its ARIA role, its schema.org type and the words of its class
// and id. Signs name what an element is; whether it is story is decided elsewhere.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "verbatim/document.h"
#include "verbatim/reading.h"

namespace verbatim {

/// A set of signs, one bit each.
using Signs = std::uint64_t;

namespace sign {
// Clutter, in the order of VerdictKind: bit i is what VerdictKind i is hidden for.
inline constexpr Signs navigation = 1U << 0U;
inline constexpr Signs comments = 1U << 1U;
inline constexpr Signs advertising = 1U << 2U;
inline constexpr Signs related = 1U << 3U;
inline constexpr Signs sharing = 1U << 4U;
inline constexpr Signs promotion = 1U << 5U;
inline constexpr Signs consent = 1U << 6U;
inline constexpr Signs footer = 1U << 7U;
inline constexpr Signs other = 1U << 8U;
inline constexpr Signs clutter = (1U << 9U) - 1;

// What surrounds a text and stays on the screen.
inline constexpr Signs title = 1U << 9U;
inline constexpr Signs byline = 1U << 10U;
inline constexpr Signs date = 1U << 11U;
inline constexpr Signs caption = 1U << 12U;
inline constexpr Signs author_bio = 1U << 13U;

// What a text is part of.
inline constexpr Signs main = 1U << 14U;     ///< <main>, role=main
inline constexpr Signs article = 1U << 15U;  ///< <article>, role=article
inline constexpr Signs body = 1U << 16U;     ///< itemprop=articleBody, classes such as "entry-content"
inline constexpr Signs list = 1U << 17U;
inline constexpr Signs table = 1U << 18U;
inline constexpr Signs code = 1U << 19U;
inline constexpr Signs quote = 1U << 20U;
inline constexpr Signs figure = 1U << 21U;
inline constexpr Signs form = 1U << 22U;
inline constexpr Signs button = 1U << 23U;
inline constexpr Signs link = 1U << 24U;
inline constexpr Signs heading = 1U << 25U;
inline constexpr Signs invisible = 1U << 26U;  ///< hidden, display:none, visibility:hidden
inline constexpr Signs aria_hidden = 1U << 27U;
inline constexpr Signs noscript = 1U << 28U;
inline constexpr Signs header = 1U << 29U;
inline constexpr Signs aside = 1U << 30U;   ///< <aside>, role=complementary, classes such as "sidebar"
inline constexpr Signs dialog = 1U << 31U;  ///< <dialog>, role=dialog, classes such as "modal"
inline constexpr Signs review = 1ULL << 32U;
inline constexpr Signs product = 1ULL << 33U;
inline constexpr Signs post = 1ULL << 34U;      ///< classes such as "post", "message", "answer": one of a discussion
inline constexpr Signs card = 1ULL << 35U;      ///< classes such as "card", "tile", "item", "teaser"
inline constexpr Signs tags = 1ULL << 36U;      ///< keywords, topics, categories
inline constexpr Signs metadata = 1ULL << 37U;  ///< classes such as "meta", "info"
inline constexpr Signs emphasis = 1ULL << 38U;
inline constexpr Signs toc = 1ULL << 39U;         ///< table of contents
inline constexpr Signs embed = 1ULL << 40U;       ///< a post shown from elsewhere
inline constexpr Signs pull_quote = 1ULL << 41U;  ///< words of the story itself, set large beside it
inline constexpr Signs poster = 1ULL << 42U;      ///< who has written one post of many
}  // namespace sign

/// The signs of every element of a document; of text nodes none. One entry a node.
[[nodiscard]] std::vector<Signs> find_signs(const Document& document);

/// Adds the signs of further names, most of them in other languages than English, to those that find_signs gave, once
/// blocks are scored: scores are learned without them. What is called a footer under a quotation or a
/// picture loses its sign.
void add_signs_of_verdicts(const Document& document, std::vector<Signs>& signs);

/// The signs that the words of a short text give ("Related stories", "Add to cart"), by the same list as class names.
[[nodiscard]] Signs signs_of_words(std::string_view text);

}  // namespace verbatim
