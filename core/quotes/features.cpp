#include "quotes/features.h"

#include <algorithm>

#include "quotes/naming_verbs.h"
#include "quotes/subjectless_verbs.h"
#include "text/utf8.h"

namespace verbatim {
namespace {

namespace wc = word_class;

/// How far back, in paragraphs, a source is looked for.
constexpr std::uint32_t reach = 3;
/// At most so many mentions before a marked string are weighed; keeps a paragraph of a thousand names linear.
constexpr std::uint32_t most_candidates = 60;
constexpr std::int8_t far = 100;
/// Words of less weight are no cues here.
constexpr std::int8_t least_cue_weight = 10;

template <typename Number>
std::int8_t bounded(Number value, int low = -100, int high = 100) {
  return static_cast<std::int8_t>(std::clamp<std::int64_t>(static_cast<std::int64_t>(value), low, high));
}

std::uint32_t gap(std::uint32_t from, std::uint32_t to) { return to > from ? to - from : from - to; }

/// What form a cue has.
int code_of_cue(const Token& cue) {
  if (cue.is(wc::source_before | wc::source_after)) return 1;
  if (cue.is(wc::cue_participle)) return 2;
  if (cue.is(wc::cue_finite)) return cue.is(wc::cue_passive) ? 3 : 4;
  if (cue.is(wc::cue_base)) return 5;
  return cue.is(wc::cue_noun) ? 6 : 7;
}

}  // namespace

// NOLINTNEXTLINE(readability-function-cognitive-complexity): one pass, one list.
FeatureExtractor::FeatureExtractor(const Analysis& analysis, const Lexicon& lexicon, const WordWeights& weights)
    : analysis_(analysis),
      lexicon_(lexicon),
      weights_(weights),
      reporting_verbs_(find_reporting_verbs(analysis.article, lexicon.language())) {
  const std::vector<Token>& tokens = analysis.article.tokens;
  const std::vector<Mention>& mentions = analysis.mentions;
  totals_.resize(tokens.size() + 1);
  mention_from_.resize(tokens.size() + 1);
  std::uint32_t m = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    Totals& next = totals_[i + 1];
    next = totals_[i];
    mention_from_[i] = m;
    if (tokens[i].is_mark(',')) ++next.commas;
    if (tokens[i].is_mark(':')) ++next.colons;
    if (tokens[i].kind == TokenKind::quotation) ++next.strings;
    if (analysis.cues.weight[i] >= least_cue_weight) ++next.cues;
    if (tokens[i].is(wc::auxiliary | wc::cue_finite) && tokens[i].shape == Shape::lower) ++next.verbs;
    if (tokens[i].is(wc::subordinator | wc::that_word | wc::relative | wc::conjunction)) ++next.clauses;
    if (tokens[i].is(wc::preposition)) ++next.prepositions;
    if (!reporting_verbs_.empty() && reporting_verbs_[i]) ++next.reports;
    for (; m < mentions.size() && mentions[m].tokens.begin <= i; ++m) {
      ++next.mentions;
      if (acts(m)) ++next.subjects;
      if (speaks(m)) ++next.speakers;
    }
  }
  mention_from_[tokens.size()] = m;
  find_cues_around_tokens();
  std::vector<std::uint16_t> counts(analysis.entities.entities.size());
  seen_before_.resize(mentions.size());
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const std::uint32_t entity = analysis.entities.of_mention[i];
    if (entity == no_entity) continue;
    seen_before_[i] = counts[entity];
    if (counts[entity] < 1000) ++counts[entity];
  }
  for (const Entity& entity : analysis.entities.entities) {
    if (entity.kind == SpeakerKind::person) most_named_ = std::max(most_named_, entity.count);
  }
  for (const std::uint32_t q : analysis.article.token_of_string) {
    subjectless_verb_.push_back(subjectless_verb(analysis, q));
  }
  words_inside_.resize(analysis.article.strings.size());
  std::vector<Token> inner;
  for (std::size_t s = 0; s < words_inside_.size(); ++s) {
    inner.clear();
    tokenize_range(analysis.article.text, analysis.article.strings[s].span, lexicon_, inner);
    for (const Token& token : inner) {
      if (token.is_word() && token.is_capital()) words_inside_[s].push_back(token.hash);
    }
  }
}

