#include "clutter/dates.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <vector>

#include "text/ascii.h"
#include "text/lower_case.h"

namespace verbatim {
namespace {

constexpr std::size_t most_bytes = 200;  // a date stands near the beginning of what should hold one

struct Day {
  int year = 0, month = 0, day = 0;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; }

bool valid(const Day& day) {
  constexpr auto days = std::to_array<int>({31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31});
  if (day.year < 1900 || day.year > 2100 || day.month < 1 || day.month > 12 || day.day < 1) return false;
  const bool leap = (day.year % 4 == 0 && day.year % 100 != 0) || day.year % 400 == 0;
  if (day.month == 2 && !leap) return day.day <= 28;
  return day.day <= days[static_cast<std::size_t>(day.month - 1)];
}

// A number or a word of the text, and what stands around it.
struct Token {
  std::string_view text;
  std::size_t end = 0;  ///< byte behind it
  int number = -1;      ///< -1 for a word
};

std::vector<Token> tokenize(std::string_view text) {
  std::vector<Token> tokens;
  for (std::size_t i = 0; i < text.size();) {
    const bool digit = is_digit(text[i]);
    if (!digit && !is_letter(text[i])) {
      ++i;
      continue;
    }
    const std::size_t begin = i;
    while (i < text.size() && (digit ? is_digit(text[i]) : is_letter(text[i]))) ++i;
    Token token{text.substr(begin, i - begin), i, -1};
    if (digit && i - begin <= 8) {
      token.number = 0;
      for (const char c : token.text) token.number = token.number * 10 + (c - '0');
    }
    tokens.push_back(token);
  }
  return tokens;
}

// The months of the languages that news is written in, January first: what their names begin with, in as few letters as
// are the month's own and stand between a day and a year by no chance ("15 Pro 2023" is a telephone). Of two that a
// word begins with the longer counts.
constexpr std::array<std::string_view, 12> month_beginnings = {
    "jan|ene|gen|jän|янв|яну|січ|ιαν|ledn|styc|tammi|ocak|ianu",
    "feb|fév|fev|фев|лют|φεβ|úno|lute|helmi|şuba",
    "mar|mär|maa|már|мар|бер|μαρ|μάρ|břez|marz|maalis",
    "apr|avr|abr|ápr|апр|кві|απρ|dubn|duben|kwi|huhti|nisa",
    "may|mai|mag|mei|maj|máj|мая|май|тра|μαΐ|μάι|kvě|touko",
    "jun|juin|giu|jún|июн|юни|чер|ιουν|červ|czerw|kesä|hazi|iuni",
    "jul|juil|lug|júl|июл|юли|лип|ιουλ|červenc|červenec|lipc|lipi|heinä|temm|iuli",
    "aug|aoû|aou|ago|авг|сер|αυγ|αύγ|srp|sierp|elokuu|ağus",
    "sep|set|szep|сен|сеп|вер|σεπ|zář|wrz|syys|eylü",
    "oct|okt|ott|out|окт|жов|οκτ|říj|paź|loka|ekim",
    "nov|ноя|ное|лис|νοε|νοέ|listop|marras|kası|noie",
    "dec|dez|déc|dic|дек|гру|δεκ|prosin|grud|joulu|aral",
};

// The month that a word begins with, 1 to 12; 0 for none.
int month_of(std::string_view word) {
  const std::string letters = lower_case(word);
  int found = 0;
  std::size_t longest = 0;
  for (std::size_t month = 0; month < month_beginnings.size(); ++month) {
    for (std::string_view rest = month_beginnings[month]; !rest.empty();) {
      const std::string_view beginning = rest.substr(0, rest.find('|'));
      rest.remove_prefix(std::min(beginning.size() + 1, rest.size()));
      if (beginning.size() <= longest || !letters.starts_with(beginning)) continue;
      longest = beginning.size();
      found = static_cast<int>(month) + 1;
    }
  }
  return found;
}

bool is_year(const Token& token) { return token.text.size() == 4 && token.number >= 1900 && token.number <= 2100; }
bool is_small(const Token& token) { return token.number >= 1 && token.text.size() <= 2; }

// The day in the three tokens from `first` on; `between` is what stands behind the first of them.
std::optional<Day> day_of(const Token& first, const Token& second, const Token& third, char between, DayOrder order) {
  if (is_year(first) && is_small(second) && is_small(third)) return Day{first.number, second.number, third.number};
  // A month that is none makes a day that is not valid.
  if (is_small(first) && second.number < 0 && is_year(third))
    return Day{third.number, month_of(second.text), first.number};
  if (is_small(first) && is_year(third)) {
    if (!is_small(second)) return std::nullopt;
    const bool told = between != '/' || first.number > 12 || order == DayOrder::day_first;
    const bool day_first = told && second.number <= 12;
    return day_first ? Day{third.number, second.number, first.number} : Day{third.number, first.number, second.number};
  }
  if (first.number < 0 && is_small(second) && is_year(third))
    return Day{third.number, month_of(first.text), second.number};
  if (is_year(first) && second.number < 0 && is_small(third))
    return Day{first.number, month_of(second.text), third.number};
  return std::nullopt;
}

// Appends a sign and a number of two digits.
void append_part(std::string& out, char sign, int value) {
  out += sign;
  out += static_cast<char>('0' + value / 10);
  out += static_cast<char>('0' + value % 10);
}

// Reads digits; -1 when there are not exactly `count` of them.
int take_digits(std::string_view& text, std::size_t count) {
  if (text.size() < count || !std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(count), is_digit)) {
    return -1;
  }
  int value = 0;
  for (const char c : text.substr(0, count)) value = value * 10 + (c - '0');
  text.remove_prefix(count);
  return value;
}

// Appends "Z", "+01:00" and its loose relatives at the beginning of `text` as ISO 8601 has them.
void append_zone(std::string& out, std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  if (text.starts_with('Z')) {
    out += 'Z';
  } else if (text.starts_with("GMT") || text.starts_with("UTC")) {
    out += "+00:00";
  }
  if (text.empty() || (text[0] != '+' && text[0] != '-')) return;
  const char sign = text[0];
  text.remove_prefix(1);
  const int hours = take_digits(text, 2);
  if (hours < 0 || hours > 14) return;
  if (text.starts_with(':')) text.remove_prefix(1);
  append_part(out, sign, hours);
  append_part(out, ':', std::max(take_digits(text, 2), 0));
}

// Appends the time of day at the beginning of `text`, with its "T". A clock with "am" or "pm" belongs to people's dates
// and has no zone that could be trusted: it is left out.
void append_time(std::string& out, std::string_view text) {
  while (text.starts_with(' ') || text.starts_with('T') || text.starts_with(',')) text.remove_prefix(1);
  const int hours = take_digits(text, 2);
  if (hours < 0 || hours > 24 || !text.starts_with(':')) return;
  text.remove_prefix(1);
  const int minutes = take_digits(text, 2);
  if (minutes < 0 || minutes > 59) return;
  std::string_view rest = text.starts_with(':') ? text.substr(1) : std::string_view();
  const int seconds = take_digits(rest, 2);
  const bool has_seconds = seconds >= 0 && seconds <= 60;
  if (has_seconds) text = rest;
  if (text.starts_with('.')) text.remove_prefix(std::min(text.find_first_not_of("0123456789", 1), text.size()));
  constexpr std::string_view half_days = "aApP";
  const std::size_t word = std::min(text.find_first_not_of(' '), text.size());
  if (word < text.size() && half_days.find(text[word]) != std::string_view::npos) return;
  append_part(out, 'T', hours);
  append_part(out, ':', minutes);
  if (has_seconds) append_part(out, ':', seconds);
  append_zone(out, text);
}

std::string iso(const Day& day, std::string_view rest) {
  std::string out = std::to_string(day.year);
  append_part(out, '-', day.month);
  append_part(out, '-', day.day);
  append_time(out, rest);
  return out;
}

// "1643738591" and "1643738591000" are times; "20220201" is a day.
std::optional<Day> packed_day(const Token& token) {
  if (token.text.size() != 8 || token.number < 0) return std::nullopt;
  return Day{token.number / 10000, token.number / 100 % 100, token.number % 100};
}

// Whether four digits stand together: most texts end here.
bool may_hold_year(std::string_view text) {
  int digits = 0;
  for (const char c : text) {
    digits = is_digit(c) ? digits + 1 : 0;
    if (digits == 4) return true;
  }
  return false;
}

// Drops what stands inside a date and means nothing: "1st", "1er", "1 de febrero de 2022", "2022年".
bool is_filler(const Token& token) {
  constexpr auto fillers =
      std::to_array<std::string_view>({"st", "nd", "rd", "th", "er", "de", "del", "of", "年", "月"});
  return std::find(fillers.begin(), fillers.end(), token.text) != fillers.end();
}

}  // namespace

