#include "verbatim/names.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace verbatim {
namespace {

#define VERBATIM_STRING(name) #name,
constexpr auto tag_identifiers = std::to_array<std::string_view>({"", "", VERBATIM_TAGS(VERBATIM_STRING)});
constexpr auto attribute_identifiers = std::to_array<std::string_view>({"", VERBATIM_ATTRIBUTES(VERBATIM_STRING)});
#undef VERBATIM_STRING

// HTML's spelling of an identifier: one trailing underscore dropped, the others hyphens.
struct HtmlName {
  std::array<char, 16> characters{};
  std::size_t size = 0;
  [[nodiscard]] constexpr std::string_view view() const { return {characters.data(), size}; }
};

template <std::size_t Count>
constexpr std::array<HtmlName, Count> html_names(const std::array<std::string_view, Count>& identifiers) {
  std::array<HtmlName, Count> names{};
  for (std::size_t i = 0; i < Count; ++i) {
    std::string_view identifier = identifiers[i];
    if (identifier.ends_with('_')) identifier.remove_suffix(1);
    names[i].size = identifier.size();
    for (std::size_t c = 0; c < identifier.size(); ++c)
      names[i].characters[c] = identifier[c] == '_' ? '-' : identifier[c];
  }
  return names;
}

constexpr auto tag_names = html_names(tag_identifiers);
constexpr auto attribute_names = html_names(attribute_identifiers);

constexpr std::uint32_t hash(std::string_view name, std::uint32_t seed) {
  std::uint32_t value = seed;
  for (const char c : name) value = (value ^ static_cast<unsigned char>(c)) * 0x01000193U;
  return value ^ (value >> 15U);
}

// A perfect hash made at compile time: the first seed under which no two names share a slot.
template <std::size_t Slots>
struct PerfectHash {
  std::uint32_t seed = 0;
  std::array<std::uint8_t, Slots> index{};
  [[nodiscard]] constexpr std::uint8_t find(std::string_view name) const { return index[hash(name, seed) % Slots]; }
};

template <std::size_t Slots, std::size_t Count>
constexpr PerfectHash<Slots> perfect_hash(const std::array<HtmlName, Count>& names, std::size_t first) {
  for (std::uint32_t seed = 1;; ++seed) {
    PerfectHash<Slots> table{seed, {}};
    bool free_of_collisions = true;
    for (std::size_t i = first; i < Count && free_of_collisions; ++i) {
      std::uint8_t& slot = table.index[hash(names[i].view(), seed) % Slots];
      free_of_collisions = slot == 0;
      slot = static_cast<std::uint8_t>(i);
    }
    if (free_of_collisions) return table;
  }
}

constexpr auto tag_hash = perfect_hash<4096>(tag_names, 2);
constexpr auto attribute_hash = perfect_hash<512>(attribute_names, 1);

}  // namespace

Tag tag_of(std::string_view name) {
  const std::uint8_t found = tag_hash.find(name);
  return tag_names[found].view() == name && found > 1 ? static_cast<Tag>(found) : Tag::unknown;
}

AttributeName attribute_of(std::string_view name) {
  const std::uint8_t found = attribute_hash.find(name);
  return attribute_names[found].view() == name ? static_cast<AttributeName>(found) : AttributeName::unknown;
}

std::string_view name_of(Tag tag) { return tag_names[static_cast<std::size_t>(tag)].view(); }

std::string_view name_of(AttributeName name) { return attribute_names[static_cast<std::size_t>(name)].view(); }

}  // namespace verbatim
