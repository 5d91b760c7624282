#include "clutter/features.h"

#include <algorithm>
#include <array>
#include <bit>

#include "clutter/class_memory.h"
#include "text/hash_table.h"

namespace verbatim {
namespace {

// Sums over the blocks before each block, so that any range of blocks is asked in constant time.
enum Sum : std::uint8_t {
  sum_words,
  sum_link_words,
  sum_sentences,
  sum_commas,
  sum_paragraph_words,
  sum_long_words,
  sum_items,
  sum_headings,
  sum_prices,
  sum_short,
  sum_count
};
using Sums = std::array<std::uint32_t, sum_count>;

// What a block's own words say.
struct TextCues {
  Signs signs = 0;  // of a text of at most eight words
  std::uint32_t hash = 0;
  std::uint32_t in_title = 0;  // words that <title> has too
  std::uint16_t words = 0;
  std::uint16_t prices = 0;
  std::uint32_t known_words = 0;  // those that the vocabulary has
  std::int32_t odds = 0;          // of those, the sum
  std::int8_t least = 0, most = 0;
  bool ends_sentence = false, ends_colon = false, question = false, copyright = false, starts_capital = false;
  bool starts_digit = false, ago = false, first_person = false;
};

// What the class names and ids say of an element, and together with those of the elements around it; log-odds.
struct NameOdds {
  std::int16_t own = 0, all = 0, least = 0, most = 0;
};

// Tells most hashes that are not in a small set, in one step.
class HashFilter {
 public:
  void add(std::uint32_t hash) { bits_ |= bit_of(hash); }
  [[nodiscard]] bool may_hold(std::uint32_t hash) const { return (bits_ & bit_of(hash)) != 0; }

 private:
  static std::uint64_t bit_of(std::uint32_t hash) { return std::uint64_t{1} << (hash >> 26U); }

  std::uint64_t bits_ = 0;
};

unsigned heading_level(Tag tag) {
  return tag >= Tag::h1 && tag <= Tag::h6 ? static_cast<unsigned>(tag) - static_cast<unsigned>(Tag::h1) + 1 : 0;
}

// Tags in an order from least to most like running text, which is what lets a threshold tell them apart.
unsigned tag_rank(Tag tag) {
  switch (tag) {
    case Tag::button: return 1;
    case Tag::legend: return 2;
    case Tag::summary: return 3;
    case Tag::nav: return 4;
    case Tag::footer: return 5;
    case Tag::header: return 6;
    case Tag::form:
    case Tag::fieldset: return 7;
    case Tag::body: return 8;
    case Tag::figcaption:
    case Tag::caption: return 9;
    case Tag::address: return 10;
    case Tag::li: return 12;
    case Tag::div: return 13;
    case Tag::section:
    case Tag::article:
    case Tag::main: return 14;
    case Tag::th: return 15;
    case Tag::td: return 16;
    case Tag::dt: return 17;
    case Tag::dd: return 18;
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6: return 25 - heading_level(tag);
    case Tag::blockquote: return 26;
    case Tag::pre: return 27;
    case Tag::p: return 28;
    default: return 11;
  }
}

std::uint32_t mix(std::uint32_t hash, std::uint32_t value) {
  hash = (hash ^ value) * 0x9E3779B1U;
  return hash ^ (hash >> 15U);
}

std::uint32_t hash_bytes(std::string_view bytes) {
  std::uint32_t hash = 0x811C9DC5U;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193U;
  return hash;
}

// Writes the values of a row, each `stride` bytes after the one before.
template <std::size_t stride>
class ValueSink {
 public:
  explicit ValueSink(Feature* at) : at_(at) {}
  void group(const char* /*name*/, unsigned /*number*/) {}
  void add(const char* /*name*/, unsigned value) {
    *at_ = static_cast<Feature>(value > 255 ? 255 : value);
    at_ += stride;
  }

 private:
  Feature* at_;
};

// Writes the names of a row.
class NameSink {
 public:
  void group(const char* name, unsigned number) { prefix_ = std::string(name) + std::to_string(number) + "."; }
  void add(const char* name, unsigned /*value*/) { names.push_back(prefix_ + name); }
  std::vector<std::string> names;

