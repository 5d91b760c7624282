#include "quotes/kinship.h"

#include <algorithm>

#include "text/hash_table.h"

namespace verbatim {
namespace {

namespace wc = word_class;

constexpr std::size_t most_bearers = 20;  // of a last name; keeps a list of namesakes linear

class Family {
 public:
  explicit Family(Analysis& analysis)
      : article_(analysis.article), mentions_(analysis.mentions), all_(analysis.entities) {}

  void join() {
    const std::vector<std::uint32_t> relatives = find_relatives();
    if (relatives.empty()) return;  // as in most articles
    find_bearers();
    std::vector<std::uint32_t> joined(all_.entities.size(), no_entity);  // whom "his wife" was last
    for (const std::uint32_t m : relatives) {
      const std::uint32_t e = all_.of_mention[m];
      const std::uint32_t named = namesake(all_.of_mention[m - 1], mentions_[m]);
      if (named != no_entity) joined[e] = named;
      if (joined[e] == no_entity) continue;
      all_.of_mention[m] = joined[e];
      all_.antecedent[m] = all_.entities[joined[e]].named_by;
    }
    for (std::uint32_t m = 0; m < mentions_.size(); ++m) {  // and whoever "he" is behind "her brother"
      const std::uint32_t e = all_.of_mention[m];
      if (e != no_entity && mentions_[m].form == MentionForm::pronoun && joined[e] != no_entity)
        all_.of_mention[m] = joined[e];
    }
  }

 private:
  [[nodiscard]] const Mention& name_of(std::uint32_t e) const { return mentions_[all_.entities[e].named_by]; }

  [[nodiscard]] static bool has_last_name(const Mention& name) {
    return name.form == MentionForm::name && name.kind == SpeakerKind::person && !name.compound &&
           (name.name.size() > 1 || !name.title.empty());
  }

  [[nodiscard]] WordHash last_name(const Mention& name) const {
    return article_.tokens[last_word(article_, name)].hash;
  }

  void find_bearers() {
    for (std::uint32_t e = 0; e < all_.entities.size(); ++e) {
      const Mention& name = name_of(e);
      if (!has_last_name(name)) continue;
      std::vector<std::uint32_t>& bearers = bearers_[last_name(name)];
      if (bearers.size() < most_bearers) bearers.push_back(e);
    }
  }

  /// The mentions of relatives whom nothing names.
  [[nodiscard]] std::vector<std::uint32_t> find_relatives() const {
    std::vector<std::uint32_t> relatives;
    for (std::uint32_t m = 1; m < mentions_.size(); ++m) {
      const std::uint32_t e = all_.of_mention[m];
      if (e != no_entity && is_relative(m) && name_of(e).form == MentionForm::nominal) relatives.push_back(m);
    }
    return relatives;
  }

  /// "|her husband|", "|Emma's father|": a description by a word of kin, right behind whose relative that is.
  [[nodiscard]] bool is_relative(std::uint32_t m) const {
    const Mention& mention = mentions_[m];
    return mention.form == MentionForm::nominal && is_he_or_she(mention.gender) && is_owned(mentions_, m) &&
           article_.tokens[mention.name.end - 1].is(wc::kin);
  }

  /// "Her nephew, Callum Sturrock" is not "her father".
  [[nodiscard]] bool is_other_relative(const Mention& name, const Mention& relative) const {
    const Token& head = article_.tokens[relative.name.end - 1];
    return std::any_of(article_.tokens.begin() + name.title.begin, article_.tokens.begin() + name.title.end,
                       [&](const Token& token) { return token.is(wc::kin) && token.hash != head.hash; });
  }

  /// Who bears the last name of `owner`, and may be the relative whom a description tells; or no_entity.
  [[nodiscard]] std::uint32_t namesake(std::uint32_t owner, const Mention& relative) const {
    if (owner == no_entity || !has_last_name(name_of(owner))) return no_entity;
    std::uint32_t found = no_entity, count = 0, titled = no_entity, titled_count = 0;
    for (const std::uint32_t e : bearers_.at(last_name(name_of(owner)))) {
      const Gender gender = all_.entities[e].gender;
      const bool fits = gender == relative.gender || gender == Gender::unknown;
      if (e == owner || !fits || is_other_relative(name_of(e), relative)) continue;
      found = e, ++count;
      if (name_of(e).name.size() == 1) titled = e, ++titled_count;
    }
    return count == 1 ? found : titled_count == 1 ? titled : no_entity;
  }

  const TokenizedText& article_;
  const std::vector<Mention>& mentions_;
  Entities& all_;
  HashTable<std::vector<std::uint32_t>> bearers_;  // entities by their last name
};

}  // namespace

void join_relatives(Analysis& analysis) { Family(analysis).join(); }

}  // namespace verbatim
