#include "clutter/structured_body.h"

#include <algorithm>

#include "clutter/json_ld.h"
#include "clutter/word_count.h"
#include "text/ascii.h"

namespace verbatim {

bool read_structured_body(const Document& document, Reading& reading) {
  std::string body;
  Node source = no_node;
  for (Node node = 0; node < document.size(); ++node) {
    if (!document.is_text(node) || document.tag[document.parent[node]] != Tag::script) continue;
    std::string found = article_body(document.view(document.text[node]));
    if (found.size() <= body.size()) continue;
    body = std::move(found);
    source = document.parent[node];
  }
  if (source == no_node) return false;
  reading.text.clear();
  reading.blocks.clear();
  reading.runs.clear();
  WordCounter counter;
  for (std::size_t begin = 0, end = 0; begin < body.size(); begin = end + 1) {
    end = std::min(body.find('\n', begin), body.size());
    const std::string_view line = trim(std::string_view(body).substr(begin, end - begin));
    if (line.empty()) continue;
    if (!reading.text.empty()) reading.text += "\n\n";
    const auto at = static_cast<std::uint32_t>(reading.text.size());
    reading.text += line;
    reading.blocks.push_back({source, {at, static_cast<std::uint32_t>(reading.text.size())}});
    counter.end_word();
    counter.add(line);
  }
  reading.word_count = counter.counts().words;
  reading.root = source;
  return true;
}

}  // namespace verbatim