 private:
  std::string prefix_;
};

// The signs that a block is told by, and what their features are called.
struct NamedSign {
  Signs sign;
  const char* name;
};
constexpr auto named_signs = std::to_array<NamedSign>({
    {sign::navigation, "navigation"},
    {sign::comments, "comments"},
    {sign::advertising, "advertising"},
    {sign::related, "related"},
    {sign::sharing, "sharing"},
    {sign::promotion, "promotion"},
    {sign::consent, "consent"},
    {sign::footer, "footer"},
    {sign::other, "widget"},
    {sign::title, "title"},
    {sign::byline, "byline"},
    {sign::date, "date"},
    {sign::caption, "caption"},
    {sign::author_bio, "author_bio"},
    {sign::main, "main"},
    {sign::article, "article"},
    {sign::body, "body"},
    {sign::list, "list"},
    {sign::table, "table"},
    {sign::code, "code"},
    {sign::quote, "quote"},
    {sign::figure, "figure"},
    {sign::form, "form"},
    {sign::button, "button"},
    {sign::link, "link"},
    {sign::heading, "heading"},
    {sign::invisible, "invisible"},
    {sign::aria_hidden, "aria_hidden"},
    {sign::noscript, "noscript"},
    {sign::header, "header"},
    {sign::aside, "aside"},
    {sign::dialog, "dialog"},
    {sign::review, "review"},
    {sign::product, "product"},
    {sign::post, "post"},
    {sign::card, "card"},
    {sign::tags, "tags"},
    {sign::metadata, "metadata"},
    {sign::toc, "toc"},
});

}  // namespace

class FeatureReader {
 public:
  FeatureReader(const PageView& page, const Vocabulary& words)
      : page_(page), document_(page.document), list_(page.blocks.list), words_(words) {
    read_cues();
    read_names();
    sum_blocks();
    count_repetition();
    count_signatures();
    count_page();
  }

  // What follows the page's features in the row of a block.
  template <class Sink>
  void write(Sink& sink, std::uint32_t block) const {
    sink.group("block", 0);
    write_text(sink, block);
    write_words(sink, block);
    write_place(sink, block);
    write_signs(sink, block);
    write_repetition(sink, block);
    write_section(sink, block);
    write_containers(sink, block);
    write_neighbours(sink, block);
    write_windows(sink, block);
  }

  template <class Sink>
  void write_page(Sink& sink) const {
    sink.group("page", 0);
    const Sums& all = sums_.back();
    const auto count = static_cast<std::uint32_t>(list_.size());
    sink.add("blocks", magnitude(count));
    sink.add("words", magnitude(all[sum_words]));
    sink.add("link_words", share(all[sum_link_words], all[sum_words]));
    sink.add("paragraph_words", share(all[sum_paragraph_words], all[sum_words]));
    sink.add("long_words", share(all[sum_long_words], all[sum_words]));
    sink.add("sentences", share(all[sum_sentences] * 10ULL, all[sum_words]));
    sink.add("commas", share(all[sum_commas] * 10ULL, all[sum_words]));
    sink.add("items", share(all[sum_items], count));
    sink.add("headings", share(all[sum_headings], count));
    sink.add("prices", magnitude(all[sum_prices]));
    sink.add("longest_block", magnitude(longest_block_));
    sink.add("h1", h1_count_);
    sink.add("articles", magnitude(article_count_));
    sink.add("images", magnitude(image_count_));
    sink.add("fields", magnitude(field_count_));
    sink.add("tables", magnitude(table_count_));
    sink.add("code", magnitude(code_count_));
    sink.add("times", magnitude(time_count_));
    sink.add("comment_signs", magnitude(comment_count_));
    sink.add("post_signs", magnitude(post_count_));
    sink.add("product_signs", magnitude(product_count_));
    sink.add("review_signs", magnitude(review_count_));
    sink.add("card_signs", magnitude(card_count_));
    sink.add("byline_signs", magnitude(byline_count_));
    sink.add("agos", magnitude(ago_count_));
    sink.add("questions", magnitude(question_count_));
    sink.add("first_person", share(first_person_count_, count));
    sink.add("repeated", magnitude(most_repeated_));
    sink.add("repeated_words", share(most_repeated_words_, all[sum_words]));
    sink.add("path_depth", page_.facts.path_depth);
    sink.add("slug_words", page_.facts.last_words);
    sink.add("slug_digits", page_.facts.last_digits);
    sink.add("query", page_.facts.query ? 1 : 0);
    sink.add("dated", page_.facts.dated ? 1 : 0);
    for (unsigned bit = 0; bit < 7; ++bit) sink.add(hint_names[bit], hint_value(1U << bit));
    sink.add("says_questions", (page_.facts.schema_hints & hint::questions) != 0 ? 1 : 0);
  }

 private:
  static constexpr std::array<const char*, 7> hint_names = {"says_article",   "says_forum",   "says_documentation",
                                                            "says_service",   "says_product", "says_listing",
                                                            "says_collection"};