FeatureExtractor::Range FeatureExtractor::candidates(std::uint32_t string) const {
  const TokenizedText& article = analysis_.article;
  const std::uint32_t q = article.token_of_string[string];
  const std::uint32_t paragraph = article.tokens[q].paragraph;
  const std::uint32_t from = article.paragraph_begin[paragraph >= reach ? paragraph - reach : 0];
  const std::uint32_t next = article.paragraph_begin[paragraph + 1];
  const std::uint32_t to = next < article.size() ? article.sentence_end(next) : next;
  Range range{mention_from_[from], mention_from_[std::min(to, article.size())]};
  const std::uint32_t here = mention_from_[q];
  range.first = std::max(range.first, here > most_candidates ? here - most_candidates : 0);
  range.last = std::min(range.last, here + most_candidates / 2);
  return range;
}

/// What a token is, as its neighbours see it.
std::int8_t FeatureExtractor::code_of(std::uint32_t i, std::uint32_t begin, std::uint32_t end) const {
  if (i < begin || i >= end) return 0;
  const Token& token = analysis_.article.tokens[i];
  if (token.kind == TokenKind::punctuation) {
    switch (token.mark) {
      case ',': return 1;
      case ':': return 2;
      case ';': return 3;
      case U'—':
      case U'–':
      case '-': return 4;
      case '(':
      case '[': return 5;
      case ')':
      case ']': return 6;
      case '.':
      case '!':
      case '?': return 7;
      default: return 8;
    }
  }
  if (token.kind == TokenKind::quotation) return 9;
  if (token.kind == TokenKind::number) return 22;
  if (token.is_possessive || token.is(wc::possessive)) return 19;
  if (token.is(wc::work)) return 26;
  if (token.is(wc::source_before | wc::source_after)) return 12;
  if (token.is(wc::subject_pronoun)) return 18;
  if (token.is(wc::relative) && !token.is(wc::that_word)) return 24;
  if (token.is(wc::auxiliary)) return 13;
  if (analysis_.cues.weight[i] > 0 && token.is(cue_verb)) return 10;
  if (token.is(wc::that_word | wc::subordinator)) return 16;
  if (token.is(wc::preposition)) return 14;
  if (token.is(wc::conjunction)) return 15;
  if (token.is(wc::definite)) return 17;
  if (token.is(wc::article)) return 20;
  if (token.is(wc::cue_noun)) return 11;
  if (token.is(wc::adverb)) return 21;
  return token.is_capital() ? 23 : 25;
}

std::int8_t FeatureExtractor::weight_at(std::uint32_t i, std::uint32_t begin, std::uint32_t end) const {
  return i < begin || i >= end ? std::int8_t{0} : analysis_.cues.weight[i];
}

WordWeight FeatureExtractor::word_at(std::uint32_t i, std::uint32_t begin, std::uint32_t end) const {
  const bool word = i >= begin && i < end && analysis_.article.tokens[i].is_word();
  return word ? weights_.of(analysis_.article.tokens[i].hash) : WordWeight{};
}

/// Whether a mention stands where a subject stands.
bool FeatureExtractor::acts(std::uint32_t mention) const {
  return is_subject(analysis_.mentions[mention], analysis_.cues.links[mention]);
}

/// Whether a cue of some weight belongs to a mention.
bool FeatureExtractor::speaks(std::uint32_t mention) const {
  constexpr int least = 30;
  const CueLinks& links = analysis_.cues.links[mention];
  const auto reports = [&](std::uint32_t cue) {
    return cue != no_token && analysis_.cues.weight[cue] >= least && analysis_.cues.governor[cue] == mention;
  };
  return reports(links.subject_of) || reports(links.inverted) || reports(links.source_of) || reports(links.later_verb);
}

StringFeatures FeatureExtractor::of_string(std::uint32_t string) const {
  StringFeatures out{};
  inside(string, out);
  around(string, out);
  cues_around(string, out);
  layout(string, out);
  return out;
}

