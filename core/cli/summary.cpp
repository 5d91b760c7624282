#include "cli/summary.h"

#include <nlohmann/json.hpp>
#include <numeric>

namespace verbatim::cli {
namespace {

using nlohmann::ordered_json;
using Counts = std::map<std::string, std::uint64_t>;

std::uint64_t total(const Counts& counts) {
  return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0},
                         [](std::uint64_t sum, const auto& count) { return sum + count.second; });
}

ordered_json with_total(const Counts& counts) { return {{"total", total(counts)}, {"reasons", counts}}; }

}  // namespace

void Summary::add(const RecordResult& result) {
  switch (result.outcome) {
    case Outcome::read: ++read; break;
    case Outcome::skipped: ++skipped[result.reason]; break;
    case Outcome::failed: ++failed[result.reason]; break;
  }
  stories += result.has_story ? 1 : 0;
  quotations += result.quotations;
}

std::uint64_t Summary::records() const { return read + total(skipped) + total(failed); }

std::string Summary::to_json() const {
  return ordered_json{{"records", records()},
                      {"read", read},
                      {"stories", stories},
                      {"quotations", quotations},
                      {"skipped", with_total(skipped)},
                      {"failed", with_total(failed)}}
      .dump();
}

std::optional<Summary> Summary::from_json(std::string_view text) {
  Summary summary;
  try {
    const ordered_json json = ordered_json::parse(text);
    json.at("read").get_to(summary.read);
    json.at("stories").get_to(summary.stories);
    json.at("quotations").get_to(summary.quotations);
    json.at("skipped").at("reasons").get_to(summary.skipped);
    json.at("failed").at("reasons").get_to(summary.failed);
  } catch (const ordered_json::exception&) {
    return std::nullopt;
  }
  return summary;
}

}  // namespace verbatim::cli
