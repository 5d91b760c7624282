#include "quotes/entities.h"

#include <algorithm>
#include <span>

#include "quotes/antecedents.h"
#include "quotes/descriptions.h"
#include "text/hash_table.h"

namespace verbatim {
namespace {

namespace wc = word_class;

constexpr std::uint32_t no_paragraph = 0xFFFFFFFFU;

/// How many bearers of one name are told apart, the last ones; keeps a list of namesakes linear.
constexpr std::size_t most_bearers = 100;

std::span<const std::uint32_t> last_bearers(const std::vector<std::uint32_t>& all) {
  return std::span(all).last(std::min(all.size(), most_bearers));
}

class Resolver {
 public:
  Resolver(const TokenizedText& article, const std::vector<Mention>& mentions, const Cues& cues, const Lexicon& lexicon,
           Entities& out)
      : article_(article),
        tokens_(article.tokens),
        mentions_(mentions),
        cues_(cues),
        language_(lexicon.language()),
        out_(out),
        antecedents_(article, mentions, cues, lexicon.language(), out),
        descriptions_(article, mentions, cues, lexicon, out, antecedents_, recent_) {}

  void run() {
    out_.of_mention.assign(mentions_.size(), no_entity);
    out_.antecedent.assign(mentions_.size(), no_mention);
    full_names();
    short_names();
    for (std::uint32_t m = 0; m < mentions_.size(); ++m) {
      const Mention& mention = mentions_[m];
      if (mention.compound) {
        const std::uint32_t bearer = bearer_of_two_roles(m);
        join(m, bearer == no_mention ? add(m) : out_.of_mention[bearer]);
      } else if (mention.form == MentionForm::nominal) {
        nominal(m);
      } else if (mention.form == MentionForm::pronoun) {
        pronoun(m);
      }
      if (out_.of_mention[m] == no_entity) continue;
      antecedents_.observe(m);
      descriptions_.observe(m);
      if (mention.form != MentionForm::pronoun) recent_.push_back(m);
    }
    for (std::uint32_t m = 0; m < mentions_.size(); ++m) {
      if (mentions_[m].form == MentionForm::pronoun) look_ahead(m);
    }
  }

 private:
  // The entities that bear a name, by the hash of its word.
  using Index = HashTable<std::vector<std::uint32_t>>;

  std::uint32_t add(std::uint32_t m) {
    Entity entity;
    entity.kind = mentions_[m].kind;
    if (mentions_[m].form == MentionForm::pronoun && entity.kind == SpeakerKind::person)
      entity.kind = SpeakerKind::unnamed;
    entity.gender = mentions_[m].gender;
    entity.named_by = m;
    out_.entities.push_back(entity);
    return static_cast<std::uint32_t>(out_.entities.size() - 1);
  }

  void join(std::uint32_t m, std::uint32_t e) {
    out_.of_mention[m] = e;
    Entity& entity = out_.entities[e];
    const Mention& mention = mentions_[m];
    if (mention.form == MentionForm::pronoun) return;
    ++entity.count;
    const CueLinks& links = cues_.links[m];
    if (links.subject_of != no_token || links.source_of != no_token) ++entity.speaks;
    const Gender told = gender_told_by(m);
    if (entity.gender == Gender::unknown || (entity.gender_presumed && told != Gender::unknown)) {
      entity.gender = told;
      entity.gender_presumed = false;
    }
    if (mention.form != MentionForm::name) return;
    const Mention& best = mentions_[entity.named_by];
    const bool honoured = has_name_title(mention) && !has_name_title(best);  // "Francis", then "Pope Francis"
    const bool fuller = best.form != MentionForm::name || mention.name.size() > best.name.size() ||
                        (honoured && mention.name.size() == best.name.size());
    if (fuller && words_of_name(mention) <= 4) entity.named_by = m;
    if (mention.kind == SpeakerKind::person && !mention.title.empty()) entity.kind = SpeakerKind::person;
  }

