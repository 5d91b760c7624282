#include "quotes/tokens.h"

#include <utility>

#include "text/characters.h"
#include "text/utf8.h"

namespace verbatim {
namespace {

bool is_apostrophe(char32_t c) { return c == '\'' || c == U'’'; }
bool is_quotation_mark(char32_t c) {
  return c == '"' || is_apostrophe(c) || c == U'“' || c == U'”' || c == U'‘' || c == U'„' || c == U'«' || c == U'»' ||
         c == U'‹' || c == U'›' || c == U'‚' || c == U'」' || c == U'』';
}

bool is_account_letter(char c) {
  return c == '_' || is_digit(static_cast<unsigned char>(c)) ||
         (static_cast<unsigned char>(c) < 0x80 && is_letter(static_cast<unsigned char>(c)));
}

/// Cuts words, numbers and punctuation off the front of a range.
class Scanner {
 public:
  Scanner(std::string_view text, Span range, const Lexicon& lexicon) : text_(text), range_(range), lexicon_(lexicon) {}

  void run(std::vector<Token>& tokens) {
    for (std::uint32_t at = range_.begin; at < range_.end;) {
      const CodePoint c = code_point_at(text_, at);
      if (is_space(c.value)) {
        at += c.size;
      } else if (is_letter(c.value) || is_digit(c.value)) {
        at = word(at, tokens);
      } else if (is_apostrophe(c.value) && after_word(at)) {
        at = clitic(at, tokens);
      } else if (const std::uint32_t pronoun = enclitic(at); pronoun != at) {
        at = pronoun;
      } else if (const std::uint32_t end = end_of_account(at); end != at) {
        tokens.push_back(account({at, end}));
        at = end;
      } else {
        tokens.push_back(punctuation(at, c));
        at += c.size;
        if ((c.value == '-' || c.value == '.') && at < range_.end) at = repeated(at, c.value, tokens.back());
      }
    }
  }

 private:
  [[nodiscard]] bool after_word(std::uint32_t at) const {
    return at > range_.begin && is_letter(code_point_before(text_, at).value);
  }

  static Token punctuation(std::uint32_t at, CodePoint c) {
    Token token;
    token.span = {at, at + c.size};
    token.kind = TokenKind::punctuation;
    token.mark = c.value;
    return token;
  }

  /// "@harbour_watch": where the name of an account that begins at `at` ends; `at` when there is none.
  [[nodiscard]] std::uint32_t end_of_account(std::uint32_t at) const {
    if (text_[at] != '@' || (at > range_.begin && !is_space(code_point_before(text_, at).value))) return at;
    std::uint32_t end = at + 1;
    while (end < range_.end && is_account_letter(text_[end])) ++end;
    return end == at + 1 ? at : end;
  }

  /// The name of an account is a name in any case.
  [[nodiscard]] Token account(Span span) const {
    Token token;
    token.span = span;
    token.hash = word_hash(text_.substr(span.begin, span.size()));
    token.shape = Shape::capital;
    return token;
  }

  /// "--" is a dash, "..." an ellipsis.
  std::uint32_t repeated(std::uint32_t at, char32_t c, Token& token) const {
    while (at < range_.end && code_point_at(text_, at).value == c) {
      token.mark = c == '-' ? U'—' : U'…';
      ++at;
    }
    token.span.end = at;
    return at;
  }

  /// "'s", "'d", "'ll" after a word, or the bare apostrophe of a plural.
  std::uint32_t clitic(std::uint32_t at, std::vector<Token>& tokens) const {
    std::uint32_t end = at + code_point_at(text_, at).size;
    while (end < range_.end && is_letter(code_point_at(text_, end).value)) end += code_point_at(text_, end).size;
    Token token;
    token.span = {at, end};
    token.shape = Shape::lower;
    token.hash = word_hash(text_.substr(at, end - at));
    token.classes = lexicon_.classes(token.hash);
    const std::string_view letters =
        text_.substr(at + code_point_at(text_, at).size, end - at - code_point_at(text_, at).size);
    token.is_possessive = letters.empty() || letters == "s" || letters == "S";
    tokens.push_back(token);
    return end;
  }

  /// Whether the apostrophe at `at` lies within a word ("O’Malley", "don’t") rather than before a clitic.
  [[nodiscard]] bool joins(std::uint32_t at, std::uint32_t size, char32_t before) const {
    const std::string_view rest = text_.substr(at + size, std::min<std::uint32_t>(range_.end - at - size, 3));
    std::size_t letters = 0;
    while (letters < rest.size() &&
           (is_letter(static_cast<unsigned char>(rest[letters])) || (rest[letters] & 0x80) != 0))
      ++letters;
    if (letters == 0) return false;
    const std::string_view clitic = rest.substr(0, letters);
    if (clitic == "s" || clitic == "S" || clitic == "d" || clitic == "m" || clitic == "ll" || clitic == "ve" ||
        clitic == "re") {
      return false;
    }
    return clitic != "t" || before == 'n';
  }

