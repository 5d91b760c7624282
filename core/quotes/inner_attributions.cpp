#include "quotes/inner_attributions.h"

#include <algorithm>
#include <utility>

#include "quotes/tokens.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace verbatim {
namespace {

namespace wc = word_class;

bool is_dash(const Token& token) { return token.is_mark(U'—') || token.is_mark(U'–'); }
bool ends_sentence(const Token& token) {
  return token.is_mark('.') || token.is_mark('!') || token.is_mark('?') || token.is_mark(U'…');
}

/// Tokens [begin, end) of a speech are an attribution: they begin with the comma or dash before its words, when there
/// is one, and end with the one after them.
struct Inner {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool ends_speech = false;  // no speech of the paragraph follows
};

/// Finds the attributions in the tokens of one speech.
class InnerAttributions {
 public:
  /// `open` tells that the speech has no closing mark: an attribution that ends its sentence ends the speech.
  InnerAttributions(std::string_view text, const std::vector<Token>& tokens, bool open, const Language& language)
      : text_(text), tokens_(tokens), open_(open), language_(language) {}

  /// The first attribution from token `from` on; begin == number of tokens when there is none.
  [[nodiscard]] Inner find(std::size_t from) const {
    for (std::size_t i = std::max<std::size_t>(from, 1); i + 1 < tokens_.size(); ++i) {
      const bool dash = is_dash(tokens_[i]);
      if (!dash && !tokens_[i].is_mark(',') && !ends_sentence(tokens_[i])) continue;
      if (begins_clause_of_saying(i + 1, !dash) || (dash && opens_narration(i))) {
        return dash ? between_dashes(i) : between_commas(i);
      }
    }
    return {tokens_.size(), tokens_.size(), true};
  }

 private:
  /// A verb of saying in lower case, its auxiliary and pronouns before it, and where `with_subject` its subject after
  /// it.
  [[nodiscard]] bool begins_clause_of_saying(std::size_t i, bool with_subject) const {
    bool auxiliary = false;
    bool reflexive = false;
    const auto lower = [&] { return i < tokens_.size() && tokens_[i].is_word() && tokens_[i].shape == Shape::lower; };
    for (int skipped = 0; skipped < 4 && lower() && !tokens_[i].is(wc::cue_finite); ++skipped, ++i) {
      const bool adverb = language_.is_unlisted_adverb(tokens_[i].classes, view(tokens_[i]));
      auxiliary |= tokens_[i].is(wc::auxiliary);
      reflexive |= tokens_[i].is(wc::reflexive);
      if (!tokens_[i].is(wc::auxiliary | wc::reflexive | wc::adverb | wc::object_pronoun) &&
          !(auxiliary && (tokens_[i].is(wc::subject_pronoun) || adverb))) {
        break;
      }
    }
    if (!lower()) return false;
    if (with_subject && (precedes_enclitic(i) || inverts_unlisted_verb(i, auxiliary, reflexive))) return true;
    if (!(tokens_[i].is(wc::cue_finite) || (auxiliary && tokens_[i].is(wc::cue_passive)))) return false;
    return !with_subject || auxiliary || subject_follows(i + 1);
  }

  /// "—He dicho buenas noches |—repuso| doña Engracia", "—¿Cuánto pide? |—El| forastero sacó la cartera.": Spanish
  /// hangs the dash that opens the narrator's words on to the first of them, which is a verb, whether or not a list
  /// knows it, or opens a sentence with one.
  [[nodiscard]] bool opens_narration(std::size_t dash) const {
    constexpr std::size_t near = 6;  // tokens
    const Token& next = tokens_[dash + 1];
    const std::uint32_t begin = tokens_[dash].span.begin;
    const bool hangs = text_[tokens_[dash].span.end] != ' ' && begin > 0 && text_[begin - 1] == ' ';
    if (!language_.opens_questions || !open_ || !hangs || !next.is_word()) return false;
    if (next.shape == Shape::lower) {
      return next.classes == 0 && (language_.ends_in_past(view(next)) || subject_follows(dash + 2));
    }
    if (!ends_sentence(tokens_[dash - 1])) return false;
    for (std::size_t i = dash + 2; i < std::min(dash + near, tokens_.size()) && tokens_[i].is_word(); ++i) {
      if (tokens_[i].classes == 0 && language_.ends_in_past(view(tokens_[i]))) return true;
    }
    return false;
  }

  [[nodiscard]] std::string_view view(const Token& token) const {
    return text_.substr(token.span.begin, token.span.size());
  }

  /// French ", |commença|-t-il,": a verb, whether or not a list knows it, with its subject hung on to it.
  [[nodiscard]] bool precedes_enclitic(std::size_t i) const {
    return i + 2 < tokens_.size() && tokens_[i + 1].is(wc::subject_pronoun) && !tokens_[i + 1].is(wc::second_person) &&
           text_[tokens_[i].span.end] == '-' && tokens_[i + 2].is_mark(',') && !tokens_[i].is(wc::auxiliary);
  }