  // Bit 0: the address says so, bit 1: Open Graph, bit 2: schema.org.
  [[nodiscard]] unsigned hint_value(std::uint32_t bit) const {
    return ((page_.facts.address_hints & bit) != 0 ? 1U : 0U) + ((page_.facts.og_hints & bit) != 0 ? 2U : 0U) +
           ((page_.facts.schema_hints & bit) != 0 ? 4U : 0U);
  }

  // ---- Preparation: each a loop over the blocks or the nodes ----

  void read_cues() {
    for (const std::uint32_t hash : page_.facts.title_words) in_title_.add(hash);
    cues_.resize(list_.size());
    for (std::size_t i = 0; i < list_.size(); ++i) cues_[i] = cues_of(list_[i]);
    for (const TextCues& cues : cues_) ++copies_[cues.hash];
  }

  TextCues cues_of(const TextBlock& block) {
    TextCues cues;
    const std::string_view text = text_of(block);
    each_word(text, [&](std::string_view word, std::uint32_t hash) { read_word(word, hash, cues); });
    read_ends(text, cues);
    if (block.counts.words <= 8) cues.signs = signs_of_words(text);
    return cues;
  }

  // The text of a block, that of its text nodes with a space after each; valid until another block's is asked for.
  std::string_view text_of(const TextBlock& block) {
    if (block.end == block.begin + 1) return document_.view(document_.text[block.begin]);
    text_.clear();
    for (Node node = block.begin; node < block.end; ++node) {
      if (document_.is_text(node)) {
        text_.append(document_.view(document_.text[node])).push_back(' ');
      } else if (is_unread(document_, node)) {
        node = document_.subtree_end[node] - 1;
      }
    }
    return text_;
  }

  void read_word(std::string_view word, std::uint32_t hash, TextCues& cues) const {
    cues.hash = mix(cues.hash, hash);
    ++cues.words;
    if (const int odds = words_.text.of(hash); odds != 0) {
      ++cues.known_words;
      cues.odds += odds;
      cues.least = static_cast<std::int8_t>(std::min<int>(cues.least, odds));
      cues.most = static_cast<std::int8_t>(std::max<int>(cues.most, odds));
    }
    if (in_title_.may_hold(hash) &&
        std::binary_search(page_.facts.title_words.begin(), page_.facts.title_words.end(), hash))
      ++cues.in_title;
    switch (word.size()) {
      case 1: cues.first_person = cues.first_person || word == "I"; break;
      case 2: cues.first_person = cues.first_person || word == "my" || word == "My" || word == "me"; break;
      case 3: cues.ago = cues.ago || word == "ago" || word == "Ago"; break;
      default: break;
    }
  }

  void read_names() {
    ClassMemory<int> memory(document_);
    const auto odds_of = [&](Slice names) {
      return memory.of(names, [&](std::string_view text) {
        int odds = 0;
        each_name_word(text, [&](std::uint32_t hash) { odds += words_.names.of(hash); });
        return odds;
      });
    };
    names_.resize(document_.size());
    for (Node node = 1; node < document_.size(); ++node) {
      if (document_.is_text(node)) continue;
      int own = 0;
      each_names(document_, node, [&](Slice names) { own += odds_of(names); });
      own = std::clamp(own, -128, 127);
      const NameOdds& around = names_[document_.parent[node]];
      const auto narrow = [](int odds) { return static_cast<std::int16_t>(std::clamp(odds, -512, 508)); };
      names_[node] = {narrow(own), narrow(around.all + own), std::min(around.least, narrow(own)),
                      std::max(around.most, narrow(own))};
    }
  }

  static void read_ends(std::string_view text, TextCues& cues) {
    const std::size_t first = text.find_first_not_of(" \t\n\r\f\"'(");
    const std::size_t last = text.find_last_not_of(" \t\n\r\f\"')");
    if (first == std::string_view::npos || last == std::string_view::npos) return;
    const char head = text[first];
    const char tail = text[last];
    cues.starts_capital = head >= 'A' && head <= 'Z';
    cues.starts_digit = head >= '0' && head <= '9';
    cues.ends_sentence = tail == '.' || tail == '!' || tail == '?' ||
                         text.substr(last - std::min<std::size_t>(last, 2), 3) == "\xE3\x80\x82";
    cues.ends_colon = tail == ':';
    cues.question = tail == '?';
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char c = text[i];
      if (c != '$' && c != '\xC2' && c != '\xE2') continue;
      if (text.substr(i, 2) == "\xC2\xA9") cues.copyright = true;
      if (is_price(text, i)) ++cues.prices;
    }
  }

