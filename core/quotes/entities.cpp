#include "quotes/entities.h"

#include <algorithm>
#include <span>

#include "quotes/antecedents.h"
#include "quotes/described_names.h"
#include "quotes/told_roles.h"
#include "text/ascii.h"
#include "text/characters.h"
#include "text/hash_table.h"
#include "text/utf8.h"

namespace verbatim {
namespace {

namespace wc = word_class;

constexpr std::uint32_t no_paragraph = 0xFFFFFFFFU;

/// How many mentions back a role finds its bearer; keeps a book linear.
constexpr std::size_t role_reach = 400;

/// How many bearers of one name are told apart, the last ones; keeps a list of namesakes linear.
constexpr std::size_t most_bearers = 100;

std::span<const std::uint32_t> last_bearers(const std::vector<std::uint32_t>& all) {
  return std::span(all).last(std::min(all.size(), most_bearers));
}

/// "Officials |at the Department of Health|": the end of a group or an unnamed person with the capitals that say where
/// they are from.
std::uint32_t end_with_place(const TokenizedText& article, const Mention& mention) {
  const std::uint32_t end = mention.tokens.end;
  const bool unnamed = mention.form == MentionForm::nominal && !mention.compound &&
                       (mention.kind == SpeakerKind::unnamed || mention.kind == SpeakerKind::group);
  if (!unnamed || mention.after <= end || !article.tokens[end].is(wc::preposition)) return end;
  std::uint32_t i = end + 1;
  while (i < mention.after && article.tokens[i].is(wc::definite)) ++i;
  const std::uint32_t place = i;
  const auto is_capital = [&](std::uint32_t at) {
    return at < mention.after && article.tokens[at].is_word() && article.tokens[at].is_capital();
  };
  while (is_capital(i) || (i > place && is_capital(i + 1) && article.view(article.tokens[i].span) == "of")) ++i;
  // not "leaders at Britain|’s biggest factory|", "a diplomat in the Kavarian |capital|"
  const bool whole = i >= mention.after || !article.tokens[i].is_word() || article.tokens[i].shape != Shape::lower ||
                     article.tokens[i].classes != 0;
  return i > place && whole ? i : end;
}

class Resolver {
 public:
  Resolver(const TokenizedText& article, const std::vector<Mention>& mentions, const Cues& cues, const Lexicon& lexicon,
           Entities& out)
      : article_(article),
        tokens_(article.tokens),
        mentions_(mentions),
        cues_(cues),
        lexicon_(lexicon),
        out_(out),
        names_(article, mentions, cues, lexicon.language()),
        told_(article, mentions, lexicon.language()),
        antecedents_(article, mentions, cues, lexicon.language(), out) {}

