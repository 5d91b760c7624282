#include "clutter/context.h"

#include <algorithm>

#include "clutter/log_odds.h"
#include "text/hash_table.h"

namespace verbatim {
namespace {

struct Score {
  std::uint64_t words = 0;     // words
  std::uint64_t expected = 0;  // words weighed by their probability, in 250ths
};

}  // namespace

class ContextReader {
 public:
  ContextReader(const PageView& page, const std::vector<std::int32_t>& scores)
      : page_(page), list_(page.blocks.list), count_(static_cast<std::uint32_t>(list_.size())), scores_(scores) {
    sum_scores();
    find_chosen();
  }

  // Blocks more likely story than not are called chosen here.
  [[nodiscard]] std::array<Feature, profile_count> profile() const {
    std::uint32_t blocks = 0, long_words = 0, words = 0, link_words = 0, stretches = 0, items = 0, headings = 0;
    std::uint32_t cells = 0, sentences = 0, doubtful = 0;
    for (std::uint32_t i = 0; i < count_; ++i) {
      if (scores_[i] > -128 && scores_[i] < 128) doubtful += list_[i].counts.words;
      if (!chosen(i)) continue;
      const TextBlock& block = list_[i];
      const Tag tag = page_.document.tag[block.node];
      ++blocks;
      words += block.counts.words;
      link_words += block.link_words;
      long_words += block.counts.words >= 20 ? block.counts.words : 0;
      sentences += block.counts.sentence_ends;
      stretches += i == 0 || !chosen(i - 1) ? 1 : 0;
      items += tag == Tag::li ? 1 : 0;
      cells += tag == Tag::td || tag == Tag::th ? 1 : 0;
      headings += is_heading(tag) ? 1 : 0;
    }
    const std::uint64_t all = sums_.back().words;
    std::array<Feature, profile_count> values{};
    std::size_t at = 0;
    const auto add = [&](unsigned value) { values[at++] = static_cast<Feature>(std::min(value, 255U)); };
    add(magnitude(blocks));
    add(share(blocks, count_));
    add(magnitude(words));
    add(share(words, all));
    add(share(sums_.back().expected, all * 250));
    add(share(link_words, words));
    add(share(long_words, words));
    add(share(sentences * 10ULL, words));
    add(magnitude(stretches));
    add(share(stretches, blocks));
    add(share(items, blocks));
    add(share(cells, blocks));
    add(share(headings * 2ULL, blocks));
    add(share(doubtful, all));
    add(magnitude(blocks == 0 ? 0 : words / blocks));
    add(share(first_, count_));
    add(share(last_ + 1 - first_, count_));
    add(blocks == 0 ? 0 : logit_feature(*std::max_element(scores_.begin(), scores_.end())));
    return values;
  }

  // Writes the values of a block to a place in each of the columns from `at` on.
  void write(std::uint32_t i, Feature* at) const {
    const auto add = [&](unsigned value) {
      *at = static_cast<Feature>(std::min(value, 255U));
      at += batch_rows;
    };
    add(logit_feature(scores_[i]));
    for (std::uint32_t step = 1; step <= 5; ++step) {
      add(i >= step ? logit_feature(scores_[i - step]) : 0);
      add(i + step < count_ ? logit_feature(scores_[i + step]) : 0);
    }
    write_containers(i, add);
    write_likes(i, add);
    for (const std::uint32_t radius : {2U, 5U, 15U, 40U}) {
      add(mean(i > radius ? i - radius : 0, std::min(count_, i + radius + 1)));
    }
    write_chosen(i, add);
  }

 private:
  [[nodiscard]] bool chosen(std::uint32_t i) const { return scores_[i] > 0; }

  void sum_scores() {
    Score sum;
    sums_.reserve(count_ + 1);
    for (std::uint32_t i = 0; i < count_; ++i) {
      sums_.push_back(sum);
      const std::uint64_t words = list_[i].counts.words;
      const auto weighed = static_cast<std::uint64_t>(probability(scores_[i]) * 250.0F + 0.5F) * words;
      sum.words += words;
      sum.expected += weighed;
      Score& like = likes_[page_.signature[i]];
      like.words += words;
      like.expected += weighed;
    }
    sums_.push_back(sum);
  }

  void find_chosen() {
    before_.resize(count_);
    after_.resize(count_);
    for (std::uint32_t i = 0; i < count_; ++i)
      before_[i] = chosen(i) ? 0 : i == 0 ? far : std::min(far, before_[i - 1] + 1);
    for (std::uint32_t i = count_; i-- > 0;) {
      after_[i] = chosen(i) ? 0 : i + 1 == count_ ? far : std::min(far, after_[i + 1] + 1);
    }
    first_ = 0;
    while (first_ < count_ && !chosen(first_)) ++first_;
    last_ = count_ == 0 ? 0 : count_ - 1;
    while (last_ > first_ && !chosen(last_)) --last_;
  }