  /// « Rokia Desvignes, |chef| de file de l’opposition »: a noun for what men are, without a determiner, is said of
  /// women too where nouns have a gender.
  [[nodiscard]] Gender gender_told_by(std::uint32_t m) const {
    const Mention& mention = mentions_[m];
    const bool bare = mention.form == MentionForm::nominal && mention.tokens.begin == mention.name.begin;
    const bool of_any = bare && cues_.links[m].inside_appositive && mention.gender == Gender::masculine;
    return of_any && !language_.is_english() ? Gender::unknown : mention.gender;
  }

  [[nodiscard]] bool has_name_title(const Mention& mention) const {
    return !mention.title.empty() && tokens_[mention.title.end - 1].is(wc::name_title);
  }

  [[nodiscard]] std::uint32_t words_of_name(const Mention& mention) const { return mention.name.size(); }

  [[nodiscard]] std::uint32_t last_word(const Mention& mention) const { return verbatim::last_word(article_, mention); }

  /// "Price", "Van der Sluis": a last name (or a first name) alone.
  [[nodiscard]] bool is_short(const Mention& mention) const {
    for (std::uint32_t i = mention.name.begin; i < last_word(mention); ++i) {
      const bool first_name = tokens_[i].is(wc::first_name) && tokens_[i].is_capital();  // "Al Pruett"
      if (!tokens_[i].is(wc::particle) || first_name) return false;
    }
    return true;
  }

  /// One entity a pair of first and last name.
  void full_names() {
    for (std::uint32_t m = 0; m < mentions_.size(); ++m) {
      const Mention& mention = mentions_[m];
      if (mention.form != MentionForm::name || mention.compound || is_short(mention)) continue;
      const WordHash first = tokens_[mention.name.begin].hash;
      const WordHash last = tokens_[last_word(mention)].hash;
      std::vector<std::uint32_t>& bearers = by_last_[last];
      std::uint32_t found = no_entity;
      for (const std::uint32_t e : last_bearers(bearers)) {
        const Mention& other = mentions_[out_.entities[e].named_by];
        if (differ_in_suffix(other, mention)) continue;
        const Token& other_first = tokens_[other.name.begin];
        if (other_first.hash == first || same_initial(other_first, tokens_[mention.name.begin]) ||
            ends_in(other, mention) || ends_in(mention, other))
          found = e;
      }
      for (const std::uint32_t e : last_bearers(by_first_[first])) {
        if (found == no_entity && opens(mentions_[out_.entities[e].named_by], mention)) found = e;
      }
      if (found == no_entity) {
        found = add(m);
        bearers.push_back(found);
        // Of "Lucía Ibarra Montes", "Ibarra" alone is as good as "Lucía" alone.
        for (std::uint32_t i = mention.name.begin; i < last_word(mention) && mention.kind == SpeakerKind::person; ++i) {
          by_first_[tokens_[i].hash].push_back(found);
        }
        index_initials(mention, found);
      }
      join(m, found);
    }
  }

  /// "Carl Boone Sr." and "Carl Boone Jr.".
  [[nodiscard]] bool differ_in_suffix(const Mention& a, const Mention& b) const {
    const Token& one = tokens_[a.name.end - 1];
    const Token& other = tokens_[b.name.end - 1];
    return one.is(wc::name_suffix) && other.is(wc::name_suffix) && one.hash != other.hash;
  }

  /// "Suu Kyi" and "Aung San Suu Kyi": whether a name of two words or more is the end of a longer one.
  [[nodiscard]] bool ends_in(const Mention& whole, const Mention& part) const {
    const std::uint32_t words = part.name.size();
    if (words < 2 || whole.name.size() <= words) return false;
    for (std::uint32_t i = 1; i <= words; ++i) {
      if (tokens_[whole.name.end - i].hash != tokens_[part.name.end - i].hash) return false;
    }
    return true;
  }

  /// "José Luis" and "José Luis Arrabal Pinto": whether first names alone are the beginning of a longer name.
  [[nodiscard]] bool opens(const Mention& whole, const Mention& part) const {
    const std::uint32_t words = part.name.size();
    if (words < 2 || whole.name.size() <= words) return false;
    for (std::uint32_t i = 0; i < words; ++i) {
      const Token& token = tokens_[part.name.begin + i];
      if (token.hash != tokens_[whole.name.begin + i].hash || !token.is(wc::first_name | wc::particle)) return false;
    }
    return true;
  }

