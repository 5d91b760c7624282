#include "clutter/author_names.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace verbatim {
namespace {

using Words = std::vector<std::string_view>;
constexpr std::string_view white_space = " \t\r\n\f";
constexpr std::size_t most_bytes = 300;      // longer is no byline
constexpr std::size_t most_name_bytes = 60;  // longer is no name
constexpr std::size_t most_name_words = 6;

std::string_view trim(std::string_view text, std::string_view edge = " \t\r\n\f") {
  const std::size_t first = text.find_first_not_of(edge);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(edge) + 1 - first);
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  return out;
}

template <std::size_t Count>
bool contains(const std::array<std::string_view, Count>& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

// How a byline begins, in lower case, longest first where one begins another.
constexpr auto openings = std::to_array<std::string_view>(
    {"written by:", "written by", "posted by:", "posted by",  "published by", "reported by",    "story by",
     "article by",  "words by",   "text by",    "created by", "authored by",  "contributed by", "about the author",
     "author:",     "authors:",   "autor:",     "auteur:",    "autore:",      "text:",          "by:",
     "by",          "von",        "par",        "por",        "di",           "door",           "av",
     "от",          "автор:"});

// The opening's size in bytes; 0 when there is none.
std::size_t opening_size(std::string_view text) {
  const std::string start = lower(text.substr(0, 24));
  for (const std::string_view opening : openings) {
    if (!start.starts_with(opening)) continue;
    const bool ends = opening.ends_with(':') || start.size() == opening.size() ||
                      white_space.find(start[opening.size()]) != std::string_view::npos || start[opening.size()] == ':';
    if (ends) return opening.size();
  }
  return 0;
}

// What ends the names of a byline: a date, the next piece of a page's head.
std::string_view before_rest(std::string_view text) {
  constexpr auto stops = std::to_array<std::string_view>(
      {"|",    "•",     "·",    "—",    " – ", " - ", "\n",   "Published", "Updated", "Posted", "Last ",     "Reviewed",
       " on ", " for ", " in ", " at ", "(",   "@",   "http", " about ",   "Photo",   "Follow", "Medically", "Fact"});
  std::size_t end = text.size();
  for (const std::string_view stop : stops) end = std::min(end, std::min(text.find(stop, 1), text.size()));
  return text.substr(0, end);
}

// The commas, "and"s and their like between the names.
Words split_names(std::string_view text) {
  constexpr auto separators = std::to_array<std::string_view>(
      {", and ", ", ", ";", " and ", " & ", " und ", " et ", " y ", " e ", " og ", " och ", "、", "/"});
  Words parts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t size = 0;
    for (const std::string_view separator : separators) {
      if (text.substr(i).starts_with(separator)) size = std::max(size, separator.size());
    }
    if (size == 0) {
      ++i;
      continue;
    }
    parts.push_back(text.substr(begin, i - begin));
    i += size;
    begin = i;
  }
  parts.push_back(text.substr(begin));
  return parts;
}

