#include "clutter/metadata.h"

#include <algorithm>
#include <array>

#include "clutter/author_names.h"
#include "clutter/dates.h"
#include "clutter/element_text.h"
#include "clutter/metadata_sources.h"
#include "clutter/page_title.h"
#include "clutter/story_head.h"
#include "text/ascii.h"

namespace verbatim {
namespace {

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
  const std::string site = first_of(sources.markup.meta.site, sources.markup.structured.site);
  return site.empty() ? site_name_in(sources.title, sources.host) : site;
}

struct Title {
  std::string text;
  Node node = no_node;  ///< the heading that shows it
};

// How alike a heading and what the page calls itself must be for the heading to be the title. A page with a date or an
// author has a headline, often worded apart from the title that is made for search engines; on the page of a service or
// a shop a heading is as often a slogan.
double likeness_needed(const MetadataSources& sources, PageKind page) {
  if (page != PageKind::article) return 0.7;
  const bool dated = !sources.markup.structured.published.empty() || !sources.markup.meta.published.empty() ||
                     !sources.markup.structured.authors.empty();
  return dated ? 0.3 : 0.5;
}

class TitleFinder {
 public:
  TitleFinder(const MetadataSources& sources, const std::string& site, PageKind page)
      : sources_(sources),
        site_(site),
        page_(page),
        own_({stripped(sources.title), stripped(sources.markup.meta.title), sources.markup.structured.headline}) {}

  [[nodiscard]] Title find() const {
    if (sources_.post) return {sources_.post->text, sources_.post->node};
    const Heading* heading = likest_heading();
    if (heading == nullptr) heading = only_heading();
    if (heading != nullptr) return {strip_site_name(heading->text, site_, sources_.host), heading->node};
    const auto shown = std::find_if(sources_.headings.begin(), sources_.headings.end(),
                                    [](const Heading& h) { return h.shown && h.first_level; });
    const bool has_shown = shown != sources_.headings.end();
    const std::string text = first_of(own_[0], own_[1], own_[2], stripped(sources_.markup.structured.page_name),
                                      has_shown ? shown->text : "");
    const std::size_t end = std::min(text.find('|', 1), text.find("｜", 1));
    return {std::string(trim(text.substr(0, end))), has_shown ? shown->node : no_node};
  }

 private:
  // Without the site's name, and without that of a book over each of its chapters; a thread is no chapter.
  [[nodiscard]] std::string stripped(const std::string& title) const {
    std::string own = strip_site_name(title, site_, sources_.host);
    if (sources_.headings.empty() || !is_whole_of(sources_.headings.front(), own)) return own;
    return strip_site_name(own, sources_.headings.front().text, sources_.host);
  }

  [[nodiscard]] const Heading* likest_heading() const {
    const Heading* best = nullptr;
    double best_likeness = likeness_needed(sources_, page_);
    for (const Heading& heading : sources_.headings) {
      const double likeness = likeness_of(heading);
      if (likeness <= best_likeness) continue;
      best = &heading;
      best_likeness = likeness;
    }
    return best;
  }

  [[nodiscard]] double likeness_of(const Heading& heading) const {
    if (is_whole_of(heading, sources_.title)) return 0;
    // "Headlamps" over "Headlamps for Camping and Hiking": the heading is the thing, the rest is for search engines. A
    // service's heading is a part of its title by chance.
    const bool is_first = &heading == &sources_.headings.front() && heading.first_level;
    const bool opens = is_first && page_ != PageKind::service && !names_site(heading);
    double likeness = opens && opens_title(heading.text, own_[0]) ? 0.9 : 0;
    for (const std::string& title : own_) likeness = std::max(likeness, title_likeness(heading.text, title));
    return likeness;
  }

  // The one <h1> of a thread or a product says what it is, whatever <title> says.
  [[nodiscard]] const Heading* only_heading() const {
    if (page_ != PageKind::forum && page_ != PageKind::product) return nullptr;
    if (sources_.headings.empty() || !sources_.headings.front().first_level) return nullptr;
    const Heading& first = sources_.headings.front();
    const bool alone = std::all_of(sources_.headings.begin(), sources_.headings.end(),
                                   [&](const Heading& heading) { return heading.text == first.text; });
    const bool is_part = title_likeness(first.text, sources_.title) > 0;  // "science" on "A finding : science"
    return alone && !is_part && !names_site(first) ? &first : nullptr;
  }

  [[nodiscard]] bool is_whole_of(const Heading& heading, const std::string& title) const {
    return page_ != PageKind::forum && closes_title(heading.text, title);
  }

  [[nodiscard]] bool names_site(const Heading& heading) const {
    return is_site_name(heading.text, site_, sources_.host);
  }

