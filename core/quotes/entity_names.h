// What entities are called, and what they do, for a reader.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "quotes/entities.h"

namespace verbatim {

/// The name of an entity as a reader wants it: "Ned Price"; a description without its article for an unnamed source.
[[nodiscard]] std::string name_of_entity(const TokenizedText& article, const std::vector<Mention>& mentions,
                                         const Entities& entities, std::uint32_t entity);

/// What the text says an entity does: "State Department spokesman"; empty when it says nothing. `own` are the mentions
/// of the entity in order.
[[nodiscard]] std::string role_of_entity(const TokenizedText& article, const std::vector<Mention>& mentions,
                                         std::span<const std::uint32_t> own);

}  // namespace verbatim
