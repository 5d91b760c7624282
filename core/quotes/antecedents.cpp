#include "quotes/antecedents.h"

#include <algorithm>

#include "quotes/name_bearer.h"

namespace verbatim {
namespace {

namespace wc = word_class;

/// How far back, in paragraphs and in mentions, a pronoun finds its antecedent.
constexpr std::uint32_t reach = 8;
constexpr std::size_t most_candidates = 80;

/// Salience by the part that a mention plays in its sentence.
constexpr int speaker_salience = 150;  // the subject of a verb of saying; who is introduced by name and role
constexpr int asked_salience = 220;    // who is asked has the next word
constexpr int subject_salience = 100;
constexpr int object_salience = 50;  // and whoever owns the subject
constexpr int minor_salience = 40;   // other possessives, and what stands inside an appositive
constexpr int opening_bonus = 10;

/// From how much weight on a cue makes its subject a speaker.
constexpr int least_cue_weight = 30;

int percent(int value, int share) { return value * share / 100; }

/// Salience halves with each sentence.
int faded(int salience, std::uint32_t sentences) {
  for (; sentences > 0 && salience > 0; --sentences) salience /= 2;
  return salience;
}

}  // namespace

/// "a walk to |Gravesend|": whether a preposition stands before a mention, which is no subject then.
bool Antecedents::is_governed(std::uint32_t m) const {
  const std::uint32_t begin = mentions_[m].tokens.begin;
  if (begin == article_.sentence_start(begin)) return false;
  const Token& before = article_.tokens[begin - 1];
  return before.is(wc::preposition) && !before.is(wc::subordinator);
}

bool Antecedents::is_subject_of_cue(std::uint32_t m) const {
  const CueLinks& links = cues_.links[m];
  const auto reports = [&](std::uint32_t cue) { return cue != no_token && cues_.weight[cue] >= least_cue_weight; };
  if ((reports(links.subject_of) && !is_governed(m)) || links.source_of != no_token) return true;
  const std::uint32_t end = article_.sentence_end(mentions_[m].tokens.begin);
  // "…, noted NBC’s Dante Chinni."
  const bool closes = mentions_[m].form != MentionForm::pronoun && mentions_[m].after + 1 >= end;
  return reports(links.inverted) && (cues_.governor[links.inverted] == m || closes);
}

/// "Monsignor Kuti, |who| chaired the board": whether a relative pronoun of persons follows a name.
bool Antecedents::is_one_who(const Mention& name) const {
  std::uint32_t next = name.tokens.end;
  if (next < article_.size() && article_.tokens[next].is_mark(',')) ++next;
  return language_.is_english() && next < article_.size() && article_.tokens[next].is(wc::relative) &&
         !article_.tokens[next].is(wc::neuter | wc::that_word);
}

bool Antecedents::is_surely_person(const Entity& entity) const {
  const Mention& name = mentions_[entity.named_by];
  if (name.form != MentionForm::name || entity.kind != SpeakerKind::person) return false;
  if (is_he_or_she(entity.gender) || !name.title.empty() || entity.called_by_last_name || is_one_who(name)) return true;
  const std::string_view last = article_.view(article_.tokens[last_word(article_, name)].span);
  if (name.name.size() > 1 && last.find('-') != std::string_view::npos) return true;  // "Priya Yenzow-Parry"
  constexpr std::uint32_t look = 4;  // "the |leader| of the council": a person's appositive opens with what they are
  for (std::uint32_t i = name.appositive.begin; i < std::min(name.appositive.end, name.appositive.begin + look); ++i) {
    if (article_.tokens[i].is(wc::role)) return true;
  }
  return false;
}

bool Antecedents::is_this_publication(const Mention& mention) const {
  return mention.form == MentionForm::nominal &&
         language_.demonstratives.has(article_.tokens[mention.tokens.begin].hash) &&
         language_.publications.has(article_.tokens[mention.name.begin].hash);
}

/// A name that nothing shows to be a person's: "Corvane Logistics".
bool Antecedents::may_be_institution(const Entity& entity) const {
  const Mention& name = mentions_[entity.named_by];
  if (name.form != MentionForm::name || name.compound || is_surely_person(entity)) return false;
  return entity.kind == SpeakerKind::institution ||
         (entity.kind == SpeakerKind::person && !article_.tokens[name.name.begin].is(wc::first_name | wc::place));
}

/// "in |Arden Cross|", « un habitant de |Bron| », „im Steinbruch |Rüdersbach|“: a name without a title that may be a
/// place.
bool Antecedents::stands_in_place(const Entity& entity) const {
  const Mention& name = mentions_[entity.named_by];
  const std::uint32_t start = article_.sentence_start(name.tokens.begin);
  std::uint32_t at = name.tokens.begin;
  if (language_.capitalises_nouns && at > start + 1 && article_.tokens[at - 1].is_capital()) --at;
  if (at == start || name.form != MentionForm::name || !name.title.empty()) return false;
  const Token& before = article_.tokens[at - 1];
  const bool once = entity.count <= 1 && (before.is(wc::particle) || language_.toward.has(before.hash));
  return !is_surely_person(entity) && (once || before.is(wc::inside) || language_.at.has(before.hash)) &&
         !article_.tokens[name.name.begin].is(wc::first_name);
}

/// What a first name tells that no list knows: most that end in "a" are women's, in "o" men's, in the languages here.
Gender Antecedents::likely_gender(const Entity& entity) const {
  const Mention& name = mentions_[entity.named_by];
  if (entity.gender != Gender::unknown) return entity.gender;
  if (name.form != MentionForm::name || entity.kind != SpeakerKind::person) return Gender::unknown;
  const Token& first = article_.tokens[name.name.begin];
  if (first.is(wc::first_name)) return gender_of(first.classes & ~wc::plural);
  if (name.name.size() < 2) return Gender::unknown;
  const char last = article_.view(first.span).back();
  return last == 'a' ? Gender::feminine : last == 'o' ? Gender::masculine : Gender::unknown;
}

/// Whether nothing but a capital or a determiner shows that an entity is a person: "Skerry", "the postmark", which
/// has its gender from its determiner where it has one.
bool Antecedents::may_be_thing(const Entity& entity, const Trace& trace) const {
  const Mention& name = mentions_[entity.named_by];
  const Token& head = article_.tokens[name.name.end - 1];
  if (name.form == MentionForm::pronoun) {  // not "|One| of the observers was blunt"
    return name.tokens.end >= article_.size() || !article_.tokens[name.tokens.end].is(wc::preposition);
  }
  if (name.form == MentionForm::nominal) return !head.is(wc::role);
  return entity.gender == Gender::unknown && trace.spoke_in == no_token && name.name.size() == 1 &&
         name.title.empty() && name.appositive.empty() && !head.is(wc::first_name);
}

/// "|Villagers| had put up with dust.": whether the one mention of an entity is a word that opens a sentence, whose
/// capital says nothing then.
bool Antecedents::opens_once(const Entity& entity) const {
  const std::uint32_t begin = mentions_[entity.named_by].tokens.begin;
  return entity.count <= 1 && mentions_[entity.named_by].form == MentionForm::name &&
         begin == article_.sentence_start(begin);
}

/// « |La mairie| refuse. Elle évoque … »: whether an institution may be a "he" or a "she" where nouns have a gender,
/// which the determiner tells.
bool Antecedents::bears_grammatical_gender(std::uint32_t m, const Entity& entity) const {
  if (language_.is_english() || entity.kind != SpeakerKind::institution || !is_subject_of_cue(m)) return false;
  const Mention& name = mentions_[entity.named_by];
  const Token& determiner = article_.tokens[name.tokens.begin];
  const bool elided = language_.hyphenates_pronouns && determiner.is(wc::definite);  // « l’entreprise »
  const Gender told = gender_of_determiner(determiner.classes);
  return name.tokens.begin < name.name.begin && !determiner.is(wc::oblique) &&
         (told == mentions_[m].gender || (elided && told == Gender::unknown));
}

/// Whether a pronoun may mean such an entity. "They" may be one unnamed person, or a named one of whom the text says
/// so.
bool Antecedents::fits_pronoun(std::uint32_t m, const Entity& entity) const {
  const Gender pronoun = mentions_[m].gender;
  const bool human = is_human(entity.kind);
  if (is_he_or_she(pronoun)) {
    const bool clash = !entity.gender_presumed && clashes(entity.gender, pronoun);
    return (human && entity.gender != Gender::plural && !clash) || bears_grammatical_gender(m, entity);
  }
  if (pronoun == Gender::neuter) {
    const Mention& name = mentions_[entity.named_by];  // "the robot"
    const bool thing = entity.kind == SpeakerKind::unnamed && name.form == MentionForm::nominal &&
                       entity.gender == Gender::unknown && !article_.tokens[name.name.begin].is(wc::role);
    return (!human && entity.kind != SpeakerKind::group) ||
           (is_subject_of_cue(m) && (thing || may_be_institution(entity)));
  }
  if (pronoun != Gender::plural) return true;
  return entity.kind == SpeakerKind::person ? entity.gender == Gender::plural : entity.kind != SpeakerKind::document;
}

/// „|die Behörde|“ behind „das Bundesamt für Heilmittel“: whether mention `m` has one of the nouns that any institution
/// of its kind may go by, and what it may mean has none.
bool Antecedents::says_less(std::uint32_t m, const Mention& described) const {
  const auto is_general = [&](const Mention& mention) {
    return language_.any_institution.has(article_.tokens[mention.name.begin].hash);
  };
  return described.kind == SpeakerKind::institution && described.definite && is_general(mentions_[m]) &&
         !is_general(described);
}

/// "the paper" behind "the |University| of Mereside", "the company" behind "the High |Court|": whether a name says that
/// its bearer is a public body, which the noun `head` does not.
bool Antecedents::says_other_kind(const Mention& name, const Token& head) const {
  const bool body = language_.public_bodies.has(head.hash) || language_.other_bodies.has(head.hash);
  if (name.form != MentionForm::name || body) return false;
  return std::any_of(article_.tokens.begin() + name.name.begin, article_.tokens.begin() + name.name.end,
                     [&](const Token& token) { return language_.public_bodies.has(token.hash); });
}

/// Whether a description may stand for such a name: "the club" is neither a man nor, in "he fell ill in |Castries|", a
/// place; "the 52-year-old" is nobody whom only a capital shows to be a person.
bool Antecedents::fits_description(std::uint32_t m, std::uint32_t entity_index) const {
  const Entity& entity = entities_.entities[entity_index];
  if (mentions_[m].kind == SpeakerKind::institution) {
    const Token& head = article_.tokens[mentions_[m].name.begin];
    const Mention& name = mentions_[entity.named_by];
    if (name.form == MentionForm::nominal) return says_less(m, name);
    const bool one_word = name.name.size() == 1;  // not "a letter from |Brightwater Gas|"
    return !head.is(wc::plural) && may_be_institution(entity) && !is_he_or_she(likely_gender(entity)) &&
           !(one_word && stands_in_place(entity)) && !says_other_kind(name, head);
  }
  return entity.kind == SpeakerKind::person && mentions_[m].gender != Gender::plural &&
         !clashes(entity.gender, mentions_[m].gender) && !may_be_thing(entity, traces_[entity_index]) &&
         !stands_in_place(entity);
}

/// "Wendell Pike asked |a shepherd| the way.": whoever answers.
bool Antecedents::is_asked(std::uint32_t m) const {
  const std::uint32_t begin = mentions_[m].tokens.begin;
  const std::uint32_t start = article_.sentence_start(begin);
  const std::uint32_t end =
      begin > start && article_.tokens[begin - 1].is(wc::particle | wc::preposition) ? begin - 1 : begin;
  return end > start + 1 && article_.tokens[end - 1].shape == Shape::lower && !mentions_[m].possessive &&
         language_.asks.has(article_.tokens[end - 1].hash);
}

int Antecedents::salience_of(std::uint32_t m, bool is_new) const {
  const CueLinks& links = cues_.links[m];
  const Mention& mention = mentions_[m];
  const bool introduced = is_new && mention.kind == SpeakerKind::person && mention.form == MentionForm::name &&
                          mention.name.size() > 1 && (!mention.title.empty() || !mention.appositive.empty());
  if (is_this_publication(mention)) return 0;
  if (is_asked(m)) return asked_salience;
  if (introduced || is_subject_of_cue(m)) return speaker_salience;
  const bool opens = mention.tokens.begin == article_.sentence_start(mention.tokens.begin);
  if (mention.possessive && opens) return object_salience;
  // "a |Romney| caricature": what a name says of something else
  const bool modifier = !opens && mention.form == MentionForm::name &&
                        article_.tokens[mention.tokens.begin - 1].is(wc::article) && mention.title.empty();
  if (mention.possessive || links.inside_appositive || modifier) return minor_salience;
  return links.object ? object_salience : subject_salience + (opens ? opening_bonus : 0);
}

void Antecedents::observe(std::uint32_t m) {
  const std::uint32_t entity = entities_.of_mention[m];
  if (!recent_.empty() && article_.tokens[mentions_[recent_.back()].tokens.begin].sentence !=
                              article_.tokens[mentions_[m].tokens.begin].sentence) {
    ++sentence_;
  }
  recent_.push_back(m);
  if (entity >= traces_.size()) traces_.resize(entities_.entities.size());
  Trace& trace = traces_[entity];
  const int before = faded(trace.salience, sentence_ - trace.sentence);
  const int added = salience_of(m, trace.named == no_mention);
  trace.salience = std::max(before, added) + percent(std::min(before, added), 30);
  trace.sentence = sentence_;
  if (is_subject_of_cue(m)) trace.spoke_in = sentence_;
  if (mentions_[m].form != MentionForm::pronoun || entities_.entities[entity].named_by == m) trace.named = m;
}

/// How well what is known of an entity's gender fits a pronoun that has one, in percent. `goes_on`: it spoke just
/// before.
int Antecedents::fit_of_gender(Gender pronoun, const Entity& entity, bool goes_on) const {
  if (entity.gender_presumed && clashes(entity.gender, pronoun)) return 15;
  if (entity.gender == Gender::plural) return 100;
  const Gender likely = likely_gender(entity);
  const int fit = likely == pronoun ? 100 : is_he_or_she(likely) ? 25 : likely == Gender::neuter ? 50 : 70;
  return goes_on ? std::max(fit, 90) : fit;
}

/// "|A farmer| stopped his truck. “I saw it,” he said.": whether an entity was introduced, by what it is, where the
/// sentence before `now` opens.
bool Antecedents::was_just_introduced(const Trace& trace, std::uint32_t now) const {
  if (trace.named == no_mention || now - trace.sentence > 1) return false;
  const Mention& mention = mentions_[trace.named];
  const std::uint32_t begin = mention.tokens.begin;
  return begin == article_.sentence_start(begin) && mention.name.begin > begin && !mention.possessive &&
         article_.tokens[begin].is(wc::article | wc::definite) && !article_.tokens[begin].is(wc::ordinal) &&
         article_.tokens[mention.name.begin].is(wc::role);
}

int Antecedents::score(std::uint32_t m, std::uint32_t entity_index) const {
  const Entity& entity = entities_.entities[entity_index];
  const Trace& trace = traces_[entity_index];
  const Gender gender = mentions_[m].gender;
  const bool same_sentence = article_.tokens[mentions_[recent_.back()].tokens.begin].sentence ==
                             article_.tokens[mentions_[m].tokens.begin].sentence;
  const std::uint32_t now = same_sentence ? sentence_ : sentence_ + 1;
  int value = 1 + faded(trace.salience, now - trace.sentence);
  const bool goes_on = trace.spoke_in != no_token && now - trace.spoke_in <= 1 && is_subject_of_cue(m);
  if (goes_on) value = percent(value, 120);
  if (is_he_or_she(gender)) value = percent(value, fit_of_gender(gender, entity, goes_on));
  if (is_he_or_she(gender) && may_be_thing(entity, trace)) value = percent(value, opens_once(entity) ? 8 : 40);
  if (is_he_or_she(gender) && entity.kind == SpeakerKind::institution) value = percent(value, 60);
  if (is_he_or_she(gender) && entity.kind == SpeakerKind::unnamed && !was_just_introduced(trace, now))
    value = percent(value, 50);
  if (is_he_or_she(gender) && entity.gender == Gender::unknown && stands_in_place(entity)) value /= 4;
  if (gender == Gender::neuter && entity.kind == SpeakerKind::person)
    value = percent(value, is_he_or_she(likely_gender(entity)) ? 35 : 70);
  if (gender == Gender::plural && entity.kind == SpeakerKind::institution) value /= 2;
  if (gender == Gender::plural && entity.gender == Gender::plural && !goes_on) value = percent(value, 150);
  return value;
}

/// The last name or description of the best entity of those that `fits` lets pass.
template <typename Fits>
std::uint32_t Antecedents::best(std::uint32_t m, Fits fits) const {
  const std::uint32_t paragraph = article_.tokens[mentions_[m].tokens.begin].paragraph;
  const std::size_t oldest = recent_.size() > most_candidates ? recent_.size() - most_candidates : 0;
  std::uint32_t best = no_mention;
  int best_score = 0;
  for (std::size_t i = recent_.size(); i-- > oldest;) {
    if (paragraph - article_.tokens[mentions_[recent_[i]].tokens.begin].paragraph > reach) break;
    const std::uint32_t entity = entities_.of_mention[recent_[i]];
    if (!fits(entity)) continue;
    const int value = score(m, entity);
    if (value > best_score) {
      best_score = value;
      best = traces_[entity].named;
    }
  }
  return best;
}

// „…“, antwortete |diese|; «…», dijo |este|; "|the latter| said".
std::uint32_t Antecedents::last_that_fits(std::uint32_t m) const {
  constexpr std::size_t most_steps = 6;
  const std::size_t oldest = recent_.size() > most_steps ? recent_.size() - most_steps : 0;
  for (std::size_t i = recent_.size(); i-- > oldest;) {
    const std::uint32_t entity = entities_.of_mention[recent_[i]];
    const bool fits = fits_pronoun(m, entities_.entities[entity]) &&
                      !clashes(likely_gender(entities_.entities[entity]), mentions_[m].gender);
    if (fits && !may_be_thing(entities_.entities[entity], traces_[entity])) return traces_[entity].named;
  }
  return no_mention;
}

/// « Au |ministère|, on assure », „Im |Ministerium| gibt man sich gelassen“: the institution or the group in the phrase
/// that opens the sentence, where a preposition does; or no_mention.
std::uint32_t Antecedents::of_whoever(std::uint32_t m) const {
  const std::uint32_t start = article_.sentence_start(mentions_[m].tokens.begin);
  if (!article_.tokens[start].is(wc::preposition | wc::particle)) return no_mention;
  for (std::size_t i = recent_.size(); i-- > 0 && mentions_[recent_[i]].tokens.begin >= start;) {
    const Entity& entity = entities_.entities[entities_.of_mention[recent_[i]]];
    if (entity.kind == SpeakerKind::institution || entity.kind == SpeakerKind::group) return recent_[i];
  }
  return no_mention;
}

std::uint32_t Antecedents::of_pronoun(std::uint32_t m) const {
  if (language_.whoever.has(article_.tokens[mentions_[m].tokens.begin].hash)) {
    if (const std::uint32_t inside = of_whoever(m); inside != no_mention) return inside;
  }
  if (article_.tokens[mentions_[m].tokens.begin].is(wc::definite)) {
    if (const std::uint32_t last = last_that_fits(m); last != no_mention) return last;
  }
  return best(m, [&](std::uint32_t entity) { return fits_pronoun(m, entities_.entities[entity]); });
}

std::uint32_t Antecedents::of_description(std::uint32_t m) const {
  return best(m, [&](std::uint32_t entity) { return fits_description(m, entity); });
}

/// "President |Aurelio Montcada| of San Telmo, who wrote": the person of whom mention `m` says where they are from;
/// otherwise `m`.
std::uint32_t Antecedents::whose_place(std::uint32_t m) const {
  if (recent_.size() < 2 || !is_governed(m)) return m;
  const std::uint32_t bearer = recent_[recent_.size() - 2];
  const Entity& place = entities_.entities[entities_.of_mention[m]];
  const Entity& entity = entities_.entities[entities_.of_mention[bearer]];
  const bool joined = mentions_[bearer].tokens.end + 1 == mentions_[m].tokens.begin;
  const bool nobody =
      mentions_[m].form == MentionForm::name && likely_gender(place) == Gender::unknown && mentions_[m].title.empty();
  return joined && nobody && is_human(entity.kind) ? bearer : m;
}

/// "Orla Finch, the harbour |majority leader|, who said": the person in whose appositive mention `m` stands, where it
/// is no person's name itself; otherwise `m`.
std::uint32_t Antecedents::whose_appositive(std::uint32_t m) const {
  constexpr std::uint32_t most_steps = 4;
  const Mention& mention = mentions_[m];
  if (mention.form == MentionForm::name && mention.kind == SpeakerKind::person) return m;
  for (std::uint32_t back = 1; back <= std::min(m, most_steps); ++back) {
    const Mention& host = mentions_[m - back];
    const bool person = host.form == MentionForm::name && host.kind == SpeakerKind::person && !host.compound;
    const bool holds = host.appositive.begin <= mention.tokens.begin && mention.tokens.end <= host.appositive.end;
    if (person && holds && entities_.of_mention[m - back] != no_entity) return m - back;
  }
  return m;
}

std::uint32_t Antecedents::of_relative(std::uint32_t m) const {
  if (recent_.empty()) return no_mention;
  const bool thing = mentions_[m].gender == Gender::neuter;  // "Pryce insisted that the hall, |which| is listed,"
  const std::uint32_t last = recent_.back();
  const bool apposed =
      article_.tokens[mentions_[m].tokens.begin - 1].is_mark(',') && mentions_[last].gender != Gender::plural;
  const std::uint32_t before = thing ? last : whose_place(apposed ? whose_appositive(last) : last);
  const bool same_sentence =
      article_.tokens[mentions_[before].tokens.begin].sentence == article_.tokens[mentions_[m].tokens.begin].sentence;
  const Entity& entity = entities_.entities[entities_.of_mention[before]];
  if (!same_sentence || (thing && is_human(entity.kind) && !may_be_institution(entity))) return no_mention;
  return traces_[entities_.of_mention[before]].named;
}

}  // namespace verbatim
