#include "quotes/ranker.h"

#include <algorithm>
#include <limits>

namespace verbatim {
namespace {

/// How many pairs are laid out as rows at a time, at least: memory must not grow with all of them.
constexpr std::size_t rows_at_once = 1024;

/// How many mentions of a string step 3 weighs again, and any that score as high as the last of them.
constexpr std::uint32_t most_contenders = 10;

constexpr int no_score = std::numeric_limits<int>::min() / 4;

/// A score as a feature: in 1/16 of a log-odds unit.
std::int8_t as_feature(int score) { return static_cast<std::int8_t>(std::clamp(score / (score_unit / 16), -100, 100)); }

std::int8_t bounded(std::int64_t value) { return static_cast<std::int8_t>(std::clamp<std::int64_t>(value, -100, 100)); }

std::uint8_t as_byte(std::int8_t feature) { return static_cast<std::uint8_t>(feature + feature_zero); }

/// Writes features into a row from `at` on; returns where the next go.
template <typename Features>
std::uint8_t* write(const Features& features, std::uint8_t* at) {
  return std::transform(features.begin(), features.end(), at, as_byte);
}

/// The scores of rows, all alike in type.
template <typename Row>
std::vector<int> evaluate_rows(const CompiledForest* forest, const std::vector<Row>& rows) {
  if (forest == nullptr || rows.empty()) return std::vector<int>(rows.size());
  return evaluate(*forest, rows.front().data(), rows.size(), rows.front().size());
}

}  // namespace

Ranker::Ranker(const Analysis& analysis, const Lexicon& lexicon, const QuoteModels& models)
    : analysis_(analysis), model_(models.of(lexicon.language())), extractor_(analysis, lexicon, models.words) {
  const std::size_t count = analysis.article.strings.size();
  ranges_.reserve(count);
  offsets_.reserve(count);
  strings_.reserve(count);
  std::size_t all = 0;
  for (std::uint32_t s = 0; s < count; ++s) {
    ranges_.push_back(extractor_.candidates(s));
    strings_.push_back(extractor_.of_string(s));
    offsets_.push_back(all);
    all += ranges_[s].last - ranges_[s].first;
  }
  scores_.reserve(all);
}

/// `pairs`: room to work in, which need not be made anew for each string.
void Ranker::append_first_rows(std::uint32_t string, std::vector<PairFeatures>& pairs,
                               std::vector<FirstRow>& rows) const {
  const FeatureExtractor::Range range = ranges_[string];
  pairs.clear();
  for (std::uint32_t m = range.first; m < range.last; ++m) pairs.push_back(extractor_.of_pair(string, m));
  extractor_.compare_rivals(string, range, pairs);
  for (const PairFeatures& pair : pairs) {
    FirstRow& row = rows.emplace_back();
    write(strings_[string], write(pair, row.data()));
  }
}

std::vector<FirstRow> Ranker::first_rows(std::uint32_t string) const {
  std::vector<PairFeatures> pairs;
  std::vector<FirstRow> rows;
  append_first_rows(string, pairs, rows);
  return rows;
}

/// `sorted`: room to work in.
void Ranker::keep_contenders(std::uint32_t string, std::span<const FirstRow> rows, std::vector<std::uint32_t>& sorted) {
  // What is sorted is how far a score lies under the highest there can be: unsigned numbers in ascending order, for
  // which the module has a sort already.
  constexpr std::uint32_t highest = std::numeric_limits<int>::max();
  const auto below = [](int score) { return highest - static_cast<std::uint32_t>(score); };
  const int* const scores = scores_.data() + offsets_[string];
  sorted.clear();
  for (std::size_t i = 0; i < rows.size(); ++i) sorted.push_back(below(scores[i]));
  std::sort(sorted.begin(), sorted.end());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto place = std::lower_bound(sorted.begin(), sorted.end(), below(scores[i]));
    const auto rank = static_cast<std::uint32_t>(place - sorted.begin());
    if (rank >= most_contenders) continue;
    Contender& contender = contenders_.emplace_back();
    contender.mention = ranges_[string].first + static_cast<std::uint32_t>(i);
    contender.rank = static_cast<std::uint8_t>(rank);
    std::copy_n(rows[i].begin(), pair_feature_count, contender.pair.begin());
  }
  contenders_begin_.push_back(contenders_.size());
}