  /// "J. Smith" and "John Smith".
  [[nodiscard]] bool same_initial(const Token& a, const Token& b) const {
    return (a.is_initial || b.is_initial) && article_.text[a.span.begin] == article_.text[b.span.begin];
  }

  /// The institution of these initials that was named last; of a label ("CF: Why weather?") the person.
  [[nodiscard]] std::uint32_t bearer_of_initials(std::uint32_t m, WordHash word) const {
    const std::uint32_t at = mentions_[m].tokens.begin;
    const bool label = at == article_.sentence_start(at) && at + 1 < article_.size() && tokens_[at + 1].is_mark(':');
    std::uint32_t found = no_entity;
    for (const std::uint32_t e : last_bearers(by_initials_.at(word))) {
      if (label || out_.entities[e].kind == SpeakerKind::institution) found = e;
    }
    return found;
  }

  // Of "Department of Health" both "DH" and "DOH"; of « Agence régionale de santé » "ARS".
  void index_initials(const Mention& mention, std::uint32_t entity) {
    std::string capitals, all, content;
    for (std::uint32_t i = mention.name.begin; i < mention.name.end; ++i) {
      const char letter = article_.text[tokens_[i].span.begin];
      if (tokens_[i].is_capital()) capitals += letter;
      if (!tokens_[i].is(wc::definite)) all += letter;
      if (!tokens_[i].is(wc::definite | wc::particle | wc::preposition)) content += letter;
    }
    by_initials_[word_hash(capitals)].push_back(entity);
    if (all.size() != capitals.size()) by_initials_[word_hash(all)].push_back(entity);
    if (content.size() != capitals.size() && content.size() != all.size())
      by_initials_[word_hash(content)].push_back(entity);
  }

  void short_names() {
    for (std::uint32_t m = 0; m < mentions_.size(); ++m) {
      const Mention& mention = mentions_[m];
      if (mention.form != MentionForm::name || mention.compound) continue;
      if (out_.of_mention[m] == no_entity) short_name(m);
      if (out_.of_mention[m] >= last_paragraph_.size()) last_paragraph_.resize(out_.entities.size(), no_paragraph);
      last_paragraph_[out_.of_mention[m]] = tokens_[mention.tokens.begin].paragraph;
    }
  }

  /// A name of one word: the last name of somebody, a first name, the initials of an institution, or somebody new.
  void short_name(std::uint32_t m) {
    const Mention& mention = mentions_[m];
    const WordHash word = tokens_[last_word(mention)].hash;
    std::uint32_t found = best_of(by_last_, word, m);
    if (found != no_entity && words_of_name(mentions_[out_.entities[found].named_by]) > 1)
      out_.entities[found].called_by_last_name = true;
    if (found == no_entity) found = best_of(by_first_, word, m);
    if (found == no_entity && tokens_[mention.name.begin].shape == Shape::all_capitals) {
      found = bearer_of_initials(m, word);
    }
    if (found == no_entity) {
      found = add(m);
      by_last_[word].push_back(found);
      if (const std::uint32_t last = shared_last_name(mention); last != no_token) {
        by_last_[tokens_[last].hash].push_back(found);
        out_.entities[found].shared_last_name = last;
      }
      out_.entities[found].gender = gender_of_first_name(mention);
    } else {
      Entity& entity = out_.entities[found];
      out_.antecedent[m] = entity.named_by;
      const TokenRange name = mentions_[entity.named_by].name;
      if (name.size() == 1 && tokens_[name.begin].hash != word) entity.shared_last_name = last_word(mention);
    }
    join(m, found);
  }

  /// "|Karim| and Soraya Haddad": the last name, which both of them bear, or no_token.
  [[nodiscard]] std::uint32_t shared_last_name(const Mention& mention) const {
    const std::uint32_t next = mention.tokens.end + 1;
    const bool joined = next < article_.size() && tokens_[next - 1].is(wc::and_word);
    if (!joined || mention.kind != SpeakerKind::person || !mention.title.empty()) return no_token;
    std::uint32_t other = first_mention_from(mentions_, next);
    while (other < mentions_.size() && mentions_[other].compound) ++other;
    const bool named = other < mentions_.size() && mentions_[other].tokens.begin == next &&
                       mentions_[other].form == MentionForm::name && mentions_[other].kind == SpeakerKind::person &&
                       mentions_[other].title.empty() && !is_short(mentions_[other]);
    if (!named) return no_token;
    // Not "Obama and Hillary Clinton": both first names are known, or neither.
    const Token& one = tokens_[mention.name.begin];
    const bool unknown = one.classes == 0 && !tokens_[mentions_[other].name.begin].is(wc::first_name);
    return one.is(wc::first_name) || unknown ? last_word(mentions_[other]) : no_token;
  }

