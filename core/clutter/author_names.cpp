#include "clutter/author_names.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "clutter/dates.h"
#include "text/ascii.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace verbatim {
namespace {

using Words = std::vector<std::string_view>;
constexpr std::size_t most_bytes = 300;      // longer is no byline
constexpr std::size_t most_name_bytes = 60;  // longer is no name
constexpr std::size_t most_name_words = 6;

template <std::size_t Count>
bool contains(const std::array<std::string_view, Count>& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

Words words_of(std::string_view text) {
  Words words;
  for (std::size_t begin = text.find_first_not_of(ascii_white_space); begin != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(ascii_white_space, begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    begin = text.find_first_not_of(ascii_white_space, end);
  }
  return words;
}

bool begins_upper(std::string_view word) {
  return !word.empty() && ((word[0] >= 'A' && word[0] <= 'Z') || (word[0] & 0x80) != 0);
}

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// How a byline begins, in lower case, longest first where one begins another.
constexpr auto openings = std::to_array<std::string_view>({"interview by",
                                                           "reporting by",
                                                           "written by:",
                                                           "written by",
                                                           "posted by:",
                                                           "posted by",
                                                           "published by",
                                                           "reported by",
                                                           "story by",
                                                           "article by",
                                                           "words by",
                                                           "text by",
                                                           "created by",
                                                           "authored by",
                                                           "contributed by",
                                                           "about the author",
                                                           "author:",
                                                           "authors:",
                                                           "autor:",
                                                           "auteur:",
                                                           "autore:",
                                                           "text:",
                                                           "by:",
                                                           "by",
                                                           "von",
                                                           "par",
                                                           "por",
                                                           "di",
                                                           "door",
                                                           "av",
                                                           "от",
                                                           "af",
                                                           "автор:",
                                                           "текст:",
                                                           "автори:",
                                                           "yazan:",
                                                           "κείμενο:",
                                                           "tekst:",
                                                           "texte:",
                                                           "texto:",
                                                           "testo:",
                                                           "napsal",
                                                           "door:"});

// The opening's size in bytes; 0 when there is none.
std::size_t opening_size(std::string_view text) {
  const std::string start = ascii_lower(text.substr(0, 24));
  for (const std::string_view opening : openings) {
    if (start.empty() || start.front() != opening.front() || !start.starts_with(opening)) continue;
    const bool ends = opening.ends_with(':') || start.size() == opening.size() ||
                      ascii_white_space.find(start[opening.size()]) != std::string_view::npos ||
                      start[opening.size()] == ':';
    const bool runs_on =
        opening == "by" && text.starts_with("By") && text.size() > 2 && begins_upper(text.substr(2, 1));
    if (ends || runs_on) return opening.size();
  }
  return 0;
}

std::size_t find_first(std::string_view text, const std::vector<std::string_view>& stops) {
  std::size_t end = text.size();
  for (const std::string_view stop : stops) end = std::min(end, std::min(text.find(stop, 1), text.size()));
  return end;
}

bool is_month(std::string_view word) { return !find_date("1 " + std::string(word) + " 2000").empty(); }

// Where a date begins: at its first digit, or at the month before it.
std::size_t find_date_begin(std::string_view text) {
  const std::size_t digit = text.find_first_of("0123456789", 1);
  if (digit == std::string_view::npos || text[digit - 1] != ' ') return text.size();
  const std::string_view before = trim(text.substr(0, digit));
  const std::size_t word = before.find_last_of(' ');
  const bool month = word != std::string_view::npos && is_month(before.substr(word + 1));
  return month ? word : digit;
}

// What ends the names of a byline: a date, a place, the next piece of a page's head.
std::string_view before_rest(std::string_view text, bool opened) {
  text =
      text.substr(0, find_first(text, {"|",         "•",       "·",      "—",      " – ",       " - ",  "»",
                                       "Published", "Updated", "Posted", "Last ",  "Reviewed",  "(",    "@",
                                       "http",      " about ", "Photo",  "Follow", "Medically", "Fact", "Author Posts",
                                       " 기자"}));
  if (opened) text = text.substr(0, find_first(text, {" on ", " for ", " in ", " at ", " of "}));
  return text.substr(0, find_date_begin(text));
}

Words split_at(std::string_view text, const std::vector<std::string_view>& separators) {
  Words parts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t size = 0;
    for (const std::string_view separator : separators) {
      if (text[i] == separator[0] && text.substr(i).starts_with(separator)) size = std::max(size, separator.size());
    }
    if (size > 0) {
      parts.push_back(trim(text.substr(begin, i - begin)));
      begin = i + size;
    }
    i += std::max(size, std::size_t{1});
  }
  parts.push_back(trim(text.substr(begin)));
  return parts;
}

// Words that make a name no name: whoever signs so is nobody.
bool is_nobody(const std::string& name) {
  constexpr auto nobodies = std::to_array<std::string_view>(
      {"admin",       "administrator", "staff",         "editor",         "editors",      "guest",
       "author",      "authors",       "unknown",       "anonymous",      "by",           "redacció",
       "redacción",   "redação",       "redazione",     "rédaction",      "la rédaction", "redaktion",
       "redaktionen", "redactie",      "redakcja",      "redakce",        "redakcia",     "redakcija",
       "redacția",    "toimitus",      "szerkesztőség", "Редакция",       "Редакція",     "webeditor",
       "web editor",  "web desk",      "staff writer",  "web staff",      "staff report", "staff reports",
       "contributor", "contributors",  "editorial",     "null",           "guest author", "guest contributor",
       "user",        "none",          "undefined",     "website",        "webmaster",    "default",
       "the editors", "news desk",     "newsroom",      "digital team",   "wordpress",    "test",
       "written",     "share",         "read more",     "view all posts", "advertisement"});
  return contains(nobodies, name) || name.starts_with("webmaster");
}

// A title behind a name: never a name itself.
bool is_role(std::string_view part) {
  constexpr auto role_words = std::to_array<std::string_view>(
      {"writer",    "reporter",      "editor",      "correspondent",  "columnist",    "columnists",    "contributor",
       "producer",  "anchor",        "journalist",  "director",       "manager",      "founder",       "ceo",
       "cto",       "author",        "analyst",     "specialist",     "professor",    "president",     "attorney",
       "redakteur", "korrespondent", "journaliste", "redactor",       "photographer", "meteorologist", "strategist",
       "expert",    "reviewer",      "admin",       "editor-in-chief"});
  const Words words = words_of(part);
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return contains(role_words, ascii_lower(trim(word, ".,:;()"))); });
}