/// The words between the marks.
// NOLINTNEXTLINE(readability-function-cognitive-complexity): a flat list of features.
void FeatureExtractor::inside(std::uint32_t string, StringFeatures& out) const {
  const auto set = [&](StringFeature f, auto value) { out[static_cast<std::size_t>(f)] = bounded(value); };
  const TokenizedText& article = analysis_.article;
  const MarkedString& marked = article.strings[string];
  std::vector<Token> inner;
  tokenize_range(article.text, marked.span, lexicon_, inner);
  int words = 0;
  int capitals = 0;
  int long_words = 0;
  bool first_person = false;
  bool first_capital = false;
  int commas = 0;
  int stops = 0;
  int opening = 0;
  for (const Token& token : inner) {
    commas += token.is_mark(',');
    stops += token.is_mark('.') || token.is_mark('?') || token.is_mark('!');
    if (token.kind == TokenKind::punctuation) continue;
    if (words == 0) {
      first_capital = token.is_capital();
      opening = token.is_word() ? weights_.of(as_opening(token.hash)).before : 0;
    }
    ++words;
    if (token.is_word() && !token.is(wc::function_word)) {
      ++long_words;
      if (token.is_capital()) ++capitals;
    }
    first_person |= token.is(wc::first_person | wc::second_person);
  }
  const char32_t last = article.tokens[article.token_of_string[string]].mark;
  const CodePoint after = code_point_at(article.text, marked.span.end);
  set(StringFeature::words, words);
  set(StringFeature::opens_with_capital, first_capital);
  set(StringFeature::last_mark, last == ','                    ? 1
                                : last == '.'                  ? 2
                                : last == '?'                  ? 3
                                : last == '!'                  ? 4
                                : last == U'…' || last == U'—' ? 5
                                : last == ';' || last == ':'   ? 6
                                                               : 0);
  set(StringFeature::mark_after, after.value == ',' ? 1 : after.value == '.' ? 2 : after.value == ')' ? 3 : 0);
  set(StringFeature::title_case_share, long_words == 0 ? 0 : 100 * capitals / long_words);
  set(StringFeature::first_person_inside, first_person);
  set(StringFeature::opening_speech, words <= most_words_of_term ? opening : 0);
  set(StringFeature::commas_inside, commas);
  set(StringFeature::stops_inside, stops);
  set(StringFeature::question, last == '?');
  set(StringFeature::missing_mark, marked.missing_open ? 1 : marked.missing_close ? 2 : 0);
  set(StringFeature::single, marked.single);
  set(StringFeature::continues, marked.continues);
}

/// Whether a verb of a string's sentence says that it is what somebody else said.
bool FeatureExtractor::is_reported(std::uint32_t q) const {
  const TokenizedText& article = analysis_.article;
  return totals_[article.sentence_end(q)].reports != totals_[article.sentence_start(q)].reports;
}

/// Where the verb of saying without a subject stands that reports a string: 1 before a mention of its sentence, 2
/// behind it, 3 in a later sentence, where its subject is left out; 0 without one. Negative where it stands behind the
/// string.
int FeatureExtractor::place_of_subjectless_verb(std::uint32_t q, const Mention& mention) const {
  const std::uint32_t verb = subjectless_verb_[analysis_.article.tokens[q].marked];
  if (verb == no_token) return 0;
  const std::uint32_t begin = mention.tokens.begin;
  const int place = begin < analysis_.article.sentence_start(q) ? 3 : begin < verb ? 2 : 1;
  return verb > q ? -place : place;
}

/// „Die Kirche am Markt |sei| „versunken““, „Wirtschaftlich |sei| der Schritt „überfällig““: whether a mention is what
/// reported speech is about, the subject of its verb.
bool FeatureExtractor::is_subject_of_report(const Mention& mention) const {
  if (reporting_verbs_.empty()) return false;
  constexpr std::uint32_t longest = 6;  // words between a noun and its verb
  constexpr WordClasses verb = wc::cue_finite | wc::auxiliary | wc::relative | wc::subordinator;
  const std::uint32_t begin = mention.tokens.begin;
  if (begin > analysis_.article.sentence_start(begin) && reporting_verbs_[begin - 1]) return true;
  const std::uint32_t limit = std::min(analysis_.article.sentence_end(begin), mention.after + longest + 1);
  for (std::uint32_t i = mention.after; i < limit; ++i) {
    if (reporting_verbs_[i]) return true;
    const Token& token = analysis_.article.tokens[i];
    if (mention.form == MentionForm::pronoun || !token.is_word() || token.is(verb)) return false;
  }
  return false;
}

