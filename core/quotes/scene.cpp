#include "quotes/scene.h"

#include <algorithm>
#include <array>
#include <limits>

#include "quotes/name_bearer.h"

namespace verbatim {
namespace {

namespace wc = word_class;

constexpr std::size_t most_considered = 60;    // people of a scene
constexpr std::size_t most_persons = 6;        // of these that may speak
constexpr std::uint32_t around = 3;            // paragraphs before and after a scene whose people may be in it
constexpr std::size_t few_turns = 4;           // of which one speaker may have said all
constexpr std::size_t usual_speech = 25;       // words a turn, at most, in the mean
constexpr std::uint32_t farthest = 5;          // turns over which what a text says of another one counts
constexpr std::uint32_t most_steps_back = 60;  // mentions
constexpr std::uint32_t most_name_words = 8;   // the last ones of a name are looked for in a speech

/// What speaks for one speaker of a turn and against another, or for a sequence of them. Found by trying, on our own
/// texts (scripts/train/texts) and on passages of novels.
namespace evidence {
constexpr int spoke_before_last = 16;
constexpr int spoke_right_before = -125;
constexpr int spoke_before_a_pause = -20;
constexpr int was_addressed = 95;  // by the turn before
constexpr int is_addressed = -60;
constexpr int is_named = -8;   // in the speech, but not addressed
constexpr int is_ranked = 20;  // times the probability that the ranker gives
constexpr int is_antecedent = 10;
constexpr int a_turn_away = -4;   // from the last turn that the text says is theirs
constexpr int yet_to_come = -10;  // a paragraph before the text first names them
constexpr int speaks_in_scene = 20;
constexpr int acts_in_scene = 6;
constexpr int is_called = 25;         // by whoever addresses them in the scene
constexpr int is_talked_about = -15;  // and does not speak
constexpr int has_first_name = 25;    // or a title: certainly a person
constexpr int is_described = -40;     // by a description that may be anybody's
constexpr int contradicts = -500;
}  // namespace evidence

struct Person {
  std::uint32_t entity = no_entity;
  int evidence = 0;          // of speaking at all
  std::uint32_t enters = 0;  // the paragraph of their first mention about the scene
  bool speaks = false, acts = false;
};

/// How a turn fits each person.
struct Fit {
  std::array<int, most_persons> score{};
  std::array<bool, most_persons> addressed{}, named{};
  Span call;  // what it calls somebody who bears no name of the scene; or empty
};

/// What a speech says to or of a person.
enum class Naming { none, named, addressed };

class Scene {
 public:
  Scene(Analysis& analysis, const Lexicon& lexicon, std::vector<Attribution>& attributions, std::span<const Turn> turns)
      : analysis_(analysis), article_(analysis.article), lexicon_(lexicon), all_(attributions), turns_(turns) {}

  void run() {
    find_persons();
    for (const Turn& turn : turns_) fits_.push_back(fit_of(turn));
    if (persons_.size() < 2 || !is_conversation()) return;
    add_distances();
    add_calls();
    for (const Person& person : persons_) settle_kind(person);
    const std::vector<std::size_t> speakers = best_sequence();
    for (std::size_t k = 0; k < turns_.size(); ++k) give(k, speakers[k]);
    name_addressees(speakers);
  }

 private:
  [[nodiscard]] std::uint32_t entity_of(std::uint32_t mention) const {
    return verbatim::entity_of(analysis_.entities, mention);
  }

  [[nodiscard]] const Mention& name_of(const Person& person) const {
    return analysis_.mentions[analysis_.entities.entities[person.entity].named_by];
  }

  [[nodiscard]] Gender gender_of(const Person& person) const {
    return analysis_.entities.entities[person.entity].gender;
  }

  // Who is there

  /// Whether mention `m` is of somebody who may speak: a human, or whatever bears a name and is said to.
  [[nodiscard]] bool may_speak(std::uint32_t m, bool speaks) const {
    const std::uint32_t e = entity_of(m);
    if (e == no_entity) return false;
    const Entity& entity = analysis_.entities.entities[e];
    const Mention& name = analysis_.mentions[entity.named_by];
    const bool anybody = name.form != MentionForm::name && name.tokens.size() == 1 &&
                         article_.tokens[name.tokens.begin].is(wc::indefinite);
    // "A door slammed.": what no list knows as people, and says nothing elsewhere
    const bool thing = !speaks && name.form == MentionForm::nominal && entity.speaks == 0 &&
                       !is_he_or_she(entity.gender) && !article_.tokens[name.name.begin].is(wc::role);
    const bool may = is_human(entity.kind) || (speaks && name.form == MentionForm::name);
    return may && !anybody && !thing && entity.gender != Gender::plural && !name.compound;
  }