Words words_of(std::string_view text) {
  Words words;
  for (std::size_t begin = text.find_first_not_of(white_space); begin != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(white_space, begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    begin = text.find_first_not_of(white_space, end);
  }
  return words;
}

// Words that make a name no name: whoever signs so is nobody.
bool is_nobody(const std::string& name) {
  constexpr auto nobodies = std::to_array<std::string_view>({"admin",
                                                             "administrator",
                                                             "staff",
                                                             "editor",
                                                             "editors",
                                                             "guest",
                                                             "author",
                                                             "authors",
                                                             "unknown",
                                                             "anonymous",
                                                             "by",
                                                             "staff writer",
                                                             "web staff",
                                                             "staff report",
                                                             "staff reports",
                                                             "contributor",
                                                             "contributors",
                                                             "editorial",
                                                             "null",
                                                             "guest author",
                                                             "guest contributor",
                                                             "user",
                                                             "none",
                                                             "undefined",
                                                             "website",
                                                             "webmaster",
                                                             "default",
                                                             "the editors",
                                                             "news desk",
                                                             "newsroom",
                                                             "digital team",
                                                             "wordpress",
                                                             "test",
                                                             "written",
                                                             "share",
                                                             "read more",
                                                             "advertisement"});
  return contains(nobodies, name);
}

// A title or degree behind a name: never a name itself.
bool is_role_or_degree(std::string_view part) {
  constexpr auto role_words = std::to_array<std::string_view>(
      {"writer",      "reporter",   "editor",       "correspondent", "columnist",  "contributor", "producer",
       "anchor",      "journalist", "director",     "manager",       "founder",    "ceo",         "cto",
       "author",      "analyst",    "specialist",   "professor",     "president",  "redakteur",   "korrespondent",
       "journaliste", "redactor",   "photographer", "meteorologist", "strategist", "expert"});
  const Words words = words_of(part);
  for (const std::string_view word : words) {
    if (contains(role_words, lower(trim(word, ".,:;()")))) return true;
  }
  if (words.size() != 1) return false;
  const auto capitals = std::count_if(part.begin(), part.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  constexpr auto degrees =
      std::to_array<std::string_view>({"phd", "ph.d.", "ph.d", "dr.", "jr.", "jr", "sr.", "msc", "esq.", "esq"});
  return contains(degrees, lower(part)) || (capitals >= 2 && part.size() <= 6);
}

bool is_name(std::string_view part) {
  if (part.size() < 2 || part.size() > most_name_bytes) return false;
  if (part.find_first_of("@:/\\<>{}[]|=_#?!") != std::string_view::npos) return false;
  if (part.find_first_of("0123456789") != std::string_view::npos && words_of(part).size() > 1) return false;
  return words_of(part).size() <= most_name_words && !is_nobody(lower(part));
}

void add_name(Byline& byline, std::string_view part) {
  part = trim(part, " \t\r\n\f.,:;-–—*\"“”'");
  if (opening_size(part) > 0) part = trim(part.substr(opening_size(part)), " \t\r\n\f:");
  if (const std::string_view wire = wire_service(part); !wire.empty()) {
    if (byline.wire.empty()) byline.wire = wire;
    return;
  }
  if (!is_name(part) || (!byline.names.empty() && is_role_or_degree(part))) return;
  const auto same = [&](const std::string& name) { return lower(name) == lower(part); };
  if (std::none_of(byline.names.begin(), byline.names.end(), same)) byline.names.emplace_back(part);
}

bool is_address(std::string_view word) {
  return word.find("://") != std::string_view::npos || word.find('@') != std::string_view::npos;
}

bool begins_upper(std::string_view word) {
  return !word.empty() && ((word[0] >= 'A' && word[0] <= 'Z') || (word[0] & 0x80) != 0);
}

}  // namespace

Byline parse_byline(std::string_view text) {
  Byline byline;
  text = trim(text);
  if (text.size() > most_bytes) return byline;
  text = trim(text.substr(opening_size(text)), " \t\r\n\f:-–");
  if (is_address(text.substr(0, text.find_first_of(white_space)))) return byline;
  for (const std::string_view part : split_names(before_rest(text))) add_name(byline, part);
  return byline;
}

bool looks_like_byline(std::string_view text) {
  text = trim(text);
  const std::size_t opening = opening_size(text);
  if (opening == 0 || text.size() > most_bytes || text.ends_with('?')) return false;
  const std::string_view names = before_rest(trim(text.substr(opening), " \t\r\n\f:"));
  const Words words = words_of(names);
  if (words.empty() || words.size() > 24) return false;
  constexpr auto small = std::to_array<std::string_view>(
      {"and", "&", "de", "van", "von", "der", "la", "el", "bin", "al", "und", "et", "y"});
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
           !contains(never, lower(word)) && !is_role_or_degree(word);
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
  std::string words = lower(trim(text));
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