  /// The gender of "Tom", where nobody of the article bears it as a last name.
  [[nodiscard]] Gender gender_of_first_name(const Mention& mention) const {
    const Token& word = tokens_[mention.name.begin];
    const bool man = word.is(wc::masculine);
    if (mention.gender != Gender::unknown || !word.is(wc::first_name) || man == word.is(wc::feminine))
      return mention.gender;
    return man ? Gender::masculine : Gender::feminine;
  }

  /// Of two bearers of a name who fit mention m alike: of a couple the man, who is named first, by "Mr."; of relatives
  /// of one paragraph who are named apart the later one: "His mother, Rosa Menn, wept. “…,” |Menn| said."
  [[nodiscard]] bool is_likelier(std::uint32_t e, std::uint32_t other, std::uint32_t m) const {
    const std::uint32_t at = mentions_[out_.entities[e].named_by].tokens.begin;
    const std::uint32_t before = mentions_[out_.entities[other].named_by].tokens.begin;
    if (mentions_[m].gender == Gender::masculine) return at < before;
    return at > before && at < mentions_[m].tokens.begin && tokens_[at].paragraph == tokens_[before].paragraph &&
           tokens_[at].sentence != tokens_[before].sentence;
  }

  /// Of several bearers of a name: the one whose gender and title fit; then one that was named just before, when the
  /// others were not named for long; then the one named most, before this mention rather than after it; of a couple the
  /// man is named first.
  [[nodiscard]] std::uint32_t best_of(const Index& index, WordHash word, std::uint32_t m) const {
    constexpr std::uint32_t shortly = 2;  // paragraphs
    std::uint32_t best = no_entity;
    std::int64_t best_score = -1;
    for (const std::uint32_t e : last_bearers(index.at(word))) {
      const Entity& entity = out_.entities[e];
      if (clashes(entity.gender, mentions_[m].gender)) continue;
      const std::uint32_t last = e < last_paragraph_.size() ? last_paragraph_[e] : no_paragraph;
      const bool before = last != no_paragraph;
      const bool just_before = before && tokens_[mentions_[m].tokens.begin].paragraph - last <= shortly;
      const bool titled = !mentions_[m].title.empty() &&
                          descriptions_.has_role(mentions_[entity.named_by], tokens_[mentions_[m].title.end - 1]);
      const std::int64_t score = (titled ? 2000 : 0) + (just_before ? 4 : 0) + (before ? 1000 : 0) + entity.count;
      if (score > best_score || (score == best_score && is_likelier(e, best, m))) {
        best_score = score;
        best = e;
      }
    }
    return best;
  }

  /// A role: somebody introduced before or right behind it, or somebody new.
  void nominal(std::uint32_t m) {
    const Descriptions::Meaning meaning = descriptions_.meaning(m);
    if (meaning.mention == no_mention) return join(m, add(m));
    if (!meaning.same_phrase) out_.antecedent[m] = meaning.mention;
    join(m, out_.of_mention[meaning.mention]);
    settle_kind(m);
  }

  /// "The firm’s |founder and chief technology officer|, NAME, said": the one name behind two roles, or no_mention.
  [[nodiscard]] std::uint32_t bearer_of_two_roles(std::uint32_t m) const {
    if (m == 0 || m + 1 == mentions_.size()) return no_mention;
    const Mention& second = mentions_[m + 1];
    const bool roles =
        is_description(mentions_[m - 1]) && is_description(second) && second.tokens.end == mentions_[m].tokens.end;
    if (!roles || tokens_[second.tokens.begin].is(wc::article | wc::definite | wc::possessive)) return no_mention;
    const Descriptions::Meaning meaning = descriptions_.meaning(m + 1);
    return meaning.same_phrase ? meaning.mention : no_mention;
  }