Ranker::Choice Ranker::choose(std::uint32_t string) const {
  Choice choice{no_mention, no_entity, no_score, no_score};
  for (std::uint32_t m = ranges_[string].first; m < ranges_[string].last; ++m) {
    const int value = score(string, m);
    if (value > choice.score) {
      choice.second = choice.score;
      choice.score = value;
      choice.mention = m;
    } else {
      choice.second = std::max(choice.second, value);
    }
  }
  if (choice.mention != no_mention) choice.entity = analysis_.entities.of_mention[choice.mention];
  return choice;
}

void Ranker::score_first() {
  std::vector<PairFeatures> pairs;
  std::vector<FirstRow> rows;
  scores_.clear();
  contenders_.clear();
  contenders_begin_.assign(1, 0);
  std::size_t expected = 0;
  for (const FeatureExtractor::Range& range : ranges_) expected += std::min(range.last - range.first, most_contenders);
  contenders_.reserve(expected);
  std::vector<std::uint32_t> sorted;
  std::uint32_t laid_out = 0;  // the first string of `rows`
  for (std::uint32_t s = 0; s < ranges_.size(); ++s) {
    append_first_rows(s, pairs, rows);
    if (rows.size() < rows_at_once && s + 1 < ranges_.size()) continue;
    const std::vector<int> scores = evaluate_rows(model_.first, rows);
    scores_.insert(scores_.end(), scores.begin(), scores.end());
    std::span<const FirstRow> left = rows;
    for (; laid_out <= s; ++laid_out) {
      const std::size_t own = ranges_[laid_out].last - ranges_[laid_out].first;
      keep_contenders(laid_out, left.first(own), sorted);
      left = left.subspan(own);
    }
    rows.clear();
  }
  choices_.clear();
  for (std::uint32_t s = 0; s < ranges_.size(); ++s) choices_.push_back(choose(s));
}

SpeechRow Ranker::speech_row(std::uint32_t string) const {
  SpeechRow row;
  std::uint8_t* const rest = write(strings_[string], row.data());
  const Choice& choice = choices_[string];
  const TokenizedText& article = analysis_.article;
  const std::uint32_t sentence = article.tokens[article.token_of_string[string]].sentence;
  int best = no_score;
  for (std::uint32_t m = ranges_[string].first; m < ranges_[string].last; ++m) {
    if (article.tokens[analysis_.mentions[m].tokens.begin].sentence == sentence)
      best = std::max(best, score(string, m));
  }
  const std::int8_t nearest = best == choice.score && choice.mention != no_mention ? 1 : 0;
  write(std::array{as_feature(choice.score), as_feature(choice.score - choice.second), nearest, as_feature(best)},
        rest);
  return row;
}

void Ranker::score_speech() {
  std::vector<SpeechRow> rows;
  rows.reserve(ranges_.size());
  for (std::uint32_t s = 0; s < ranges_.size(); ++s) rows.push_back(speech_row(s));
  speech_ = evaluate_rows(model_.speech, rows);
  remember_neighbours();
}

/// For each string the speech before and after it, and when the chosen entity last spoke.
void Ranker::remember_neighbours() {
  const std::uint32_t count = static_cast<std::uint32_t>(ranges_.size());
  previous_.assign(count, no_token);
  next_.assign(count, no_token);
  spoke_.assign(analysis_.entities.entities.size(), 0);
  std::uint32_t last = no_token;
  all_speech_ = 0;
  for (std::uint32_t s = 0; s < count; ++s) {
    previous_[s] = last;
    if (!is_speech(s)) continue;
    last = s;
    ++all_speech_;
    if (choices_[s].entity != no_entity) ++spoke_[choices_[s].entity];
  }
  last = no_token;
  for (std::uint32_t s = count; s-- > 0;) {
    next_[s] = last;
    if (is_speech(s)) last = s;
  }
}

