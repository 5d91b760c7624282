#include "clutter/phrases.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <vector>

#include "clutter/clutter_words.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace verbatim {
namespace {

// The longest text, in code points, that can be a heading or a label.
constexpr std::size_t longest_label = 70;
// What may follow in a label of an advertisement, in bytes: "Sponsored by", "Reklama – článok pokračuje".
constexpr std::size_t ad_label_rest = 32;
constexpr std::size_t ad_name_rest = 20;  // "Anzeige: Balkone"

// Where readers send stories, and what stands around these names on buttons.
constexpr auto ways_to_share = std::to_array<std::string_view>(
    {"whatsapp", "facebook", "twitter",  "telegram", "linkedin", "pinterest", "reddit", "bluesky", "mastodon",
     "e-mail",   "drucken",  "imprimer", "imprimir", "stampa",   "afdrukken", "yazdır", "ポスト",  "lineで送る",
     "फेसबुक",     "व्हाट्सऐप",  "व्हाट्सएप",  "וואטסאפ",  "פייסבוק",  "فيسبوك",    "واتساب"});
constexpr auto words_of_sharing = std::to_array<std::string_view>(
    {"-",      "x",      "copy", "link", "url",      "email",   "mail",  "print", "via",    "on",    "copiar",
     "enlace", "copier", "le",   "lien", "kopieren", "kopieer", "copia", "deel",  "teilen", "share", "more"});

// Lower-case text with single spaces, in a buffer of its own: it is made of every block of a page.
class Label {
 public:
  explicit Label(std::string_view text) {
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint point = code_point_at(text, at);
      at += point.size;
      const bool space = is_space(point.value);
      if (space && (size_ == 0 || bytes_[size_ - 1] == ' ')) continue;
      if (++characters > longest_label) {
        size_ = 0;
        return;
      }
      add(space ? U' ' : point.value == U'\u2019' ? U'\'' : to_lower(point.value));
    }
  }

  /// Empty when the text is too long for a label.
  [[nodiscard]] std::string_view view() const { return {bytes_.data(), size_}; }

 private:
  void add(char32_t c) {
    if (c < 0x80) {
      bytes_[size_++] = static_cast<char>(c);
      return;
    }
    std::string bytes;
    append_code_point(bytes, c);
    for (const char byte : bytes) bytes_[size_++] = byte;
  }

  static constexpr std::size_t longest_code_point = 4;  // bytes
  std::array<char, longest_label * longest_code_point> bytes_;
  std::size_t size_ = 0;
};

// A label without the signs and numbers before and behind its words.
std::string_view words_of(std::string_view label) {
  while (!label.empty() && !is_letter(code_point_at(label, 0).value)) label.remove_prefix(code_point_at(label, 0).size);
  while (!label.empty()) {
    const CodePoint last = code_point_before(label, label.size());
    if (is_letter(last.value)) break;
    label.remove_suffix(last.size);
  }
  return label;
}

// The words that a text opens with, as far as it is looked at.
std::string_view start_of(std::string_view text) {
  constexpr std::size_t longest = 64;  // bytes
  return words_of(text.substr(0, longest));
}

// Whether a word begins at `at`; in scripts without spaces one may begin anywhere.
bool begins_word(std::string_view label, std::size_t at) {
  if (at == 0) return true;
  const auto byte = static_cast<unsigned char>(label[at - 1]);
  if (byte < 0x80) return !is_letter(byte);
  const char32_t before = code_point_before(label, at).value;
  return !is_letter(before) || is_cjk(before) || (before >= 0x0E00 && before < 0x0E80);
}

struct Phrase {
  std::string_view words;  // two bytes or more
  VerdictKind kind;
  unsigned set;  // which of those that Phrases was made of
};

// The phrases of some sets of lists, in their order, by their first two bytes: those of bucket b are
// phrases_[order_[i]], i from begin_[b] to begin_[b + 1] - 1. Made at first use, since tables of them would weigh more
// than the words.
class Phrases {
 public:
  Phrases(std::initializer_list<std::span<const WordList>> sets) {
    unsigned number = 0;
    for (const std::span<const WordList> set : sets) {
      for (const WordList& list : set) add(list, number);
      ++number;
    }
    sort();
  }