/// The tokens beside the string.
void FeatureExtractor::around(std::uint32_t string, StringFeatures& out) const {
  const auto set = [&](StringFeature f, auto value) { out[static_cast<std::size_t>(f)] = bounded(value); };
  const TokenizedText& article = analysis_.article;
  const std::uint32_t q = article.token_of_string[string];
  const std::uint32_t begin = article.sentence_start(q);
  const std::uint32_t end = article.sentence_end(q);
  const std::uint32_t first = article.paragraph_begin[article.tokens[q].paragraph];
  const std::uint32_t last = article.paragraph_begin[article.tokens[q].paragraph + 1];
  set(StringFeature::before_code, q == 0 ? 0 : code_of(q - 1, begin, end));
  set(StringFeature::before2_code, q < 2 ? 0 : code_of(q - 2, begin, end));
  set(StringFeature::after_code, code_of(q + 1, begin, end));
  set(StringFeature::after2_code, code_of(q + 2, begin, end));
  set(StringFeature::before_weight, q == 0 ? 0 : weight_at(q - 1, begin, end));
  set(StringFeature::before2_weight, q < 2 ? 0 : weight_at(q - 2, begin, end));
  set(StringFeature::after_weight, weight_at(q + 1, begin, end));
  set(StringFeature::after2_weight, weight_at(q + 2, begin, end));
  set(StringFeature::before_speech, q == 0 ? 0 : word_at(q - 1, begin, end).before);
  set(StringFeature::before2_speech, q < 2 ? 0 : word_at(q - 2, begin, end).before);
  set(StringFeature::after_speech, word_at(q + 1, begin, end).after);
  set(StringFeature::after2_speech, word_at(q + 2, begin, end).after);
  set(StringFeature::words_outside, end - begin - 1);
  set(StringFeature::language, static_cast<std::int64_t>(number_of(lexicon_.language())));
  set(StringFeature::naming, place_of_naming_verb(article, q));
  set(StringFeature::reported_mood, is_reported(q));
  set(StringFeature::opens_sentence, q == begin);
  set(StringFeature::opens_paragraph, q == first);
  set(StringFeature::closes_paragraph, q + 1 >= last);
  set(StringFeature::alone_in_paragraph, q == first && q + 1 >= last);
  set(StringFeature::strings_in_sentence, between(begin, end, &Totals::strings));
  set(StringFeature::string_in_sentence, between(begin, q, &Totals::strings));
  set(StringFeature::left_mentions, between(begin, q, &Totals::mentions));
  set(StringFeature::right_mentions, between(q, end, &Totals::mentions));
  set(StringFeature::paragraph_mentions, between(first, last, &Totals::mentions));
  set(StringFeature::paragraph_cues, between(first, last, &Totals::cues));
  const bool list = q > 0 && string > 0 && article.token_of_string[string - 1] + 3 >= q && q != begin &&
                    (article.tokens[q - 1].is_mark(',') || article.tokens[q - 1].is(wc::and_word));
  set(StringFeature::list_before, list);
}

/// Of "has also said that", only the verb counts as a cue near a token.
void FeatureExtractor::find_cues_around_tokens() {
  const TokenizedText& article = analysis_.article;
  const std::vector<std::int8_t>& weight = analysis_.cues.weight;
  constexpr WordClasses content =
      wc::cue_finite | wc::cue_participle | wc::cue_passive | wc::cue_noun | wc::source_before | wc::source_after;
  const auto is_cue = [&](std::uint32_t i) {
    const Token& token = article.tokens[i];
    return weight[i] >= least_cue_weight && (!token.is(wc::function_word | wc::auxiliary) || token.is(content));
  };
  cue_before_.resize(article.size());
  cue_after_.resize(article.size());
  sentence_weight_.resize(article.sentence_begin.size());
  std::uint32_t last = no_token;
  for (std::uint32_t i = 0; i < article.size(); ++i) {
    cue_before_[i] = last;
    if (is_cue(i)) last = i;
    std::int8_t& strongest = sentence_weight_[article.tokens[i].sentence];
    strongest = std::max(strongest, weight[i]);
  }
  std::uint32_t next = no_token;
  for (std::uint32_t i = article.size(); i-- > 0;) {
    cue_after_[i] = next;
    if (is_cue(i)) next = i;
  }
}

std::uint32_t FeatureExtractor::nearest_cue(std::uint32_t q, bool left) const {
  const std::uint32_t cue = left ? cue_before_[q] : cue_after_[q];
  const bool same = cue != no_token && analysis_.article.tokens[cue].sentence == analysis_.article.tokens[q].sentence;
  return same ? cue : no_token;
}

