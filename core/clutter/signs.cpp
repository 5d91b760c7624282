#include "clutter/signs.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

#include "clutter/class_memory.h"

namespace verbatim {
namespace {

struct Words {
  Signs signs;
  std::string_view words;
};

// Words of class names and ids, and pairs of neighbours joined by a hyphen, with a space between them.
constexpr auto class_words = std::to_array<Words>({
    {sign::author_bio, "about-author author-bio author-box author-info bio profile signature"},
    {sign::body,
     "accordion article-body article-content article-text articlebody content-body entry-content faq "
     "main-content post-body post-content postbody prose rich-text richtext rte story-body story-content"},
    {sign::button, "action actions btn button vote votes"},
    {sign::advertising,
     "ad admicro ads adsbygoogle adsense adslot adunit advert advertisement advertising gpt promoted "
     "sponsor sponsored"},
    {sign::promotion,
     "alert-bar announcement app-banner breaking cta donate donation live-ticker newsletter paywall "
     "promo promotion signup subscribe subscription ticker"},
    {sign::related,
     "also-like more-from more-like more-news more-on more-stories most-popular most-read most-viewed "
     "mostread next-article popular read-also read-more read-next recirc recirculation recommend "
     "recommendation recommendations recommended related similar suggested suggestions trending up-next "
     "you-may you-might"},
    {sign::post, "answer message post question reply"},
    {sign::byline, "author authors byline"},
    {sign::metadata, "badge label meta screen-reader"},
    {sign::navigation,
     "breadcrumb breadcrumbs drawer dropdown filter filters hamburger language login logo masthead mega "
     "menu nav navbar navigation pager pagination search signin skip sub-menu toolbar topbar"},
    {sign::caption, "caption captions credit mediacaption"},
    {sign::card, "card cards carousel item items preview teaser teasers tile tiles"},
    {sign::product, "cart price product products wishlist"},
    {sign::tags, "categories category keywords tag tags topics"},
    {sign::code, "code"},
    {sign::footer, "colophon copyright footer legal"},
    {sign::comments, "comment comments disqus replies respond"},
    {sign::consent, "consent cookie cookies gdpr"},
    {sign::date, "date dateline posted pubdate publication-date published timestamp"},
    {sign::dialog, "dialog modal overlay popup tooltip"},
    {sign::embed, "embed tweet"},
    {sign::other, "feedback notice weather widget"},
    {sign::header, "header"},
    {sign::title, "headline"},
    {sign::main, "main"},
    {sign::poster, "poster user-name username"},
    {sign::pull_quote, "pull-quote pullquote"},
    {sign::aside, "rail sidebar"},
    {sign::review, "rating ratings review reviews"},
    {sign::sharing, "reactions share sharebar shares sharing social socials"},
    {sign::toc, "table-of toc"},
});

// The same for names in other languages than English, and for what readers answer. Scores are learned without them:
// with them they are no more right.
constexpr auto class_words_of_verdicts = std::to_array<Words>({
    {sign::advertising,
     "advertentie affiliate annonce annonse anzeige anzeigen mainos oglas outbrain pubblicita publicidad publicidade "
     "publicite reklam reklama reklame taboola werbung"},
    {sign::promotion, "abo abonnement assinatura suscripcion"},
    {sign::related,
     "also-read correlati leesook lireaussi mas-leidas meistgelesen najcitanije polecane povezano relacionadas "
     "relacionados souvisejici"},
    {sign::byline, "auteur autor autore forfatter"},
    {sign::caption, "bildtext bildunterschrift didascalia legende"},
    {sign::comments,
     "comentarios commentaires commenti diskuse diskusia komentari komentarze kommentare kommentarer "
     "kommentit livefyre reacties talkbacks yorumlar"},
    {sign::date, "datum"},
    {sign::other, "anketa ankieta encuesta poll polls quiz sondage sondaggio survey umfrage"},
    {sign::sharing, "compartilhar compartir condividi partager paylas sdilet teilen udostepnij"},
});

// A hash of letters, made as they come: 64 bits of FNV-1a (Fowler, Noll, Vo).
class LetterHash {
 public:
  void add(char c) { value_ = (value_ ^ static_cast<unsigned char>(c)) * 0x100000001B3U; }
  [[nodiscard]] std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0xCBF29CE484222325U;
};

// The signs of words by their hashes.
class WordTable {
 public:
  explicit WordTable(std::span<const Words> lists) {
    for (const Words& list : lists) {
      LetterHash hash;
      for (const char c : list.words) {
        if (c != ' ') {
          hash.add(c);
        } else {
          add(hash, list.signs);
          hash = {};
        }
      }
      add(hash, list.signs);
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
  void add(LetterHash word, Signs signs) {
    // Places are more than twice as many as words, so that a free one is near.
    slots_[place_of(word.value())] = {word.value(), signs};
  }

  // The slot that holds `hash`, or the free one where it belongs.
  [[nodiscard]] std::size_t place_of(std::uint64_t hash) const {
    std::size_t place = hash % places;
    while (slots_[place].hash != 0 && slots_[place].hash != hash) place = (place + 1) % places;
    return place;
  }

  std::array<Slot, places> slots_{};
};

const WordTable& word_table() {
  static const WordTable table(class_words);
  return table;
}

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// Splits class names and ids into lower-case words at everything but letters and at a capital after a small letter
// ("post-meta_v2 entryContent": post, meta, v, entry, content), and collects the signs of words and of pairs.
class ClassReader {
 public:
  // `spaces_part`: whether words on both sides of a space make no pair, as in a list of class names.
  ClassReader(const WordTable& table, bool spaces_part) : spaces_part_(spaces_part), table_(table) {}

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
  constexpr auto roles = std::to_array<Words>({{sign::dialog, "alertdialog"},
                                               {sign::article, "article"},
                                               {sign::navigation | sign::header, "banner"},
                                               {sign::button, "button"},
                                               {sign::aside, "complementary"},
                                               {sign::footer, "contentinfo"},
                                               {sign::dialog, "dialog"},
                                               {sign::form, "form"},
                                               {sign::heading, "heading"},
                                               {sign::main, "main"},
                                               {sign::navigation, "menu"},
                                               {sign::navigation, "menubar"},
                                               {sign::navigation, "navigation"},
                                               {sign::navigation, "search"},
                                               {sign::navigation, "tablist"}});
  for (const Words& entry : roles) {
    if (entry.words == role) return entry.signs;
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

// Signs that a list of class names gives wrongly. Who wrote a post stands at its end as often as who owns the site, and
// a page builder calls everything a widget, the story too.
Signs signs_against(std::string_view names) {
  constexpr auto misnomers = std::to_array<Words>({{sign::footer, "post-footer"},
                                                   {sign::footer, "entry-footer"},
                                                   {sign::footer, "article-footer"},
                                                   {sign::other, "elementor-widget"}});
  Signs signs = 0;
  for (const Words& misnomer : misnomers) {
    if (names.find(misnomer.words) != std::string_view::npos) signs |= misnomer.signs;
  }
  return signs;
}

// What a list of class names or an id adds to the signs of its element, and as a class takes from them.
struct SignChange {
  Signs added = 0;
  Signs against = 0;
};

}  // namespace

Signs signs_of_words(std::string_view text) { return ClassReader(word_table(), false).read(text); }

std::vector<Signs> find_signs(const Document& document) {
  std::vector<Signs> signs(document.size());
  std::vector<std::uint8_t> in_article(document.size());
  ClassReader reader(word_table(), true);
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

void add_signs_of_verdicts(const Document& document, std::vector<Signs>& signs) {
  static const WordTable table(class_words_of_verdicts);
  ClassReader reader(table, true);
  ClassMemory<SignChange> memory(document);
  Node figure_end = 0, quotation_end = 0;
  for (Node node = 0; node < document.size(); ++node) {
    if (document.is_text(node)) continue;
    Signs against = 0;
    for (std::uint32_t i = document.attributes_begin[node]; i < document.attributes_begin[node + 1]; ++i) {
      const Attribute& attribute = document.attributes[i];
      if (attribute.name != AttributeName::class_ && attribute.name != AttributeName::id) continue;
      const SignChange change = memory.of(attribute.value, [&](std::string_view text) {
        return SignChange{reader.read(text), signs_against(text)};
      });
      signs[node] |= change.added;
      if (attribute.name == AttributeName::class_) against |= change.against;
    }
    // The line under a quotation tells whose it is, and what is called a copyright under a picture whose that is.
    const Node parent = document.parent[node];
    const Tag tag = document.tag[node];
    if (tag == Tag::figure || tag == Tag::figcaption) figure_end = std::max(figure_end, document.subtree_end[node]);
    if (tag == Tag::blockquote) quotation_end = document.subtree_end[node];
    const bool behind = tag == Tag::footer && node >= quotation_end && node - quotation_end <= 1 && quotation_end > 0;
    const bool quoted = behind || (parent != no_node && document.tag[parent] == Tag::blockquote);
    if (quoted || node < figure_end) against |= sign::footer;
    signs[node] &= ~against;
  }
}

}  // namespace verbatim