  // A currency sign beside a digit.
  static bool is_price(std::string_view text, std::size_t at) {
    std::size_t size = 0;
    if (text[at] == '$')
      size = 1;
    else if (text.substr(at, 2) == "\xC2\xA3")
      size = 2;
    else if (text.substr(at, 3) == "\xE2\x82\xAC" || text.substr(at, 3) == "\xE2\x82\xB9")
      size = 3;
    if (size == 0) return false;
    const auto digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    return digit(at + size) || digit(at + size + 1) || (at > 1 && (digit(at - 1) || digit(at - 2)));
  }

  void sum_blocks() {
    sums_.resize(list_.size() + 1);
    Sums sum{};
    for (std::size_t i = 0; i < list_.size(); ++i) {
      sums_[i] = sum;
      const TextBlock& block = list_[i];
      const Tag tag = document_.tag[block.node];
      sum[sum_words] += block.counts.words;
      sum[sum_link_words] += block.link_words;
      sum[sum_sentences] += block.counts.sentence_ends;
      sum[sum_commas] += block.counts.commas;
      sum[sum_paragraph_words] += tag == Tag::p ? block.counts.words : 0;
      sum[sum_long_words] += block.counts.words >= 20 ? block.counts.words : 0;
      sum[sum_items] += tag == Tag::li ? 1 : 0;
      sum[sum_headings] += heading_level(tag) > 0 ? 1 : 0;
      sum[sum_prices] += cues_[i].prices;
      sum[sum_short] += block.counts.words <= 4 ? 1 : 0;
    }
    sums_.back() = sum;
  }

  [[nodiscard]] std::uint32_t sum(Sum which, std::uint32_t first, std::uint32_t last) const {
    return sums_[last][which] - sums_[first][which];
  }

  // How many children of its parent look like each element: same tag and class.
  void count_repetition() {
    HashTable<std::uint32_t> counts;
    element_hash_.resize(document_.size());
    const auto size = static_cast<Node>(document_.size());
    for (Node node = 1; node < size; ++node) {
      if (document_.is_text(node)) continue;
      const std::string_view classes = document_.attribute(node, AttributeName::class_);
      std::uint32_t hash =
          mix(static_cast<std::uint32_t>(document_.tag[node]), hash_bytes(classes.substr(0, classes.find(' '))));
      element_hash_[node] = hash;
      ++counts[mix(hash, document_.parent[node])];
    }
    repetition_.resize(document_.size());
    for (Node node = 1; node < size; ++node) {
      if (document_.is_text(node)) continue;
      repetition_[node] = counts[mix(element_hash_[node], document_.parent[node])];
      if (page_.blocks.first(node) == page_.blocks.last(document_, node)) repetition_[node] = 1;
    }
  }

  struct SignatureCounts {
    std::uint32_t blocks = 0, words = 0, link_words = 0, first = 0, last = 0;
  };

  void count_signatures() {
    for (std::uint32_t i = 0; i < list_.size(); ++i) {
      SignatureCounts& counts = signatures_[page_.signature[i]];
      if (counts.blocks == 0) counts.first = i;
      counts.last = i;
      ++counts.blocks;
      counts.words += list_[i].counts.words;
      counts.link_words += list_[i].link_words;
    }
  }

  void count_page() {
    for (const TextBlock& block : list_) longest_block_ = std::max(longest_block_, block.counts.words);
    for (const TextCues& cues : cues_) {
      ago_count_ += cues.ago ? 1 : 0;
      question_count_ += cues.question ? 1 : 0;
      first_person_count_ += cues.first_person ? 1 : 0;
    }
    for (Node node = 0; node < document_.size(); ++node) {
      if (document_.is_text(node)) continue;
      count_element(node);
    }
  }

  void count_element(Node node) {
    switch (document_.tag[node]) {
      case Tag::h1: ++h1_count_; break;
      case Tag::article: ++article_count_; break;
      case Tag::img: ++image_count_; break;
      case Tag::input:
      case Tag::select:
      case Tag::textarea: ++field_count_; break;
      case Tag::table: ++table_count_; break;
      case Tag::pre:
      case Tag::code: ++code_count_; break;
      case Tag::time: ++time_count_; break;
      default: break;
    }
    const Signs signs = page_.signs[node];
    comment_count_ += (signs & sign::comments) != 0 ? 1 : 0;
    post_count_ += (signs & sign::post) != 0 ? 1 : 0;
    product_count_ += (signs & sign::product) != 0 ? 1 : 0;
    review_count_ += (signs & sign::review) != 0 ? 1 : 0;
    card_count_ += (signs & sign::card) != 0 ? 1 : 0;
    byline_count_ += (signs & sign::byline) != 0 ? 1 : 0;
    if (repetition_[node] < 3) return;
    const std::uint32_t words = sum(sum_words, page_.blocks.first(node), page_.blocks.last(document_, node));
    if (words * repetition_[node] > most_repeated_words_) {
      most_repeated_ = repetition_[node];
      most_repeated_words_ = words * repetition_[node];
    }
  }