  /// French "dit-elle", "a-t-il": where the pronoun after the hyphen at `at` begins; `at` when there is none.
  [[nodiscard]] std::uint32_t enclitic(std::uint32_t at) const {
    if (!lexicon_.language().hyphenates_pronouns || text_[at] != '-' || !after_word(at)) return at;
    std::uint32_t begin = at + 1;
    if (text_.substr(begin, 2) == "t-") begin += 2;
    std::uint32_t end = begin;
    while (end < range_.end && is_letter(code_point_at(text_, end).value)) end += code_point_at(text_, end).size;
    const bool hyphen_follows = end < range_.end && text_[end] == '-';
    const WordClasses classes = lexicon_.classes(word_hash(text_.substr(begin, end - begin)));
    return (classes & word_class::subject_pronoun) != 0 && !hyphen_follows ? begin : at;
  }

  /// What one look at a word tells.
  struct Word {
    std::uint32_t end = 0;
    WordHash hash = 0;
    std::uint32_t letters = 0;
    std::uint32_t uppers = 0;
  };

  /// The word that begins at `begin` with a letter or a digit.
  [[nodiscard]] Word read_word(std::uint32_t begin) const {
    Word word;
    FoldedHash hash;
    char32_t before = 0;
    for (word.end = begin; word.end < range_.end;) {
      const CodePoint c = code_point_at(text_, word.end);
      if (is_letter(c.value)) {
        ++word.letters;
        word.uppers += is_upper(c.value) ? 1 : 0;
      } else if (is_apostrophe(c.value) && elides(begin, word.end + c.size, hash)) {
        hash.add(c.value);
        word.end += c.size;
        break;
      } else if (!is_digit(c.value) && !goes_on(word.end, c, before)) {
        break;
      }
      hash.add(c.value);
      before = c.value;
      word.end += c.size;
    }
    word.hash = hash.value();
    return word;
  }

  /// French "l’", "qu’": whether a word that began at `begin` and the apostrophe after it, which ends at `end`, are a
  /// word of the language. `hash` is that of the word so far.
  [[nodiscard]] bool elides(std::uint32_t begin, std::uint32_t end, FoldedHash hash) const {
    hash.add(U'\'');
    return end - begin < 12 && lexicon_.classes(hash.value()) != 0;
  }

  /// Whether the word goes on after the mark `c` at `at`, which stands after `before`.
  [[nodiscard]] bool goes_on(std::uint32_t at, CodePoint c, char32_t before) const {
    if (c.value < 0x80 && c.value != '\'' && c.value != '-' && c.value != '.' && c.value != ',' && c.value != '_')
      return false;
    if (c.value == '-' && enclitic(at) != at) return false;
    const char32_t next = code_point_at(text_, at + c.size).value;
    const bool next_inside = at + c.size < range_.end && (is_letter(next) || is_digit(next));
    return (is_apostrophe(c.value) && joins(at, c.size, before)) ||
           ((c.value == '-' || c.value == '_') && next_inside) || (c.value == '.' && joins_initials(at)) ||
           ((c.value == U'‐' || c.value == U'‑') && next_inside) ||
           ((c.value == '.' || c.value == ',') && is_digit(before) && is_digit(next)) ||
           (c.value == '.' && is_letter(before) && next_inside && dotted(at)) || c.value == 0x200D;
  }

  /// The first full stop in "H.-J. Tamm".
  [[nodiscard]] bool joins_initials(std::uint32_t stop) const {
    const CodePoint one = code_point_before(text_, stop);
    const std::uint32_t start = stop - one.size;
    const bool single = start == range_.begin || !is_letter(code_point_before(text_, start).value);
    if (!single || !is_upper(one.value) || stop + 2 >= range_.end || text_[stop + 1] != '-') return false;
    const CodePoint other = code_point_at(text_, stop + 2);
    const std::uint32_t end = stop + 2 + other.size;
    return is_upper(other.value) && end < range_.end && text_[end] == '.';
  }

  /// A full stop in "U.S." or "a.m.": single letters on both sides.
  [[nodiscard]] bool dotted(std::uint32_t stop) const {
    const CodePoint letter = code_point_before(text_, stop);
    const std::uint32_t start = stop - letter.size;
    const char32_t before = start == range_.begin ? U' ' : code_point_before(text_, start).value;
    const CodePoint next = code_point_at(text_, stop + 1);
    const char32_t after = code_point_at(text_, stop + 1 + next.size).value;
    return !is_letter(before) && !is_letter(after);
  }