  // Calls `meet(order)` for each phrase that stands in `text` at the beginning of a word and is of a lower order than
  // `limit`, which `meet` may lower.
  template <class Meet>
  void each_in(std::string_view text, const std::size_t& limit, Meet meet) const {
    const char* const bytes = text.data();
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
      if (at > 0 && bytes[at - 1] >= 'a' && bytes[at - 1] <= 'z') continue;  // within a word, as most of a text is
      const std::size_t bucket = bucket_of(bytes[at], bytes[at + 1]);
      std::size_t i = begin_[bucket];
      const std::size_t end = begin_[bucket + 1];
      if (i == end || !begins_word(text, at)) continue;
      for (; i < end && order_[i] < limit; ++i) {
        const std::string_view words = phrases_[order_[i]].words;
        if (text.compare(at, words.size(), words) == 0) meet(order_[i]);
      }
    }
  }

  // The first of all phrases that stands in `text` at the beginning of a word and passes a test; null for none.
  template <class Test>
  [[nodiscard]] const Phrase* find_in(std::string_view text, Test test) const {
    std::size_t found = phrases_.size();
    each_in(text, found, [&](std::size_t order) {
      if (test(phrases_[order])) found = order;
    });
    return found == phrases_.size() ? nullptr : &phrases_[found];
  }

  // The sets of which a phrase stands in `text` at the beginning of a word, a bit each.
  [[nodiscard]] unsigned sets_in(std::string_view text) const {
    unsigned sets = 0;
    const std::size_t all = phrases_.size();
    each_in(text, all, [&](std::size_t order) { sets |= 1U << phrases_[order].set; });
    return sets;
  }

  [[nodiscard]] const Phrase* find_in(std::string_view text) const {
    return find_in(text, [](const Phrase&) { return true; });
  }

  // The first phrase with which `text` begins and that passes a test; null for none.
  template <class Test>
  [[nodiscard]] const Phrase* find_at_start(std::string_view text, Test test) const {
    if (text.size() < 2) return nullptr;
    const std::size_t bucket = bucket_of(text[0], text[1]);
    for (std::size_t i = begin_[bucket]; i < begin_[bucket + 1]; ++i) {
      const Phrase& phrase = phrases_[order_[i]];
      if (text.starts_with(phrase.words) && test(phrase)) return &phrase;
    }
    return nullptr;
  }

  [[nodiscard]] const Phrase* find_whole(std::string_view text) const {
    return find_at_start(text, [&](const Phrase& phrase) { return phrase.words.size() == text.size(); });
  }

 private:
  void add(const WordList& list, unsigned set) {
    for (std::string_view rest = list.words; !rest.empty();) {
      const std::string_view words = rest.substr(0, rest.find('|'));
      phrases_.push_back({words, list.kind, set});
      rest.remove_prefix(std::min(words.size() + 1, rest.size()));
    }
  }

  void sort() {
    for (const Phrase& phrase : phrases_) ++begin_[bucket_of(phrase.words[0], phrase.words[1]) + 1];
    for (std::size_t bucket = 1; bucket < begin_.size(); ++bucket) {
      begin_[bucket] = static_cast<std::uint16_t>(begin_[bucket] + begin_[bucket - 1]);
    }
    std::array<std::uint16_t, buckets + 1> next = begin_;
    order_.resize(phrases_.size());
    for (std::size_t i = 0; i < phrases_.size(); ++i) {
      const std::string_view words = phrases_[i].words;
      order_[next[bucket_of(words[0], words[1])]++] = static_cast<std::uint16_t>(i);
    }
  }

  static constexpr std::size_t buckets = 1024;  // two letters of ASCII share none with two others

  static std::size_t bucket_of(char first, char second) {
    return (static_cast<unsigned char>(first) * 31U + static_cast<unsigned char>(second)) % buckets;
  }

  std::vector<Phrase> phrases_;
  std::array<std::uint16_t, buckets + 1> begin_{};
  std::vector<std::uint16_t> order_;
};

