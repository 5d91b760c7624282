#include "quotes/dialogue_turns.h"

#include <algorithm>
#include <span>

#include "quotes/scene.h"
#include "text/words.h"

namespace verbatim {
namespace {

constexpr std::size_t longest_scene = 100;  // turns; keeps a book linear
constexpr std::uint32_t longest_pause = 2;  // paragraphs without speech inside a scene
constexpr std::size_t short_speech = 14;    // words
constexpr std::size_t turns_an_answer = 4;  // turns for each that is nothing but a short speech, at most
constexpr std::size_t turns_in_a_row = 3;   // without a source: no report has them

void add_narrator(Analysis& analysis, const std::vector<Attribution>& attributions) {
  const auto narrated = std::find_if(attributions.begin(), attributions.end(), [&](const Attribution& one) {
    return one.speech && one.mention != no_mention && is_narrator(analysis, one.mention);
  });
  if (narrated == attributions.end()) return;
  Entities& entities = analysis.entities;
  const auto entity = static_cast<std::uint32_t>(entities.entities.size());
  entities.entities.emplace_back().named_by = narrated->mention;
  for (std::uint32_t m = 0; m < analysis.mentions.size(); ++m) {
    if (entities.of_mention[m] == no_entity && is_narrator(analysis, m)) entities.of_mention[m] = entity;
  }
}

/// The source of a string, where it stands in the same paragraph, or in one before that leads to it ("he said at
/// last,"); no_mention elsewhere.
std::uint32_t source_in_paragraph(const Analysis& analysis, std::uint32_t s, const Attribution& attribution) {
  if (attribution.mention == no_mention) return no_mention;
  const TokenizedText& article = analysis.article;
  const std::uint32_t source = article.tokens[analysis.mentions[attribution.mention].tokens.begin].paragraph;
  const std::uint32_t paragraph = article.tokens[article.token_of_string[s]].paragraph;
  const std::uint32_t begin = article.paragraph_begin[paragraph];
  const bool led_to = source + 1 == paragraph && article.token_of_string[s] == begin &&
                      (article.tokens[begin - 1].is_mark(',') || article.tokens[begin - 1].is_mark(':'));
  return source == paragraph || led_to ? attribution.mention : no_mention;
}

std::vector<Turn> find_turns(const Analysis& analysis, const std::vector<Attribution>& attributions) {
  const TokenizedText& article = analysis.article;
  std::vector<Turn> turns;
  std::size_t longest = 0;  // words of the string that tells a turn's source
  for (std::uint32_t s = 0; s < attributions.size(); ++s) {
    if (!attributions[s].speech) continue;
    const std::uint32_t q = article.token_of_string[s];
    const std::uint32_t paragraph = article.tokens[q].paragraph;
    if (turns.empty() || turns.back().paragraph != paragraph) {
      turns.push_back({s, s, paragraph});
      longest = 0;
    }
    Turn& turn = turns.back();
    turn.last = s;
    const std::size_t words = spaced_words(article.view(article.strings[s].span));
    turn.words += words;
    const std::uint32_t source = source_in_paragraph(analysis, s, attributions[s]);
    if (source != no_mention && words > longest) turn.source = source, longest = words;
    // A speech that goes on in the next paragraph has no closing mark, and is no answer.
    const bool goes_on = article.strings[s].continues || article.strings[s].missing_close;
    turn.bare = article.is_whole_paragraph(q) && article.ends_speech(q) && !goes_on;
  }
  return turns;
}

/// Whether people talk to each other: they do where much is short answers, or where one speech follows another and
/// nothing says whose they are.
bool is_dialogue(std::span<const Turn> turns) {
  std::size_t answers = 0, run = 0, longest_run = 0;
  for (std::size_t k = 1; k < turns.size(); ++k) {
    const bool next = turns[k - 1].paragraph + 1 == turns[k].paragraph;
    const bool follows = next && turns[k].bare && turns[k].source == no_mention;
    run = follows ? run + 1 : 0;
    longest_run = std::max(longest_run, run);
    answers += follows && turns[k].words <= short_speech ? 1 : 0;
  }
  return longest_run >= turns_in_a_row ||
         (answers > 0 && answers * turns_an_answer >= turns.size() && are_short(turns));
}

}  // namespace

void take_turns(Analysis& analysis, const Lexicon& lexicon, std::vector<Attribution>& attributions) {
  add_narrator(analysis, attributions);
  const std::vector<Turn> turns = find_turns(analysis, attributions);
  for (std::size_t begin = 0, end = 0; begin < turns.size(); begin = end) {
    end = begin + 1;
    while (end < turns.size() && end - begin < longest_scene &&
           turns[end].paragraph <= turns[end - 1].paragraph + longest_pause + 1)
      ++end;
    const std::span<const Turn> scene = std::span(turns).subspan(begin, end - begin);
    if (is_dialogue(scene)) play_scene(analysis, lexicon, attributions, scene);
  }
}

}  // namespace verbatim