  void run() {
    out_.of_mention.assign(mentions_.size(), no_entity);
    out_.antecedent.assign(mentions_.size(), no_mention);
    full_names();
    short_names();
    for (std::uint32_t m = 0; m < mentions_.size(); ++m) {
      const Mention& mention = mentions_[m];
      if (mention.compound) {
        join(m, add(m));
      } else if (mention.form == MentionForm::nominal) {
        nominal(m);
      } else if (mention.form == MentionForm::pronoun) {
        pronoun(m);
      }
      if (out_.of_mention[m] == no_entity) continue;
      antecedents_.observe(m);
      told_.observe(m);
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
    if (entity.gender == Gender::unknown || (entity.gender_presumed && mention.gender != Gender::unknown)) {
      entity.gender = mention.gender;
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

  [[nodiscard]] bool has_name_title(const Mention& mention) const {
    return !mention.title.empty() && tokens_[mention.title.end - 1].is(wc::name_title);
  }

  [[nodiscard]] std::uint32_t words_of_name(const Mention& mention) const { return mention.name.size(); }

  [[nodiscard]] std::uint32_t last_word(const Mention& mention) const { return verbatim::last_word(article_, mention); }

  /// "Price", "Van der Sluis": a last name (or a first name) alone.
  [[nodiscard]] bool is_short(const Mention& mention) const {
    for (std::uint32_t i = mention.name.begin; i < last_word(mention); ++i) {
      if (!tokens_[i].is(wc::particle)) return false;
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
      const bool titled =
          !mentions_[m].title.empty() && has_role(mentions_[entity.named_by], tokens_[mentions_[m].title.end - 1]);
      const std::int64_t score = (titled ? 2000 : 0) + (just_before ? 4 : 0) + (before ? 1000 : 0) + entity.count;
      const bool first_of_couple = score == best_score && mentions_[m].gender == Gender::masculine &&
                                   entity.named_by < out_.entities[best].named_by;
      if (score > best_score || first_of_couple) {
        best_score = score;
        best = e;
      }
    }
    return best;
  }

  [[nodiscard]] bool begins_indefinite(const Mention& mention) const {
    const Token& first = tokens_[mention.tokens.begin];
    return first.is(wc::article) && !first.is(wc::definite);
  }

  /// A role: the one of its kind introduced before, a person whose title or appositive names the role, or somebody new.
  void nominal(std::uint32_t m) {
    const Mention& mention = mentions_[m];
    if (const std::uint32_t name = names_.behind(m); name != no_mention) {
      join(m, out_.of_mention[name]);
      return settle_kind(m);
    }
    if (const std::uint32_t host = named_host(m); host != no_mention) return join(m, out_.of_mention[host]);
    if (const std::uint32_t subject = told_subject(m); subject != no_mention) return join(m, out_.of_mention[subject]);
    std::uint32_t found = no_mention;
    const bool bare = mention.tokens.size() == 1 && end_with_place(article_, mention) == mention.tokens.end;
    if (mention.definite || bare || mention.kind == SpeakerKind::institution) found = earlier_role(m);
    if (mention.definite && Language::has(lexicon_.language().latter, tokens_[mention.name.begin].hash))
      found = antecedents_.last_that_fits(m);
    if (found == no_mention) found = told_bearer(m);
    if (found == no_mention && mention.definite && !mention.possessive && says_no_role(mention))
      found = antecedents_.of_description(m);
    if (found == no_mention) found = bearer_of_untold_role(m);
    if (found == no_mention) {
      join(m, add(m));
      return;
    }
    out_.antecedent[m] = found;
    join(m, out_.of_mention[found]);
    settle_kind(m);
  }

  /// "|He| was a lamplighter": of whom the sentence says that they are what the role `m` says; or no_mention.
  [[nodiscard]] std::uint32_t told_subject(std::uint32_t m) const {
    if (!is_description(mentions_[m]) || mentions_[m].possessive) return no_mention;
    const std::uint32_t subject = told_.subject(m);
    if (subject == no_mention || out_.of_mention[subject] == no_entity) return no_mention;
    const Entity& entity = out_.entities[out_.of_mention[subject]];
    return is_human(entity.kind) && !clashes(entity.gender, mentions_[m].gender) ? subject : no_mention;
  }

  /// "The lamplighter", where the text said of somebody that he is one; or no_mention.
  [[nodiscard]] std::uint32_t told_bearer(std::uint32_t m) const {
    const Mention& mention = mentions_[m];
    if (!is_description(mention) || !mention.definite || is_specified(mention)) return no_mention;
    const std::uint32_t found = told_.bearer(m);
    if (found == no_mention || out_.of_mention[found] == no_entity) return no_mention;
    const Entity& entity = out_.entities[out_.of_mention[found]];
    return clashes(antecedents_.likely_gender(entity), mention.gender) ||
                   contradicts(mention, mentions_[entity.named_by])
               ? no_mention
               : found;
  }

  /// "The woman", "the 14-year-old", "the 51-year-old striker", "the company": what could be said of anybody of the
  /// kind.
  [[nodiscard]] bool says_no_role(const Mention& mention) const {
    const Token& head = tokens_[mention.name.begin];
    const auto is_age = [&](const Token& token) {
      return is_digit(code_point_at(article_.text, token.span.begin).value);
    };
    const bool aged = mention.tokens.size() == 3 && is_age(tokens_[mention.name.begin - 1]);
    if (mention.tokens.size() > 2 && !aged && !has_modifier(mention)) return false;
    const bool age = is_age(head);
    const bool compound = lexicon_.classes(head.hash) == 0;  // „die Wasserbaubehörde“
    const bool institution = mention.kind == SpeakerKind::institution && !is_office(mention) &&
                             !is_specified(mention) && !compound &&
                             (head.shape == Shape::lower || lexicon_.language().capitalises_nouns);
    return age || institution || head.is(wc::generic);
  }

  /// "the |old| man", « l’|ancien| ostréiculteur », "el |joven| pintor".
  [[nodiscard]] bool has_modifier(const Mention& mention) const {
    return mention.tokens.size() == 3 && tokens_[mention.name.begin - 1].is(wc::modifier);
  }

  /// "le ministère |de la santé|", "the father |of| a pupil".
  [[nodiscard]] bool is_specified(const Mention& mention) const {
    const std::uint32_t next = mention.tokens.end;
    return next < article_.size() && (tokens_[next].is(wc::particle) || article_.view(tokens_[next].span) == "of");
  }

  /// « le préfet », "the ministry": whoever holds an office need not have been named.
  [[nodiscard]] bool is_office(const Mention& mention) const {
    return Language::has(lexicon_.language().offices, tokens_[mention.name.begin].hash);
  }

  /// Marlis Urfer opens the hive. “Twenty thousand,” says |the beekeeper|: a role alone, as a source, is whom its
  /// reader has in mind, where the gender fits and the text has told of no other role; or no_mention.
  [[nodiscard]] std::uint32_t bearer_of_untold_role(std::uint32_t m) const {
    const Mention& mention = mentions_[m];
    const CueLinks& links = cues_.links[m];
    const bool source = links.subject_of != no_token || links.inverted != no_token;
    const bool role = mention.kind == SpeakerKind::unnamed &&
                      (tokens_[mention.name.begin].is(wc::role) || links.inverted != no_token);
    const Token& first = tokens_[mention.tokens.begin];  // not "his wife", "Cameron’s spokesman"
    const bool alone = first.is(wc::definite) && mention.tokens.size() <= 3 && !mention.possessive &&
                       !is_specified(mention);  // nor "the father of a pupil"
    if (!source || !role || !alone || is_office(mention) || links.inside_appositive || !is_he_or_she(mention.gender) ||
        speaks_to_him(m)) {
      return no_mention;
    }
    const std::uint32_t found = antecedents_.of_description(m);
    if (found == no_mention) return no_mention;
    const Entity& entity = out_.entities[out_.of_mention[found]];
    const Mention& name = mentions_[entity.named_by];
    const bool told = std::any_of(tokens_.begin() + name.title.begin, tokens_.begin() + name.title.end,
                                  [](const Token& token) { return token.is(wc::role | wc::title); });
    const bool another = told && tokens_[mention.name.begin].is(wc::role) && !has_modifier(mention);
    const Gender likely = antecedents_.likely_gender(entity);
    const bool fits = likely == mention.gender || (likely == Gender::unknown && words_of_name(name) > 1);
    return fits && (!another || is_alone_before(found, m)) ? found : no_mention;
  }

  /// « La directrice, |Ana Ruiz|, a reçu une lettre. « … », traduit l’institutrice »: whether nobody else is mentioned
  /// between two mentions of one paragraph.
  [[nodiscard]] bool is_alone_before(std::uint32_t earlier, std::uint32_t m) const {
    if (tokens_[mentions_[earlier].tokens.begin].paragraph != tokens_[mentions_[m].tokens.begin].paragraph)
      return false;
    for (std::size_t i = recent_.size(); i-- > 0 && recent_[i] > earlier;) {
      const std::uint32_t other = out_.of_mention[recent_[i]];
      if (other != out_.of_mention[earlier] && is_human(out_.entities[other].kind)) return false;
    }
    return true;
  }

  /// «…», |le| contestó el camarero; „…“, antwortete |ihm| der Wirt: whether the verb behind which a mention stands has
  /// somebody else, who was spoken of, for its object.
  [[nodiscard]] bool speaks_to_him(std::uint32_t m) const {
    const std::uint32_t verb = cues_.links[m].inverted;
    if (verb == no_token || verb == 0) return false;
    const auto is_object = [](const Token& token) {
      return token.is(wc::object_pronoun | wc::oblique) &&
             !token.is(wc::first_person | wc::second_person | wc::subject_pronoun);
    };
    return is_object(tokens_[verb - 1]) || is_object(tokens_[verb + 1]);
  }

  /// A pronoun or a description may tell that a name is no person's.
  void settle_kind(std::uint32_t m) {
    Entity& entity = out_.entities[out_.of_mention[m]];
    if (mentions_[m].gender == Gender::neuter && entity.kind == SpeakerKind::person) {
      entity.kind = SpeakerKind::institution;
      entity.gender = Gender::neuter;
    }
  }

  /// "Nick Witney, a former head of an agency,", "Her father, a tram driver,": the person whose appositive the role `m`
  /// opens, or no_mention.
  [[nodiscard]] std::uint32_t named_host(std::uint32_t m) const {
    if (!cues_.links[m].inside_appositive || mentions_[m].kind != SpeakerKind::unnamed || mentions_[m].possessive)
      return no_mention;
    constexpr std::uint32_t most_steps = 4;
    for (std::uint32_t back = 1; back <= std::min(m, most_steps); ++back) {
      const Mention& host = mentions_[m - back];
      const bool named = host.form == MentionForm::name && host.kind == SpeakerKind::person;
      const bool described = host.form == MentionForm::nominal && host.kind == SpeakerKind::unnamed;
      if ((named || described) && !host.compound && out_.of_mention[m - back] != no_entity &&
          host.appositive.begin == mentions_[m].tokens.begin && !host.appositive.empty()) {
        return m - back;
      }
    }
    return no_mention;
  }

  [[nodiscard]] std::uint32_t earlier_role(std::uint32_t m) const {
    const Mention& mention = mentions_[m];
    const Token& head = tokens_[mention.name.begin];
    const std::size_t oldest = recent_.size() > role_reach ? recent_.size() - role_reach : 0;
    for (std::size_t i = recent_.size(); i-- > oldest;) {
      const std::uint32_t other_index = recent_[i];
      const Mention& other = mentions_[other_index];
      if (out_.of_mention[other_index] == no_entity) continue;
      if (other.form == MentionForm::nominal && tokens_[other.name.begin].hash == head.hash &&
          same_words(mention, other)) {
        return other_index;
      }
      if (bears_noun(other, mention)) return other_index;
      if (other.form == MentionForm::name && mention.definite && mention.kind == SpeakerKind::unnamed &&
          has_role(other, head) && !contradicts(mention, other) && !clashes(other.gender, mention.gender)) {
        return other_index;
      }
    }
    return no_mention;
  }

  /// "The Metropolitan Transit District ... |the district| said": whether a name that is no person's ends in the noun
  /// of a description that says nothing else, or has it before "of".
  [[nodiscard]] bool bears_noun(const Mention& name, const Mention& description) const {
    if (name.form != MentionForm::name || name.compound || name.name.size() < 2 || !description.definite ||
        description.tokens.size() != 2 || is_specified(description) || tokens_[name.name.begin].is(wc::first_name)) {
      return false;
    }
    const Token& noun = tokens_[description.name.begin];
    if (tokens_[name.name.end - 1].hash == noun.hash) return true;
    if (!lexicon_.language().adverbs_end_in_ly && tokens_[name.name.begin].hash == noun.hash) return true;
    for (std::uint32_t i = name.name.begin; i + 1 < name.name.end; ++i) {
      if (tokens_[i].hash == noun.hash && article_.view(tokens_[i + 1].span) == "of") return true;
    }
    return false;
  }

  /// "The Republican nominee" is not "Democratic vice presidential nominee NAME": whether both have capitals before the
  /// role and none of the description's is among the other's.
  [[nodiscard]] bool contradicts(const Mention& description, const Mention& name) const {
    const auto capitals = [&](TokenRange range) {
      std::vector<WordHash> words;
      for (std::uint32_t i = range.begin; i < range.end; ++i) {
        if (tokens_[i].is_capital() && tokens_[i].is(wc::modifier | wc::place)) words.push_back(tokens_[i].hash);
      }
      return words;
    };
    const std::vector<WordHash> ours = capitals({description.tokens.begin, description.name.begin});
    const std::vector<WordHash> theirs = capitals(name.title.empty() ? name.appositive : name.title);
    const bool shared = std::any_of(ours.begin(), ours.end(), [&](WordHash word) {
      return std::find(theirs.begin(), theirs.end(), word) != theirs.end();
    });
    return !ours.empty() && !theirs.empty() && !shared;
  }

  /// Whether the later description's words do not contradict the earlier one's: "the official" may be "a senior
  /// official", "the second official" may not be "an official".
  [[nodiscard]] bool same_words(const Mention& later, const Mention& earlier) const {
    for (std::uint32_t i = later.tokens.begin; i < later.name.begin; ++i) {
      const Token& token = tokens_[i];
      if (token.is(wc::definite) || token.is(wc::article) || token.is_possessive) continue;
      bool found = false;
      for (std::uint32_t j = earlier.tokens.begin; j < earlier.name.begin; ++j) found |= tokens_[j].hash == token.hash;
      if (!found) return false;
    }
    return true;
  }

  [[nodiscard]] bool has_role(const Mention& mention, const Token& role) const {
    for (const TokenRange range : {mention.title, mention.appositive}) {
      for (std::uint32_t i = range.begin; i < range.end; ++i) {
        if (tokens_[i].hash == role.hash || stands_for(tokens_[i].hash, role.hash) || is_compound_of(tokens_[i], role))
          return true;
      }
    }
    return false;
  }

  /// German "Umweltministerin" is a "Ministerin".
  [[nodiscard]] bool is_compound_of(const Token& title, const Token& role) const {
    const std::string_view whole = article_.view(title.span);
    const std::string_view part = article_.view(role.span);
    if (!lexicon_.language().capitalises_nouns || part.size() < 2 || whole.size() <= part.size()) return false;
    const std::string_view end = whole.substr(whole.size() - part.size());
    return ascii_lower(end.front()) == ascii_lower(part.front()) && end.substr(1) == part.substr(1);
  }

  /// "Sen." stands for "senator".
  [[nodiscard]] bool stands_for(WordHash title, WordHash role) const {
    const std::string_view pairs = lexicon_.language().title_roles;
    for (std::size_t at = 0; at < pairs.size();) {
      const std::size_t colon = pairs.find(':', at);
      const std::size_t end = std::min(pairs.find(' ', at), pairs.size());
      if (word_hash(pairs.substr(at, colon - at)) == title &&
          word_hash(pairs.substr(colon + 1, end - colon - 1)) == role) {
        return true;
      }
      at = end + 1;
    }
    return false;
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
  const Lexicon& lexicon_;
  Entities& out_;
  Index by_last_;
  Index by_first_;
  Index by_initials_;
  std::vector<std::uint32_t> last_paragraph_;  // of each entity: where it was named last
  std::vector<std::uint32_t> recent_;          // names and nominals so far
  DescribedNames names_;
  ToldRoles told_;
  Antecedents antecedents_;
};

}  // namespace

Entities resolve_entities(const TokenizedText& article, const std::vector<Mention>& mentions, const Cues& cues,
                          const Lexicon& lexicon) {
  Entities entities;
  Resolver(article, mentions, cues, lexicon, entities).run();
  return entities;
}

namespace {

/// "Ned Price’s" of "Price’s written readout", when the mention of a document opens with its owner's name: where the
/// owner's words end goes to `rest`. Empty when it does not.
std::string owner_of(const TokenizedText& article, const std::vector<Mention>& mentions, const Entities& entities,
                     std::uint32_t m, std::uint32_t& rest) {
  if (m == 0 || mentions[m].form != MentionForm::nominal) return {};
  const Mention& owner = mentions[m - 1];
  const std::uint32_t e = entities.of_mention[m - 1];
  if (!owner.possessive || owner.form != MentionForm::name || owner.tokens.begin != mentions[m].tokens.begin ||
      owner.compound || e == no_entity || mentions[entities.entities[e].named_by].form != MentionForm::name) {
    return {};
  }
  rest = owner.tokens.end;
  return name_of_entity(article, mentions, entities, e);
}

/// "Obama and Clinton": each of the two by their full name. Empty when mention `m` is no pair of names.
std::string name_of_pair(const TokenizedText& article, const std::vector<Mention>& mentions, const Entities& entities,
                         std::uint32_t m) {
  constexpr std::uint32_t most_steps = 3;
  if (!is_pair(mentions, m)) return {};
  const TokenRange pair = mentions[m].tokens;
  std::uint32_t left = no_mention;
  std::uint32_t right = no_mention;
  for (std::uint32_t other = m - std::min(m, most_steps); other < mentions.size() && other <= m + most_steps; ++other) {
    const Mention& part = mentions[other];
    const bool named = part.form == MentionForm::name && !part.compound && entities.of_mention[other] != no_entity;
    if (named && part.tokens.begin == pair.begin) left = other;
    if (named && part.tokens.end == pair.end) right = other;
  }
  if (left == no_mention || right == no_mention || mentions[left].tokens.end + 1 != mentions[right].tokens.begin)
    return {};
  const Span joint = article.tokens[mentions[left].tokens.end].span;
  return name_of_entity(article, mentions, entities, entities.of_mention[left]) + " " +
         std::string(article.view(joint)) + " " +
         name_of_entity(article, mentions, entities, entities.of_mention[right]);
}

/// The name of a mention, with the titles that are part of it: "Rev. Al Sharpton", "Pope Francis"; who has no first
/// name is "Mrs. Abara", and not her husband. („Seine Frau Luise“ has no title.)
TokenRange titled_name(const TokenizedText& article, const Mention& mention) {
  TokenRange name = mention.name;
  const bool owned = name.begin > 1 && article.tokens[name.begin - 2].is(wc::possessive);
  const WordClasses part = name.size() == 1 && !owned ? wc::name_title | wc::personal_title : wc::name_title;
  while (name.begin > mention.title.begin && article.tokens[name.begin - 1].is(part)) --name.begin;
  return name;
}

/// "an engineer at Northmere University", of "an engineer at Northmere University, whose report was due": a clause
/// tells of somebody, and is no part of what they are.
TokenRange without_relative_clause(const TokenizedText& article, TokenRange range) {
  const auto first = article.tokens.begin() + range.begin;
  const auto last = article.tokens.begin() + range.end;
  range.end = range.begin + static_cast<std::uint32_t>(
                                std::find_if(first, last, [](const Token& t) { return t.is(wc::relative); }) - first);
  while (!range.empty() && article.tokens[range.end - 1].is_mark(',')) --range.end;
  return range;
}

}  // namespace

std::string name_of_entity(const TokenizedText& article, const std::vector<Mention>& mentions, const Entities& entities,
                           std::uint32_t entity) {
  if (const Span called = entities.entities[entity].called; called.size() > 0) return std::string(article.view(called));
  const std::uint32_t named_by = entities.entities[entity].named_by;
  const Mention& mention = mentions[named_by];
  std::uint32_t rest = 0;
  if (const std::string owner = owner_of(article, mentions, entities, named_by, rest); !owner.empty()) {
    const std::uint32_t begin = article.tokens[rest].span.begin;
    return owner + std::string(article.text.substr(begin, article.tokens[mention.tokens.end - 1].span.end - begin));
  }
  if (std::string both = name_of_pair(article, mentions, entities, named_by); !both.empty()) return both;
  const bool plain = mention.form == MentionForm::name && !mention.compound;
  TokenRange range =
      plain ? titled_name(article, mention) : TokenRange{mention.tokens.begin, end_with_place(article, mention)};
  if (mention.form == MentionForm::nominal) {
    while (range.size() > 1 && article.tokens[range.begin].is(wc::definite | wc::article) &&
           !article.tokens[range.begin].is(wc::ordinal)) {
      ++range.begin;
    }
  }
  const std::uint32_t begin = article.tokens[range.begin].span.begin;
  const std::uint32_t end = article.tokens[range.end - 1].span.end;
  std::string name(article.text.substr(begin, end - begin));
  const std::uint32_t last = entities.entities[entity].shared_last_name;
  if (last != no_token && plain && mention.name.size() == 1) {
    name += ' ';
    name += article.view(article.tokens[last].span);
  }
  return name;
}

std::string role_of_entity(const TokenizedText& article, const std::vector<Mention>& mentions,
                           std::span<const std::uint32_t> own) {
  const auto text_of = [&](TokenRange range) {
    range = without_relative_clause(article, range);
    while (!range.empty() && article.tokens[range.begin].is(wc::definite | wc::article | wc::possessive)) ++range.begin;
    if (range.empty()) return std::string();
    const std::uint32_t begin = article.tokens[range.begin].span.begin;
    return std::string(article.text.substr(begin, article.tokens[range.end - 1].span.end - begin));
  };
  std::string role;
  for (const std::uint32_t m : own) {
    const Mention& mention = mentions[m];
    // "the mayor of Urbión, Blanca Rosales,"
    if (mention.form == MentionForm::nominal && !mention.appositive.empty() && role.empty()) {
      role = text_of({mention.tokens.begin, mention.appositive.begin - 1});
    }
    if (mention.form != MentionForm::name) continue;
    TokenRange title = {mention.title.begin, std::min(mention.title.end, titled_name(article, mention).begin)};
    if (title.size() == 1 && article.tokens[title.begin].is(wc::personal_title)) title = {};
    if (!title.empty()) return text_of(title);
    if (role.empty() && !mention.appositive.empty() &&
        article.tokens[mention.appositive.begin].is(wc::definite | wc::article | wc::possessive | wc::role |
                                                    wc::modifier | wc::title)) {
      role = text_of(mention.appositive);
    }
  }
  return role;
}

}  // namespace verbatim