/// The cues of the string's sentence.
void FeatureExtractor::cues_around(std::uint32_t string, StringFeatures& out) const {
  const auto set = [&](StringFeature f, auto value) { out[static_cast<std::size_t>(f)] = bounded(value); };
  const TokenizedText& article = analysis_.article;
  const std::uint32_t q = article.token_of_string[string];
  const std::uint32_t left = nearest_cue(q, true);
  const std::uint32_t right = nearest_cue(q, false);
  set(StringFeature::left_cue_code, left == no_token ? 0 : code_of_cue(article.tokens[left]));
  set(StringFeature::right_cue_code, right == no_token ? 0 : code_of_cue(article.tokens[right]));
  set(StringFeature::left_cue_weight, left == no_token ? 0 : analysis_.cues.weight[left]);
  set(StringFeature::left_cue_gap, left == no_token ? far : bounded(q - left));
  set(StringFeature::right_cue_weight, right == no_token ? 0 : analysis_.cues.weight[right]);
  set(StringFeature::right_cue_gap, right == no_token ? far : bounded(right - q));
  set(StringFeature::sentence_cue_weight, sentence_weight_[article.tokens[q].sentence]);
  int left_subject = 0;
  int right_subject = 0;
  const Range near = candidates(string);  // within the sentence, but for one of a hundred names
  const std::uint32_t first = std::max(near.first, mention_from_[article.sentence_start(q)]);
  const std::uint32_t last = std::min(near.last, mention_from_[article.sentence_end(q)]);
  for (std::uint32_t m = first; m < last; ++m) {
    const CueLinks& links = analysis_.cues.links[m];
    if (links.subject_of != no_token) {
      int& side = links.subject_of < q ? left_subject : right_subject;
      side = std::max<int>(side, analysis_.cues.weight[links.subject_of]);
    }
    if (links.inverted != no_token && links.inverted > q)
      right_subject = std::max<int>(right_subject, analysis_.cues.weight[links.inverted]);
  }
  set(StringFeature::left_subject_cued, left_subject);
  set(StringFeature::right_subject_cued, right_subject);
}

/// The strings and paragraphs around.
void FeatureExtractor::layout(std::uint32_t string, StringFeatures& out) const {
  const auto set = [&](StringFeature f, auto value) { out[static_cast<std::size_t>(f)] = bounded(value); };
  const TokenizedText& article = analysis_.article;
  const std::uint32_t q = article.token_of_string[string];
  const Token& token = article.tokens[q];
  set(StringFeature::previous_string_gap, far);
  if (string > 0) {
    const std::uint32_t previous = article.token_of_string[string - 1];
    set(StringFeature::previous_string_gap, q - previous);
    set(StringFeature::previous_same_sentence, article.tokens[previous].sentence == token.sentence);
    set(StringFeature::previous_same_paragraph, article.tokens[previous].paragraph == token.paragraph);
  }
  if (string + 1 < article.strings.size()) {
    set(StringFeature::next_same_paragraph,
        article.tokens[article.token_of_string[string + 1]].paragraph == token.paragraph);
  }
  const std::uint32_t begin = article.sentence_start(q);
  set(StringFeature::previous_sentence_colon, begin > 0 && article.tokens[begin - 1].is_mark(':'));
  const std::uint32_t first = article.paragraph_begin[token.paragraph];
  set(StringFeature::previous_paragraph_ends_with_string,
      first > 0 && article.tokens[first - 1].kind == TokenKind::quotation);
  const bool alone = q == first && q + 1 >= article.paragraph_begin[token.paragraph + 1];
  set(StringFeature::heading_like,
      alone && token.mark != '.' && token.mark != ',' && token.mark != '?' && token.mark != '!');
}

PairFeatures FeatureExtractor::of_pair(std::uint32_t string, std::uint32_t mention) const {
  PairFeatures out{};
  const std::uint32_t q = analysis_.article.token_of_string[string];
  position(q, mention, out);
  syntax(q, mention, out);
  description(string, mention, out);
  return out;
}