  [[nodiscard]] bool acts(std::uint32_t m) const {
    const Mention& mention = analysis_.mentions[m];
    return !mention.possessive && !analysis_.cues.links[m].object && mention.after < article_.size() &&
           article_.tokens[mention.after].shape == Shape::lower;
  }

  [[nodiscard]] std::uint32_t paragraph_of(std::uint32_t m) const {
    return article_.tokens[analysis_.mentions[m].tokens.begin].paragraph;
  }

  void note(std::uint32_t m, bool speaks) {
    const std::uint32_t entity = entity_of(m);
    auto person = std::find_if(persons_.begin(), persons_.end(), [&](const Person& p) { return p.entity == entity; });
    if (person == persons_.end()) {
      if (persons_.size() == most_considered) return;
      person = persons_.insert(person, Person{entity, 0, paragraph_of(m)});
    }
    person->enters = std::min(person->enters, paragraph_of(m));
    person->speaks |= speaks;
    person->acts |= !speaks && acts(m);
  }

  [[nodiscard]] int evidence_of(const Person& person) const {
    const Mention& name = name_of(person);
    const Token& first = article_.tokens[name.name.begin];
    const Token& last = article_.tokens[name.name.end - 1];
    const bool titled = !name.title.empty() || first.is(wc::first_name) || last.is(wc::first_name);
    const bool known_name = is_narrator(person) || (name.form == MentionForm::name && titled);
    return (person.speaks ? evidence::speaks_in_scene
            : person.acts ? evidence::acts_in_scene
                          : 0) +
           (known_name ? evidence::has_first_name : 0);
  }

  /// The people of the scene for whom there is most evidence, best first.
  void find_persons() {
    const std::uint32_t paragraph = turns_.front().paragraph;
    const std::uint32_t from = article_.paragraph_begin[paragraph - std::min(paragraph, around)];
    const auto paragraphs = static_cast<std::uint32_t>(article_.paragraph_begin.size() - 1);
    const std::uint32_t to = article_.paragraph_begin[std::min(turns_.back().paragraph + 1 + around, paragraphs)];
    const std::vector<Mention>& mentions = analysis_.mentions;
    for (const Turn& turn : turns_) {
      if (may_speak(turn.source, true)) note(turn.source, !leaves_open(turn.source));
    }
    for (std::uint32_t m = first_mention_from(mentions, from); m < mentions.size() && mentions[m].tokens.begin < to;
         ++m) {
      if (may_speak(m, false)) note(m, false);
    }
    for (Person& person : persons_) person.evidence = evidence_of(person);
    // They are few: the best is found again and again, which takes no sort of the module's bytes.
    const std::size_t kept = std::min(persons_.size(), most_persons);
    for (std::size_t place = 0; place < kept; ++place) {
      const auto from_here = persons_.begin() + static_cast<std::ptrdiff_t>(place);
      std::iter_swap(from_here, std::min_element(from_here, persons_.end(), [](const Person& a, const Person& b) {
                       return a.evidence != b.evidence ? a.evidence > b.evidence : a.entity < b.entity;
                     }));
    }
    persons_.resize(kept);
  }

  // How turns fit them

  [[nodiscard]] bool bears(const Person& person, const Token& word) const {
    const TokenRange name = name_of(person).name;
    const auto last = article_.tokens.begin() + name.end;
    const auto first = last - std::min(name.size(), most_name_words);
    return word.is_word() && word.is_capital() &&
           std::any_of(first, last, [&](const Token& token) { return token.hash == word.hash; });
  }

  /// Whether a title before a name ("|Mrs.| Abara") is another's.
  [[nodiscard]] bool contradicts(const Token& title, const Person& person) const {
    return title.is(wc::title) && clashes(verbatim::gender_of(title.classes), gender_of(person));
  }

  [[nodiscard]] Naming naming(const std::vector<Token>& words, const Person& person) const {
    Naming found = Naming::none;
    for (std::size_t i = 1; i < words.size(); ++i) {  // the first token is the mark
      if (!bears(person, words[i]) || contradicts(words[i - 1], person)) continue;
      std::size_t first = i, last = i;
      while (first > 1 && (words[first - 1].is(wc::title | wc::endearing) || bears(person, words[first - 1]))) --first;
      while (last + 1 < words.size() && bears(person, words[last + 1])) ++last;
      const bool opens = first == 1 || words[first - 1].kind == TokenKind::punctuation;
      const bool closes = last + 1 >= words.size() || words[last + 1].kind == TokenKind::punctuation;
      if (opens && closes) return Naming::addressed;
      found = Naming::named;
    }
    return found;
  }

