#include "clutter/metadata_sources.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "clutter/author_names.h"
#include "clutter/class_memory.h"
#include "clutter/dates.h"
#include "clutter/element_text.h"
#include "clutter/story_head.h"
#include "text/ascii.h"
#include "text/web_address.h"

namespace verbatim {
namespace {

constexpr std::size_t most_text = 300;
constexpr std::size_t most_headings = 20;
constexpr std::size_t most_marked = 20;

// How much the markup of an element says that its text is the author's name, or the date; higher is more.
enum class Mark : std::uint8_t { none, class_hint, class_name, relation, property };

class Gatherer {
 public:
  Gatherer(const Document& document, const MarkupFacts& markup, const Reading& reading)
      : document_(document), reading_(reading), sources_(markup), class_hints_(document) {}

  MetadataSources gather() {
    sources_.language = document_.attribute(0, AttributeName::lang);
    auto hidden = reading_.hidden.begin();
    for (Node node = 0; node < document_.size(); ++node) {
      while (hidden != reading_.hidden.end() && document_.subtree_end[hidden->node] <= node) ++hidden;
      visible_ = hidden == reading_.hidden.end() || node < hidden->node || !is_elsewhere(*hidden);
      if (!document_.is_text(node)) element(node);
    }
    find_post(second_headings_);
    find_post(third_headings_);
    if (sources_.headings.empty()) sources_.headings = std::move(second_headings_);
    address();
    return std::move(sources_);
  }

 private:
  void element(Node node) {
    switch (document_.tag[node]) {
      case Tag::meta:
      case Tag::script: return;
      case Tag::title: return title(node);
      case Tag::link: return link(node);
      case Tag::h1: return heading(node, sources_.headings);
      case Tag::h2: heading(node, second_headings_); break;
      case Tag::h3: heading(node, third_headings_); break;
      default: break;
    }
    property(node);
    if (!visible_) return;
    author(node);
    date(node);
  }

  void title(Node node) {
    if (sources_.title.empty() && !inside(node, Tag::svg)) sources_.title = text_of(node, Joining::together);
  }

  void link(Node node) {
    if (ascii_lower(document_.attribute(node, AttributeName::rel)) == "canonical") {
      canonical_ = document_.attribute(node, AttributeName::href);
    }
  }

  void heading(Node node, std::vector<Heading>& headings) {
    if (headings.size() >= most_headings) return;
    if (std::string text = text_of(node); !text.empty())
      headings.push_back({node, std::move(text), visible_, document_.tag[node] == Tag::h1});
  }

  // "Two and a Suitcase: Three days on the island" over the headings "Two and a Suitcase" and "Three days on the
  // island".
  void find_post(const std::vector<Heading>& lesser) {
    if (sources_.headings.empty() || sources_.post) return;
    const std::string blog = sources_.headings.front().text + ": ";
    if (!sources_.title.starts_with(blog)) return;
    const std::string_view title = std::string_view(sources_.title).substr(blog.size());
    const auto post = std::find_if(lesser.begin(), lesser.end(), [&](const Heading& h) { return h.text == title; });
    if (post != lesser.end()) sources_.post = *post;
  }

  // Microdata that is not in <meta>: the headline, author and dates of the first item that has them.
  void property(Node node) {
    const std::string_view property = document_.attribute(node, AttributeName::itemprop);
    if (property.empty()) return;
    for (const std::string_view name : {"datePublished", "dateCreated"}) {
      if (property.find(name) != std::string_view::npos) offer_date(node, Mark::property);
    }
    if (property.find("dateModified") != std::string_view::npos && sources_.modified.empty()) {
      sources_.modified = date_of(node);
    }
  }

  void author(Node node) {
    const Mark mark = author_mark(node);
    if (mark == Mark::none || mark < author_mark_ || node < author_end_ || sources_.authors.size() >= most_marked)
      return;
    std::string text = author_text(node);
    Byline byline = parse_byline(text);
    if (byline.names.empty() && byline.wire.empty() && reading_.page == PageKind::article)
      byline = parse_byline(text = name_within(node));
    if (byline.names.empty() && byline.wire.empty()) return;
    // Words of a biography, not a name: "a bartender and writer". One word may be a handle.
    if (!byline.names.empty() && is_uncapitalized(byline.names.front())) return;
    if (mark > author_mark_) sources_.authors.clear();
    author_mark_ = mark;
    author_end_ = document_.subtree_end[node];
    sources_.authors.push_back(std::move(text));
  }

  [[nodiscard]] Mark author_mark(Node node) {
    Mark mark = Mark::none;
    for (std::uint32_t i = document_.attributes_begin[node]; i < document_.attributes_begin[node + 1]; ++i) {
      const Attribute& attribute = document_.attributes[i];
      const auto holds_author = [&] {
        return document_.view(attribute.value).find("author") != std::string_view::npos;
      };
      switch (attribute.name) {
        case AttributeName::itemprop: mark = std::max(mark, holds_author() ? Mark::property : Mark::none); break;
        case AttributeName::rel: mark = std::max(mark, holds_author() ? Mark::relation : Mark::none); break;
        case AttributeName::class_: mark = std::max(mark, hints_of(attribute.value).author); break;
        case AttributeName::href:
          if (document_.tag[node] == Tag::a && is_author_address(document_.view(attribute.value)))
            mark = std::max(mark, Mark::relation);
          break;
        default: break;
      }
    }
    return mark;
  }

  // What class names hint at.
  struct ClassHints {
    Mark author = Mark::none;
    bool date = false;
  };