  // ---- Rows ----

  template <class Sink>
  void write_text(Sink& sink, std::uint32_t i) const {
    const TextBlock& block = list_[i];
    const TextCounts& counts = block.counts;
    const TextCues& cues = cues_[i];
    sink.add("words", magnitude(counts.words));
    sink.add("word_length", counts.words == 0 ? 0 : std::min(255U, counts.letters * 16 / counts.words));
    sink.add("link_words", share(block.link_words, counts.words));
    sink.add("emphasis", share(block.emphasis_words, counts.words));
    sink.add("sentences", share(counts.sentence_ends * 10ULL, counts.words));
    sink.add("sentence_count", counts.sentence_ends);
    sink.add("commas", share(counts.commas * 10ULL, counts.words));
    sink.add("digits", share(counts.digits, counts.letters));
    sink.add("capitals", share(counts.capitals, counts.letters));
    sink.add("symbols", share(counts.symbols * 4ULL, counts.words));
    sink.add("links", block.links);
    sink.add("breaks", block.breaks);
    sink.add("tag", tag_rank(document_.tag[block.node]));
    sink.add("prices", cues.prices);
    sink.add("ends", cues.ends_sentence ? 3 : cues.ends_colon ? 2 : 1);
    sink.add("starts", cues.starts_capital ? 2 : cues.starts_digit ? 1 : 0);
    sink.add("question", cues.question ? 1 : 0);
    sink.add("copyright", cues.copyright ? 1 : 0);
    sink.add("ago", cues.ago ? 1 : 0);
    sink.add("first_person", cues.first_person ? 1 : 0);
    sink.add("in_title", share(cues.in_title, cues.words));
    sink.add("said_kind", first_clutter(cues.signs));
    sink.add("said_other",
             std::min<unsigned>(255, static_cast<unsigned>(std::countr_zero((cues.signs >> 9U) | (1ULL << 40U)))));
    sink.add("copies", copies_.at(cues.hash));
  }

  // Log-odds as a feature: 128 for even odds.
  static unsigned odds_feature(int odds) { return static_cast<unsigned>(std::clamp(128 + odds, 0, 255)); }

  // Twice the mean of the words that the vocabulary has.
  [[nodiscard]] unsigned mean_odds(std::uint32_t i) const {
    const TextCues& cues = cues_[i];
    return odds_feature(cues.known_words == 0 ? 0 : cues.odds * 2 / static_cast<int>(cues.known_words));
  }

  template <class Sink>
  void write_words(Sink& sink, std::uint32_t i) const {
    const TextCues& cues = cues_[i];
    sink.add("odds", mean_odds(i));
    sink.add("all_odds", odds_feature(cues.odds / 4));
    sink.add("least_odds", odds_feature(cues.least));
    sink.add("most_odds", odds_feature(cues.most));
    sink.add("heading_odds", page_.section[i] == no_block ? 128 : mean_odds(page_.section[i]));
    const NameOdds& names = names_[list_[i].node];
    int near = 0;
    Node node = list_[i].node;
    for (unsigned level = 0; level < 3 && node != no_node; ++level, node = document_.parent[node]) {
      near += names_[node].own;
    }
    sink.add("name_odds", odds_feature(names.own));
    sink.add("near_name_odds", odds_feature(near / 2));
    sink.add("all_name_odds", odds_feature(names.all / 4));
    sink.add("least_name_odds", odds_feature(names.least));
    sink.add("most_name_odds", odds_feature(names.most));
  }

  // 0 for none, else one more than the number of the first kind of clutter that the signs name.
  static unsigned first_clutter(Signs signs) {
    return (signs & sign::clutter) == 0 ? 0 : static_cast<unsigned>(std::countr_zero(signs)) + 1;
  }

