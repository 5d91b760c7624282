#include "quotes/analysis.h"

#include <utility>

#include "quotes/inner_attributions.h"
#include "quotes/marks.h"
#include "quotes/stated_sources.h"

namespace verbatim {
namespace {

/// “(APPLAUSE)”: what somebody who writes down a speech says of it.
bool is_stage_direction(std::string_view text, const MarkedString& string) {
  const auto is_mark = [](char c) { return static_cast<unsigned char>(c) >= 0x80 || c == '"' || c == '\''; };
  std::string_view words = text.substr(string.span.begin, string.span.size());
  while (!words.empty() && is_mark(words.front())) words.remove_prefix(1);
  while (!words.empty() && is_mark(words.back())) words.remove_suffix(1);
  return words.starts_with('(') && words.find(')') + 1 == words.size();
}

}  // namespace

std::vector<MarkedString> find_strings(std::string_view text, const std::vector<Paragraph>& paragraphs,
                                       const Lexicon& lexicon) {
  std::vector<MarkedString> marked = find_marked_strings(text, paragraphs);
  std::erase_if(marked, [&](const MarkedString& string) { return is_stage_direction(text, string); });
  return add_stated_sources(text, paragraphs, split_inner_attributions(text, paragraphs, std::move(marked), lexicon),
                            lexicon);
}

Analysis analyze(std::string_view text, const std::vector<Paragraph>& paragraphs, std::vector<MarkedString> strings,
                 const Lexicon& lexicon, const QuoteModels& models) {
  Analysis analysis{paragraphs, tokenize(text, paragraphs, std::move(strings), lexicon), {}, {}, {}};
  analysis.mentions = find_mentions(analysis.article, lexicon, models.common);
  analysis.cues = find_cues(analysis.article, analysis.mentions, lexicon.language(), models.words);
  analysis.entities = resolve_entities(analysis.article, analysis.mentions, analysis.cues, lexicon);
  return analysis;
}

}  // namespace verbatim