  /// French ", a |temporisé| Tugdual Bec.", ", se |lamente| Soa Rive,", ", |calcule| Dorian Bult,": a verb that no list
  /// knows, before its subject. Without an auxiliary or a reflexive only a full name tells it from ", chère Marie,".
  [[nodiscard]] bool inverts_unlisted_verb(std::size_t i, bool auxiliary, bool reflexive) const {
    const Token& verb = tokens_[i];
    if (!language_.hyphenates_pronouns || verb.classes != 0 || i + 2 >= tokens_.size()) return false;
    const bool participle = view(verb).ends_with("é") || view(verb).ends_with("ée");
    if (auxiliary ? !participle : !(view(verb).ends_with('e') || language_.ends_in_past(view(verb)))) return false;
    const Token& subject = tokens_[i + 1];
    const bool name = subject.is_word() && subject.is_capital();
    if (reflexive) return name || subject.is(wc::definite);
    return name && (auxiliary || (tokens_[i + 2].is_word() && tokens_[i + 2].is_capital()));
  }

  [[nodiscard]] bool subject_follows(std::size_t i) const {
    for (int skipped = 0; skipped < 2 && i < tokens_.size() && tokens_[i].is(wc::adverb); ++skipped) ++i;
    if (i >= tokens_.size() || !tokens_[i].is_word()) return false;
    if (tokens_[i].is(wc::preposition)) return name_follows_manner(i + 1);
    return tokens_[i].is_capital() ||
           tokens_[i].is(wc::subject_pronoun | wc::title | wc::definite | wc::article | wc::possessive);
  }

  /// ", dit sans |détour Fatou Berthod|,": a word or two, and a name.
  [[nodiscard]] bool name_follows_manner(std::size_t i) const {
    constexpr std::size_t most_words = 3;
    std::size_t name = i;
    while (name < std::min(i + most_words, tokens_.size()) && tokens_[name].is_word() && !tokens_[name].is_capital())
      ++name;
    return name > i && name < tokens_.size() && tokens_[name].is_word() && tokens_[name].is_capital();
  }

  [[nodiscard]] Inner between_dashes(std::size_t dash) const {
    for (std::size_t i = dash + 1; i < tokens_.size(); ++i) {
      if (!is_dash(tokens_[i])) continue;
      const bool stop = i + 1 < tokens_.size() && !tokens_[i + 1].is_word() &&
                        tokens_[i + 1].kind == TokenKind::punctuation && !tokens_[i + 1].is_mark(U'¿') &&
                        !tokens_[i + 1].is_mark(U'¡');
      return {dash, i + (stop ? 2 : 1), false};
    }
    return {dash, tokens_.size(), true};
  }

  [[nodiscard]] Inner between_commas(std::size_t mark) const {
    const std::size_t begin = ends_sentence(tokens_[mark]) ? mark + 1 : mark;
    for (std::size_t i = mark + 1; i < tokens_.size(); ++i) {
      if (tokens_[i].is_mark(',') && i + 1 < tokens_.size()) {
        if (const std::size_t close = apposition_end(i); close != i) i = close;
        if (tokens_[i].is_mark(',')) return {begin, i + 1, false};
      }
      if (ends_sentence(tokens_[i]) && i + 1 < tokens_.size()) return {begin, i + 1, open_};
    }
    return {begin, tokens_.size(), true};
  }

  /// ", une mère d’élève.", ", distillateur à Simiane.", ", Violaine Bec." after a subject: the mark that ends it;
  /// `comma` when the words after it are no apposition.
  [[nodiscard]] std::size_t apposition_end(std::size_t comma) const {
    const Token& first = tokens_[comma + 1];
    const bool name = first.is_word() && first.is_capital();
    if (!name && !names_role(first) && !first.is(wc::article | wc::definite)) return comma;
    bool apposed = name;
    for (std::size_t i = comma + 1; i < tokens_.size() && i < comma + 9; ++i) {
      const Token& token = tokens_[i];
      if (token.is_mark(',') || ends_sentence(token)) return apposed ? i : comma;
      if (token.is(wc::auxiliary | wc::subject_pronoun) || (name && !token.is_capital() && !token.is(wc::particle)))
        return comma;
      apposed |= names_role(token);
    }
    return comma;
  }

