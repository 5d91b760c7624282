#include "clutter/page_facts.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/ascii.h"
#include "text/web_address.h"

namespace verbatim {
namespace {

struct Hint {
  std::string_view word;
  std::uint32_t hints;
};

// Words of a path, as they stand between its separators.
constexpr auto address_words = std::to_array<Hint>({
    {"about", hint::service},
    {"answers", hint::forum},
    {"api", hint::documentation},
    {"archive", hint::listing},
    {"archives", hint::listing},
    {"article", hint::article},
    {"articles", hint::article},
    {"author", hint::listing},
    {"blog", hint::article},
    {"blogs", hint::article},
    {"board", hint::forum},
    {"boards", hint::forum},
    {"browse", hint::collection},
    {"buy", hint::product},
    {"careers", hint::listing},
    {"catalog", hint::collection},
    {"categories", hint::collection},
    {"category", hint::collection},
    {"collection", hint::collection},
    {"collections", hint::collection},
    {"comments", hint::forum},
    {"community", hint::forum},
    {"directory", hint::listing},
    {"discussion", hint::forum},
    {"discussions", hint::forum},
    {"docs", hint::documentation},
    {"documentation", hint::documentation},
    {"dp", hint::product},
    {"events", hint::listing},
    {"faq", hint::service},
    {"features", hint::service},
    {"forum", hint::forum},
    {"forums", hint::forum},
    {"guide", hint::documentation},
    {"guides", hint::documentation},
    {"help", hint::documentation},
    {"how", hint::article},
    {"index", hint::listing},
    {"insights", hint::article},
    {"issues", hint::forum},
    {"item", hint::product},
    {"items", hint::product},
    {"jobs", hint::listing},
    {"latest", hint::listing},
    {"learn", hint::documentation},
    {"list", hint::listing},
    {"listing", hint::listing},
    {"listings", hint::listing},
    {"manual", hint::documentation},
    {"news", hint::article},
    {"post", hint::article},
    {"posts", hint::article},
    {"pricing", hint::service},
    {"product", hint::product},
    {"products", hint::product},
    {"question", hint::forum},
    {"questions", hint::forum},
    {"reference", hint::documentation},
    {"reviews", hint::article},
    {"search", hint::listing},
    {"service", hint::service},
    {"services", hint::service},
    {"shop", hint::collection},
    {"showthread", hint::forum},
    {"solutions", hint::service},
    {"stories", hint::article},
    {"story", hint::article},
    {"tag", hint::listing},
    {"tags", hint::listing},
    {"thread", hint::forum},
    {"threads", hint::forum},
    {"topic", hint::forum},
    {"topics", hint::listing},
    {"treatments", hint::service},
    {"tutorial", hint::documentation},
    {"tutorials", hint::documentation},
    {"viewtopic", hint::forum},
    {"wiki", hint::documentation},
});

// schema.org and Open Graph types, lower case.
constexpr auto type_words = std::to_array<Hint>({
    {"aboutpage", hint::service},
    {"analysisnewsarticle", hint::other_type | hint::news},
    {"apireference", hint::documentation},
    {"article", hint::article},
    {"blog", hint::listing},
    {"blogposting", hint::article},
    {"breadcrumblist", 0},
    {"collectionpage", hint::collection},
    {"comment", hint::forum},
    {"discussionforumposting", hint::forum},
    {"event", hint::listing},
    {"faqpage", hint::questions},
    {"howto", hint::article},
    {"imageobject", 0},
    {"itemlist", hint::listing},
    {"jobposting", hint::listing},
    {"localbusiness", hint::service},
    {"newsarticle", hint::article | hint::news},
    {"newsmediaorganization", hint::other_type | hint::news},
    {"offer", hint::product},
    {"offercatalog", hint::collection},
    {"opinionnewsarticle", hint::other_type | hint::news},
    {"organization", 0},
    {"person", 0},
    {"product", hint::product},
    {"productgroup", hint::product},
    {"profilepage", hint::listing},
    {"qapage", hint::questions},
    {"question", hint::questions},
    {"recipe", hint::article},
    {"reportagenewsarticle", hint::article | hint::news},
    {"searchaction", 0},
    {"searchresultspage", hint::listing},
    {"service", hint::service},
    {"socialmediaposting", hint::forum},
    {"softwareapplication", hint::product},
    {"techarticle", hint::documentation},
    {"webpage", 0},
    {"website", 0},
});

template <std::size_t Count>
std::uint32_t look_up(const std::array<Hint, Count>& table, std::string_view word, std::uint32_t otherwise) {
  const auto* const found = std::lower_bound(table.begin(), table.end(), word,
                                             [](const Hint& entry, std::string_view key) { return entry.word < key; });
  return found != table.end() && found->word == word ? found->hints : otherwise;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

void read_segment(std::string_view segment, PageFacts& facts) {
  ++facts.path_depth;
  facts.last_words = 0;
  facts.last_digits = static_cast<unsigned>(std::count_if(segment.begin(), segment.end(), is_digit));
  const std::string name = ascii_lower(segment);
  if (name.size() == 4 && (name.starts_with("19") || name.starts_with("20")) && facts.last_digits == 4)
    facts.dated = true;
  std::uint32_t hints = 0;
  each_word(name, [&](std::string_view word, std::uint32_t) {
    ++facts.last_words;
    hints |= look_up(address_words, word, 0);
  });
  // A word of a long slug says nothing: "how-i-left-the-forum".
  if (facts.last_words <= 3) facts.address_hints |= hints;
}

void read_address(std::string_view url, PageFacts& facts) {
  const std::string_view host = host_of(url);
  if (!host.empty()) url.remove_prefix(static_cast<std::size_t>(host.data() - url.data()) + host.size());
  each_word(ascii_lower(host), [&](std::string_view word, std::uint32_t) {
    const std::uint32_t hints = look_up(address_words, word, 0);
    facts.address_hints |= hints & (hint::forum | hint::documentation | hint::product | hint::collection);
  });
  const std::size_t path = url.find('/');
  if (path == std::string_view::npos) return;
  url.remove_prefix(path + 1);
  const std::size_t query = url.find_first_of("?#");
  facts.query = query != std::string_view::npos && url[query] == '?';
  url = url.substr(0, query);
  while (!url.empty()) {
    const std::size_t end = std::min(url.find('/'), url.size());
    if (end > 0) read_segment(url.substr(0, end), facts);
    url.remove_prefix(std::min(end + 1, url.size()));
  }
}

// Every "@type" of a JSON-LD script; the JSON is not parsed, so that a broken one says what it can.
void read_json_types(std::string_view json, PageFacts& facts) {
  constexpr std::string_view key = "\"@type\"";
  for (std::size_t at = json.find(key); at != std::string_view::npos; at = json.find(key, at)) {
    at += key.size();
    const std::size_t stop = std::min(json.find_first_of(",}]", at), json.size());
    each_word(json.substr(at, stop - at), [&](std::string_view word, std::uint32_t) {
      facts.schema_hints |= look_up(type_words, ascii_lower(word), hint::other_type);
    });
  }
}

void read_meta(const Document& document, Node node, PageFacts& facts, std::string& address) {
  const std::string_view property = document.attribute(node, AttributeName::property);
  const std::string_view content = document.attribute(node, AttributeName::content);
  if (property == "og:type") {
    each_word(content, [&](std::string_view word, std::uint32_t) {
      facts.og_hints |= look_up(type_words, ascii_lower(word), hint::other_type);
    });
  } else if (property == "og:url" && address.empty()) {
    address = content;
  }
}

void read_title(const Document& document, Node node, PageFacts& facts) {
  if (!facts.title_words.empty()) return;
  for (Node text = node + 1; text < document.subtree_end[node]; ++text) {
    each_word(document.view(document.text[text]),
              [&](std::string_view, std::uint32_t hash) { facts.title_words.push_back(hash); });
  }
  std::sort(facts.title_words.begin(), facts.title_words.end());
}

}  // namespace

PageFacts find_page_facts(const Document& document) {
  PageFacts facts;
  std::string address = document.url;
  for (Node node = 0; node < document.size(); ++node) {
    switch (document.tag[node]) {
      case Tag::meta: read_meta(document, node, facts, address); break;
      case Tag::title: read_title(document, node, facts); break;
      case Tag::link:
        if (address.empty() && document.attribute(node, AttributeName::rel) == "canonical") {
          address = document.attribute(node, AttributeName::href);
        }
        break;
      case Tag::script:
        if (node + 1 < document.subtree_end[node] &&
            document.attribute(node, AttributeName::type).find("ld+json") != std::string_view::npos) {
          read_json_types(document.view(document.text[node + 1]), facts);
        }
        break;
      default: break;
    }
    if (document.is_text(node)) continue;
    if (const std::string_view type = document.attribute(node, AttributeName::itemtype); !type.empty()) {
      facts.schema_hints |= look_up(type_words, ascii_lower(type.substr(type.rfind('/') + 1)), hint::other_type);
    }
  }
  read_address(address, facts);
  return facts;
}

}  // namespace verbatim
