#include "clutter/markup_facts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "clutter/author_names.h"
#include "text/ascii.h"

namespace verbatim {
namespace {

constexpr std::size_t most_text = 300;
constexpr std::size_t most_authors = 20;

enum class Field { title, author, published, modified, site, language };

struct MetaName {
  std::string_view name;
  Field field;
};

// The names of <meta> elements, in any of property, name and itemprop; the most trusted first.
constexpr auto meta_names = std::to_array<MetaName>({
    {"og:title", Field::title},
    {"twitter:title", Field::title},
    {"headline", Field::title},
    {"citation_title", Field::title},
    {"dc.title", Field::title},
    {"dcterms.title", Field::title},
    {"citation_author", Field::author},
    {"author", Field::author},
    {"article:author", Field::author},
    {"citation_authors", Field::author},
    {"dc.creator", Field::author},
    {"dcterms.creator", Field::author},
    {"parsely-author", Field::author},
    {"sailthru.author", Field::author},
    {"byl", Field::author},
    {"cxenseparse:author", Field::author},
    {"twitter:data1", Field::author},
    {"twitter:data2", Field::author},
    {"article:published_time", Field::published},
    {"og:published_time", Field::published},
    {"og:article:published_time", Field::published},
    {"article:published", Field::published},
    {"datepublished", Field::published},
    {"date_published", Field::published},
    {"parsely-pub-date", Field::published},
    {"sailthru.date", Field::published},
    {"citation_publication_date", Field::published},
    {"dc.date.issued", Field::published},
    {"dcterms.issued", Field::published},
    {"dcterms.created", Field::published},
    {"dc.date", Field::published},
    {"dcterms.date", Field::published},
    {"publish-date", Field::published},
    {"publish_date", Field::published},
    {"published", Field::published},
    {"published-date", Field::published},
    {"publication_date", Field::published},
    {"pubdate", Field::published},
    {"date", Field::published},
    {"article:modified_time", Field::modified},
    {"og:updated_time", Field::modified},
    {"datemodified", Field::modified},
    {"dcterms.modified", Field::modified},
    {"last-modified", Field::modified},
    {"lastmod", Field::modified},
    {"og:site_name", Field::site},
    {"application-name", Field::site},
    {"dc.publisher", Field::site},
    {"og:locale", Field::language},
    {"content-language", Field::language},
    {"dc.language", Field::language},
});

// Collects the <meta> elements of a page; remembers how far down the list each field's name stands.
class MetaCollector {
 public:
  explicit MetaCollector(MetaFields& fields) : fields_(fields) { best_.fill(meta_names.size()); }

  void add(std::string_view name, std::string_view content) {
    content = trim(content);
    if (content.empty() || content.size() > most_text || name.size() > 32) return;
    const std::string key = ascii_lower(trim(name));
    const auto* known = find_name(key);
    if (known == meta_names.end()) return;
    // "article:author" is often the address of a profile; a name further down the list is better.
    if (known->field == Field::author && parse_byline(content).names.empty()) return;
    const auto rank = static_cast<std::size_t>(known - meta_names.begin());
    std::size_t& best = best_[static_cast<std::size_t>(known->field)];
    if (rank > best || (rank == best && known->field != Field::author)) return;
    store(known->field, content, rank < best);
    best = rank;
  }

 private:
  // A site's own name for the date, trusted as little as "date": "x-published-date", "x.date".
  static const MetaName* find_name(std::string_view key) {
    const auto named = [](std::string_view name) {
      return std::find_if(meta_names.begin(), meta_names.end(), [&](const MetaName& m) { return m.name == name; });
    };
    if (const auto* known = named(key); known != meta_names.end()) return known;
    const auto holds = [&](std::string_view word) { return key.find(word) != std::string_view::npos; };
    const bool published = holds("publish") && (holds("date") || holds("time"));
    return named(published || key.ends_with(".date") || key.ends_with(":date") ? "date" : "");
  }

  void store(Field field, std::string_view content, bool better) {
    switch (field) {
      case Field::title: fields_.title = content; break;
      case Field::published: fields_.published = content; break;
      case Field::modified: fields_.modified = content; break;
      case Field::site: fields_.site = content; break;
      case Field::language: fields_.language = content; break;
      case Field::author:
        if (better) fields_.authors.clear();
        if (fields_.authors.size() < most_authors) fields_.authors.emplace_back(content);
        break;
    }
  }

  MetaFields& fields_;
  std::array<std::size_t, 6> best_{};
};

void add_meta(const Document& document, Node node, MetaCollector& meta) {
  const std::string_view content = document.attribute(node, AttributeName::content);
  for (const AttributeName name : {AttributeName::property, AttributeName::name, AttributeName::itemprop}) {
    meta.add(document.attribute(node, name), content);
  }
}

void add_script(const Document& document, Node node, StructuredFacts& facts) {
  const std::string type = ascii_lower(document.attribute(node, AttributeName::type).substr(0, 40));
  if (type.find("ld+json") == std::string::npos) return;
  for (Node child = node + 1; child < document.subtree_end[node]; ++child) {
    if (document.is_text(child)) read_json_ld(document.view(document.text[child]), facts);
  }
}

}  // namespace

MarkupFacts gather_markup(const Document& document) {
  MarkupFacts facts;
  MetaCollector meta(facts.meta);
  for (Node node = 0; node < document.size(); ++node) {
    if (document.tag[node] == Tag::meta) add_meta(document, node, meta);
    if (document.tag[node] == Tag::script) add_script(document, node, facts.structured);
  }
  return facts;
}

std::vector<std::string> told_authors(const MarkupFacts& facts) {
  std::vector<std::string> authors;
  for (const auto* texts : {&facts.structured.authors, &facts.meta.authors}) {
    for (const std::string& text : *texts) {
      for (const std::string& name : parse_byline(text).names) {
        if (name.find(' ') != std::string::npos) authors.push_back(ascii_lower(name));
      }
    }
  }
  return authors;
}

}  // namespace verbatim
