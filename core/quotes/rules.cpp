#include "quotes/rules.h"

#include <algorithm>
#include <optional>

#include "text/characters.h"
#include "text/utf8.h"

namespace verbatim {
namespace {

namespace wc = word_class;

constexpr float stated = 0.97F;    // how sure a label or a signature is
constexpr float likely = 0.8F;     // how sure the source of a block quotation without a colon has to be
constexpr float inferred = 0.75F;  // how sure it is that an interview's answers are its subject's

class Rules {
 public:
  Rules(const Analysis& analysis, std::vector<Attribution>& attributions)
      : analysis_(analysis), article_(analysis.article), all_(attributions) {}

  void run() {
    for (std::uint32_t s = 0; s < all_.size(); ++s) {
      const MarkedString& string = article_.strings[s];
      if (string.label.size() > 0 || string.form != StringForm::marked) all_[s].speech = true;
      if (string.form == StringForm::question) {
        all_[s] = {};
        all_[s].pattern = Pattern::transcript;
      } else if (string.form == StringForm::answer) {
        give(s, interviewee(), Pattern::transcript, inferred);
      } else if (string.label.size() > 0) {
        give(s, mention_at(string.label), string.form == StringForm::post ? Pattern::embed : Pattern::transcript,
             stated);
      } else if (goes_on(s)) {
        give(s, all_[s - 1].mention, all_[s - 1].pattern, all_[s - 1].confidence);
      } else if (const std::uint32_t signer = signer_of(s); signer != no_mention) {
        give(s, signer, Pattern::signature, stated);
      } else if (const std::uint32_t below = signed_below(s); below != no_mention) {
        give(s, below, Pattern::signature, likely);
      } else if (string.form == StringForm::block) {
        settle_block(s);
      }
    }
  }

 private:
  void give(std::uint32_t s, std::uint32_t mention, Pattern pattern, float confidence) {
    if (mention == no_mention) return;
    Attribution& attribution = all_[s];
    attribution.speech = true;
    attribution.pattern = pattern;
    attribution.cue = no_token;
    prefer(analysis_.entities, attribution, mention, confidence);
  }

  /// The first mention inside a range of bytes.
  [[nodiscard]] std::uint32_t mention_at(Span span) const {
    const auto& mentions = analysis_.mentions;
    const auto begin_of = [&](const Mention& m) { return article_.tokens[m.tokens.begin].span.begin; };
    auto it = std::lower_bound(mentions.begin(), mentions.end(), span.begin,
                               [&](const Mention& m, std::uint32_t at) { return begin_of(m) < at; });
    for (; it != mentions.end() && begin_of(*it) < span.end; ++it) {
      if (article_.tokens[it->tokens.end - 1].span.end <= span.end)
        return static_cast<std::uint32_t>(it - mentions.begin());
    }
    return no_mention;
  }

  /// A string that goes on from an unclosed one is the same speaker's next paragraph, unless it is said to be somebody
  /// else's, and so is a marked paragraph without a label after a labelled one.
  [[nodiscard]] bool goes_on(std::uint32_t s) const {
    if (s > 0 && article_.strings[s].continues && all_[s - 1].speech)
      return all_[s - 1].mention != no_mention && !is_said_by_another(s);
    if (s == 0 || all_[s - 1].pattern != Pattern::transcript || all_[s - 1].mention == no_mention) return false;
    const std::uint32_t q = article_.token_of_string[s];
    const Token& token = article_.tokens[q];
    const std::uint32_t before = article_.tokens[article_.token_of_string[s - 1]].paragraph;
    return article_.strings[s].form == StringForm::marked && article_.strings[s - 1].form == StringForm::marked &&
           !is_stage_direction(s) && token.paragraph == before + 1 && article_.is_whole_paragraph(q);
  }

  /// Whether right behind a string another is named as its source than that of the string before, which was told too:
  /// “Nobody asked us. / “We have thought about it,” added NAME. The mark that would close the first is missing.
  [[nodiscard]] bool is_said_by_another(std::uint32_t s) const {
    constexpr std::uint32_t near = 3;  // tokens
    const Attribution& here = all_[s];
    const Attribution& before = all_[s - 1];
    if (before.cue == no_token || here.mention == no_mention || here.cue == no_token) return false;
    const std::uint32_t q = article_.token_of_string[s];
    const Mention& source = analysis_.mentions[here.mention];
    return here.cue > q && here.cue <= q + near && source.tokens.begin > q && source.tokens.begin <= q + near &&
           source.form == MentionForm::name &&
           analysis_.entities.of_mention[here.mention] != analysis_.entities.of_mention[before.mention];
  }