DayOrder day_order(std::string_view language) {
  const std::string tag = ascii_lower(language);
  const bool american = tag.empty() || tag == "en" || tag.starts_with("en-us") || tag.starts_with("en_us");
  return american ? DayOrder::month_first : DayOrder::day_first;
}

std::string find_date(std::string_view text, DayOrder order) {
  text = text.substr(0, most_bytes);
  if (!may_hold_year(text)) return {};
  std::vector<Token> tokens = tokenize(text);
  std::erase_if(tokens, is_filler);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (const std::optional<Day> day = packed_day(tokens[i]); day && valid(*day)) {
      return iso(*day, text.substr(tokens[i].end));
    }
    if (i + 2 >= tokens.size()) continue;
    const char between = tokens[i].end < text.size() ? text[tokens[i].end] : '\0';
    const bool clock = text[std::min(tokens[i + 1].end, text.size() - 1)] == ':';  // "17. září 2025 5:03"
    const std::optional<Day> day = day_of(tokens[i], tokens[i + 1], tokens[i + 2], between, order);
    if (day && valid(*day) && !(clock && is_year(tokens[i]))) return iso(*day, text.substr(tokens[i + 2].end));
  }
  return {};
}

long days_between(std::string_view earlier, std::string_view later) {
  const auto day_number = [](std::string_view date) {
    const auto part = [&](std::size_t at, std::size_t size) {
      unsigned value = 0;
      for (const char c : date.substr(at, size)) value = value * 10 + static_cast<unsigned>(c - '0');
      return value;
    };
    const std::chrono::year_month_day day{std::chrono::year(static_cast<int>(part(0, 4))),
                                          std::chrono::month(part(5, 2)), std::chrono::day(part(8, 2))};
    return std::chrono::sys_days(day).time_since_epoch().count();
  };
  return day_number(later) - day_number(earlier);
}

bool is_day_off(std::string_view time, std::string_view day) {
  const bool utc = time.ends_with('Z') || time.ends_with("+00:00");
  return utc && !day.empty() && std::abs(days_between(day, time)) == 1;
}

}  // namespace verbatim
