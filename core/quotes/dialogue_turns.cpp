#include "quotes/dialogue_turns.h"

#include <algorithm>

namespace verbatim {
namespace {

constexpr float likely = 0.8F;

class Turns {
 public:
  Turns(const Analysis& analysis, const Lexicon& lexicon, std::vector<Attribution>& attributions)
      : analysis_(analysis), article_(analysis.article), lexicon_(lexicon), all_(attributions) {}

  void run() {
    for (std::uint32_t s = 1; s < all_.size(); ++s) {
      if (!is_turn(s - 1) || !stands_alone(s) || !is_bare(s) || !ends_sentence(s)) continue;
      if (article_.strings[s].continues || !is_character(all_[s - 1].mention)) continue;
      std::uint32_t other = addressee(s - 1);
      if (other != no_mention) {
        all_[s - 1].addressee = other;
      } else if (s >= 2 && is_turn(s - 2)) {
        other = all_[s - 2].mention;
      } else if (opens_dialogue(s - 1)) {
        other = next_character(s);
      }
      if (other == no_mention || !is_character(other) || entity_of(other) == entity_of(all_[s - 1].mention)) continue;
      all_[s].speech = true;
      all_[s].mention = other;
      all_[s].cue = no_token;
      all_[s].pattern = Pattern::dialogue;
      all_[s].confidence = likely;
      all_[s].ranked = {{other, likely}, {all_[s - 1].mention, 1 - likely}};
    }
  }

 private:
  [[nodiscard]] std::uint32_t entity_of(std::uint32_t mention) const { return analysis_.entities.of_mention[mention]; }

  /// “Are you cold, Lisbet?”: the last mention of whom a speech names at its end, or no_mention.
  [[nodiscard]] std::uint32_t addressee(std::uint32_t s) const {
    constexpr std::uint32_t longest = 64;  // bytes from the end that are read
    constexpr std::uint32_t most_steps = 60;
    Span end = article_.strings[s].span;
    if (end.size() > longest) end.begin = end.end - longest;
    while (end.begin < end.end && (static_cast<unsigned char>(article_.text[end.begin]) & 0xC0U) == 0x80U) ++end.begin;
    std::vector<Token> tokens;
    tokenize_range(article_.text, end, lexicon_, tokens);
    while (!tokens.empty() && !tokens.back().is_word()) tokens.pop_back();
    if (tokens.size() < 3 || !tokens.back().is_capital() || !tokens[tokens.size() - 2].is_mark(',')) return no_mention;
    const std::uint32_t q = article_.token_of_string[s];
    const auto& mentions = analysis_.mentions;
    std::uint32_t m = first_mention_from(mentions, q);
    for (std::uint32_t steps = 0; m > 0 && steps < most_steps; ++steps) {
      --m;
      const bool named = mentions[m].form == MentionForm::name && !mentions[m].compound;
      if (named && article_.tokens[mentions[m].name.end - 1].hash == tokens.back().hash) return m;
    }
    return no_mention;
  }

  /// Whether no speech stands in the paragraph before that of a string.
  [[nodiscard]] bool opens_dialogue(std::uint32_t s) const {
    return s == 0 || paragraph_of(s - 1) + 1 < paragraph_of(s);
  }

  /// The character who is named next after a string, in the next paragraphs, or no_mention: whoever answers the first
  /// words of a story is often named only when they do something.
  [[nodiscard]] std::uint32_t next_character(std::uint32_t s) const {
    constexpr std::uint32_t reach = 3;  // paragraphs
    constexpr std::uint32_t most_steps = 8;
    const std::uint32_t from = first_mention_from(analysis_.mentions, article_.token_of_string[s]);
    for (std::uint32_t m = from; m < analysis_.mentions.size() && m < from + most_steps; ++m) {
      const Mention& mention = analysis_.mentions[m];
      if (article_.tokens[mention.tokens.begin].paragraph > paragraph_of(s) + reach) return no_mention;
      const bool named = mention.form == MentionForm::name && !mention.compound && is_character(m);
      if (named && entity_of(m) != entity_of(all_[s - 1].mention)) return m;
    }
    return no_mention;
  }

  [[nodiscard]] bool is_turn(std::uint32_t s) const {
    return all_[s].speech && all_[s].mention != no_mention && stands_alone(s);
  }

  [[nodiscard]] bool ends_sentence(std::uint32_t s) const {
    const char32_t last = article_.tokens[article_.token_of_string[s]].mark;
    return last == '.' || last == '!' || last == '?' || last == U'…' || last == U'—';
  }

  /// A paragraph's only string, which opens it, in the paragraph after the string before.
  [[nodiscard]] bool stands_alone(std::uint32_t s) const {
    const Token& token = article_.tokens[article_.token_of_string[s]];
    const bool first = article_.paragraph_begin[token.paragraph] == article_.token_of_string[s];
    const bool only = s + 1 == all_.size() || paragraph_of(s + 1) != token.paragraph;
    const bool next = s == 0 || paragraph_of(s - 1) + 1 == token.paragraph || !all_[s - 1].speech;
    return first && only && next;
  }

  [[nodiscard]] std::uint32_t paragraph_of(std::uint32_t s) const {
    return article_.tokens[article_.token_of_string[s]].paragraph;
  }

  [[nodiscard]] bool is_bare(std::uint32_t s) const {
    const std::uint32_t paragraph = paragraph_of(s);
    return article_.paragraph_begin[paragraph] + 1 == article_.paragraph_begin[paragraph + 1];
  }

  [[nodiscard]] bool is_character(std::uint32_t mention) const {
    const std::uint32_t e = entity_of(mention);
    if (e == no_entity) return false;
    const Mention& named = analysis_.mentions[analysis_.entities.entities[e].named_by];
    const bool human = named.kind == SpeakerKind::person || named.kind == SpeakerKind::unnamed;
    return human && named.name.size() == 1 && named.title.empty() && named.appositive.empty();
  }

  const Analysis& analysis_;
  const TokenizedText& article_;
  const Lexicon& lexicon_;
  std::vector<Attribution>& all_;
};

}  // namespace

void take_turns(const Analysis& analysis, const Lexicon& lexicon, std::vector<Attribution>& attributions) {
  Turns(analysis, lexicon, attributions).run();
}

}  // namespace verbatim
