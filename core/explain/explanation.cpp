#include "explain/explanation.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

#include "clutter/choice.h"
#include "clutter/element_text.h"
#include "clutter/labels.h"
#include "clutter/log_odds.h"
#include "clutter/screen.h"
#include "clutter/signs.h"
#include "learn/contributions.h"
#include "output/selector.h"

namespace verbatim {
namespace {

constexpr std::size_t excerpt_bytes = 60;
constexpr std::size_t most_features = 3;  // for, and as many against
constexpr double least_logits = 0.1;      // a feature that adds less is not worth a word

template <typename... Values>
void append_line(std::string& out, const char* format, Values... values) {
  std::array<char, 256> line{};
  const int size = std::snprintf(line.data(), line.size(), format, values...);
  out.append(line.data(), std::min(static_cast<std::size_t>(std::max(size, 0)), line.size() - 1));
}

class Explainer {
 public:
  Explainer(std::string& out, const Document& document, const StoryModel& model)
      : out_(out),
        document_(document),
        model_(model),
        blocks_(find_blocks(document)),
        signs_(find_signs(document)),
        page_(view_page(document, blocks_, signs_)),
        features_(find_features(page_, model.words)),
        judgement_(judge_blocks(page_, model)),
        labels_(label()),
        fates_(find_fates(page_, gather_markup(document), judgement_, labels_)),
        names_(feature_names()) {
    find_mean();
  }

  void explain() {
    explain_kind();
    for (std::uint32_t i = 0; i < blocks_.list.size(); ++i) explain_block(i);
    explain_hidden();
  }

 private:
  // Once blocks are scored, as find_story does.
  Labels label() {
    add_signs_of_verdicts(document_, signs_);
    return find_labels(document_, blocks_, signs_, judgement_.chosen);
  }

  // What each feature adds on the mean over the page's blocks: only what sets a block apart from them explains it.
  void find_mean() {
    const std::size_t columns = features_.columns;
    const std::size_t count = features_.rows();
    mean_.resize(columns);
    for (std::size_t i = 0; i < count; ++i) {
      contributions_.push_back(find_contributions(model_.first.forest(), features_.row(i), columns).features);
      for (std::size_t feature = 0; feature < columns; ++feature) {
        mean_[feature] += contributions_.back()[feature] / static_cast<double>(count);
      }
    }
  }

  void explain_kind() {
    out_ += "page: " + std::string(name_of(judgement_.kind)) + " (";
    for (std::size_t kind = 0; kind < page_kind_count; ++kind) {
      append_line(out_, "%s%s %.2f", kind == 0 ? "" : ", ", name_of(static_cast<PageKind>(kind)).data(),
                  static_cast<double>(probability(judgement_.kinds[kind])));
    }
    out_ += ")\n\n";
  }

  void explain_block(std::uint32_t i) {
    constexpr std::array<const char*, 3> fates = {"hidden", "kept", "story"};
    append_line(out_, "%-6s %.2f -> %.2f  <%s> ", fates[static_cast<std::size_t>(fates_[i])],
                static_cast<double>(probability(judgement_.first[i])),
                static_cast<double>(probability(judgement_.scores[i])),
                name_of(document_.tag[blocks_.list[i].node]).data());
    append_excerpt(blocks_.list[i]);
    if (labels_.of_block[i]) out_ += "  [label: " + std::string(name_of(*labels_.of_block[i])) + ']';
    if (judgement_.chosen[i] != (fates_[i] == Fate::story)) {
      out_ += judgement_.chosen[i] ? "  [score says story, a rule not]" : "  [a rule takes it for story]";
    }
    out_ += '\n';
    explain_score(i);
  }

  void append_excerpt(const TextBlock& block) {
    std::string text;
    for (Node node = block.begin; node < block.end && text.size() < excerpt_bytes; ++node) {
      if (document_.is_text(node)) text.append(document_.view(document_.text[node])).push_back(' ');
    }
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
    std::size_t end = std::min(text.size(), excerpt_bytes);
    while (end > 0 && end < text.size() && (text[end] & 0xC0) == 0x80) --end;
    out_.append(text, 0, end);
  }

  void explain_score(std::uint32_t i) {
    std::vector<double> apart = contributions_[i];
    std::vector<std::size_t> order(apart.size());
    for (std::size_t feature = 0; feature < order.size(); ++feature) {
      apart[feature] -= mean_[feature];
      order[feature] = feature;
    }
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return apart[a] != apart[b] ? apart[a] > apart[b] : a < b; });
    append_features("for", apart, features_.row(i), order.begin(), order.begin() + most_features, 1);
    append_features("against", apart, features_.row(i), order.rbegin(), order.rbegin() + most_features, -1);
  }

  template <typename Iterator>
  void append_features(const char* side, const std::vector<double>& apart, const Feature* row, Iterator begin,
                       Iterator end, int sign) {
    bool first = true;
    for (Iterator at = begin; at != end; ++at) {
      const double logits = apart[*at] / logit;
      if (logits * sign < least_logits) break;
      if (first) append_line(out_, "       %-7s", side);
      append_line(out_, "%s %s=%u (%+.1f)", first ? "" : ",", names_[*at].c_str(), static_cast<unsigned>(row[*at]),
                  logits);
      first = false;
    }
    if (!first) out_ += '\n';
  }

  void explain_hidden() {
    out_ += "\nhidden:\n";
    const SelectorNamer namer(document_);
    for (const Hidden& hidden : find_hidden(document_, blocks_, signs_, labels_, fates_)) {
      append_line(out_, "  %-11s by %s, %u words: ", name_of(hidden.kind).data(), name_of(hidden.reason).data(),
                  hidden.words);
      out_ += namer.name(hidden.node) + '\n';
    }
  }

  std::string& out_;
  const Document& document_;
  const StoryModel& model_;
  Blocks blocks_;
  std::vector<Signs> signs_;
  PageView page_;
  FeatureTable features_;
  Judgement judgement_;
  Labels labels_;
  std::vector<Fate> fates_;
  std::vector<std::string> names_;
  std::vector<std::vector<double>> contributions_;  // of each block
  std::vector<double> mean_;
};

}  // namespace

void append_explanation(std::string& out, const Document& document, const StoryModel& model) {
  Explainer(out, document, model).explain();
}

}  // namespace verbatim
