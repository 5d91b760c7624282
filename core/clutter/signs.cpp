#include "clutter/signs.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "clutter/class_memory.h"

namespace verbatim {
namespace {

struct Word {
  std::string_view word;
  Signs signs;
};

// Words of class names and ids, and pairs of neighbours joined by a hyphen.
constexpr auto class_words = std::to_array<Word>({
    {"about-author", sign::author_bio},
    {"accordion", sign::body},
    {"action", sign::button},
    {"actions", sign::button},
    {"ad", sign::advertising},
    {"admicro", sign::advertising},
    {"ads", sign::advertising},
    {"adsbygoogle", sign::advertising},
    {"adsense", sign::advertising},
    {"adslot", sign::advertising},
    {"adunit", sign::advertising},
    {"advert", sign::advertising},
    {"advertisement", sign::advertising},
    {"advertising", sign::advertising},
    {"alert-bar", sign::promotion},
    {"also-like", sign::related},
    {"announcement", sign::promotion},
    {"answer", sign::post},
    {"app-banner", sign::promotion},
    {"article-body", sign::body},
    {"article-content", sign::body},
    {"article-text", sign::body},
    {"articlebody", sign::body},
    {"author", sign::byline},
    {"author-bio", sign::author_bio},
    {"author-box", sign::author_bio},
    {"author-info", sign::author_bio},
    {"authors", sign::byline},
    {"badge", sign::metadata},
    {"bio", sign::author_bio},
    {"breadcrumb", sign::navigation},
    {"breadcrumbs", sign::navigation},
    {"breaking", sign::promotion},
    {"btn", sign::button},
    {"button", sign::button},
    {"byline", sign::byline},
    {"caption", sign::caption},
    {"captions", sign::caption},
    {"card", sign::card},
    {"cards", sign::card},
    {"carousel", sign::card},
    {"cart", sign::product},
    {"categories", sign::tags},
    {"category", sign::tags},
    {"code", sign::code},
    {"colophon", sign::footer},
    {"comment", sign::comments},
    {"comments", sign::comments},
    {"consent", sign::consent},
    {"content-body", sign::body},
    {"cookie", sign::consent},
    {"cookies", sign::consent},
    {"copyright", sign::footer},
    {"credit", sign::caption},
    {"cta", sign::promotion},
    {"date", sign::date},
    {"dateline", sign::date},
    {"dialog", sign::dialog},
    {"disqus", sign::comments},
    {"donate", sign::promotion},
    {"donation", sign::promotion},
    {"drawer", sign::navigation},
    {"dropdown", sign::navigation},
    {"embed", sign::embed},
    {"entry-content", sign::body},
    {"faq", sign::body},
    {"feedback", sign::other},
    {"filter", sign::navigation},
    {"filters", sign::navigation},
    {"footer", sign::footer},
    {"gdpr", sign::consent},
    {"gpt", sign::advertising},
    {"hamburger", sign::navigation},
    {"header", sign::header},
    {"headline", sign::title},
    {"item", sign::card},
    {"items", sign::card},
    {"keywords", sign::tags},
    {"label", sign::metadata},
    {"language", sign::navigation},
    {"legal", sign::footer},
    {"live-ticker", sign::promotion},
    {"login", sign::navigation},
    {"logo", sign::navigation},
    {"main", sign::main},
    {"main-content", sign::body},
    {"masthead", sign::navigation},
    {"mediacaption", sign::caption},
    {"mega", sign::navigation},
    {"menu", sign::navigation},
    {"message", sign::post},
    {"meta", sign::metadata},
    {"modal", sign::dialog},
    {"more-from", sign::related},
    {"more-like", sign::related},
    {"more-news", sign::related},
    {"more-on", sign::related},
    {"more-stories", sign::related},
    {"most-popular", sign::related},
    {"most-read", sign::related},
    {"most-viewed", sign::related},
    {"mostread", sign::related},
    {"nav", sign::navigation},
    {"navbar", sign::navigation},
    {"navigation", sign::navigation},
    {"newsletter", sign::promotion},
    {"next-article", sign::related},
    {"notice", sign::other},
    {"overlay", sign::dialog},
    {"pager", sign::navigation},
    {"pagination", sign::navigation},
    {"paywall", sign::promotion},
    {"popular", sign::related},
    {"popup", sign::dialog},
    {"post", sign::post},
    {"post-body", sign::body},
    {"post-content", sign::body},
    {"postbody", sign::body},
    {"posted", sign::date},
    {"poster", sign::poster},
    {"preview", sign::card},
    {"price", sign::product},
    {"product", sign::product},
    {"products", sign::product},
    {"profile", sign::author_bio},
    {"promo", sign::promotion},
    {"promoted", sign::advertising},
    {"promotion", sign::promotion},
    {"prose", sign::body},
    {"pubdate", sign::date},
    {"publication-date", sign::date},
    {"published", sign::date},
    {"pull-quote", sign::pull_quote},
    {"pullquote", sign::pull_quote},
    {"question", sign::post},
    {"rail", sign::aside},
    {"rating", sign::review},
    {"ratings", sign::review},
    {"reactions", sign::sharing},
    {"read-also", sign::related},
    {"read-more", sign::related},
    {"read-next", sign::related},
    {"recirc", sign::related},
    {"recirculation", sign::related},
    {"recommend", sign::related},
    {"recommendation", sign::related},
    {"recommendations", sign::related},
    {"recommended", sign::related},
    {"related", sign::related},
    {"replies", sign::comments},
    {"reply", sign::post},
    {"respond", sign::comments},
    {"review", sign::review},
    {"reviews", sign::review},
    {"rich-text", sign::body},
    {"richtext", sign::body},
    {"rte", sign::body},
    {"screen-reader", sign::metadata},
    {"search", sign::navigation},
    {"share", sign::sharing},
    {"sharebar", sign::sharing},
    {"shares", sign::sharing},
    {"sharing", sign::sharing},
    {"sidebar", sign::aside},
    {"signature", sign::author_bio},
    {"signin", sign::navigation},
    {"signup", sign::promotion},
    {"similar", sign::related},
    {"skip", sign::navigation},
    {"social", sign::sharing},
    {"socials", sign::sharing},
    {"sponsor", sign::advertising},
    {"sponsored", sign::advertising},
    {"story-body", sign::body},
    {"story-content", sign::body},
    {"sub-menu", sign::navigation},
    {"subscribe", sign::promotion},
    {"subscription", sign::promotion},
    {"suggested", sign::related},
    {"suggestions", sign::related},
    {"table-of", sign::toc},
    {"tag", sign::tags},
    {"tags", sign::tags},
    {"teaser", sign::card},
    {"teasers", sign::card},
    {"ticker", sign::promotion},
    {"tile", sign::card},
    {"tiles", sign::card},
    {"timestamp", sign::date},
    {"toc", sign::toc},
    {"toolbar", sign::navigation},
    {"tooltip", sign::dialog},
    {"topbar", sign::navigation},
    {"topics", sign::tags},
    {"trending", sign::related},
    {"tweet", sign::embed},
    {"up-next", sign::related},
    {"user-name", sign::poster},
    {"username", sign::poster},
    {"vote", sign::button},
    {"votes", sign::button},
    {"weather", sign::other},
    {"widget", sign::other},
    {"wishlist", sign::product},
    {"you-may", sign::related},
    {"you-might", sign::related},
});

// A hash of letters, made as they come: 64 bits of FNV-1a (Fowler, Noll, Vo).
class LetterHash {
 public:
  void add(char c) { value_ = (value_ ^ static_cast<unsigned char>(c)) * 0x100000001B3U; }
  [[nodiscard]] std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0xCBF29CE484222325U;
};

// The signs of `class_words` by the hashes of the words.
class WordTable {
 public:
  WordTable() {
    for (const Word& entry : class_words) {
      LetterHash hash;
      for (const char c : entry.word) hash.add(c);
      Slot& slot = slots_[place_of(hash.value())];
      slot = {hash.value(), entry.signs};
    }
  }

