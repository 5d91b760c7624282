#include "quotes/interview_turns.h"

#include <algorithm>
#include <span>

#include "quotes/scene.h"
#include "text/utf8.h"
#include "text/words.h"

namespace verbatim {
namespace {

constexpr std::size_t fewest_turns = 4;
constexpr std::size_t usual_answer = 12;  // words at least, in the mean: people who meet say less
constexpr std::uint32_t reach = 200;      // mentions before the first question; keeps a book linear

bool opens_with_dash(const TokenizedText& article, std::uint32_t s) {
  const std::uint32_t q = article.token_of_string[s];
  const char32_t first = code_point_at(article.text, article.strings[s].span.begin).value;
  return (first == U'—' || first == U'–') && article.paragraph_begin[article.tokens[q].paragraph] == q;
}

/// The paragraphs that open with a dash.
std::vector<Turn> find_turns(const Analysis& analysis, const std::vector<Attribution>& attributions) {
  const TokenizedText& article = analysis.article;
  std::vector<Turn> turns;
  for (std::uint32_t s = 0; s < article.strings.size(); ++s) {
    const std::uint32_t paragraph = article.tokens[article.token_of_string[s]].paragraph;
    if (opens_with_dash(article, s)) turns.push_back({s, s, paragraph});
    if (turns.empty() || turns.back().paragraph != paragraph) continue;
    Turn& turn = turns.back();
    turn.last = s;
    turn.words += spaced_words(article.view(article.strings[s].span));
    const std::uint32_t m = attributions[s].mention;
    if (m != no_mention && article.tokens[analysis.mentions[m].tokens.begin].paragraph == paragraph) turn.source = m;
  }
  return turns;
}

class Interview {
 public:
  Interview(const Analysis& analysis, std::span<const Turn> turns) : analysis_(analysis), turns_(turns) {}

  /// A mention of whom the interview is with; no_mention where it is none.
  [[nodiscard]] std::uint32_t subject() const {
    if (turns_.size() < fewest_turns || !asks(turns_.front()) || !alternates()) return no_mention;
    std::uint32_t told = no_mention;
    for (std::size_t k = 1; k < turns_.size(); k += 2) {
      const std::uint32_t source = turns_[k].source;
      if (source == no_mention) continue;
      if (told != no_mention && !same_entity(analysis_.entities, told, source)) return no_mention;
      told = source;
    }
    return told != no_mention ? told : introduced();
  }

 private:
  [[nodiscard]] bool asks(const Turn& turn) const {
    const TokenizedText& article = analysis_.article;
    return article.view(article.strings[turn.last].span).ends_with('?');
  }

  /// Whether every other turn, from the first on, has no source, most of them ask, and the others are longer and do
  /// not.
  [[nodiscard]] bool alternates() const {
    const std::size_t answers = turns_.size() / 2;
    std::size_t questions = 0, answered = 0;  // turns that ask: of the questions and of the answers
    std::size_t asked = 0, said = 0;          // words of both
    for (std::size_t k = 0; k < turns_.size(); ++k) {
      const Turn& turn = turns_[k];
      if (k % 2 == 0 && turn.source != no_mention) return false;
      (k % 2 == 0 ? questions : answered) += asks(turn) ? 1 : 0;
      (k % 2 == 0 ? asked : said) += turn.words;
    }
    return 2 * questions >= turns_.size() - answers && answered * 3 <= answers && said > asked &&
           said >= usual_answer * answers;
  }

  /// The person named before the first question whom the text names most often.
  [[nodiscard]] std::uint32_t introduced() const {
    const Entities& entities = analysis_.entities;
    const std::uint32_t begin = analysis_.article.token_of_string[turns_.front().first];
    const std::uint32_t end = first_mention_from(analysis_.mentions, begin);
    std::uint32_t found = no_mention;
    for (std::uint32_t m = end - std::min(end, reach); m < end; ++m) {
      const std::uint32_t e = entities.of_mention[m];
      if (e == no_entity || entities.entities[e].kind != SpeakerKind::person || analysis_.mentions[m].name.size() < 2)
        continue;
      if (found == no_mention || entities.entities[e].count > entities.entities[entities.of_mention[found]].count)
        found = m;
    }
    return found;
  }

  const Analysis& analysis_;
  std::span<const Turn> turns_;
};

void settle_interview(std::span<const Turn> turns, std::uint32_t subject, std::vector<Attribution>& attributions) {
  for (std::size_t k = 0; k < turns.size(); ++k) {
    for (std::uint32_t s = turns[k].first; s <= turns[k].last; ++s) {
      if (k % 2 == 0) {
        attributions[s] = {};
        attributions[s].speech = true;
      } else if (turns[k].source == no_mention) {
        settle_turn(attributions[s], subject);
      }
    }
  }
}

}  // namespace

void find_interviews(const Analysis& analysis, std::vector<Attribution>& attributions) {
  const std::vector<Turn> turns = find_turns(analysis, attributions);
  for (std::size_t begin = 0, end = 0; begin < turns.size(); begin = end) {
    end = begin + 1;
    while (end < turns.size() && turns[end].paragraph == turns[end - 1].paragraph + 1) ++end;
    const std::span<const Turn> run = std::span(turns).subspan(begin, end - begin);
    const std::uint32_t subject = Interview(analysis, run).subject();
    if (subject != no_mention) settle_interview(run, subject, attributions);
  }
}

}  // namespace verbatim
