#include "clutter/json_ld.h"

#include <algorithm>
#include <array>

#include "clutter/json_tape.h"
#include "text/ascii.h"

namespace verbatim {
namespace {

enum class Rank { none, page, thing, story };

Rank rank_of(std::string_view type) {
  constexpr auto stories = std::to_array<std::string_view>(
      {"BlogPosting", "DiscussionForumPosting", "SocialMediaPosting", "LiveBlogPosting", "Question", "Report", "Recipe",
       "HowTo", "Review", "ClaimReview", "PodcastEpisode", "CreativeWork"});
  constexpr auto things = std::to_array<std::string_view>(
      {"Product", "ProductGroup", "Course", "Event", "VideoObject", "SoftwareApplication", "Book", "Movie", "Dataset"});
  constexpr auto pages = std::to_array<std::string_view>(
      {"WebPage", "ItemPage", "CollectionPage", "AboutPage", "FAQPage", "QAPage", "ProfilePage", "MedicalWebPage"});
  const auto in = [&](const auto& list) { return std::find(list.begin(), list.end(), type) != list.end(); };
  if (type.ends_with("Article") || in(stories)) return Rank::story;
  if (in(things)) return Rank::thing;
  return in(pages) ? Rank::page : Rank::none;
}

constexpr std::size_t most_authors = 20;
constexpr int most_lookups = 20;

class JsonLd {
 public:
  JsonLd(std::string_view json, StructuredFacts& facts) : tape_(parse_json_tape(json)), facts_(facts) {}

  void read() {
    for (const Rank rank : {Rank::story, Rank::thing, Rank::page}) {
      for_each_top_object([&](std::uint32_t object) {
        if (rank_of_object(object) == rank) read_work(object, rank);
      });
    }
    for_each_top_object([&](std::uint32_t object) {
      if (has_type(object, "WebSite")) fill(facts_.site, string_member(object, "name"));
    });
  }

  [[nodiscard]] std::string read_body() const {
    std::string body;
    for_each_top_object([&](std::uint32_t object) {
      const std::uint32_t member = find_member(tape_, object, "articleBody");
      if (member == 0 || tape_[member].type != JsonType::string || rank_of_object(object) != Rank::story) return;
      const std::uint32_t free = find_member(tape_, object, "isAccessibleForFree");
      if (free == 0 || ascii_lower(tape_[free].raw) != "false") fill(body, json_string(tape_[member].raw, '\n'));
    });
    return body;
  }

 private:
  // Objects that stand for themselves: at the top, in the graph, or as the page's main entity.
  template <typename Visit>
  void for_each_top_object(Visit visit) const {
    std::vector<bool> top(tape_.size(), false);
    for (std::uint32_t value = 0; value < tape_.size(); ++value) {
      const std::uint32_t parent = tape_[value].parent;
      const std::string_view key = tape_[value].key;
      top[value] = (parent == value || top[parent]) && (key.empty() || key == "@graph" || key == "mainEntity");
      if (top[value] && tape_[value].type == JsonType::object) visit(value);
    }
  }

  [[nodiscard]] std::vector<std::string_view> types(std::uint32_t object) const {
    const std::uint32_t type = find_member(tape_, object, "@type");
    std::vector<std::string_view> found;
    for (std::uint32_t value = type; type != 0 && value < tape_[type].end; ++value) {
      std::string_view name = tape_[value].raw;
      if (const std::size_t slash = name.find_last_of("/:#"); slash != std::string_view::npos)
        name.remove_prefix(slash + 1);
      found.push_back(name);
    }
    return found;
  }

  [[nodiscard]] bool has_type(std::uint32_t object, std::string_view type) const {
    const auto found = types(object);
    return std::find(found.begin(), found.end(), type) != found.end();
  }

  [[nodiscard]] Rank rank_of_object(std::uint32_t object) const {
    Rank best = Rank::none;
    for (const std::string_view type : types(object)) best = std::max(best, rank_of(type));
    return best;
  }

  static void fill(std::string& fact, std::string value) {
    if (fact.empty()) fact = std::move(value);
  }

  [[nodiscard]] std::string string_member(std::uint32_t object, std::string_view key) const {
    std::uint32_t member = find_member(tape_, object, key);
    if (member == 0) return {};
    if (tape_[member].type == JsonType::array && member + 1 < tape_[member].end) ++member;
    return tape_[member].type == JsonType::string ? json_string(tape_[member].raw) : std::string();
  }

  void read_work(std::uint32_t work, Rank rank) {
    if (rank == Rank::page) {
      fill(facts_.page_name, string_member(work, "name"));
    } else {
      fill(facts_.headline, string_member(work, "headline"));
      fill(facts_.headline, string_member(work, "name"));
    }
    if (facts_.authors.empty()) add_people(find_member(tape_, work, "author"));
    if (facts_.authors.empty()) add_people(find_member(tape_, work, "creator"));
    fill(facts_.published, string_member(work, "datePublished"));
    fill(facts_.published, string_member(work, "dateCreated"));
    fill(facts_.modified, string_member(work, "dateModified"));
    fill(facts_.language, string_member(work, "inLanguage"));
    if (const std::uint32_t publisher = find_member(tape_, work, "publisher"); publisher != 0) {
      fill(facts_.site, name_of_thing(publisher));
    }
  }

  // The names in the value of "author": a string, a thing, or a list of them.
  void add_people(std::uint32_t value) {
    if (value == 0) return;
    if (tape_[value].type != JsonType::array) return add_person(value);
    for (std::uint32_t item = value + 1; item < tape_[value].end; item = tape_[item].end) {
      if (facts_.authors.size() + facts_.organizations.size() < most_authors) add_person(item);
    }
  }

  void add_person(std::uint32_t value) {
    std::string name = name_of_thing(value);
    if (name.empty()) return;
    const bool is_thing = tape_[value].type == JsonType::object;
    (is_thing && has_type(value, "Organization") ? facts_.organizations : facts_.authors).push_back(std::move(name));
  }

  // A string is its own name; a thing has a "name", or is told by its "@id" elsewhere.
  [[nodiscard]] std::string name_of_thing(std::uint32_t value) {
    if (tape_[value].type == JsonType::string) return json_string(tape_[value].raw);
    if (tape_[value].type == JsonType::array && value + 1 < tape_[value].end) ++value;
    if (tape_[value].type != JsonType::object) return {};
    if (std::string name = string_member(value, "name"); !name.empty()) return name;
    const std::uint32_t id = find_member(tape_, value, "@id");
    return id == 0 ? std::string() : name_by_id(tape_[id].raw, value);
  }

  // Looks through everything; of thousands of works with such references no more than the first few are asked.
  [[nodiscard]] std::string name_by_id(std::string_view id, std::uint32_t reference) {
    if (++lookups_ > most_lookups) return {};
    for (std::uint32_t value = 1; value < tape_.size(); ++value) {
      if (tape_[value].key != "@id" || tape_[value].raw != id || tape_[value].parent == reference) continue;
      if (std::string name = string_member(tape_[value].parent, "name"); !name.empty()) return name;
    }
    return {};
  }

  std::vector<JsonValue> tape_;
  StructuredFacts& facts_;
  int lookups_ = 0;
};

}  // namespace

void read_json_ld(std::string_view json, StructuredFacts& facts) { JsonLd(json, facts).read(); }

std::string article_body(std::string_view json) {
  StructuredFacts unused;
  return JsonLd(json, unused).read_body();
}

}  // namespace verbatim