  [[nodiscard]] Signs of(LetterHash word) const {
    const Slot& slot = slots_[place_of(word.value())];
    return slot.hash == word.value() ? slot.signs : 0;
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;  // 0: free
    Signs signs = 0;
  };

  static constexpr std::size_t places = 1024;
  static_assert(class_words.size() < places / 2);

  // The slot that holds `hash`, or the free one where it belongs.
  [[nodiscard]] std::size_t place_of(std::uint64_t hash) const {
    std::size_t place = hash % places;
    while (slots_[place].hash != 0 && slots_[place].hash != hash) place = (place + 1) % places;
    return place;
  }

  std::array<Slot, places> slots_{};
};

const WordTable& word_table() {
  static const WordTable table;
  return table;
}

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// Splits class names and ids into lower-case words at everything but letters and at a capital after a small letter
// ("post-meta_v2 entryContent": post, meta, v, entry, content), and collects the signs of words and of pairs.
class ClassReader {
 public:
  // `spaces_part`: whether words on both sides of a space make no pair, as in a list of class names.
  explicit ClassReader(bool spaces_part) : spaces_part_(spaces_part), table_(word_table()) {}

  Signs read(std::string_view value) {
    begin_word();
    has_previous_ = false;
    Signs signs = 0;
    char last = ' ';
    for (const char c : value) {
      if (!is_upper(c) && !is_lower(c)) {
        signs |= end_word();
        if (c == ' ' && spaces_part_) has_previous_ = false;
      } else {
        if (is_upper(c) && is_lower(last)) signs |= end_word();
        const char letter = is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
        word_.add(letter);
        pair_.add(letter);
        in_word_ = true;
      }
      last = c;
    }
    return signs | end_word();
  }

 private:
  void begin_word() {
    word_ = {};
    in_word_ = false;
  }

  Signs end_word() {
    if (!in_word_) return 0;
    const Signs signs = table_.of(word_) | (has_previous_ ? table_.of(pair_) : 0);
    pair_ = word_;  // the next pair begins with this word
    pair_.add('-');
    has_previous_ = true;
    begin_word();
    return signs;
  }

