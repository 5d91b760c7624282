#include "quotes/dialogue_turns.h"

namespace verbatim {
namespace {

constexpr float likely = 0.8F;

class Turns {
 public:
  Turns(const Analysis& analysis, std::vector<Attribution>& attributions)
      : analysis_(analysis), article_(analysis.article), all_(attributions) {}

  void run() {
    for (std::uint32_t s = 2; s < all_.size(); ++s) {
      if (!is_turn(s - 1) || !is_turn(s - 2) || !stands_alone(s) || !is_bare(s) || !ends_sentence(s)) continue;
      if (article_.strings[s].continues) continue;
      const std::uint32_t other = all_[s - 2].mention;
      if (!is_character(other) || !is_character(all_[s - 1].mention) ||
          entity_of(other) == entity_of(all_[s - 1].mention)) {
        continue;
      }
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
  std::vector<Attribution>& all_;
};

}  // namespace

void take_turns(const Analysis& analysis, std::vector<Attribution>& attributions) {
  Turns(analysis, attributions).run();
}

}  // namespace verbatim
