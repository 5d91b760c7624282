#include "clutter/metadata.h"

#include <algorithm>
#include <array>

#include "clutter/author_names.h"
#include "clutter/dates.h"
#include "clutter/metadata_sources.h"
#include "clutter/page_title.h"

namespace verbatim {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  return out;
}

template <typename... Texts>
std::string first_of(const Texts&... texts) {
  std::string found;
  ((found.empty() ? (void)(found = texts) : (void)0), ...);
  return found;
}

template <typename... Texts>
std::string first_date(const Texts&... texts) {
  std::string found;
  ((found.empty() ? (void)(found = find_date(texts)) : (void)0), ...);
  return found;
}

std::string find_site(const MetadataSources& sources) {
  const std::string site = first_of(sources.meta.site, sources.structured.site);
  return site.empty() ? site_name_in(sources.title, sources.host) : site;
}

// The heading that says what the page calls itself elsewhere; else what it calls itself elsewhere.
std::string find_title(const MetadataSources& sources, const std::string& site) {
  constexpr double alike = 0.5;
  const auto stripped = [&](const std::string& title) { return strip_site_name(title, site, sources.host); };
  const std::string own = first_of(stripped(sources.meta.title), sources.structured.headline, stripped(sources.title),
                                   stripped(sources.structured.page_name));
  if (own.empty()) return sources.headings.empty() ? std::string() : sources.headings.front();
  const std::string* best = nullptr;
  double best_likeness = alike;
  for (const std::string& heading : sources.headings) {
    const double likeness =
        std::max(title_likeness(heading, own), title_likeness(heading, sources.structured.headline));
    if (likeness > best_likeness) {
      best = &heading;
      best_likeness = likeness;
    }
  }
  return best == nullptr ? own : *best;
}

struct Authors {
  std::vector<std::string> names;
  std::string wire;
};

// Adds the names in `texts`; a name that is the site's own or a wire service is no author.
void add_authors(Authors& authors, const std::vector<std::string>& texts, const std::string& site) {
  for (const std::string& text : texts) {
    const Byline byline = parse_byline(text);
    if (authors.wire.empty()) authors.wire = byline.wire;
    for (const std::string& name : byline.names) {
      const auto same = [&](const std::string& other) { return lower(other) == lower(name); };
      if (lower(name) != lower(site) && std::none_of(authors.names.begin(), authors.names.end(), same)) {
        authors.names.push_back(name);
      }
    }
  }
}

Authors find_authors(const MetadataSources& sources, const std::string& site) {
  Authors authors;
  authors.wire = sources.byline_wire;
  const std::array<std::vector<std::string>, 4> ways = {
      sources.byline.empty() ? std::vector<std::string>() : std::vector<std::string>{sources.byline},
      sources.structured.authors, sources.meta.authors, sources.authors};
  for (const std::vector<std::string>& texts : ways) {
    if (authors.names.empty()) add_authors(authors, texts, site);
  }
  return authors;
}

// The day in an address such as "/2024/05/06/the-bridge"; empty when there is none.
std::string date_in_address(std::string_view address) {
  for (std::size_t slash = address.find('/'); slash != std::string_view::npos; slash = address.find('/', slash + 1)) {
    const std::string_view part = address.substr(slash + 1, 10);
    if (part.size() == 10 && (part[4] == '/' || part[4] == '-') && part[7] == part[4]) {
      if (std::string date = find_date(part); !date.empty()) return date;
    }
  }
  return {};
}

// A BCP 47 tag: "en_US" is how Open Graph writes "en-US".
std::string language_tag(std::string tag) {
  tag = tag.substr(0, tag.find_first_of(", ;"));
  std::replace(tag.begin(), tag.end(), '_', '-');
  const bool plain = std::all_of(tag.begin(), tag.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  });
  return plain && tag.size() >= 2 && tag.size() <= 35 ? tag : std::string();
}

}  // namespace

Metadata find_metadata(const Document& document, const Reading& reading) {
  Metadata metadata;
  if (document.door == Door::plain_text) return metadata;
  const MetadataSources sources = gather_metadata(document, reading);
  metadata.site = find_site(sources);
  metadata.title = find_title(sources, metadata.site);
  Authors authors = find_authors(sources, metadata.site);
  metadata.authors = std::move(authors.names);
  metadata.wire = authors.wire;
  if (metadata.wire.empty()) metadata.wire = dateline_wire(reading.text);
  metadata.published = first_date(sources.structured.published, sources.meta.published, sources.published);
  if (metadata.published.empty()) metadata.published = date_in_address(sources.address);
  metadata.modified = first_date(sources.structured.modified, sources.meta.modified, sources.modified);
  metadata.language = first_of(language_tag(sources.language), language_tag(sources.structured.language),
                               language_tag(sources.meta.language));
  return metadata;
}

}  // namespace verbatim
