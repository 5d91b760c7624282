// The features from which the source of a marked string, and whether it is speech at all, are learned. This is their
// only implementation: training reads what these functions write.
//
// All are small integers. Distances are cut off at a bound; yes and no are 1 and 0.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "quotes/analysis.h"

namespace verbatim {

// clang-format off
/// What is known of a marked string by itself.
#define VERBATIM_STRING_FEATURES(X) \
  X(words) X(opens_with_capital) X(last_mark) X(mark_after) X(title_case_share) X(first_person_inside) X(question) \
  X(opens_sentence) X(opens_paragraph) X(closes_paragraph) X(alone_in_paragraph) X(continues) X(missing_mark) X(single) \
  X(before_code) X(before2_code) X(after_code) X(after2_code) X(before_weight) X(before2_weight) X(after_weight) X(after2_weight) \
  X(before_speech) X(before2_speech) X(after_speech) X(after2_speech) \
  X(left_cue_code) X(right_cue_code) X(left_cue_weight) X(left_cue_gap) X(right_cue_weight) X(right_cue_gap) X(sentence_cue_weight) X(left_mentions) X(right_mentions) \
  X(strings_in_sentence) X(string_in_sentence) X(previous_string_gap) X(previous_same_sentence) X(previous_same_paragraph) \
  X(next_same_paragraph) X(paragraph_cues) X(paragraph_mentions) X(left_subject_cued) X(right_subject_cued) X(previous_sentence_colon) \
  X(previous_paragraph_ends_with_string) X(heading_like) X(list_before) \
  X(opening_speech) X(commas_inside) X(stops_inside) X(words_outside) X(language) X(naming) X(reported_mood)

/// What is known of a mention as the source of a marked string.
#define VERBATIM_PAIR_FEATURES(X) \
  X(paragraph_distance) X(sentence_distance) X(before) X(token_gap) X(mentions_between) X(strings_between) X(commas_between) \
  X(cues_between) X(gap_after) X(gap_before) X(rank_before) X(rank_after) X(order_in_sentence) X(order_in_paragraph) X(opens_its_sentence) \
  X(subject_weight) X(subject_cue_gap) X(subject_cue_to_string) X(later_weight) X(later_to_string) X(inverted_weight) X(inverted_to_string) \
  X(source_of) X(source_to_string) X(owns_weight) X(owns_to_string) X(governs_left) X(governs_right) X(governs_any) X(object) X(possessive) \
  X(inside_appositive) X(code_before) X(code_after) X(weight_before) X(weight_after) X(form) X(kind) X(gender) X(name_words) X(titled) \
  X(appositive) X(definite) X(compound) X(head_weight) X(pronoun_code) X(entity_count) X(entity_speaks) X(entity_share) X(entity_so_far) \
  X(named_inside) X(previous_subject) X(first_subject) X(rivals_in_sentence) X(best_rival) X(lead_over_rivals) X(same_entity_nearer) \
  X(sentence_opens_with_string) X(colon_between) X(entity_subject_of_last_sentence) X(string_in_its_sentence) X(in_first_sentence) \
  X(in_last_sentence) X(strength) X(nearest_subject) X(subjects_between) X(verbs_between) X(clauses_between) \
  X(prepositions_between) X(speakers_between) X(left_cue_from) X(left_cue_subjects) X(left_cue_verbs) X(left_cue_clauses) X(left_cue_mentions) \
  X(right_cue_from) X(right_cue_subjects) X(right_cue_verbs) X(right_cue_mentions) X(subject_cue_code) X(after_subject_cue) X(later_cue_code) X(code_before2) X(code_after2) X(subject_of_report) X(subjectless_verb)

/// What the first ranker's choices say of a mention.
#define VERBATIM_CONTEXT_FEATURES(X) \
  X(score) X(rank) X(lead) X(previous_mention) X(previous_entity) X(previous_gap) X(previous_in_paragraph) X(previous_score) \
  X(second_previous_entity) X(next_mention) X(next_entity) X(next_gap) X(next_in_paragraph) X(next_score) X(turns) X(since_entity_spoke) \
  X(entity_spoke_share) X(speech_score)
// clang-format on

enum class StringFeature : std::uint8_t {
#define VERBATIM_ENUMERATOR(name) name,
  VERBATIM_STRING_FEATURES(VERBATIM_ENUMERATOR)
#undef VERBATIM_ENUMERATOR
      count
};

enum class PairFeature : std::uint8_t {
#define VERBATIM_ENUMERATOR(name) name,
  VERBATIM_PAIR_FEATURES(VERBATIM_ENUMERATOR)
#undef VERBATIM_ENUMERATOR
      count
};

enum class ContextFeature : std::uint8_t {
#define VERBATIM_ENUMERATOR(name) name,
  VERBATIM_CONTEXT_FEATURES(VERBATIM_ENUMERATOR)
#undef VERBATIM_ENUMERATOR
      count
};

using StringFeatures = std::array<std::int8_t, static_cast<std::size_t>(StringFeature::count)>;
using PairFeatures = std::array<std::int8_t, static_cast<std::size_t>(PairFeature::count)>;
using ContextFeatures = std::array<std::int8_t, static_cast<std::size_t>(ContextFeature::count)>;

/// Computes features over one article; holds running totals so that a count between two tokens is one subtraction.
class FeatureExtractor {
 public:
  /// Keeps references to both.
  FeatureExtractor(const Analysis& analysis, const Lexicon& lexicon, const WordWeights& weights);