/// Where the mention stands, seen from the string.
void FeatureExtractor::position(std::uint32_t q, std::uint32_t mention, PairFeatures& out) const {
  const auto set = [&](PairFeature f, auto value) { out[static_cast<std::size_t>(f)] = bounded(value); };
  const TokenizedText& article = analysis_.article;
  const Mention& m = analysis_.mentions[mention];
  const Token& there = article.tokens[m.tokens.begin];
  const Token& here = article.tokens[q];
  const bool before = m.tokens.begin < q;
  const std::uint32_t low = before ? std::min(m.tokens.end, q) : q + 1;
  const std::uint32_t high = before ? q : m.tokens.begin;
  set(PairFeature::paragraph_distance, static_cast<int>(there.paragraph) - static_cast<int>(here.paragraph));
  set(PairFeature::sentence_distance, static_cast<int>(there.sentence) - static_cast<int>(here.sentence));
  set(PairFeature::before, before);
  set(PairFeature::token_gap, high - low);
  set(PairFeature::mentions_between, between(low, high, &Totals::mentions));
  set(PairFeature::strings_between, between(low, high, &Totals::strings));
  set(PairFeature::commas_between, between(low, high, &Totals::commas));
  set(PairFeature::cues_between, between(low, high, &Totals::cues));
  set(PairFeature::subjects_between, between(low, high, &Totals::subjects));
  set(PairFeature::verbs_between, between(low, high, &Totals::verbs));
  set(PairFeature::clauses_between, between(low, high, &Totals::clauses));
  set(PairFeature::prepositions_between, between(low, high, &Totals::prepositions));
  set(PairFeature::speakers_between, between(low, high, &Totals::speakers));
  set(PairFeature::colon_between, between(low, high, &Totals::colons) != 0);
  set(PairFeature::gap_after, before ? far : bounded(m.tokens.begin - q - 1));
  set(PairFeature::gap_before, before ? bounded(q - std::min(m.after, q)) : far);
  const int rank = static_cast<int>(mention_from_[q]) - static_cast<int>(mention);
  set(PairFeature::rank_before, before ? rank : far);
  set(PairFeature::rank_after, before ? far : 1 - rank);
  const std::uint32_t sentence = article.sentence_start(m.tokens.begin);
  const std::uint32_t sentence_end = article.sentence_end(m.tokens.begin);
  const std::uint32_t paragraph = article.paragraph_begin[there.paragraph];
  set(PairFeature::order_in_sentence, mention - mention_from_[sentence]);
  set(PairFeature::order_in_paragraph, mention - mention_from_[paragraph]);
  set(PairFeature::opens_its_sentence, m.tokens.begin - sentence);
  set(PairFeature::sentence_opens_with_string, article.tokens[sentence].kind == TokenKind::quotation);
  set(PairFeature::string_in_its_sentence, between(sentence, sentence_end, &Totals::strings));
  set(PairFeature::in_first_sentence, sentence == paragraph);
  set(PairFeature::in_last_sentence, sentence_end == article.paragraph_begin[there.paragraph + 1]);
}

/// How the mention is tied to the words that report speech.
void FeatureExtractor::syntax(std::uint32_t q, std::uint32_t mention, PairFeatures& out) const {
  const auto set = [&](PairFeature f, auto value) { out[static_cast<std::size_t>(f)] = bounded(value); };
  const TokenizedText& article = analysis_.article;
  const Mention& m = analysis_.mentions[mention];
  const CueLinks& links = analysis_.cues.links[mention];
  const auto weight = [&](std::uint32_t cue) {
    return cue == no_token ? 0 : static_cast<int>(analysis_.cues.weight[cue]);
  };
  const bool same = article.tokens[m.tokens.begin].sentence == article.tokens[q].sentence;
  const auto reaches = [&](std::uint32_t cue) {
    if (cue == no_token || !same) return static_cast<int>(far);
    return static_cast<int>(q) - static_cast<int>(cue);
  };
  set(PairFeature::subject_weight, weight(links.subject_of));
  set(PairFeature::subject_cue_gap, links.subject_of == no_token ? far : bounded(gap(links.subject_of, m.after)));
  set(PairFeature::subject_cue_to_string, reaches(links.subject_of));
  set(PairFeature::later_weight, weight(links.later_verb));
  set(PairFeature::later_to_string, reaches(links.later_verb));
  set(PairFeature::inverted_weight, weight(links.inverted));
  set(PairFeature::inverted_to_string, reaches(links.inverted));
  set(PairFeature::source_of, weight(links.source_of));
  set(PairFeature::source_to_string, reaches(links.source_of));
  set(PairFeature::owns_weight, weight(links.owns_noun));
  set(PairFeature::owns_to_string, reaches(links.owns_noun));
  const std::uint32_t left = nearest_cue(q, true);
  const std::uint32_t right = nearest_cue(q, false);
  const auto governs = [&](std::uint32_t cue) { return cue != no_token && analysis_.cues.governor[cue] == mention; };
  set(PairFeature::governs_left, governs(left));
  set(PairFeature::governs_right, governs(right));
  from_cue(left, mention,
           {PairFeature::left_cue_from, PairFeature::left_cue_subjects, PairFeature::left_cue_verbs,
            PairFeature::left_cue_mentions, PairFeature::left_cue_clauses},
           out);
  from_cue(right, mention,
           {PairFeature::right_cue_from, PairFeature::right_cue_subjects, PairFeature::right_cue_verbs,
            PairFeature::right_cue_mentions, PairFeature::count},
           out);
  const auto code_of_link = [&](std::uint32_t cue) { return cue == no_token ? 0 : code_of_cue(article.tokens[cue]); };
  set(PairFeature::subject_cue_code, code_of_link(links.subject_of));
  set(PairFeature::later_cue_code, code_of_link(links.later_verb));
  int any = 0;
  for (const std::uint32_t cue :
       {links.subject_of, links.later_verb, links.inverted, links.source_of, links.owns_noun}) {
    if (governs(cue)) any = std::max(any, weight(cue));
  }
  set(PairFeature::governs_any, any);
  set(PairFeature::object, links.object);
  set(PairFeature::subject_of_report, is_subject_of_report(m));
  set(PairFeature::subjectless_verb, place_of_subjectless_verb(q, m));
  set(PairFeature::possessive, m.possessive);
  set(PairFeature::inside_appositive, links.inside_appositive);
  const std::uint32_t begin = article.sentence_start(m.tokens.begin);
  const std::uint32_t end = article.sentence_end(m.tokens.begin);
  const std::uint32_t previous = m.tokens.begin == 0 ? no_token : m.tokens.begin - 1;
  set(PairFeature::code_before, code_of(previous, begin, end));
  set(PairFeature::code_after, code_of(m.after, begin, end));
  set(PairFeature::code_before2, previous == no_token || previous == 0 ? 0 : code_of(previous - 1, begin, end));
  set(PairFeature::code_after2, code_of(m.after + 1, begin, end));
  set(PairFeature::after_subject_cue, links.subject_of == no_token ? 0 : code_of(links.subject_of + 1, begin, end));
  set(PairFeature::weight_before, weight_at(previous, begin, end));
  set(PairFeature::weight_after, weight_at(m.after, begin, end));
  // One number for how plainly the sentence ties the two: used to compare rivals.
  int strength = std::max(any, weight(links.subject_of));
  if (links.object && links.source_of == no_token && !governs(links.inverted)) strength /= 3;
  if (links.inside_appositive) strength = 0;
  set(PairFeature::strength, same ? strength : 0);
}