  bool spaces_part_;
  const WordTable& table_;
  LetterHash word_;  // of the word that is open
  LetterHash pair_;  // of the word before it, a hyphen and the word that is open
  bool in_word_ = false;
  bool has_previous_ = false;
};

Signs signs_of_tag(Tag tag) {
  switch (tag) {
    case Tag::nav:
    case Tag::search:
    case Tag::menu: return sign::navigation;
    case Tag::main: return sign::main;
    case Tag::article: return sign::article;
    case Tag::aside: return sign::aside;
    case Tag::header: return sign::header;
    case Tag::footer: return sign::footer;
    case Tag::ul:
    case Tag::ol:
    case Tag::dl:
    case Tag::dir: return sign::list;
    case Tag::table: return sign::table;
    case Tag::pre:
    case Tag::code: return sign::code;
    case Tag::blockquote: return sign::quote;
    case Tag::figure: return sign::figure;
    case Tag::figcaption:
    case Tag::caption: return sign::caption;
    case Tag::form:
    case Tag::fieldset: return sign::form;
    case Tag::button:
    case Tag::label:
    case Tag::input: return sign::button;
    case Tag::a: return sign::link;
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6: return sign::heading;
    case Tag::time: return sign::date;
    case Tag::dialog: return sign::dialog;
    case Tag::noscript: return sign::noscript;
    case Tag::b:
    case Tag::strong:
    case Tag::em:
    case Tag::i: return sign::emphasis;
    default: return 0;
  }
}

Signs signs_of_role(std::string_view role) {
  constexpr auto roles = std::to_array<Word>({{"alertdialog", sign::dialog},
                                              {"article", sign::article},
                                              {"banner", sign::navigation | sign::header},
                                              {"button", sign::button},
                                              {"complementary", sign::aside},
                                              {"contentinfo", sign::footer},
                                              {"dialog", sign::dialog},
                                              {"form", sign::form},
                                              {"heading", sign::heading},
                                              {"main", sign::main},
                                              {"menu", sign::navigation},
                                              {"menubar", sign::navigation},
                                              {"navigation", sign::navigation},
                                              {"search", sign::navigation},
                                              {"tablist", sign::navigation}});
  for (const Word& entry : roles) {
    if (entry.word == role) return entry.signs;
  }
  return 0;
}

Signs signs_of_property(std::string_view property) {
  if (property == "articleBody" || property == "text" || property == "description") return sign::body;
  if (property == "headline" || property == "name") return sign::title;
  if (property == "author") return sign::byline;
  if (property == "datePublished" || property == "dateModified") return sign::date;
  if (property == "comment") return sign::comments;
  if (property == "review") return sign::review;
  if (property == "breadcrumb") return sign::navigation;
  return 0;
}

Signs signs_of_style(std::string_view style) {
  std::string tight;
  for (const char c : style) {
    if (c != ' ') tight.push_back(c);
  }
  const bool hidden =
      tight.find("display:none") != std::string::npos || tight.find("visibility:hidden") != std::string::npos;
  return hidden ? sign::invisible : 0;
}

}  // namespace

Signs signs_of_words(std::string_view text) { return ClassReader(false).read(text); }

std::vector<Signs> find_signs(const Document& document) {
  std::vector<Signs> signs(document.size());
  std::vector<std::uint8_t> in_article(document.size());
  ClassReader reader(true);
  ClassMemory<Signs> memory(document);
  const auto signs_of_class = [&](Slice names) {
    return memory.of(names, [&](std::string_view text) { return reader.read(text); });
  };
  for (Node node = 0; node < document.size(); ++node) {
    if (document.is_text(node)) continue;
    Signs own = signs_of_tag(document.tag[node]);
    // The name of a custom element is words as well: <site-header>.
    if (document.tag[node] == Tag::unknown) own |= signs_of_class(document.text[node]);
    for (std::uint32_t i = document.attributes_begin[node]; i < document.attributes_begin[node + 1]; ++i) {
      const Attribute& attribute = document.attributes[i];
      const std::string_view value = document.view(attribute.value);
      switch (attribute.name) {
        case AttributeName::class_:
        case AttributeName::id: own |= signs_of_class(attribute.value); break;
        case AttributeName::role: own |= signs_of_role(value); break;
        case AttributeName::itemprop: own |= signs_of_property(value); break;
        case AttributeName::rel: own |= value == "author" ? sign::byline : 0; break;
        case AttributeName::hidden: own |= sign::invisible; break;
        case AttributeName::aria_hidden: own |= value == "true" ? sign::aria_hidden : 0; break;
        case AttributeName::style: own |= signs_of_style(value); break;
        default: break;
      }
    }
    // An article's own header and footer are no site header and site footer.
    const Node parent = document.parent[node];
    in_article[node] = ((own & sign::article) != 0 || (parent != no_node && in_article[parent] != 0)) ? 1 : 0;
    signs[node] = in_article[node] != 0 ? own & ~sign::footer : own;
  }
  return signs;
}

}  // namespace verbatim