  /// Settles whose a block quotation is. One that nothing leads up to, and nobody says, is an aside, a summary or a
  /// line of the page's own ("Note: ...").
  void settle_block(std::uint32_t s) {
    const std::uint32_t q = article_.token_of_string[s];
    const bool goes_on = article_.strings[s].continues && s > 0 && all_[s - 1].speech;
    const bool colon = goes_on || (q > 0 && article_.tokens[q - 1].is_mark(':'));
    if (s >= run_end_) {  // the first of those that go on from each other
      for (run_end_ = s + 1; run_end_ < all_.size() && article_.strings[run_end_].continues;) ++run_end_;
      run_cue_ = cue_after(article_.token_of_string[run_end_ - 1]);
      const std::uint32_t below = article_.strings[run_end_ - 1].paragraph + 1;
      run_signer_ = below + 1 < article_.paragraph_begin.size() ? name_line(below) : no_mention;
    }
    const std::uint32_t cue = colon ? no_token : run_cue_;
    if (run_signer_ != no_mention) {
      give(s, run_signer_, Pattern::signature, likely);
    } else if (cue != no_token) {
      give(s, analysis_.cues.governor[cue], Pattern::after, stated);
      all_[s].cue = cue;
    } else if (!colon && !is_named_before(s)) {
      all_[s] = {};
      all_[s].speech = false;
    }
  }

  /// A block quotation's last words, then: "I have that line on a note now. Yuki |wrote| it." Its own verb of saying,
  /// in one of the two sentences behind it in the next paragraph; or no_token.
  [[nodiscard]] std::uint32_t cue_after(std::uint32_t q) const {
    const std::uint32_t sentence = article_.tokens[q].sentence;
    for (std::uint32_t i = q + 1; i < article_.size() && article_.tokens[i].sentence <= sentence + 2; ++i) {
      const Token& token = article_.tokens[i];
      if (token.kind == TokenKind::quotation || token.paragraph > article_.tokens[q].paragraph + 1) return no_token;
      const std::uint32_t source = analysis_.cues.governor[i];
      if (token.is(wc::strong_cue) && source != no_mention && analysis_.mentions[source].form != MentionForm::pronoun)
        return i;
    }
    return no_token;
  }

  /// Whether the source of a block quotation is likely, and named in the sentence before it.
  [[nodiscard]] bool is_named_before(std::uint32_t s) const {
    const std::uint32_t m = all_[s].mention;
    const std::uint32_t here = article_.tokens[article_.token_of_string[s]].sentence;
    return m != no_mention && all_[s].confidence >= likely &&
           article_.tokens[analysis_.mentions[m].tokens.begin].sentence + 1 == here;
  }

  /// "(CROSSTALK)" in a transcript: all of the string stands in brackets.
  [[nodiscard]] bool is_stage_direction(std::uint32_t s) const {
    const std::string_view words = article_.view(article_.strings[s].span);
    return words[code_point_at(words, 0).size] == '(' && article_.tokens[article_.token_of_string[s]].mark == ')';
  }

  /// The person named most before the first question; looked for once.
  [[nodiscard]] std::uint32_t interviewee() {
    if (interviewee_) return *interviewee_;
    interviewee_ = no_mention;
    const auto first = std::find_if(article_.strings.begin(), article_.strings.end(), [](const MarkedString& string) {
      return string.form == StringForm::question || string.form == StringForm::answer;
    });
    const std::uint32_t end = article_.paragraph_begin[first->paragraph];
    std::uint32_t most = 0;
    for (std::uint32_t m = 0; m < analysis_.mentions.size() && analysis_.mentions[m].tokens.begin < end; ++m) {
      const Mention& mention = analysis_.mentions[m];
      const std::uint32_t entity = analysis_.entities.of_mention[m];
      const bool letter =
          article_.tokens[mention.tokens.end - 1].span.end - article_.tokens[mention.tokens.begin].span.begin == 1;
      const bool person = mention.form == MentionForm::name && mention.kind == SpeakerKind::person && !mention.compound;
      if (!person || letter || entity == no_entity || analysis_.entities.entities[entity].count <= most) continue;
      most = analysis_.entities.entities[entity].count;
      interviewee_ = m;
    }
    return *interviewee_;
  }

  [[nodiscard]] bool is_dash(std::uint32_t i) const {
    const Token& token = article_.tokens[i];
    return token.is_mark(U'—') || token.is_mark(U'–') || token.is_mark('-') || token.is_mark(U'―');
  }

  /// Whether a string is a sentence, or opens one: as against a word or two within the writer's own.
  [[nodiscard]] bool stands_alone(std::uint32_t s) const {
    const std::uint32_t q = article_.token_of_string[s];
    const std::string_view words = article_.view(article_.strings[s].span);
    return article_.sentence_start(q) == q ||
           (article_.tokens[q].ends_sentence() && is_upper(code_point_at(words, code_point_at(words, 0).size).value));
  }