  /// Whether a word is one for people by what they do, listed or by its ending ("distillateur").
  [[nodiscard]] bool names_role(const Token& token) const {
    const bool unlisted = token.is_word() && token.classes == 0 && token.shape == Shape::lower;
    return token.is(wc::role) || (unlisted && (Language::ends_in(language_.masculine_endings, view(token)) ||
                                               Language::ends_in(language_.feminine_endings, view(token))));
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  bool open_;
  const Language& language_;
};

/// Cuts the attributions out of one marked string and appends what is left.
void split(std::string_view text, const MarkedString& string, bool open, const Lexicon& lexicon,
           std::vector<MarkedString>& out) {
  std::vector<Token> tokens;
  tokenize_range(text, string.span, lexicon, tokens);
  const InnerAttributions inner(text, tokens, open, lexicon.language());
  std::uint32_t begin = string.span.begin;
  for (std::size_t from = 0;;) {
    const Inner found = inner.find(from);
    const bool last = found.begin >= tokens.size();
    MarkedString part = string;
    part.span = {begin, last ? string.span.end : tokens[found.begin - 1].span.end};
    // Between two attributions that follow each other nothing is said.
    if (part.span.begin < part.span.end) out.push_back(part);
    if (last || found.ends_speech || found.end >= tokens.size()) return;
    from = found.end;
    begin = tokens[from].span.begin;
  }
}

/// The speech that a dash at the beginning of a paragraph opens; empty when none does.
Span dash_speech(std::string_view text, const Paragraph& paragraph) {
  if (paragraph.kind != ParagraphKind::body || paragraph.span.size() < 4) return {};
  const CodePoint first = code_point_at(text, paragraph.span.begin);
  if (first.value != U'—' && first.value != U'–') return {};
  return paragraph.span;
}

/// Whether a marked string stands right behind the dash that opens its paragraph, and says it all.
bool is_behind_dash(const MarkedString& string, Span speech) {
  constexpr std::uint32_t dash = 3;  // bytes
  constexpr std::uint32_t space = 2;
  return string.span.begin <= speech.begin + dash + space;
}

/// Goes through the paragraphs of a text in a language where dashes open dialogue.
class DashReader {
 public:
  DashReader(std::string_view text, const std::vector<Paragraph>& paragraphs, const std::vector<MarkedString>& strings,
             const Lexicon& lexicon)
      : text_(text), paragraphs_(paragraphs), strings_(strings), lexicon_(lexicon) {}

  [[nodiscard]] std::vector<MarkedString> run() {
    constexpr std::size_t few = 2;
    std::size_t plain = 0, next = 0;
    for (std::uint32_t p = 0; p < paragraphs_.size(); ++p) {
      const std::size_t end = end_of(next, p);
      plain += next == end && dash_speech(text_, paragraphs_[p]).size() > 0 ? 1 : 0;
      next = end;
    }
    next = 0;
    for (std::uint32_t p = 0; p < paragraphs_.size(); ++p) {
      const std::size_t end = end_of(next, p);
      read(p, next, end, plain >= few);
      next = end;
    }
    return std::move(out_);
  }

 private:
  /// Where the strings of paragraph `p` end, which begin at `next`.
  [[nodiscard]] std::size_t end_of(std::size_t next, std::uint32_t p) const {
    while (next < strings_.size() && strings_[next].paragraph == p) ++next;
    return next;
  }

  /// Paragraph `p` has the strings [first, last). `dialogue`: others open with a dash and have no marks; then marks
  /// within such a speech are another's words in it (—Ella decía «apaga eso» y yo no lo apagué).
  void read(std::uint32_t p, std::size_t first, std::size_t last, bool dialogue) {
    const Span speech = dash_speech(text_, paragraphs_[p]);
    const bool whole = first == last || (dialogue && !is_behind_dash(strings_[first], speech));
    std::vector<MarkedString> said;
    if (speech.size() > 0 && whole) {
      MarkedString string;
      string.span = speech;
      string.paragraph = p;
      split(text_, string, true, lexicon_, said);
    }
    auto next = said.begin();  // of those yet to be taken, in their order among the strings
    for (std::size_t i = first; i < last; ++i) {
      const Span span = strings_[i].span;
      while (next != said.end() && next->span.end <= span.begin) out_.push_back(*next++);
      if (next == said.end() || next->span.begin >= span.end) split(text_, strings_[i], false, lexicon_, out_);
    }
    out_.insert(out_.end(), next, said.end());
  }

  std::string_view text_;
  const std::vector<Paragraph>& paragraphs_;
  const std::vector<MarkedString>& strings_;
  const Lexicon& lexicon_;
  std::vector<MarkedString> out_;
};

}  // namespace

std::vector<MarkedString> split_inner_attributions(std::string_view text, const std::vector<Paragraph>& paragraphs,
                                                   std::vector<MarkedString> strings, const Lexicon& lexicon) {
  if (!lexicon.language().dash_opens_dialogue) return strings;
  return DashReader(text, paragraphs, strings, lexicon).run();
}

}  // namespace verbatim