  std::uint32_t word(std::uint32_t at, std::vector<Token>& tokens) const {
    const Word word = read_word(at);
    std::uint32_t end = word.end;
    Token token;
    token.hash = word.hash;
    token.classes = lexicon_.classes(token.hash);
    describe(word, token);
    const std::string_view letters = text_.substr(at, end - at);
    // the name of an account is a name in any case: "harbour_watch"
    if (token.kind == TokenKind::word && letters.find('_') != std::string_view::npos) token.shape = Shape::capital;
    const Language& language = lexicon_.language();
    if (token.classes == 0 && (token.is_capital() || language.hyphenates_roles || !language.role_prefixes.empty()))
      token.classes = lexicon_.classes_of_compound(letters);
    if (end < range_.end && text_[end] == '.') {
      const bool dots = letters.find('.') != std::string_view::npos && token.kind == TokenKind::word;
      const bool joined = letters.find(".-") != std::string_view::npos;  // "H.-J."
      const CodePoint first = code_point_at(text_, at);
      token.is_initial = (joined || end - at == first.size) && is_upper(first.value);
      // "no." and "del." are abbreviations only when capitals or figures tell so
      const bool short_form = token.is(word_class::abbreviation) && (token.is_capital() || dots) && abbreviates(end);
      if (dots || token.is_initial || short_form) {
        ++end;
        token.has_stop = true;
      }
    }
    token.span = {at, end};
    tokens.push_back(token);
    return end;
  }

  /// A full stop at the very end of a range, or before a line's end, ends a sentence too.
  [[nodiscard]] bool abbreviates(std::uint32_t stop) const { return stop + 1 < range_.end; }

  static void describe(const Word& word, Token& token) {
    if (word.letters == 0) {
      token.kind = TokenKind::number;
    } else if (word.letters > 1 && word.uppers == word.letters) {
      token.shape = Shape::all_capitals;
    } else {
      // "iPhone" and "al-Assad" have their capitals later
      token.shape = word.uppers > 0 ? Shape::capital : Shape::lower;
    }
  }