struct Lexica {
  Phrases in_labels{box_words, label_words, rights_words};
  Phrases of_boxes{box_words};
  Phrases as_labels{whole_labels};
  Phrases opening_ads{ad_openings};
  Phrases on_slots{ad_words};
  Phrases before_titles{pointer_words};
  Phrases of_mistakes{correction_words};
  Phrases to_shops{shop_words};
  Phrases in_appeals{appeal_words, paper_appeal_words};
  Phrases in_notices{cookie_words, consent_words, privacy_words, rights_words};
};

const Lexica& lexica() {
  static const Lexica all;
  return all;
}

// "Ear wax: what doctors say | Sponsored"
bool ends_as_ad(std::string_view label) {
  const std::size_t bar = label.rfind('|');
  if (bar == std::string_view::npos) return false;
  const std::string_view last = words_of(label.substr(bar + 1));
  return last == "sponsor" || last == "sponsored" || last == "ad" || lexica().on_slots.find_whole(last) != nullptr;
}

bool is_ad_label(std::string_view words) {
  const auto opens = [&](const Phrase& label) { return words.size() <= label.words.size() + ad_label_rest; };
  const auto stands_apart = [&](const Phrase& label) {
    std::string_view rest = words.substr(label.words.size());
    if (rest.find(label.words) != std::string_view::npos) return true;  // "Publicité. La suite après cette publicité"
    if (rest.starts_with(' ')) rest.remove_prefix(1);
    const bool named = rest.starts_with(':');
    return rest.empty() ||
           (rest.size() <= (named ? ad_name_rest : ad_label_rest) && !is_letter(code_point_at(rest, 0).value));
  };
  return lexica().opening_ads.find_at_start(words, opens) != nullptr ||
         lexica().on_slots.find_at_start(words, stands_apart) != nullptr;
}

// Whether `words` stand in `label` at the beginning of a word.
bool holds(std::string_view label, std::string_view words) {
  for (std::size_t at = label.find(words); at != std::string_view::npos; at = label.find(words, at + 1)) {
    if (begins_word(label, at)) return true;
  }
  return false;
}

bool speaks_of_sharing(std::string_view label) {
  const auto is_sharing = [](const Phrase& phrase) { return phrase.kind == VerdictKind::sharing; };
  return lexica().in_labels.find_in(label, is_sharing) != nullptr ||
         std::any_of(ways_to_share.begin(), ways_to_share.end(),
                     [&](std::string_view way) { return holds(label, way); });
}