void Ranker::neighbour_features(std::uint32_t string, std::uint32_t mention, ContextFeatures& out) const {
  const auto set = [&](ContextFeature f, std::int64_t value) { out[static_cast<std::size_t>(f)] = bounded(value); };
  const TokenizedText& article = analysis_.article;
  const std::uint32_t q = article.token_of_string[string];
  const std::uint32_t entity = analysis_.entities.of_mention[mention];
  const auto token_of = [&](std::uint32_t s) { return article.token_of_string[s]; };
  const auto same_entity = [&](std::uint32_t s) { return entity != no_entity && choices_[s].entity == entity; };
  for (const ContextFeature f :
       {ContextFeature::previous_mention, ContextFeature::previous_entity, ContextFeature::next_mention,
        ContextFeature::next_entity, ContextFeature::second_previous_entity}) {
    set(f, -1);
  }
  set(ContextFeature::previous_gap, 100);
  set(ContextFeature::next_gap, 100);
  set(ContextFeature::since_entity_spoke, 100);
  if (const std::uint32_t p = previous_[string]; p != no_token) {
    set(ContextFeature::previous_mention, choices_[p].mention == mention);
    set(ContextFeature::previous_entity, same_entity(p));
    set(ContextFeature::previous_gap, q - token_of(p));
    set(ContextFeature::previous_in_paragraph,
        static_cast<int>(article.tokens[q].paragraph - article.tokens[token_of(p)].paragraph));
    set(ContextFeature::previous_score, as_feature(choices_[p].score));
    std::uint32_t back = p;
    for (int steps = 1; steps <= 12 && back != no_token; ++steps, back = previous_[back]) {
      if (!same_entity(back)) continue;
      set(ContextFeature::since_entity_spoke, steps);
      break;
    }
    if (const std::uint32_t pp = previous_[p]; pp != no_token) {
      set(ContextFeature::second_previous_entity, same_entity(pp));
      set(ContextFeature::turns, same_entity(pp) && !same_entity(p));
    }
  }
  if (const std::uint32_t n = next_[string]; n != no_token) {
    set(ContextFeature::next_mention, choices_[n].mention == mention);
    set(ContextFeature::next_entity, same_entity(n));
    set(ContextFeature::next_gap, token_of(n) - q);
    set(ContextFeature::next_in_paragraph,
        static_cast<int>(article.tokens[token_of(n)].paragraph - article.tokens[q].paragraph));
    set(ContextFeature::next_score, as_feature(choices_[n].score));
  }
  if (entity != no_entity && all_speech_ > 0) {
    const std::uint32_t own = same_entity(string) && is_speech(string) ? 1 : 0;
    set(ContextFeature::entity_spoke_share, 100 * (spoke_[entity] - own) / all_speech_);
  }
}

SecondRow Ranker::second_row(std::uint32_t string, const Contender& contender) const {
  ContextFeatures context{};
  const Choice& choice = choices_[string];
  const int value = score(string, contender.mention);
  const int rival = choice.mention == contender.mention ? choice.second : choice.score;
  context[static_cast<std::size_t>(ContextFeature::score)] = as_feature(value);
  context[static_cast<std::size_t>(ContextFeature::rank)] = bounded(contender.rank);
  context[static_cast<std::size_t>(ContextFeature::lead)] = as_feature(value - rival);
  context[static_cast<std::size_t>(ContextFeature::speech_score)] = as_feature(speech_[string]);
  neighbour_features(string, contender.mention, context);
  SecondRow row;
  write(context, write(strings_[string], std::copy(contender.pair.begin(), contender.pair.end(), row.data())));
  return row;
}

void Ranker::score_second() {
  std::vector<int> second(scores_.size(), no_score);
  std::vector<SecondRow> rows;
  std::vector<std::size_t> pairs;  // of each row
  for (std::uint32_t s = 0; s < ranges_.size(); ++s) {
    for (const Contender& contender : contenders(s)) {
      rows.push_back(second_row(s, contender));
      pairs.push_back(offsets_[s] + (contender.mention - ranges_[s].first));
    }
    if (rows.size() < rows_at_once && s + 1 < ranges_.size()) continue;
    const std::vector<int> scores = evaluate_rows(model_.second, rows);
    for (std::size_t i = 0; i < pairs.size(); ++i) second[pairs[i]] = scores[i];
    rows.clear();
    pairs.clear();
  }
  scores_ = std::move(second);
}

}  // namespace verbatim