  std::string_view text_;
  Span range_;
  const Lexicon& lexicon_;
};

/// The last character of a marked string before its closing mark.
char32_t last_inside(std::string_view text, const MarkedString& string) {
  std::uint32_t at = string.span.end;
  while (at > string.span.begin) {
    const CodePoint c = code_point_before(text, at);
    if (!is_quotation_mark(c.value) && !is_space(c.value)) return c.value;
    at -= c.size;
  }
  return 0;
}

bool ends_sentence(char32_t c) { return c == '.' || c == '!' || c == '?' || c == U'。' || c == U'！' || c == U'？'; }

/// Gives a word the classes of the phrase that it opens: "according" those of "according to". A pronoun in a phrase
/// that leads to a source is none: French "peut-|on| lire dans le courrier".
void match_phrases(TokenizedText& article, const Lexicon& lexicon) {
  std::vector<Token>& tokens = article.tokens;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    if (!tokens[i].is(word_class::phrase_first)) continue;
    WordHash hash = tokens[i].hash;
    for (std::size_t length = 1; length < 4 && i + length < tokens.size() && tokens[i + length].is_word(); ++length) {
      hash = phrase_hash(hash, article.view(tokens[i + length].span));
      const WordClasses phrase = lexicon.classes(hash);
      tokens[i].classes |= phrase;
      if ((phrase & word_class::source_before) == 0) continue;
      for (std::size_t inner = 1; inner < length; ++inner)
        tokens[i + inner].classes &= ~(word_class::subject_pronoun | word_class::indefinite);
    }
  }
}

/// Whether the sentence goes on after a quotation that ends in "." or "?": the next word is in lower case, or a source
/// and its verb follow at once (“Why?” Price asked.).
bool goes_on_after_quotation(const std::vector<Token>& tokens, std::size_t i, std::size_t end) {
  using namespace word_class;
  if (i + 1 >= end) return false;
  const Token& next = tokens[i + 1];
  if (next.is_mark(U'—')) {  // "—¿Y ahora? —preguntó Lucía."
    return i + 2 < end && tokens[i + 2].shape == Shape::lower && tokens[i + 2].is(cue_finite);
  }
  if (next.kind == TokenKind::punctuation) return !next.is_mark('(') && !next.is_mark('[');
  if (next.kind != TokenKind::word) return false;
  if (next.shape == Shape::lower) return true;
  if (tokens[i].mark == '.') return false;
  for (std::size_t j = i + 1; j < end && j < i + 7; ++j) {
    const Token& token = tokens[j];
    if (token.kind == TokenKind::quotation || token.kind == TokenKind::number) return false;
    if (token.is_word() && token.shape == Shape::lower && token.is(strong_cue) && token.is(cue_finite)) return true;
    if (token.is_word() && token.shape == Shape::lower && token.is(cue_finite) && j <= i + 3) return true;
    if (token.kind == TokenKind::punctuation && token.mark != ',') return false;
  }
  return false;
}

bool ends_sentence_after(const std::vector<Token>& tokens, std::size_t i, std::size_t end) {
  using namespace word_class;
  const Token& token = tokens[i];
  if (token.kind == TokenKind::quotation) {
    return (ends_sentence(token.mark) || token.mark == U'…') && !goes_on_after_quotation(tokens, i, end);
  }
  if (i + 1 >= end) return false;
  const Token& next = tokens[i + 1];
  if (token.kind == TokenKind::punctuation) {
    if (!ends_sentence(token.mark)) return false;
    return next.is_mark('(') || next.kind != TokenKind::punctuation;
  }
  if (!token.has_stop || token.is_initial || token.is(title)) return false;
  return next.is_word() && next.is_capital() && next.is(function_word | subject_pronoun | possessive);
}

void cut_sentences(TokenizedText& article, std::size_t begin) {
  std::vector<Token>& tokens = article.tokens;
  std::uint32_t sentence = static_cast<std::uint32_t>(article.sentence_begin.size());
  article.sentence_begin.push_back(static_cast<std::uint32_t>(begin));
  for (std::size_t i = begin; i < tokens.size(); ++i) {
    tokens[i].sentence = sentence;
    if (i + 1 < tokens.size() && ends_sentence_after(tokens, i, tokens.size())) {
      ++sentence;
      article.sentence_begin.push_back(static_cast<std::uint32_t>(i + 1));
    }
  }
}

Token quotation_token(std::string_view text, const MarkedString& string, std::uint32_t index) {
  Token token;
  token.span = string.span;
  token.kind = TokenKind::quotation;
  token.marked = index;
  token.mark = last_inside(text, string);
  return token;
}

}  // namespace

char32_t first_letter(std::string_view words) {
  for (std::size_t at = 0; at < words.size();) {
    const CodePoint c = code_point_at(words, at);
    if (is_letter(c.value)) return c.value;
    at += c.size;
  }
  return 0;
}

void tokenize_range(std::string_view text, Span range, const Lexicon& lexicon, std::vector<Token>& tokens) {
  Scanner(text, range, lexicon).run(tokens);
}

TokenizedText tokenize(std::string_view text, const std::vector<Paragraph>& paragraphs,
                       std::vector<MarkedString> strings, const Lexicon& lexicon) {
  TokenizedText article;
  article.text = text;
  article.strings = std::move(strings);
  article.tokens.reserve(text.size() / 5);
  std::uint32_t next = 0;
  for (std::uint32_t p = 0; p < paragraphs.size(); ++p) {
    const std::size_t begin = article.tokens.size();
    article.paragraph_begin.push_back(static_cast<std::uint32_t>(begin));
    std::uint32_t at = paragraphs[p].span.begin;
    for (; next < article.strings.size() && article.strings[next].paragraph == p; ++next) {
      const MarkedString& string = article.strings[next];
      tokenize_range(text, {at, string.span.begin}, lexicon, article.tokens);
      const bool inner_label = string.label.begin >= string.span.begin && string.label.end < string.span.end;
      if (string.label.size() > 0 && inner_label) {  // “STONE: ...”: the label is no part of what was said
        tokenize_range(text, {string.label.begin, string.label.end + 1}, lexicon, article.tokens);
      }
      article.token_of_string.push_back(static_cast<std::uint32_t>(article.tokens.size()));
      article.tokens.push_back(quotation_token(text, string, next));
      at = string.span.end;
    }
    tokenize_range(text, {at, paragraphs[p].span.end}, lexicon, article.tokens);
    for (std::size_t i = begin; i < article.tokens.size(); ++i) article.tokens[i].paragraph = p;
    if (article.tokens.size() > begin) cut_sentences(article, begin);
  }
  article.paragraph_begin.push_back(article.size());
  article.sentence_begin.push_back(article.size());
  article.tokens.shrink_to_fit();  // they stay until the last quotation has its source
  match_phrases(article, lexicon);
  return article;
}

}  // namespace verbatim