  /// Whether a word may be a name that nobody of the scene bears.
  [[nodiscard]] bool may_be_new_name(const Token& word) const {
    return word.is_capital() && word.span.size() > 1 && !word.is(~(wc::first_name | wc::masculine | wc::feminine)) &&
           std::none_of(persons_.begin(), persons_.end(),
                        [&](const Person& p) { return bears(p, word) || pets(p, word); });
  }

  /// "|Clarita|" for Clara, „|Hannchen|“ for Hannah: whether a word begins as the name of a person does.
  [[nodiscard]] bool pets(const Person& person, const Token& word) const {
    constexpr std::size_t least = 4;  // bytes
    const std::string_view name = article_.view(article_.tokens[name_of(person).name.begin].span);
    return is_named(person) && name.size() >= least && article_.view(word.span).starts_with(name.substr(0, least));
  }

  /// “Is that so, |Captain Stavrou|?”: the words between a comma and a mark by which a speech calls somebody, who bears
  /// no name of the scene; or an empty span.
  [[nodiscard]] Span call_in(const std::vector<Token>& words) const {
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (!words[i].is_capital() || !words[i - 1].is_mark(',')) continue;
      std::size_t last = i;
      while (last + 1 < words.size() && words[last + 1].is_word() && words[last + 1].is_capital()) ++last;
      const bool closes = last + 1 == words.size() || words[last + 1].kind == TokenKind::punctuation;
      if (closes && may_be_new_name(words[last])) return {words[i].span.begin, words[last].span.end};
    }
    return {};
  }

  [[nodiscard]] bool is_narrator(const Person& person) const {
    return verbatim::is_narrator(analysis_, analysis_.entities.entities[person.entity].named_by);
  }

  /// "he", "she": a source that leaves open who it is.
  [[nodiscard]] bool leaves_open(std::uint32_t m) const {
    return analysis_.mentions[m].form == MentionForm::pronoun && is_he_or_she(analysis_.mentions[m].gender);
  }

  /// "the painter": a source who may be somebody that the text names elsewhere.
  [[nodiscard]] bool describes(std::uint32_t m) const {
    const Mention& mention = analysis_.mentions[m];
    return mention.form == MentionForm::nominal && mention.definite && !mention.compound && is_human(mention.kind) &&
           mention.gender != Gender::plural &&
           analysis_.mentions[analysis_.entities.entities[entity_of(m)].named_by].form == MentionForm::nominal;
  }

  [[nodiscard]] bool is_named(const Person& person) const { return name_of(person).form == MentionForm::name; }

  /// How the source that a text gives a turn fits a person.
  [[nodiscard]] int fit_of_source(std::uint32_t m, const Person& person) const {
    const bool same = entity_of(m) == person.entity;
    const bool clash = clashes(analysis_.mentions[m].gender, gender_of(person));
    if (describes(m))
      return same ? 0 : clash || !is_named(person) || person.speaks ? evidence::contradicts : evidence::is_described;
    if (!leaves_open(m)) return same ? 0 : evidence::contradicts;
    return is_narrator(person) || clash ? evidence::contradicts : same ? evidence::is_antecedent : 0;
  }

  [[nodiscard]] int fit_of_rank(const Attribution& attribution, const Person& person) const {
    float probability = 0;
    for (const RankedMention& ranked : attribution.ranked) {
      if (entity_of(ranked.mention) == person.entity) probability += ranked.confidence;
    }
    return static_cast<int>(evidence::is_ranked * probability);
  }

  [[nodiscard]] Fit fit_of(const Turn& turn) const {
    Fit fit;
    for (std::size_t p = 0; p < persons_.size(); ++p) {
      fit.score[p] = persons_[p].evidence + (turn.source == no_mention ? fit_of_rank(all_[turn.first], persons_[p])
                                                                       : fit_of_source(turn.source, persons_[p]));
    }
    for (std::uint32_t s = turn.first; s <= turn.last; ++s) {
      std::vector<Token> words;
      tokenize_range(article_.text, article_.strings[s].span, lexicon_, words);
      for (std::size_t p = 0; p < persons_.size(); ++p) {
        const Naming how = naming(words, persons_[p]);
        if (how == Naming::addressed) fit.addressed[p] = true;
        if (how == Naming::named) fit.named[p] = true;
      }
      if (fit.call.size() == 0) fit.call = call_in(words);
    }
    for (std::size_t p = 0; p < persons_.size(); ++p) {
      fit.score[p] += fit.addressed[p] ? evidence::is_addressed : fit.named[p] ? evidence::is_named : 0;
    }
    return fit;
  }

