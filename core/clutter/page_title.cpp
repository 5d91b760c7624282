#include "clutter/page_title.h"

#include <algorithm>
#include <array>
#include <vector>

#include "clutter/page_facts.h"
#include "text/ascii.h"

namespace verbatim {
namespace {

constexpr std::size_t longest_site_name = 4;  // words, of one that is longer than the title behind it

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

// Letters and digits only, in lower case.
std::string letters(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (is_word_byte(c)) out += ascii_lower(c);
  }
  return out;
}

// The hashes of the words, in order of value.
std::vector<std::uint32_t> words(std::string_view text) {
  std::vector<std::uint32_t> found;
  each_word(text, [&](std::string_view, std::uint32_t hash) { found.push_back(hash); });
  std::sort(found.begin(), found.end());
  return found;
}

struct Separator {
  std::size_t begin, end;
};

// Where the separators of a title stand, in order.
std::vector<Separator> separators(std::string_view title) {
  constexpr auto marks = std::to_array<std::string_view>(
      {" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", " / ", " ‹ ", " › ", "｜", "|", " ~ "});
  std::vector<Separator> found;
  constexpr std::string_view firsts = " |｜";
  for (std::size_t i = 0; i < title.size();) {
    if (firsts.find(title[i]) == std::string_view::npos) {
      ++i;
      continue;
    }
    const auto* mark = std::find_if(marks.begin(), marks.end(),
                                    [&](std::string_view candidate) { return title.substr(i).starts_with(candidate); });
    if (mark != marks.end()) found.push_back({i, i + mark->size()});
    i += mark == marks.end() ? 1 : mark->size();
  }
  return found;
}

bool names_host(const std::string& part, std::string_view host) {
  if (part.size() < 3) return false;
  for (std::size_t begin = 0; begin < host.size();) {
    const std::size_t end = std::min(host.find('.', begin), host.size());
    const std::string label = letters(host.substr(begin, end - begin));
    if (label.size() >= 3 && (label == part || part == label + letters(host.substr(end)))) return true;
    if (label.size() >= 4 && (label.starts_with(part) || part.starts_with(label) || part.ends_with(label))) return true;
    begin = end + 1;
  }
  return false;
}

// The part of the title that is no site's name; and, in `dropped`, the last one that is.
std::string_view strip(std::string_view title, std::string_view site, std::string_view host,
                       std::string_view* dropped) {
  title = trim(title);
  const std::vector<Separator> cuts = separators(title);
  std::size_t first = 0;
  std::size_t last = cuts.size();
  std::size_t begin = 0;
  std::size_t end = title.size();
  while (last > first && is_site_name(title.substr(cuts[last - 1].end, end - cuts[last - 1].end), site, host)) {
    --last;
    if (dropped != nullptr) *dropped = trim(title.substr(cuts[last].end, end - cuts[last].end));
    end = cuts[last].begin;
  }
  for (; first < last; begin = cuts[first++].end) {
    const std::string_view part = title.substr(begin, cuts[first].begin - begin);
    if (!is_site_name(part, site, host)) break;
    // A sentence longer than all behind it is a title that speaks of the site: "Frost and snow in Harbortown -
    // Weather".
    if (part.size() > end - cuts[first].end && words(part).size() > longest_site_name) break;
    if (dropped != nullptr) *dropped = trim(part);
  }
  return trim(title.substr(begin, end - begin));
}

}  // namespace

bool is_site_name(std::string_view text, std::string_view site, std::string_view host) {
  const std::string part = letters(text);
  if (part.empty()) return false;
  const std::string name = letters(site);
  if (!name.empty() && (part == name || (part.size() >= 4 && name.find(part) != std::string::npos) ||
                        (name.size() >= 4 && part.find(name) != std::string::npos))) {
    return true;
  }
  return names_host(part, host);
}

std::string strip_site_name(std::string_view title, std::string_view site, std::string_view host) {
  return std::string(strip(title, site, host, nullptr));
}

std::string site_name_in(std::string_view title, std::string_view host) {
  std::string_view name;
  (void)strip(title, {}, host, &name);
  return std::string(name);
}

bool closes_title(std::string_view heading, std::string_view title) {
  const std::vector<Separator> cuts = separators(title);
  return !cuts.empty() && letters(title.substr(cuts.back().end)) == letters(heading) &&
         letters(title.substr(0, cuts.front().begin)) != letters(heading);
}

bool opens_title(std::string_view heading, std::string_view title) {
  const std::string start = letters(heading);
  std::string whole;
  std::size_t end = 0;
  while (end < title.size() && whole.size() < start.size()) {
    if (is_word_byte(title[end])) whole += ascii_lower(title[end]);
    ++end;
  }
  return !start.empty() && whole == start && (end == title.size() || !is_word_byte(title[end]));
}

double title_likeness(std::string_view a, std::string_view b) {
  const std::vector<std::uint32_t> left = words(a);
  const std::vector<std::uint32_t> right = words(b);
  if (left.empty() || right.empty()) return 0;
  std::vector<std::uint32_t> both;
  std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
  return 2.0 * static_cast<double>(both.size()) / static_cast<double>(left.size() + right.size());
}

}  // namespace verbatim