  /// Whether a range of tokens holds no quotation and no verb.
  [[nodiscard]] bool is_only_named(std::uint32_t begin, std::uint32_t end) const {
    return std::none_of(article_.tokens.begin() + begin, article_.tokens.begin() + end, [](const Token& token) {
      return token.kind == TokenKind::quotation ||
             (token.is(wc::auxiliary | wc::cue_finite) && token.shape == Shape::lower && !token.is(wc::role));
    });
  }

  /// The person whom a paragraph only names: "Mara Quill", "Mara Quill, baker", but no sentence; or no_mention.
  [[nodiscard]] std::uint32_t name_line(std::uint32_t paragraph) const {
    constexpr std::uint32_t longest = 14;  // tokens
    const std::uint32_t begin = article_.paragraph_begin[paragraph];
    const std::uint32_t end = article_.paragraph_begin[paragraph + 1];
    const std::uint32_t m = mention_beginning_at(analysis_.mentions, begin);
    if (end - begin > longest || m == no_mention) return no_mention;
    const Mention& mention = analysis_.mentions[m];
    const bool person = mention.form == MentionForm::name && mention.kind == SpeakerKind::person &&
                        mention.name.size() > 1 && !mention.possessive && !mention.compound;
    if (!person || !is_only_named(begin, end)) return no_mention;
    const auto is_mark = [&](std::uint32_t i) { return article_.tokens[i].kind == TokenKind::punctuation; };
    const bool line = mention.tokens.end == end || is_mark(mention.tokens.end);
    return line && !(is_mark(end - 1) && !article_.tokens[end - 1].is_mark(')')) ? m : no_mention;
  }

  /// Who signs a string that is all of its paragraph, without a dash in the line below; not where such lines stand
  /// above the strings, and may be meant for those below.
  [[nodiscard]] std::uint32_t signed_below(std::uint32_t s) {
    const std::uint32_t p = article_.strings[s].paragraph;
    const std::uint32_t q = article_.token_of_string[s];
    const bool whole = article_.is_whole_paragraph(q) && article_.strings[s].form == StringForm::marked &&
                       article_.tokens[q].ends_sentence();
    if (!whole || p + 2 >= article_.paragraph_begin.size()) return no_mention;
    if (p > signed_to_ && name_line(p - 1) != no_mention) return no_mention;
    const std::uint32_t signer = name_line(p + 1);
    if (signer != no_mention) signed_to_ = p + 2;
    return signer;
  }

  /// “...” — NAME, role: a dash right after the string and a name right after the dash, at the end of the paragraph or
  /// as a paragraph of its own.
  [[nodiscard]] std::uint32_t signature(std::uint32_t s) const {
    const std::uint32_t dash = article_.token_of_string[s] + 1;
    const std::uint32_t paragraph = article_.strings[s].paragraph;
    if (dash + 1 >= article_.size() || !is_dash(dash) || !stands_alone(s)) return no_mention;
    const std::uint32_t there = article_.tokens[dash].paragraph;
    const std::uint32_t end = article_.paragraph_begin[there + 1];
    if (there > paragraph + 1 || article_.tokens[dash + 1].paragraph != there || end - dash > 25) return no_mention;
    if (!is_only_named(dash + 1, end)) return no_mention;
    const std::uint32_t m = mention_at({article_.tokens[dash + 1].span.begin, article_.tokens[end - 1].span.end});
    if (m == no_mention) return no_mention;
    const Mention& mention = analysis_.mentions[m];
    const bool next = mention.tokens.begin == dash + 1 && mention.form != MentionForm::pronoun && !mention.possessive;
    return next ? m : no_mention;
  }

  /// Who signs a string: right after it, or, where its paragraph says nothing else of its source, after the next string
  /// of the paragraph.
  [[nodiscard]] std::uint32_t signer_of(std::uint32_t s) const {
    const std::uint32_t signer = signature(s);
    const std::uint32_t q = article_.token_of_string[s];
    const bool last = s + 1 == all_.size() || article_.strings[s + 1].paragraph != article_.strings[s].paragraph;
    if (signer != no_mention || last || article_.paragraph_begin[article_.tokens[q].paragraph] != q) return signer;
    const std::uint32_t m = all_[s].mention;
    const bool named = m != no_mention && analysis_.mentions[m].tokens.begin > q;
    return named ? no_mention : signature(s + 1);
  }

  const Analysis& analysis_;
  const TokenizedText& article_;
  std::vector<Attribution>& all_;
  std::optional<std::uint32_t> interviewee_;
  std::uint32_t signed_to_ = 0;            // the paragraph behind the last line that signs a string
  std::uint32_t run_end_ = 0;              // of the block quotations that go on from each other
  std::uint32_t run_cue_ = no_token;       // behind the last of them
  std::uint32_t run_signer_ = no_mention;  // in the line below it
};

}  // namespace

void apply_rules(const Analysis& analysis, std::vector<Attribution>& attributions) {
  Rules(analysis, attributions).run();
}

}  // namespace verbatim