  template <class Sink>
  void write_place(Sink& sink, std::uint32_t i) const {
    const auto count = static_cast<std::uint32_t>(list_.size());
    const std::uint32_t words = sums_.back()[sum_words];
    sink.add("index", magnitude(i));
    sink.add("index_from_end", magnitude(count - 1 - i));
    sink.add("place", share(i, count));
    sink.add("words_before", share(sums_[i][sum_words], words));
    sink.add("words_before_count", magnitude(sums_[i][sum_words]));
    sink.add("page_words", share(list_[i].counts.words, words));
    unsigned depth = 0;
    for (Node node = list_[i].node; node != no_node && depth < 64; node = document_.parent[node]) ++depth;
    sink.add("depth", depth);
    // Signed distance from the title, around 128.
    const bool titled = page_.title_block != no_block;
    const bool after = titled && i >= page_.title_block;
    const unsigned blocks_away = titled ? magnitude(after ? i - page_.title_block : page_.title_block - i) : 0;
    const unsigned words_away =
        !titled ? 0 : magnitude(after ? sum(sum_words, page_.title_block, i) : sum(sum_words, i, page_.title_block));
    sink.add("from_title", !titled ? 0
                           : after ? 128 + std::min(127U, blocks_away / 2)
                                   : 128 - std::min(127U, 1 + blocks_away / 2));
    sink.add("from_title_words", !titled ? 0
                                 : after ? 128 + std::min(127U, words_away / 2)
                                         : 128 - std::min(127U, 1 + words_away / 2));
  }

  // For each sign how near the nearest element is that bears it: 64 for the block's own, less further up, 0 for none.
  template <class Sink>
  void write_signs(Sink& sink, std::uint32_t i) const {
    const TextBlock& block = list_[i];
    std::array<std::uint8_t, 64> nearness{};
    Signs inside = 0;
    if (block.counts.words <= 25) {
      for (Node node = block.begin; node < block.end; ++node)
        inside |= page_.signs[node] | page_.signs[document_.parent[node]];
    }
    Signs seen = inside;
    for (Signs rest = inside; rest != 0; rest &= rest - 1) nearness[static_cast<unsigned>(std::countr_zero(rest))] = 65;
    std::uint8_t near = 64;
    for (Node node = block.node; node != no_node && near > 24; node = document_.parent[node], --near) {
      const Tag tag = document_.tag[node];
      if (tag == Tag::body || tag == Tag::html) break;
      for (Signs rest = page_.signs[node] & ~seen; rest != 0; rest &= rest - 1) {
        nearness[static_cast<unsigned>(std::countr_zero(rest))] = near;
      }
      seen |= page_.signs[node];
    }
    for (const NamedSign& named : named_signs)
      sink.add(named.name, nearness[static_cast<unsigned>(std::countr_zero(named.sign))]);
  }

  template <class Sink>
  void write_repetition(Sink& sink, std::uint32_t i) const {
    std::uint32_t most = 1;
    unsigned most_level = 0;
    Node repeated = list_[i].node;
    Node node = list_[i].node;
    for (unsigned level = 0; level < 8 && node != 0 && node != no_node; ++level, node = document_.parent[node]) {
      if (repetition_[node] <= most) continue;
      most = repetition_[node];
      most_level = level;
      repeated = node;
    }
    const std::uint32_t words = sum(sum_words, page_.blocks.first(repeated), page_.blocks.last(document_, repeated));
    const std::uint32_t link_words =
        sum(sum_link_words, page_.blocks.first(repeated), page_.blocks.last(document_, repeated));
    sink.add("repeated", magnitude(most));
    sink.add("repeated_level", most_level);
    sink.add("repeated_words", magnitude(words));
    sink.add("repeated_links", share(link_words, words));
    const SignatureCounts& same = signatures_.at(page_.signature[i]);
    sink.add("same", magnitude(same.blocks));
    sink.add("same_words", share(same.words, sums_.back()[sum_words]));
    sink.add("same_mean", magnitude(same.words / same.blocks));
    sink.add("same_links", share(same.link_words, same.words));
    sink.add("same_spread", share(same.last - same.first, list_.size()));
  }

  template <class Sink>
  void write_section(Sink& sink, std::uint32_t i) const {
    const std::uint32_t heading = page_.section[i];
    const bool under = heading != no_block;
    sink.add("section_level", under ? heading_level(document_.tag[list_[heading].node]) : 0);
    sink.add("section_distance", under ? magnitude(i - heading) : 255);
    sink.add("section_kind", under ? first_clutter(cues_[heading].signs) : 0);
    sink.add("section_title", under ? share(cues_[heading].in_title, cues_[heading].words) : 0);
    std::uint32_t end = i;
    const std::uint32_t limit = std::min<std::uint32_t>(static_cast<std::uint32_t>(list_.size()), i + 60);
    while (end < limit && page_.section[end] == heading) ++end;
    const std::uint32_t begin = under ? std::max(heading, i > 60 ? i - 60 : 0) : (i > 60 ? i - 60 : 0);
    sink.add("section_words", magnitude(sum(sum_words, begin, end)));
    sink.add("section_links", share(sum(sum_link_words, begin, end), sum(sum_words, begin, end)));
    sink.add("section_long", share(sum(sum_long_words, begin, end), sum(sum_words, begin, end)));
  }

