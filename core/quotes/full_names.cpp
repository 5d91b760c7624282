#include "quotes/full_names.h"

#include "text/hash_table.h"

namespace verbatim {
namespace {

namespace wc = word_class;

class FullNames {
 public:
  FullNames(const Analysis& analysis, const Lexicon& lexicon)
      : analysis_(analysis), lexicon_(lexicon), out_(analysis.entities.entities.size()) {}

  std::vector<Span> run() {
    for (std::uint32_t e = 0; e < out_.size(); ++e) {
      if (!is_one_word(e)) continue;
      Bearer& bearer = bearers_[word_of(e).hash];
      bearer.several = bearer.entity != no_entity;
      bearer.entity = e;
    }
    if (bearers_.size() == 0) return std::move(out_);
    const TokenizedText& article = analysis_.article;
    read(article.tokens);
    std::vector<Token> inside;
    for (const MarkedString& string : article.strings) {
      inside.clear();
      tokenize_range(article.text, string.span, lexicon_, inside);
      read(inside);
    }
    return std::move(out_);
  }

 private:
  struct Bearer {
    std::uint32_t entity = no_entity;
    WordHash first = 0;
    bool several = false;  // nobody can tell who is meant
  };

  [[nodiscard]] const Mention& mention_of(std::uint32_t e) const {
    return analysis_.mentions[analysis_.entities.entities[e].named_by];
  }

  [[nodiscard]] const Token& word_of(std::uint32_t e) const {
    return analysis_.article.tokens[mention_of(e).name.begin];
  }

  [[nodiscard]] bool is_one_word(std::uint32_t e) const {
    const Mention& mention = mention_of(e);
    const bool honoured = !mention.title.empty() && analysis_.article.tokens[mention.title.end - 1].is(wc::name_title);
    return analysis_.entities.entities[e].kind == SpeakerKind::person && mention.form == MentionForm::name &&
           !mention.compound && mention.name.size() == 1 && !honoured && !word_of(e).is(wc::first_name);
  }

  /// Finds "Ada Brennan", and not "Ada Brennan Road".
  void read(const std::vector<Token>& tokens) {
    for (std::size_t i = 1; i < tokens.size(); ++i) {
      const Token& first = tokens[i - 1];
      if (!first.is(wc::first_name) || !first.is_capital() || !tokens[i].is_capital()) continue;
      if (i + 1 < tokens.size() && tokens[i + 1].is_word() && tokens[i + 1].is_capital()) continue;
      if (bearers_.at(tokens[i].hash).entity != no_entity) found(first, tokens[i]);
    }
  }

  void found(const Token& first, const Token& last) {
    Bearer& bearer = bearers_[last.hash];
    const Gender gender = analysis_.entities.entities[bearer.entity].gender;
    const bool fits = (gender != Gender::masculine || first.is(wc::masculine)) &&
                      (gender != Gender::feminine || first.is(wc::feminine));
    if (!fits) return;
    bearer.several |= bearer.first != 0 && bearer.first != first.hash;
    bearer.first = first.hash;
    out_[bearer.entity] = bearer.several ? Span{} : Span{first.span.begin, last.span.end};
  }

  const Analysis& analysis_;
  const Lexicon& lexicon_;
  HashTable<Bearer> bearers_;  // by the hash of their one word
  std::vector<Span> out_;
};

}  // namespace

std::vector<Span> find_full_names(const Analysis& analysis, const Lexicon& lexicon) {
  return FullNames(analysis, lexicon).run();
}

}  // namespace verbatim