  // The mean probability over the words of a range of blocks.
  [[nodiscard]] unsigned mean(std::uint32_t first, std::uint32_t last) const {
    return share(sums_[last].expected - sums_[first].expected, (sums_[last].words - sums_[first].words) * 250);
  }

  template <class Add>
  void write_containers(std::uint32_t i, Add add) const {
    Node node = list_[i].node;
    const std::uint64_t all = sums_.back().expected;
    for (unsigned level = 0; level < container_levels; ++level) {
      const std::uint32_t first = page_.blocks.first(node);
      const std::uint32_t last = page_.blocks.last(page_.document, node);
      add(mean(first, last));
      add(share(sums_[last].expected - sums_[first].expected, all));
      if (page_.growing[node] != no_node) node = page_.growing[node];
    }
  }

  template <class Add>
  void write_likes(std::uint32_t i, Add add) const {
    const Score& like = likes_.at(page_.signature[i]);
    add(share(like.expected, like.words * 250));
    add(share(like.expected, sums_.back().expected));
    const std::uint32_t heading = page_.section[i];
    add(heading == no_block ? 0 : logit_feature(scores_[heading]));
    std::uint32_t end = i;
    while (end < count_ && end < i + 60 && page_.section[end] == heading) ++end;
    add(mean(heading == no_block || i - heading > 60 ? i : heading, end));
  }

  template <class Add>
  void write_chosen(std::uint32_t i, Add add) const {
    add(magnitude(before_[i]));
    add(magnitude(after_[i]));
    add(i < first_ ? 128 - std::min(127U, 1 + magnitude(first_ - i) / 2) : 128 + magnitude(i - first_) / 2);
    add(i > last_ ? 128 - std::min(127U, 1 + magnitude(i - last_) / 2) : 128 + magnitude(last_ - i) / 2);
    add(share(sums_[i].expected, sums_.back().expected));
    add(share(static_cast<std::uint64_t>(probability(scores_[i]) * 250.0F) * list_[i].counts.words,
              sums_.back().expected));
    // How long the stretch of chosen blocks around it is, or of those left out.
    std::uint32_t begin = i, end = i;
    while (begin > 0 && i - begin < 40 && chosen(begin - 1) == chosen(i)) --begin;
    while (end + 1 < count_ && end - i < 40 && chosen(end + 1) == chosen(i)) ++end;
    add(end - begin);
    add(magnitude(sums_[end + 1].words - sums_[begin].words));
  }

  static constexpr std::uint32_t far = 1000;
  const PageView& page_;
  const std::vector<TextBlock>& list_;
  std::uint32_t count_;
  const std::vector<std::int32_t>& scores_;
  std::vector<Score> sums_;
  HashTable<Score> likes_;                     // by signature
  std::vector<std::uint32_t> before_, after_;  // blocks to the nearest chosen one
  std::uint32_t first_ = 0, last_ = 0;
};

namespace {

constexpr std::array<const char*, profile_count> profile_names = {
    "blocks",     "block_share", "words",      "word_share",    "expected", "link_words",
    "long_words", "sentences",   "stretches",  "stretch_share", "items",    "cells",
    "headings",   "doubtful",    "mean_words", "first",         "extent",   "best"};

}  // namespace

ContextWriter::ContextWriter(const PageView& page, const std::vector<std::int32_t>& scores)
    : reader_(std::make_unique<const ContextReader>(page, scores)) {}

ContextWriter::~ContextWriter() = default;

std::array<Feature, profile_count> ContextWriter::profile() const { return reader_->profile(); }

void ContextWriter::write(std::size_t first, std::size_t count, const ContextHead& head, const Column* base,
                          Column* batch) const {
  for (const Feature value : head) (batch++)->fill(value);
  for (std::size_t i = 0; i < count; ++i) reader_->write(static_cast<std::uint32_t>(first + i), &(*batch)[i]);
  std::copy_n(base, base_feature_count, batch + context_count);
}

std::vector<std::string> context_feature_names() {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < page_kind_count; ++i)
    names.push_back("kind." + std::string(name_of(static_cast<PageKind>(i))));
  for (const char* name : profile_names) names.push_back(std::string("profile.") + name);
  names.emplace_back("score");
  for (int step = 1; step <= 5; ++step) {
    names.push_back("score.before" + std::to_string(step));
    names.push_back("score.after" + std::to_string(step));
  }
  for (unsigned level = 0; level < container_levels; ++level) {
    names.push_back("score.container" + std::to_string(level));
    names.push_back("score.container" + std::to_string(level) + ".share");
  }
  for (const char* name : {"like", "like.share", "heading", "section", "window2", "window5", "window15", "window40"}) {
    names.push_back(std::string("score.") + name);
  }
  for (const char* name : {"before", "after", "first", "last", "share_before", "share", "stretch", "stretch_words"}) {
    names.push_back(std::string("chosen.") + name);
  }
  const std::vector<std::string> base = feature_names();
  for (std::size_t i = 0; i < base_feature_count; ++i) names.push_back(base[page_feature_count + i]);
  return names;
}

}  // namespace verbatim