  template <class Sink>
  void write_containers(Sink& sink, std::uint32_t i) const {
    Node node = list_[i].node;
    for (unsigned level = 0; level < container_levels; ++level) {
      sink.group("container", level);
      const std::uint32_t first = page_.blocks.first(node);
      const std::uint32_t last = page_.blocks.last(document_, node);
      const std::uint32_t words = sum(sum_words, first, last);
      sink.add("blocks", magnitude(last - first));
      sink.add("words", magnitude(words));
      sink.add("page_words", share(words, sums_.back()[sum_words]));
      sink.add("link_words", share(sum(sum_link_words, first, last), words));
      sink.add("mean_words", magnitude(words / std::max(1U, last - first)));
      sink.add("paragraph_words", share(sum(sum_paragraph_words, first, last), words));
      sink.add("long_words", share(sum(sum_long_words, first, last), words));
      sink.add("sentences", share(sum(sum_sentences, first, last) * 10ULL, words));
      sink.add("headings", share(sum(sum_headings, first, last) * 2ULL, last - first));
      sink.add("prices", magnitude(sum(sum_prices, first, last)));
      sink.add("place", share(i - std::min(i, first), last - first));
      sink.add("repeated", magnitude(repetition_[node]));
      if (page_.growing[node] != no_node) node = page_.growing[node];
    }
  }

  template <class Sink>
  // NOLINTNEXTLINE(readability-function-cognitive-complexity): a flat list of features.
  void write_neighbours(Sink& sink, std::uint32_t i) const {
    for (const int step : {-1, 1, -2, 2}) {
      sink.group(step < 0 ? "before" : "after", static_cast<unsigned>(step < 0 ? -step : step));
      const std::int64_t at = static_cast<std::int64_t>(i) + step;
      const bool inside = at >= 0 && at < static_cast<std::int64_t>(list_.size());
      const auto j = inside ? static_cast<std::uint32_t>(at) : i;
      const TextBlock& block = list_[j];
      sink.add("words", inside ? magnitude(block.counts.words) : 0);
      sink.add("link_words", inside ? share(block.link_words, block.counts.words) : 255);
      sink.add("tag", inside ? tag_rank(document_.tag[block.node]) : 0);
      sink.add("ends", inside ? (cues_[j].ends_sentence ? 3U : cues_[j].ends_colon ? 2U : 1U) : 0U);
      sink.add("same", inside && page_.signature[j] == page_.signature[i] ? 1 : 0);
    }
  }

  template <class Sink>
  void write_windows(Sink& sink, std::uint32_t i) const {
    const auto count = static_cast<std::uint32_t>(list_.size());
    for (const std::uint32_t radius : {2U, 5U, 15U}) {
      sink.group("window", radius);
      const std::uint32_t first = i > radius ? i - radius : 0;
      const std::uint32_t last = std::min(count, i + radius + 1);
      const std::uint32_t words = sum(sum_words, first, last);
      sink.add("words", magnitude(words));
      sink.add("link_words", share(sum(sum_link_words, first, last), words));
      sink.add("long_words", share(sum(sum_long_words, first, last), words));
      sink.add("sentences", share(sum(sum_sentences, first, last) * 10ULL, words));
      sink.add("short", share(sum(sum_short, first, last), last - first));
      sink.add("prices", magnitude(sum(sum_prices, first, last)));
    }
  }

  const PageView& page_;
  const Document& document_;
  const std::vector<TextBlock>& list_;
  const Vocabulary& words_;
  std::string text_;
  HashFilter in_title_;
  std::vector<TextCues> cues_;
  std::vector<NameOdds> names_;      // of each element
  HashTable<std::uint32_t> copies_;  // text hash: how many blocks have it
  std::vector<Sums> sums_;
  std::vector<std::uint32_t> element_hash_;
  std::vector<std::uint32_t> repetition_;
  HashTable<SignatureCounts> signatures_;
  std::uint32_t longest_block_ = 0, h1_count_ = 0, article_count_ = 0, image_count_ = 0, field_count_ = 0,
                table_count_ = 0;
  std::uint32_t code_count_ = 0, time_count_ = 0, comment_count_ = 0, post_count_ = 0, product_count_ = 0,
                review_count_ = 0;
  std::uint32_t card_count_ = 0, byline_count_ = 0, ago_count_ = 0, question_count_ = 0, first_person_count_ = 0;
  std::uint32_t most_repeated_ = 0, most_repeated_words_ = 0;
};