  /// The mentions that may be the source of a marked string: [first, last) in order of the text.
  struct Range {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };
  [[nodiscard]] Range candidates(std::uint32_t string) const;

  [[nodiscard]] StringFeatures of_string(std::uint32_t string) const;
  [[nodiscard]] PairFeatures of_pair(std::uint32_t string, std::uint32_t mention) const;

  /// Features that compare a mention with its rivals, filled in once all pairs of a marked string are known.
  void compare_rivals(std::uint32_t string, Range range, std::vector<PairFeatures>& pairs) const;

 private:
  struct Totals {
    std::uint16_t commas = 0, cues = 0, mentions = 0, strings = 0, colons = 0, subjects = 0, verbs = 0, clauses = 0,
                  prepositions = 0, speakers = 0, reports = 0;
  };

  /// How many of a kind stand between two tokens. The totals of a book wrap; what is between them does not.
  [[nodiscard]] std::uint16_t between(std::uint32_t low, std::uint32_t high, std::uint16_t Totals::*count) const {
    return static_cast<std::uint16_t>(totals_[high].*count - totals_[low].*count);
  }

  [[nodiscard]] std::int8_t code_of(std::uint32_t token, std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] std::int8_t weight_at(std::uint32_t token, std::uint32_t begin, std::uint32_t end) const;
  void find_cues_around_tokens();
  void inside(std::uint32_t string, StringFeatures& out) const;
  void around(std::uint32_t string, StringFeatures& out) const;
  [[nodiscard]] WordWeight word_at(std::uint32_t token, std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] bool acts(std::uint32_t mention) const;
  [[nodiscard]] bool is_reported(std::uint32_t q) const;
  [[nodiscard]] bool is_subject_of_report(const Mention& mention) const;
  [[nodiscard]] int place_of_subjectless_verb(std::uint32_t q, const Mention& mention) const;
  void cues_around(std::uint32_t string, StringFeatures& out) const;
  void layout(std::uint32_t string, StringFeatures& out) const;
  void position(std::uint32_t q, std::uint32_t mention, PairFeatures& out) const;
  void syntax(std::uint32_t q, std::uint32_t mention, PairFeatures& out) const;
  void from_cue(std::uint32_t cue, std::uint32_t mention, const std::array<PairFeature, 5>& names,
                PairFeatures& out) const;
  [[nodiscard]] bool speaks(std::uint32_t mention) const;
  void description(std::uint32_t string, std::uint32_t mention, PairFeatures& out) const;
  [[nodiscard]] std::uint32_t nearest_cue(std::uint32_t q, bool left) const;
  [[nodiscard]] bool named_inside(std::uint32_t string, const Mention& mention) const;

  const Analysis& analysis_;
  const Lexicon& lexicon_;
  const WordWeights& weights_;
  std::vector<bool> reporting_verbs_;                // of each token; empty where the language has none
  std::vector<Totals> totals_;                       // before each token, and at the end
  std::vector<std::uint32_t> cue_before_;            // of each token: the last cue before it, or no_token
  std::vector<std::uint32_t> cue_after_;             // of each token: the first cue after it, or no_token
  std::vector<std::int8_t> sentence_weight_;         // of each sentence: the weight of its strongest cue
  std::vector<std::uint32_t> mention_from_;          // of each token: the first mention that begins at or after it
  std::vector<std::uint16_t> seen_before_;           // of each mention: earlier mentions of its entity
  std::vector<std::uint32_t> subjectless_verb_;      // of each marked string, or no_token
  std::vector<std::vector<WordHash>> words_inside_;  // of each marked string: its capitalised words
  std::uint32_t most_named_ = 0;                     // the count of the most named entity
};

}  // namespace verbatim
