// The names of the enumerations in every output.
#include <array>

#include "verbatim/reading.h"

namespace verbatim {

std::string_view name_of(VerdictKind kind) {
  constexpr auto names = std::to_array<std::string_view>(
      {"navigation", "comments", "advertising", "related", "sharing", "promotion", "consent", "footer", "other"});
  return names[static_cast<std::size_t>(kind)];
}

std::string_view name_of(VerdictReason reason) {
  constexpr auto names = std::to_array<std::string_view>({"markup", "link", "site header", "form", "label", "dialog",
                                                          "contents", "surroundings", "label before it", "place",
                                                          "what its like mostly is", "nothing says what it is"});
  return names[static_cast<std::size_t>(reason)];
}

std::string_view name_of(QuotationKind kind) {
  constexpr auto names = std::to_array<std::string_view>({"direct", "partial", "block", "scare"});
  return names[static_cast<std::size_t>(kind)];
}

std::string_view name_of(SpeakerKind kind) {
  constexpr auto names = std::to_array<std::string_view>({"person", "unnamed", "group", "institution", "document"});
  return names[static_cast<std::size_t>(kind)];
}

std::string_view name_of(Pattern pattern) {
  constexpr auto names = std::to_array<std::string_view>({"none", "after", "after_inverted", "before", "between",
                                                          "in_clause", "according_to", "colon", "continuation",
                                                          "transcript", "signature", "dialogue", "embed", "context"});
  return names[static_cast<std::size_t>(pattern)];
}

std::string_view name_of(BlockKind kind) {
  constexpr auto names = std::to_array<std::string_view>(
      {"paragraph", "heading", "list_item", "block_quote", "preformatted", "cell", "caption", "embed"});
  return names[static_cast<std::size_t>(kind)];
}

std::string_view name_of(PageKind kind) {
  constexpr auto names = std::to_array<std::string_view>(
      {"article", "forum", "documentation", "service", "product", "listing", "collection"});
  return names[static_cast<std::size_t>(kind)];
}

}  // namespace verbatim