  [[nodiscard]] ClassHints hints_of(Slice classes) {
    return class_hints_.of(classes, [](std::string_view text) {
      const std::string names = ascii_lower(text.substr(0, most_text));
      return ClassHints{author_mark(names), hints_at_date(names)};
    });
  }

  static Mark author_mark(std::string_view names) {
    constexpr auto strong =
        std::to_array<std::string_view>({"author-name", "author_name", "authorname", "byline-name", "author__name",
                                         "byline__name", "byline__author", "byline-author", "post-author"});
    constexpr auto weak = std::to_array<std::string_view>(
        {"byline", "author", "username", "user-name", "writer", "contributor", "posted-by"});
    const auto holds = [&](std::string_view word) { return names.find(word) != std::string_view::npos; };
    // Each of the strong ones holds a weak one.
    if (std::none_of(weak.begin(), weak.end(), holds)) return Mark::none;
    return std::any_of(strong.begin(), strong.end(), holds) ? Mark::class_name : Mark::class_hint;
  }

  static bool is_uncapitalized(std::string_view name) {
    return name.front() >= 'a' && name.front() <= 'z' && name.find(' ') != std::string_view::npos;
  }

  // Sites keep a page for each author, and its address says so.
  static bool is_author_address(std::string_view href) {
    constexpr auto folders =
        std::to_array<std::string_view>({"/author/", "/authors/", "/contributor/", "/contributors/", "/writers/"});
    href = href.substr(0, most_text);
    for (std::size_t at = href.find('/'); at < href.size(); at = href.find('/', at + 1)) {
      const std::string_view rest = href.substr(at);
      if (std::any_of(folders.begin(), folders.end(),
                      [&](std::string_view folder) { return rest.starts_with(folder); }))
        return true;
    }
    return false;
  }

  // The element's text; of a microdata item that is a person its name's.
  [[nodiscard]] std::string author_text(Node node) const {
    for (Node child = node + 1; child < document_.subtree_end[node] && document_.has(node, AttributeName::itemscope);
         ++child) {
      if (document_.is_text(child) || document_.attribute(child, AttributeName::itemprop) != "name") continue;
      const std::string_view content = document_.attribute(child, AttributeName::content);
      return content.empty() ? text_of(child) : std::string(content.substr(0, most_text));
    }
    return text_of(node);
  }

  // The first text within the element that is a name and nothing else: "Ana Silva", before "Writer"; else empty.
  [[nodiscard]] std::string name_within(Node node) const {
    std::size_t looked_at = 0;
    for (Node child = node + 1; child < document_.subtree_end[node] && looked_at < most_marked; ++child) {
      if (!document_.is_text(child)) continue;
      const std::string_view text = trim(document_.view(document_.text[child]));
      if (looks_like_name(text)) return std::string(text);
      looked_at += static_cast<std::size_t>(!text.empty());
    }
    return {};
  }

  void date(Node node) {
    if (document_.tag[node] == Tag::time) return offer_date(node, Mark::relation);
    for (std::uint32_t i = document_.attributes_begin[node]; i < document_.attributes_begin[node + 1]; ++i) {
      const Attribute& attribute = document_.attributes[i];
      if (attribute.name == AttributeName::class_ && hints_of(attribute.value).date) {
        return offer_date(node, Mark::class_name);
      }
    }
  }

  static bool hints_at_date(std::string_view names) {
    constexpr auto words = std::to_array<std::string_view>({"date", "publish", "posted", "time"});
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return names.find(word) != std::string_view::npos; });
  }

  void offer_date(Node node, Mark mark) {
    // The head of the story counts; times before its title belong to the page's own head.
    if (sources_.headings.empty() && mark != Mark::property) mark = Mark::class_hint;
    if (mark <= date_mark_) return;
    std::string found = date_of(node);
    if (found.empty()) return;
    sources_.published = std::move(found);
    date_mark_ = mark;
  }

  [[nodiscard]] std::string date_of(Node node) const {
    for (const AttributeName name : {AttributeName::datetime, AttributeName::content, AttributeName::title}) {
      if (std::string date = find_date(document_.attribute(node, name)); !date.empty()) return date;
    }
    return find_date(text_of(node), day_order(document_.attribute(0, AttributeName::lang)));
  }

  [[nodiscard]] bool inside(Node node, Tag tag) const {
    for (Node up = document_.parent[node]; up != no_node; up = document_.parent[up]) {
      if (document_.tag[up] == tag) return true;
    }
    return false;
  }

  [[nodiscard]] std::string text_of(Node node, Joining joining = Joining::apart) const {
    return element_text(document_, node, most_text, joining);
  }

  void address() {
    sources_.address = canonical_.empty() ? document_.url : std::string(canonical_);
    std::string_view host = host_of(document_.url.empty() ? canonical_ : std::string_view(document_.url));
    host = host.substr(0, host.find(':'));
    if (host.starts_with("www.")) host.remove_prefix(4);
    sources_.host = ascii_lower(host);
  }

  const Document& document_;
  const Reading& reading_;
  MetadataSources sources_;
  ClassMemory<ClassHints> class_hints_;
  bool visible_ = true;
  std::string_view canonical_;
  std::vector<Heading> second_headings_;
  std::vector<Heading> third_headings_;
  Mark author_mark_ = Mark::none;
  Node author_end_ = 0;
  Mark date_mark_ = Mark::none;
};

}  // namespace

MetadataSources gather_metadata(const Document& document, const MarkupFacts& markup, const Reading& reading) {
  return Gatherer(document, markup, reading).gather();
}

}  // namespace verbatim