/// What lies between a mention and a cue of the string's sentence, if the mention stands in that sentence.
void FeatureExtractor::from_cue(std::uint32_t cue, std::uint32_t mention, const std::array<PairFeature, 5>& names,
                                PairFeatures& out) const {
  const TokenizedText& article = analysis_.article;
  const Mention& m = analysis_.mentions[mention];
  const auto set = [&](PairFeature f, auto value) {
    if (f != PairFeature::count) out[static_cast<std::size_t>(f)] = bounded(value);
  };
  if (cue == no_token || article.tokens[cue].sentence != article.tokens[m.tokens.begin].sentence) {
    for (const PairFeature name : names) set(name, far);
    return;
  }
  const bool before = m.tokens.begin < cue;
  const std::uint32_t low = before ? std::min(m.after, cue) : cue + 1;
  const std::uint32_t high = before ? cue : std::max(m.tokens.begin, cue + 1);
  const int sign = before ? 1 : -1;
  set(names[0], before ? static_cast<int>(high - low) : -1 - static_cast<int>(high - low));
  set(names[1], sign * between(low, high, &Totals::subjects));
  set(names[2], sign * between(low, high, &Totals::verbs));
  set(names[3], sign * between(low, high, &Totals::mentions));
  set(names[4], sign * between(low, high, &Totals::clauses));
}

bool FeatureExtractor::named_inside(std::uint32_t string, const Mention& mention) const {
  if (mention.form != MentionForm::name) return false;
  const WordHash last = analysis_.article.tokens[mention.name.end - 1].hash;
  const std::vector<WordHash>& words = words_inside_[string];
  return std::find(words.begin(), words.end(), last) != words.end();
}