// A degree behind a name, told by its capitals: "PhD", "MD", "M.A. Journalism".
bool is_degree(std::string_view part) {
  constexpr auto degrees =
      std::to_array<std::string_view>({"phd", "ph.d.", "ph.d", "dr.", "jr.", "jr", "sr.", "msc", "esq.", "esq"});
  const std::string_view first = part.substr(0, part.find(' '));
  const auto capitals = std::count_if(first.begin(), first.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (contains(degrees, ascii_lower(first))) return true;
  const Words words = words_of(part);
  // "JON HALE" can be spoken.
  const bool spoken = words.size() == 2 && std::all_of(words.begin(), words.end(), [](std::string_view word) {
                        return word.size() > 2 && word.find('.') == std::string_view::npos &&
                               std::any_of(word.begin(), word.end(), [](char c) {
                                 return static_cast<signed char>(c) < 0 ||
                                        std::string_view("AEIOUYaeiouy").find(c) != std::string_view::npos;
                               });
                      });
  return capitals >= 2 && first.size() <= 6 && words.size() <= 2 && !spoken;
}

// "Dec", "Saturday", "Updated": what stands beside a name on the line of a byline.
bool is_of_date(std::string_view part) {
  constexpr auto others = std::to_array<std::string_view>(
      {"mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday",
       "saturday", "sunday", "updated", "updated on", "posted on", "published on", "released"});
  const std::string word = ascii_lower(trim(part, ".,"));
  return contains(others, word) || (word.size() <= 9 && words_of(word).size() == 1 && is_month(word));
}

bool is_name(std::string_view part) {
  if (part.size() < 2 || part.size() > most_name_bytes) return false;
  if (part.find_first_of("@:/\\<>{}[]|=#?!") != std::string_view::npos) return false;
  const Words words = words_of(part);
  if (words.size() > 1 && part.find('_') != std::string_view::npos) return false;  // "ana_silva" is a handle
  const auto is_number = [](std::string_view word) {
    return word.find_first_not_of("0123456789.,") == std::string_view::npos;
  };
  if (std::any_of(words.begin(), words.end(), is_number)) return false;
  return words.size() <= most_name_words && !is_nobody(ascii_lower(part));
}

// "Personal finance", "Get in touch": capitals as in a sentence, where a name has them as in a title or not at all.
bool is_phrase(const Words& words) {
  constexpr auto groups = std::to_array<std::string_view>({"editors", "team", "staff"});
  return words.size() > 1 && begins_upper(words.front()) && is_lower(words.back().front()) &&
         !contains(groups, words.back());
}

// "ANA SILVA-LIMA" as other bylines have it: "Ana Silva-Lima". A word of one or two letters is an initial.
std::string without_capitals(std::string_view name) {
  const Words words = words_of(name);
  const bool spelled_out = words.size() > 1 && std::all_of(words.begin(), words.end(), [](std::string_view word) {
                             return word.size() > 2 || word.ends_with('.');
                           });
  std::string folded;
  bool inside = false;  // a word
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint point = code_point_at(name, at);
    at += point.size;
    if (is_letter(point.value) && !is_upper(point.value)) return std::string(name);
    append_code_point(folded, inside ? to_lower(point.value) : point.value);
    inside = is_letter(point.value);
  }
  return spelled_out ? folded : std::string(name);
}