// Whether a label lists where a story can be sent, and little else: "WhatsApp · E-Mail · Drucken".
bool names_ways_to_share(std::string_view label) {
  static constexpr std::array<bool, 256> between = [] {
    std::array<bool, 256> bytes{};
    for (const char c : std::string_view(" |·•,/:")) bytes[static_cast<unsigned char>(c)] = true;
    return bytes;
  }();
  const auto is_between = [](char c) { return between[static_cast<unsigned char>(c)]; };
  constexpr unsigned most_others = 3;  // words, between two ways or more
  unsigned ways = 0, others = 0;
  for (std::size_t at = 0; at < label.size();) {
    if (is_between(label[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < label.size() && !is_between(label[end])) ++end;
    const std::string_view word = label.substr(at, end - at);
    if (std::find(ways_to_share.begin(), ways_to_share.end(), word) != ways_to_share.end()) {
      ++ways;
    } else if (std::find(words_of_sharing.begin(), words_of_sharing.end(), word) == words_of_sharing.end()) {
      if (++others > most_others) return false;
    }
    at = end;
  }
  return ways > (others == 0 ? 0U : 1U);
}

// "© 2025 Harbour Press", "All content © 2025": a legal line, however long it is and whatever else it links to. Far
// behind a sentence, whose picture it is: "Lanterns on the quay. © Ana Silva".
bool is_legal_line(std::string_view text) {
  constexpr std::string_view sign = "©";
  constexpr std::size_t near = 30;  // bytes
  const std::size_t at = text.find(sign);
  if (at == std::string_view::npos) return false;
  std::string_view rest = text.substr(at + sign.size());
  while (!rest.empty() && is_space(code_point_at(rest, 0).value)) rest.remove_prefix(code_point_at(rest, 0).size);
  const bool behind_sentence = text.substr(0, at).find(". ") != std::string_view::npos;
  return at < near || !behind_sentence || (!rest.empty() && rest.front() >= '0' && rest.front() <= '9');
}

}  // namespace

std::optional<VerdictKind> announced_kind(std::string_view text) {
  if (is_legal_line(text)) return VerdictKind::footer;
  const Label made(text);
  const std::string_view label = made.view();
  if (label.empty()) return std::nullopt;
  if (names_ways_to_share(label)) return VerdictKind::sharing;
  const std::string_view words = words_of(label);
  if (const Phrase* whole = lexica().as_labels.find_whole(words)) return whole->kind;
  if (is_ad_label(words) || ends_as_ad(label)) return VerdictKind::advertising;
  const Phrase* phrase = lexica().in_labels.find_in(label);
  if (phrase == nullptr) return std::nullopt;
  // "Share · Facebook · 2 comments" is a bar for sharing that leads to the comments, too.
  return phrase->kind == VerdictKind::comments && speaks_of_sharing(label) ? VerdictKind::sharing : phrase->kind;
}

bool labels_slot(std::string_view text) {
  const Label label(text);
  const std::string_view words = words_of(label.view());
  const Phrase* whole = lexica().as_labels.find_whole(words);
  return is_ad_label(words) || (whole != nullptr && whole->kind == VerdictKind::advertising);
}

bool leads_to_another_story(std::string_view text) {
  const Label label(text);
  const std::string_view words = words_of(label.view());
  const auto is_related = [](const Phrase& phrase) { return phrase.kind == VerdictKind::related; };
  if (lexica().in_labels.find_at_start(words, is_related) != nullptr) return true;
  return text.find_first_of(":|") != std::string_view::npos && lexica().before_titles.find_whole(words) != nullptr;
}

std::optional<VerdictKind> kind_told_of_box(std::string_view lower) {
  const Phrase* phrase = lexica().of_boxes.find_in(lower);
  return phrase == nullptr ? std::nullopt : std::optional(phrase->kind);
}

bool opens_as_correction(std::string_view lower) {
  const std::string_view start = start_of(lower);
  const auto is_whole = [&](const Phrase& phrase) {
    const std::string_view rest = start.substr(phrase.words.size());
    return rest.empty() || !is_letter(code_point_at(rest, 0).value) || is_cjk(code_point_at(rest, 0).value);
  };
  return lexica().of_mistakes.find_at_start(start, is_whole) != nullptr;
}

bool asks_to_buy(std::string_view lower) { return lexica().to_shops.sets_in(lower) != 0; }

Appeal appeal_of(std::string_view lower, bool has_link) {
  if (!has_link) {
    const auto is_outright = [](const Phrase& phrase) { return phrase.set == 0; };
    return lexica().in_appeals.find_at_start(start_of(lower), is_outright) != nullptr ? Appeal::outright : Appeal::none;
  }
  const unsigned sets = lexica().in_appeals.sets_in(lower);
  return (sets & 1U) != 0 ? Appeal::outright : sets != 0 ? Appeal::of_paper : Appeal::none;
}

std::optional<VerdictKind> kind_of_notice(std::string_view lower) {
  constexpr unsigned cookies = 1, consent = 2, privacy = 4, rights = 8;
  const unsigned sets = lexica().in_notices.sets_in(lower);
  const bool asks = (sets & cookies) != 0 || (sets & (consent | privacy)) == (consent | privacy);
  if (asks) return VerdictKind::consent;
  return (sets & rights) != 0 ? std::optional(VerdictKind::footer) : std::nullopt;
}

}  // namespace verbatim