/// What kind of source the mention is, and how much the article speaks of it.
// NOLINTNEXTLINE(readability-function-cognitive-complexity): a flat list of features.
void FeatureExtractor::description(std::uint32_t string, std::uint32_t mention, PairFeatures& out) const {
  const auto set = [&](PairFeature f, auto value) { out[static_cast<std::size_t>(f)] = bounded(value); };
  const TokenizedText& article = analysis_.article;
  const Mention& m = analysis_.mentions[mention];
  const Token& head = article.tokens[m.name.end - 1];
  set(PairFeature::form, static_cast<int>(m.form));
  set(PairFeature::kind, static_cast<int>(m.kind));
  set(PairFeature::gender, static_cast<int>(m.gender));
  set(PairFeature::name_words, m.name.size());
  set(PairFeature::titled, !m.title.empty());
  set(PairFeature::appositive, m.appositive.size());
  set(PairFeature::definite, m.definite);
  set(PairFeature::compound, m.compound);
  set(PairFeature::head_weight, m.form == MentionForm::nominal ? weights_.of(head.hash).source : 0);
  int pronoun = 0;
  if (m.form == MentionForm::pronoun) {
    pronoun = head.is(wc::relative | wc::that_word)                                           ? 1
              : head.is(wc::object_pronoun) && !head.is(wc::subject_pronoun | wc::possessive) ? 2
              : head.is(wc::first_person)                                                     ? 3
              : head.is(wc::second_person)                                                    ? 4
              : head.is(wc::indefinite)                                                       ? 5
              : head.is(wc::neuter)                                                           ? 6
              : head.is(wc::plural)                                                           ? 7
                                                                                              : 8;
  }
  set(PairFeature::pronoun_code, pronoun);
  set(PairFeature::named_inside, named_inside(string, m));
  const std::uint32_t e = analysis_.entities.of_mention[mention];
  if (e != no_entity) {
    const Entity& entity = analysis_.entities.entities[e];
    set(PairFeature::entity_count, entity.count);
    set(PairFeature::entity_speaks, entity.speaks);
    set(PairFeature::entity_share,
        most_named_ == 0 ? 0 : std::min<std::uint32_t>(100, 100 * entity.count / most_named_));
    set(PairFeature::entity_so_far, seen_before_[mention]);
  }
}

void FeatureExtractor::compare_rivals(std::uint32_t string, Range range, std::vector<PairFeatures>& pairs) const {
  const TokenizedText& article = analysis_.article;
  const std::uint32_t q = article.token_of_string[string];
  const std::uint32_t sentence = article.tokens[q].sentence;
  const auto strength = [&](std::size_t i) { return pairs[i][static_cast<std::size_t>(PairFeature::strength)]; };
  std::int8_t best = 0;
  std::int8_t second = 0;
  int rivals = 0;
  std::uint32_t first_subject = no_mention;
  std::uint32_t nearest_subject = no_mention;   // the last one before the string
  std::uint32_t previous_subject = no_mention;  // the first subject of the sentence before the string's
  for (std::uint32_t m = range.first; m < range.last; ++m) {
    const std::size_t i = m - range.first;
    const std::uint32_t there = article.tokens[analysis_.mentions[m].tokens.begin].sentence;
    if (there + 1 == sentence && acts(m) && previous_subject == no_mention) previous_subject = m;
    if (there != sentence) continue;
    ++rivals;
    if (acts(m) && first_subject == no_mention) first_subject = m;
    if (acts(m) && analysis_.mentions[m].tokens.begin < q) nearest_subject = m;
    if (strength(i) > best) {
      second = best;
      best = strength(i);
    } else {
      second = std::max(second, strength(i));
    }
  }
  const std::uint32_t before_entity = entity_of(analysis_.entities, previous_subject);
  for (std::uint32_t m = range.first; m < range.last; ++m) {
    const std::size_t i = m - range.first;
    const auto set = [&](PairFeature f, auto value) { pairs[i][static_cast<std::size_t>(f)] = bounded(value); };
    const std::int8_t rival = strength(i) == best ? second : best;
    const std::uint32_t entity = analysis_.entities.of_mention[m];
    set(PairFeature::rivals_in_sentence, rivals);
    set(PairFeature::best_rival, rival);
    set(PairFeature::lead_over_rivals, strength(i) - rival);
    set(PairFeature::first_subject, m == first_subject);
    set(PairFeature::nearest_subject, m == nearest_subject);
    set(PairFeature::previous_subject, m == previous_subject);
    set(PairFeature::entity_subject_of_last_sentence, entity != no_entity && entity == before_entity);
    bool nearer = false;
    const bool before = analysis_.mentions[m].tokens.begin < q;
    for (std::uint32_t other = m + 1;
         before && other < range.last && analysis_.mentions[other].tokens.begin < q && !nearer; ++other) {
      nearer = entity != no_entity && analysis_.entities.of_mention[other] == entity;
    }
    set(PairFeature::same_entity_nearer, nearer);
  }
}

}  // namespace verbatim