void add_name(Byline& byline, std::string_view part) {
  part = trim(part, " \t\r\n\f.,:;-–—*\"“”'");
  if (opening_size(part) > 0) part = trim(part.substr(opening_size(part)), " \t\r\n\f:");
  if (const std::string_view wire = wire_service(part); !wire.empty()) {
    if (byline.wire.empty()) byline.wire = wire;
    return;
  }
  const Words words = words_of(part);
  if (!is_name(part) || is_role(part) || is_of_date(part)) return;
  if (is_phrase(words)) return;
  const bool follows_full_name = !byline.names.empty() && words_of(byline.names.back()).size() > 1;
  if (!byline.names.empty() && (is_degree(part) || !begins_upper(part))) return;
  if (follows_full_name && words.size() == 1 && part[0] > 0) return;  // "Ana Silva, Head of Research"
  const auto same = [&](const std::string& name) { return ascii_lower(name) == ascii_lower(part); };
  if (std::none_of(byline.names.begin(), byline.names.end(), same)) byline.names.push_back(without_capitals(part));
}

bool is_address(std::string_view word) {
  return word.find("://") != std::string_view::npos || word.find('@') != std::string_view::npos;
}

// The parts between commas and "and"s. "and" joins two people only where both sides have a first and a last name, or
// the text opened as a byline: "Morgan & Morgan" is one firm.
Words split_names(std::string_view text, bool opened) {
  Words parts;
  for (const std::string_view part : split_at(text, {", and ", ", ", ";", "、", "/"})) {
    const Words people = split_at(part, {" and ", " & ", " und ", " et ", " y ", " e ", " og ", " och "});
    const bool split =
        opened || std::all_of(people.begin(), people.end(), [](std::string_view person) {
          return words_of(person).size() >= 2 && words_of(person).size() <= 4 && begins_upper(words_of(person).back());
        });
    if (split) {
      parts.insert(parts.end(), people.begin(), people.end());
    } else {
      parts.push_back(part);
    }
  }
  return parts;
}

}  // namespace

Byline parse_byline(std::string_view text) {
  Byline byline;
  text = trim(text);
  if (text.size() > most_bytes) return byline;
  constexpr std::string_view written_by = "ritten by ";  // "This story was written by Ana Silva"
  const std::string folded = ascii_lower(text);
  if (const std::size_t inside = folded.find(written_by); inside != std::string::npos)
    text.remove_prefix(inside - (inside > 0 ? 1 : 0));
  for (const std::string_view other : {"reviewed by", "edited by", "updated by", "photo by", "medically", "articles by",
                                       "posts by", "more by", "more from"}) {
    if (folded.starts_with(other)) return byline;
  }
  const std::size_t opening = opening_size(text);
  text = trim(text.substr(opening), " \t\r\n\f:-–");
  if (is_address(text.substr(0, text.find_first_of(ascii_white_space)))) return byline;
  for (const std::string_view part : split_names(before_rest(text, opening > 0), opening > 0)) add_name(byline, part);
  return byline;
}