  /// A pronoun or a description may tell that a name is no person's.
  void settle_kind(std::uint32_t m) {
    Entity& entity = out_.entities[out_.of_mention[m]];
    if (mentions_[m].gender == Gender::neuter && entity.kind == SpeakerKind::person &&
        !antecedents_.is_surely_person(entity)) {
      entity.kind = SpeakerKind::institution;
      entity.gender = Gender::neuter;
    }
  }

  /// "A drummer who uses |they|": a pronoun that the text speaks of is whom the last person goes by.
  bool names_itself(std::uint32_t m) {
    const std::uint32_t at = mentions_[m].tokens.begin;
    if (at == article_.sentence_start(at) || !tokens_[at - 1].is(wc::uses)) return false;
    constexpr std::size_t most_steps = 6;
    const std::size_t oldest = recent_.size() > most_steps ? recent_.size() - most_steps : 0;
    for (std::size_t i = recent_.size(); i-- > oldest;) {
      Entity& entity = out_.entities[out_.of_mention[recent_[i]]];
      if (tokens_[mentions_[recent_[i]].tokens.begin].sentence != tokens_[at].sentence) return true;
      if (entity.kind == SpeakerKind::person) {
        entity.gender = mentions_[m].gender;
        return true;
      }
    }
    return true;
  }

  /// “…,” he said. It was Vance’s first interview: a pronoun that nobody before it explains, and who says something, is
  /// the next person named in its paragraph or at the beginning of the next one.
  void look_ahead(std::uint32_t m) {
    const bool he_or_she = is_he_or_she(mentions_[m].gender);
    if (!he_or_she || out_.of_mention[m] != no_entity || mentions_[m].possessive) return;
    constexpr std::uint32_t most_steps = 6;
    const std::uint32_t paragraph = tokens_[mentions_[m].tokens.begin].paragraph;
    for (std::uint32_t next = m + 1; next < mentions_.size() && next <= m + most_steps; ++next) {
      const Mention& name = mentions_[next];
      if (tokens_[name.tokens.begin].paragraph > paragraph + 1) return;
      const std::uint32_t e = out_.of_mention[next];
      if (name.form != MentionForm::name || e == no_entity || out_.entities[e].kind != SpeakerKind::person ||
          clashes(out_.entities[e].gender, mentions_[m].gender)) {
        continue;
      }
      out_.antecedent[m] = next;
      return join(m, e);
    }
  }

  /// A pronoun of the third person, or a relative one.
  void pronoun(std::uint32_t m) {
    const Token& token = tokens_[mentions_[m].name.begin];
    if (token.is(wc::first_person | wc::second_person)) return;
    if (token.is(wc::indefinite)) return join(m, add(m));  // "said another"
    if (names_itself(m)) return;
    const std::uint32_t to =
        token.is(wc::relative | wc::that_word) ? antecedents_.of_relative(m) : antecedents_.of_pronoun(m);
    if (to == no_mention) return;
    out_.antecedent[m] = to;
    join(m, out_.of_mention[to]);
    settle_kind(m);
    Entity& entity = out_.entities[out_.of_mention[to]];
    if (entity.gender == Gender::unknown && mentions_[m].gender != Gender::plural) {
      entity.gender = mentions_[m].gender;
      entity.gender_presumed = true;
    }
  }

  const TokenizedText& article_;
  const std::vector<Token>& tokens_;
  const std::vector<Mention>& mentions_;
  const Cues& cues_;
  const Language& language_;
  Entities& out_;
  Index by_last_;
  Index by_first_;
  Index by_initials_;
  std::vector<std::uint32_t> last_paragraph_;  // of each entity: where it was named last
  std::vector<std::uint32_t> recent_;          // names and nominals so far
  Antecedents antecedents_;
  Descriptions descriptions_;
};

}  // namespace

Entities resolve_entities(const TokenizedText& article, const std::vector<Mention>& mentions, const Cues& cues,
                          const Lexicon& lexicon) {
  Entities entities;
  Resolver(article, mentions, cues, lexicon, entities).run();
  return entities;
}

}  // namespace verbatim
