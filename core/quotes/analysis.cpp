#include "quotes/analysis.h"

#include <utility>

#include "quotes/inner_attributions.h"
#include "quotes/marks.h"
#include "quotes/stated_sources.h"

namespace verbatim {

std::vector<MarkedString> find_strings(std::string_view text, const std::vector<Paragraph>& paragraphs,
                                       const Lexicon& lexicon) {
  return add_stated_sources(text, paragraphs,
                            split_inner_attributions(text, paragraphs, find_marked_strings(text, paragraphs), lexicon),
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