  /// Whether people talk to each other, and not one goes on, or many customers praise a thing. Where turns are few or
  /// long somebody must be addressed, or two must surely be people.
  [[nodiscard]] bool is_conversation() const {
    const auto calls = [](const Fit& fit) {
      return std::find(fit.addressed.begin(), fit.addressed.end(), true) != fit.addressed.end();
    };
    if (turns_.size() >= few_turns && are_short(turns_)) return true;
    if (std::any_of(fits_.begin(), fits_.end(), calls)) return true;
    return std::count_if(persons_.begin(), persons_.end(), [&](const Person& person) {
             return person.evidence >= evidence::speaks_in_scene || !is_named(person);
           }) >= 2;
  }

  /// Who talks with others is a person, even where an "it" was taken to mean them.
  void settle_kind(const Person& person) {
    Entity& entity = analysis_.entities.entities[person.entity];
    if (!person.speaks || is_human(entity.kind)) return;
    entity.kind = SpeakerKind::person;
    entity.gender = Gender::unknown;
  }

  void add_distances() {
    for (std::size_t p = 0; p < persons_.size(); ++p) {
      std::uint32_t away = farthest;
      for (std::size_t k = 0; k < turns_.size(); ++k) {
        const std::uint32_t source = turns_[k].source;
        const bool spoke = source != no_mention && !leaves_open(source) && entity_of(source) == persons_[p].entity;
        away = spoke ? 0 : std::min(away + 1, farthest);
        fits_[k].score[p] += evidence::a_turn_away * static_cast<int>(away);
        const std::uint32_t early = std::max(persons_[p].enters, turns_[k].paragraph) - turns_[k].paragraph;
        fits_[k].score[p] += evidence::yet_to_come * static_cast<int>(std::min(early, farthest));
      }
    }
  }

  /// Who is addressed is there; who is only talked about, and does nothing else, is hardly.
  void add_calls() {
    for (std::size_t p = 0; p < persons_.size(); ++p) {
      const bool called = std::any_of(fits_.begin(), fits_.end(), [p](const Fit& fit) { return fit.addressed[p]; });
      const bool named = std::any_of(fits_.begin(), fits_.end(), [p](const Fit& fit) { return fit.named[p]; });
      const int evidence = called ? evidence::is_called : named && !persons_[p].speaks ? evidence::is_talked_about : 0;
      for (Fit& fit : fits_) fit.score[p] += evidence;
    }
  }

  // The best sequence

  /// The best sequence up to a turn that ends with two given persons: what it scores, and who spoke before these.
  struct Cell {
    int score = std::numeric_limits<int>::min();
    std::uint32_t before = 0;
  };
  using Plane = std::array<std::array<Cell, most_persons>, most_persons>;

  /// What it takes for `next` to speak turn k after `last`.
  [[nodiscard]] int step(std::size_t k, std::size_t last, std::size_t next) const {
    const bool pause = turns_[k - 1].paragraph + 1 < turns_[k].paragraph;
    int value = fits_[k].score[next];
    if (last == next) value += pause ? evidence::spoke_before_a_pause : evidence::spoke_right_before;
    if (fits_[k - 1].addressed[next]) value += evidence::was_addressed;
    return value;
  }

  [[nodiscard]] Plane plane_after(const Plane& before, std::size_t k) const {
    Plane plane{};
    const std::size_t count = persons_.size();
    for (std::size_t last = 0; last < count; ++last) {
      for (std::size_t next = 0; next < count; ++next) {
        const int value = step(k, last, next);
        for (std::uint32_t first = 0; first < count; ++first) {
          const bool returns = k > 1 && first == next;
          const int score = before[first][last].score + value + (returns ? evidence::spoke_before_last : 0);
          if (score > plane[last][next].score) plane[last][next] = {score, first};
        }
      }
    }
    return plane;
  }