bool is_byline_label(std::string_view text) {
  text = trim(text);
  if (text.empty() || text.size() > 16) return false;
  constexpr auto labels = std::to_array<std::string_view>({"author", "authors", "author(s)", "contributors:"});
  return opening_size(text) == text.size() || contains(labels, ascii_lower(text));
}

bool looks_like_byline(std::string_view text) {
  text = trim(text);
  const std::size_t opening = opening_size(text);
  if (opening == 0 || text.size() > most_bytes || text.ends_with('?')) return false;
  std::string_view names = before_rest(trim(text.substr(opening), " \t\r\n\f:"), true);
  // "by Ana Silva, delegate to the council": a full name says enough.
  if (looks_like_name(names.substr(0, names.find(',')))) return true;
  const Words words = words_of(names);
  if (words.empty() || words.size() > 24) return false;
  constexpr auto small = std::to_array<std::string_view>(
      {"and", "&", "de", "van", "von", "der", "la", "el", "bin", "al", "und", "et", "y", "og", "och", "e", "en", "i"});
  return std::all_of(words.begin(), words.end(), [&](std::string_view word) {
    return begins_upper(word) || contains(small, word) || word.find_first_of("0123456789") != std::string_view::npos;
  });
}

bool looks_like_name(std::string_view text) {
  const Words words = words_of(trim(text, " \t\r\n\f,|·•-–"));
  if (words.size() < 2 || words.size() > 4 || text.size() > most_name_bytes) return false;
  constexpr auto never = std::to_array<std::string_view>(
      {"the",  "read",   "min",   "minutes",  "share", "by",      "in",   "of",        "for",
       "and",  "to",     "your",  "news",     "blog",  "how",     "what", "published", "updated",
       "last", "posted", "table", "contents", "free",  "article", "home", "on",        "all"});
  return std::all_of(words.begin(), words.end(), [&](std::string_view word) {
    return begins_upper(word) && word.find_first_of("0123456789:/?!&%$()[]") == std::string_view::npos &&
           !contains(never, ascii_lower(word)) && !is_role(word);
  });
}

std::string_view wire_service(std::string_view text) {
  struct Service {
    std::string_view words;
    std::string_view name;
  };
  constexpr auto services = std::to_array<Service>({
      {"ap", "AP"},
      {"associated press", "AP"},
      {"reuters", "Reuters"},
      {"afp", "AFP"},
      {"agence france-presse", "AFP"},
      {"cnn", "CNN"},
      {"cnn newsource", "CNN"},
      {"cnn wire", "CNN"},
      {"dpa", "dpa"},
      {"deutsche presse-agentur", "dpa"},
      {"upi", "UPI"},
      {"united press international", "UPI"},
      {"pa media", "PA"},
      {"press association", "PA"},
      {"canadian press", "CP"},
      {"aap", "AAP"},
      {"ansa", "ANSA"},
      {"efe", "EFE"},
      {"europa press", "Europa Press"},
      {"kyodo", "Kyodo"},
      {"kyodo news", "Kyodo"},
      {"jiji", "Jiji"},
      {"jiji press", "Jiji"},
      {"xinhua", "Xinhua"},
      {"tass", "TASS"},
      {"interfax", "Interfax"},
      {"yonhap", "Yonhap"},
      {"pti", "PTI"},
      {"press trust of india", "PTI"},
      {"ani", "ANI"},
      {"ians", "IANS"},
      {"anp", "ANP"},
      {"ntb", "NTB"},
      {"apa", "APA"},
      {"bloomberg news", "Bloomberg"},
      {"tribune news service", "Tribune News Service"},
      {"newsusa", "NewsUSA"},
      {"pr newswire", "PR Newswire"},
      {"business wire", "Business Wire"},
  });
  std::string words = ascii_lower(trim(text));
  if (words.starts_with("the ")) words.erase(0, 4);
  for (const Service& service : services) {
    if (words == service.words) return service.name;
  }
  return {};
}

std::string_view dateline_wire(std::string_view paragraph) {
  const std::string_view start = paragraph.substr(0, 80);
  const std::size_t open = start.find('(');
  const std::size_t close = start.find(')', open);
  if (open == std::string_view::npos || close == std::string_view::npos) return {};
  const std::string_view rest = trim(paragraph.substr(close + 1, 8));
  if (!rest.starts_with("—") && !rest.starts_with("–") && !rest.starts_with('-')) return {};
  return wire_service(start.substr(open + 1, close - open - 1));
}

}  // namespace verbatim