namespace {

// The heading most like <title>; a first-level one wins a tie, then the earlier. no_block where no heading has a word
// of it.
std::uint32_t find_title_block(const Document& document, const Blocks& blocks,
                               const std::vector<std::uint32_t>& title) {
  std::uint32_t best = 0;
  std::uint32_t title_block = no_block;
  for (std::uint32_t i = 0; i < blocks.list.size(); ++i) {
    const TextBlock& block = blocks.list[i];
    const unsigned level = heading_level(document.tag[block.node]);
    if (level == 0) continue;
    std::uint32_t words = 0, common = 0;
    for (Node node = block.begin; node < block.end; ++node) {
      if (!document.is_text(node)) continue;
      each_word(document.view(document.text[node]), [&](std::string_view, std::uint32_t hash) {
        ++words;
        if (std::binary_search(title.begin(), title.end(), hash)) ++common;
      });
    }
    const std::uint32_t likeness =
        words == 0 ? 0 : common * 100U / words + (level == 1 ? 40 : 0) + std::min<std::uint32_t>(common, 10) * 5;
    if (likeness > best) {
      best = likeness;
      title_block = i;
    }
  }
  return title_block;
}

}  // namespace

// Asks a page of one block what a row consists of.
std::vector<std::string> feature_names() {
  const Document document = parse_html("<p>a", "");
  const Blocks blocks = find_blocks(document);
  const std::vector<Signs> signs = find_signs(document);
  const PageView page = view_page(document, blocks, signs);
  const Vocabulary words;
  const FeatureReader reader(page, words);
  NameSink sink;
  reader.write_page(sink);
  reader.write(sink, 0);
  return sink.names;
}

PageView view_page(const Document& document, const Blocks& blocks, const std::vector<Signs>& signs) {
  PageView page{document, blocks, signs, find_page_facts(document), {}, {}, {}, no_block};
  page.title_block = find_title_block(document, blocks, page.facts.title_words);
  page.growing.assign(document.size(), no_node);
  for (Node node = 1; node < document.size(); ++node) {
    const Node parent = document.parent[node];
    const bool grows =
        blocks.last(document, parent) - blocks.first(parent) > blocks.last(document, node) - blocks.first(node);
    page.growing[node] = grows ? parent : page.growing[parent];
  }
  std::uint32_t heading = no_block;
  for (std::uint32_t i = 0; i < blocks.list.size(); ++i) {
    Node node = blocks.list[i].node;
    if (heading_level(document.tag[node]) > 0) heading = i;
    page.section.push_back(heading);
    std::uint32_t hash = blocks.list[i].link_words > 0 ? 1 : 0;
    for (unsigned level = 0; level < 3 && node != no_node; ++level, node = document.parent[node]) {
      hash = mix(mix(hash, static_cast<std::uint32_t>(document.tag[node])),
                 hash_bytes(document.attribute(node, AttributeName::class_)));
    }
    page.signature.push_back(hash);
  }
  return page;
}

FeatureWriter::FeatureWriter(const PageView& page, const Vocabulary& words)
    : reader_(std::make_unique<const FeatureReader>(page, words)), page_row_(page_feature_count) {
  ValueSink<1> sink(page_row_.data());
  reader_->write_page(sink);
}

FeatureWriter::~FeatureWriter() = default;

void FeatureWriter::write(std::size_t first, std::size_t count, Column* batch) const {
  for (std::size_t i = 0; i < page_feature_count; ++i) batch[i].fill(page_row_[i]);
  for (std::size_t i = 0; i < count; ++i) {
    ValueSink<batch_rows> sink(&batch[page_feature_count][i]);
    reader_->write(sink, static_cast<std::uint32_t>(first + i));
  }
}

void FeatureWriter::write_row(std::size_t block, Feature* row) const {
  ValueSink<1> sink(std::copy(page_row_.begin(), page_row_.end(), row));
  reader_->write(sink, static_cast<std::uint32_t>(block));
}

FeatureTable find_features(const PageView& page, const Vocabulary& words) {
  const std::size_t count = page.blocks.list.size();
  FeatureTable table{feature_count, std::vector<Feature>(count * feature_count)};
  const FeatureWriter writer(page, words);
  for (std::size_t i = 0; i < count; ++i) writer.write_row(i, table.row(i));
  return table;
}

}  // namespace verbatim