  /// The speaker of each turn, as a number of persons_.
  [[nodiscard]] std::vector<std::size_t> best_sequence() const {
    std::vector<Plane> planes(1);
    for (std::size_t a = 0; a < persons_.size(); ++a) {
      for (std::size_t b = 0; b < persons_.size(); ++b) planes[0][a][b].score = fits_[0].score[b];
    }
    for (std::size_t k = 1; k < turns_.size(); ++k) planes.push_back(plane_after(planes.back(), k));
    std::size_t last = 0, before = 0;
    for (std::size_t a = 0; a < persons_.size(); ++a) {
      for (std::size_t b = 0; b < persons_.size(); ++b) {
        if (planes.back()[a][b].score > planes.back()[before][last].score) before = a, last = b;
      }
    }
    std::vector<std::size_t> sequence(turns_.size());
    for (std::size_t k = turns_.size(); k-- > 0;) {
      sequence[k] = last;
      const std::size_t first = planes[k][before][last].before;
      last = before;
      before = first;
    }
    return sequence;
  }

  // What follows

  /// The mention by name or description of a person that stands last before a turn, or names them anywhere.
  [[nodiscard]] std::uint32_t nearest(const Turn& turn, const Person& person) const {
    const std::uint32_t at = first_mention_from(analysis_.mentions, article_.token_of_string[turn.first]);
    for (std::uint32_t back = 1; back <= std::min(at, most_steps_back); ++back) {
      const bool says_who = is_narrator(person) || analysis_.mentions[at - back].form != MentionForm::pronoun;
      if (says_who && entity_of(at - back) == person.entity) return at - back;
    }
    return analysis_.entities.entities[person.entity].named_by;
  }

  void give(std::size_t k, std::size_t p) {
    const Turn& turn = turns_[k];
    const Person& person = persons_[p];
    if (turn.source != no_mention) {
      const bool open = leaves_open(turn.source) || describes(turn.source);
      if (!open || entity_of(turn.source) == person.entity) return;
      analysis_.entities.of_mention[turn.source] = person.entity;
      analysis_.entities.antecedent[turn.source] = nearest(turn, person);
      return;
    }
    for (std::uint32_t s = turn.first; s <= turn.last; ++s) {
      const bool known = entity_of(all_[s].mention) == person.entity;
      if (all_[s].speech && !known) settle_turn(all_[s], nearest(turn, person));
    }
  }

  /// Whom turn k is said to: who spoke before it and after it, where these are not two; a number of persons_, or
  /// most_persons.
  [[nodiscard]] static std::size_t listener(const std::vector<std::size_t>& speakers, std::size_t k) {
    const std::size_t before = k > 0 && speakers[k - 1] != speakers[k] ? speakers[k - 1] : most_persons;
    const std::size_t after =
        k + 1 < speakers.size() && speakers[k + 1] != speakers[k] ? speakers[k + 1] : most_persons;
    if (before == most_persons || after == most_persons) return std::min(before, after);
    return before == after ? before : most_persons;
  }

  void name_addressees(const std::vector<std::size_t>& speakers) {
    for (std::size_t k = 0; k < turns_.size(); ++k) {
      note_addressee(k);
      const std::size_t p = listener(speakers, k);
      if (p == most_persons || name_of(persons_[p]).form == MentionForm::name) continue;
      Span& called = analysis_.entities.entities[persons_[p].entity].called;
      if (called.size() == 0) called = fits_[k].call;
    }
  }

  void note_addressee(std::size_t k) {
    const auto& addressed = fits_[k].addressed;
    const auto p = static_cast<std::size_t>(std::find(addressed.begin(), addressed.end(), true) - addressed.begin());
    if (p == most_persons) return;
    for (std::uint32_t s = turns_[k].first; s <= turns_[k].last; ++s) {
      if (all_[s].speech && all_[s].addressee == no_mention) all_[s].addressee = nearest(turns_[k], persons_[p]);
    }
  }

  Analysis& analysis_;
  const TokenizedText& article_;
  const Lexicon& lexicon_;
  std::vector<Attribution>& all_;
  std::span<const Turn> turns_;
  std::vector<Person> persons_;
  std::vector<Fit> fits_;  // of each turn
};

}  // namespace

bool are_short(std::span<const Turn> turns) {
  std::size_t words = 0;
  for (const Turn& turn : turns) words += turn.words;
  return words <= usual_speech * turns.size();
}

bool is_narrator(const Analysis& analysis, std::uint32_t m) {
  const Mention& mention = analysis.mentions[m];
  const Token& token = analysis.article.tokens[mention.tokens.begin];
  return mention.form == MentionForm::pronoun && token.is(wc::subject_pronoun) && token.is(wc::first_person) &&
         mention.gender != Gender::plural;
}

void play_scene(Analysis& analysis, const Lexicon& lexicon, std::vector<Attribution>& attributions,
                std::span<const Turn> turns) {
  Scene(analysis, lexicon, attributions, turns).run();
}

}  // namespace verbatim