  const MetadataSources& sources_;
  const std::string& site_;
  PageKind page_;
  std::array<std::string, 3> own_;  ///< what the page calls itself, without the site's name
};

struct Authors {
  std::vector<std::string> names;
  std::string wire;
};

// "The Harbor Post" is "Harbor Post".
std::string without_article(std::string_view name) {
  const std::string lower = ascii_lower(name);
  return lower.starts_with("the ") ? lower.substr(4) : lower;
}

// Whether `name` names `site`, wholly or short: "The Harbor Post" of "Port Ellis Harbor Post".
bool is_site(std::string_view name, const std::string& site) {
  const std::string own = without_article(name);
  const std::string whole = without_article(site);
  return own == whole || (own.find(' ') != std::string::npos && whole.ends_with(' ' + own));
}

// Adds the names in `texts`, except the site's own where `may_be_site` is false.
void add_authors(Authors& authors, const std::vector<std::string>& texts, const std::string& site, bool may_be_site) {
  for (const std::string& text : texts) {
    const Byline byline = parse_byline(text);
    if (authors.wire.empty()) authors.wire = byline.wire;
    for (const std::string& name : byline.names) {
      const auto same = [&](const std::string& other) { return ascii_lower(other) == ascii_lower(name); };
      const bool allowed = may_be_site || !is_site(name, site);
      if (allowed && std::none_of(authors.names.begin(), authors.names.end(), same)) authors.names.push_back(name);
    }
  }
}

bool has_full_name(const Authors& authors) {
  return std::any_of(authors.names.begin(), authors.names.end(),
                     [](const std::string& name) { return name.find(' ') != std::string::npos; });
}

// The name behind a "Written by", where its whole line says another: "Written by: Ana Silva Editor and Gardener".
std::vector<std::string> name_told_apart(const StoryHead& head) {
  if (head.labelled.empty()) return {};
  Authors line, label;
  add_authors(line, head.bylines, {}, true);
  add_authors(label, {head.labelled.front()}, {}, true);
  if (label.names.size() != 1 || !looks_like_name(label.names.front())) return {};
  const bool agrees = std::find(line.names.begin(), line.names.end(), label.names.front()) != line.names.end();
  return agrees ? std::vector<std::string>() : label.names;
}

// People first; a page that names only its own site as the author has that one. An article's author has a full name
// where any source knows it, and a handle elsewhere ("AnaS").
Authors find_authors(const MetadataSources& sources, const StoryHead& head, const std::string& site, PageKind page) {
  Authors authors;
  const std::vector<std::string> beside = {head.beside_date};
  const std::vector<std::string> told_apart = name_told_apart(head);
  for (const bool may_be_site : {false, true}) {
    for (const std::vector<std::string>* texts :
         {&told_apart, &head.bylines, &sources.markup.structured.authors, &sources.markup.meta.authors,
          &sources.authors, &head.labelled, &beside, &sources.markup.structured.organizations}) {
      Authors found{{}, authors.wire};
      add_authors(found, *texts, site, may_be_site);
      const bool better = page == PageKind::article && !may_be_site && texts != &beside && has_full_name(found) &&
                          !has_full_name(authors);
      if (authors.names.empty() || better) authors = std::move(found);
    }
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

// Whether a page shows its reader another date than its markup tells; one day is a matter of time zones. Markup is
// stamped anew when an article is moved or rebuilt, and then the older date that is shown is right. A story that is
// kept up to date shows the date of its last revision alone, its first one standing in JSON-LD for search engines.
bool shows_own_date(const MetadataSources& sources, const StoryHead& head, PageKind page) {
  const std::string structured = find_date(sources.markup.structured.published);
  const std::string meta = find_date(sources.markup.meta.published);
  const std::string& told = structured.empty() ? meta : structured;
  constexpr std::size_t day = 10;  // "2022-02-01"
  if (told.empty() || told.substr(0, day) == head.other_order.substr(0, day)) return false;
  if (!head.published.empty()) return page == PageKind::article && days_between(head.published, told) > 1;
  return !head.updated.empty() && meta.empty() && days_between(told, head.updated) > 1;
}

// What the markup says before what the page shows; the date of an update stands in where there is no other.
void find_dates(const MetadataSources& sources, const StoryHead& head, PageKind page, Metadata& metadata) {
  const bool shown = shows_own_date(sources, head, page);
  const std::string in_address = date_in_address(sources.address);
  metadata.published = shown ? first_date(head.published, head.updated)
                             : first_date(sources.markup.structured.published, sources.markup.meta.published,
                                          head.published, sources.published, in_address, head.updated);
  if (is_day_off(metadata.published, in_address)) metadata.published = in_address;
  metadata.modified =
      first_date(sources.markup.structured.modified, sources.markup.meta.modified, sources.modified, head.updated);
  if (metadata.published.empty()) metadata.published = metadata.modified;
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

Metadata find_metadata(const Document& document, const MarkupFacts& markup, const Reading& reading) {
  Metadata metadata;
  if (document.door == Door::plain_text) return metadata;
  const MetadataSources sources = gather_metadata(document, markup, reading);
  metadata.site = find_site(sources);
  Title title = TitleFinder(sources, metadata.site, reading.page).find();
  metadata.title = std::move(title.text);
  const Node head_node = title.node != no_node ? title.node : reading.blocks.empty() ? 0 : reading.blocks.front().node;
  const StoryHead head = read_story_head(document, reading, head_node);
  Authors authors = find_authors(sources, head, metadata.site, reading.page);
  metadata.authors = std::move(authors.names);
  metadata.wire = authors.wire.empty() ? std::string(dateline_wire(reading.text)) : authors.wire;
  find_dates(sources, head, reading.page, metadata);
  metadata.language = first_of(language_tag(sources.language), language_tag(sources.markup.structured.language),
                               language_tag(sources.markup.meta.language));
  return metadata;
}

}  // namespace verbatim
