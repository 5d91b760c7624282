#include "quotes/dialogue_turns.h"

#include <algorithm>

namespace verbatim {
namespace {

namespace wc = word_class;

constexpr float likely = 0.8F;

class Turns {
 public:
  Turns(const Analysis& analysis, const Lexicon& lexicon, std::vector<Attribution>& attributions)
      : analysis_(analysis), article_(analysis.article), lexicon_(lexicon), all_(attributions) {}

  void run() {
    for (std::uint32_t s = 0; s < all_.size(); ++s) {
      if (const std::uint32_t actor = actor_beside(s); actor != no_mention) {
        if (entity_of(actor) != entity_of(all_[s].mention)) give(s, actor, all_[s].mention);
      } else if (s > 0) {
        take_turn(s);
      }
    }
  }

 private:
  [[nodiscard]] std::uint32_t entity_of(std::uint32_t mention) const {
    return mention == no_mention ? no_entity : analysis_.entities.of_mention[mention];
  }

  void give(std::uint32_t s, std::uint32_t speaker, std::uint32_t other) {
    settle(all_[s], speaker, Pattern::dialogue, likely);
    if (other != no_mention) all_[s].ranked.push_back({other, 1 - likely});
  }

  /// Gives a bare paragraph to whom the paragraph before it addresses, or who spoke before that, or speaks next.
  void take_turn(std::uint32_t s) {
    if (!stands_alone(s) || !article_.is_whole_paragraph(article_.token_of_string[s]) || !ends_sentence(s) ||
        article_.strings[s].continues || !is_turn(s - 1))
      return;
    const std::uint32_t last = all_[s - 1].mention;
    if (!is_character(last)) return;
    const std::uint32_t first = first_of_paragraph(s - 1);
    std::uint32_t other = addressee(s - 1);
    if (other != no_mention) {
      all_[s - 1].addressee = other;
    } else if (first > 0 && paragraph_of(first - 1) + 1 == paragraph_of(first)) {
      other = is_turn(first - 1) ? all_[first - 1].mention : no_mention;
    } else {
      other = next_character(s);
    }
    if (other != no_mention && is_character(other) && entity_of(other) != entity_of(last)) give(s, other, last);
  }

  /// “Gone to the fair.” Tomas did not look up. “You could have gone too.”: the character who does something in the
  /// sentence after a string that nothing else ties to a source, or in the one before it; no_mention where these are
  /// two.
  [[nodiscard]] std::uint32_t actor_beside(std::uint32_t s) const {
    const Attribution& attribution = all_[s];
    const bool loose = attribution.pattern == Pattern::continuation || attribution.pattern == Pattern::context;
    const std::uint32_t q = article_.token_of_string[s];
    if (!attribution.speech || !loose || !ends_sentence(s) || article_.sentence_start(q) != q) return no_mention;
    const std::uint32_t paragraph = paragraph_of(s);
    const std::uint32_t end = article_.paragraph_begin[paragraph + 1];
    const std::uint32_t after = q + 1 < end ? actor_of(q + 1) : no_mention;
    const std::uint32_t before =
        q > article_.paragraph_begin[paragraph] ? actor_of(article_.sentence_start(q - 1)) : no_mention;
    if (after == no_mention || before == no_mention) return after == no_mention ? before : after;
    return entity_of(after) == entity_of(before) ? after : no_mention;
  }

  /// The character that opens the sentence at `begin` and does something in it, or no_mention.
  [[nodiscard]] std::uint32_t actor_of(std::uint32_t begin) const {
    const std::uint32_t m = first_mention_from(analysis_.mentions, begin);
    if (article_.sentence_start(begin) != begin || m == analysis_.mentions.size()) return no_mention;
    const Mention& mention = analysis_.mentions[m];
    const bool one = mention.gender == Gender::masculine || mention.gender == Gender::feminine ||
                     (mention.form == MentionForm::name && !article_.tokens[begin].is(wc::article));
    const bool acts = one && mention.tokens.begin == begin && mention.form != MentionForm::nominal &&
                      !mention.possessive && mention.after < article_.sentence_end(begin) &&
                      article_.tokens[mention.after].shape == Shape::lower;
    return acts && is_character(m) ? m : no_mention;
  }

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

  /// The first string of the paragraph of a string.
  [[nodiscard]] std::uint32_t first_of_paragraph(std::uint32_t s) const {
    while (s > 0 && paragraph_of(s - 1) == paragraph_of(s)) --s;
    return s;
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

  /// Whether all strings of the paragraph that ends with this one are speech of the same source.
  [[nodiscard]] bool is_turn(std::uint32_t s) const {
    const std::uint32_t speaker = entity_of(all_[s].mention);
    for (std::uint32_t one = first_of_paragraph(s); one <= s; ++one) {
      if (!all_[one].speech || entity_of(all_[one].mention) != speaker) return false;
    }
    return speaker != no_entity;
  }

  [[nodiscard]] bool ends_sentence(std::uint32_t s) const {
    const Token& quotation = article_.tokens[article_.token_of_string[s]];
    return quotation.ends_sentence() || quotation.mark == U'…' || quotation.mark == U'—';
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

  [[nodiscard]] bool is_character(std::uint32_t mention) const {
    const std::uint32_t e = entity_of(mention);
    if (e == no_entity) return false;
    const Mention& named = analysis_.mentions[analysis_.entities.entities[e].named_by];
    const bool human = named.kind == SpeakerKind::person || named.kind == SpeakerKind::unnamed;
    // "Bram Castellow came in. ... said |Bram|": stories call people by their first names, the news does not.
    const Mention& here = analysis_.mentions[mention];
    const bool by_first_name = here.form == MentionForm::name && here.name.size() == 1 &&
                               article_.tokens[here.name.begin].hash == article_.tokens[named.name.begin].hash;
    return human && (named.name.size() == 1 || by_first_name) && named.title.empty() && named.appositive.empty();
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
