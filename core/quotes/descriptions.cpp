#include "quotes/descriptions.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace verbatim {

namespace wc = word_class;

namespace {

/// How many mentions back a role finds its bearer; keeps a book linear.
constexpr std::size_t role_reach = 400;

}  // namespace

Descriptions::Meaning Descriptions::meaning(std::uint32_t m) const {
  if (const std::uint32_t name = names_.behind(m); name != no_mention) return {name, true};
  if (const std::uint32_t host = named_host(m); host != no_mention) return {host, true};
  if (const std::uint32_t subject = told_subject(m); subject != no_mention) return {subject, true};
  return {antecedent(m), false};
}

/// Whom the text introduced before, as such or otherwise, that `m` means; or no_mention.
std::uint32_t Descriptions::antecedent(std::uint32_t m) const {
  const Mention& mention = mentions_[m];
  std::uint32_t found = no_mention;
  const bool bare = mention.tokens.size() == 1 && end_with_place(article_, mention) == mention.tokens.end;
  if (mention.definite || bare || mention.kind == SpeakerKind::institution) found = earlier_role(m);
  if (mention.definite && lexicon_.language().latter.has(tokens_[mention.name.begin].hash))
    found = antecedents_.last_that_fits(m);
  if (found == no_mention) found = told_bearer(m);
  if (found == no_mention && antecedents_.is_this_publication(mention)) return no_mention;
  if (found == no_mention) found = subject_before(m);
  const bool owned = mention.possessive || tokens_[mention.tokens.begin].is(wc::possessive);  // „Seine Frau“
  if (found == no_mention && mention.definite && !owned && (says_no_role(mention) || points_back(m)))
    found = antecedents_.of_description(m);
  if (found == no_mention) found = subject_of_paragraph_before(m);
  return found != no_mention ? found : bearer_of_untold_role(m);
}

/// "|The vegetable trader| said", "|The economist| cut her target", "|the father| of four asked": whether a source, or
/// what opens its sentence, tells somebody by what they are, and by no office, which somebody new might hold.
bool Descriptions::is_told_by_trade(std::uint32_t m) const {
  const Mention& mention = mentions_[m];
  const Token& head = tokens_[mention.name.begin];
  const auto owns = [](const Token& token) { return token.is_possessive; };  // "The Lodger’s landlady"
  const bool the = tokens_[mention.tokens.begin].is(wc::definite) && !mention.possessive &&
                   std::none_of(tokens_.begin() + mention.tokens.begin, tokens_.begin() + mention.tokens.end, owns);
  if (!the || !is_description(mention) || mention.gender == Gender::plural) return false;
  if (has_children(mention)) return true;
  const bool trade = head.is(wc::role | wc::generic) ||
                     Language::ends_in(lexicon_.language().determined_agent_endings, article_.view(head.span));
  return trade && !head.is(wc::title) && !is_office(mention);
}

/// "the mother |of two|".
bool Descriptions::has_children(const Mention& mention) const {
  const std::uint32_t of = mention.tokens.end;
  return tokens_[mention.name.begin].is(wc::kin) && of + 1 < article_.size() && tokens_[of].is(wc::preposition) &&
         word_set<"two three four five six seven eight nine ten">.has(tokens_[of + 1].hash);
}

/// "Ana Ruiz, who has a daughter at the school, disagreed. “I have paid,” |the vegetable trader| said.", «…», advierte
/// Ana Ruiz. |La economista| rebajó el precio: of whom a description tells more that is a source or opens its sentence:
/// the person by name who is the subject of the sentence before, or all that it names; or no_mention.
std::uint32_t Descriptions::subject_before(std::uint32_t m) const {
  const std::uint32_t begin = mentions_[m].tokens.begin;
  const std::uint32_t sentence = tokens_[begin].sentence;
  const bool source = verb_of(cues_.links[m]) != no_token;
  const bool opens = begin == article_.sentence_start(begin) && !is_specified(mentions_[m]);
  if (sentence == 0 || !(source || opens) || !is_told_by_trade(m) || speaks_to_him(m)) return no_mention;
  std::uint32_t found = no_mention;
  bool alone = true;
  const std::uint32_t first = first_mention_from(mentions_, article_.sentence_begin[sentence - 1]);
  const std::uint32_t end = std::min(m, first + static_cast<std::uint32_t>(role_reach));
  for (std::uint32_t other = first; other < end && tokens_[mentions_[other].tokens.begin].sentence + 1 == sentence;
       ++other) {
    const std::uint32_t e = entities_.of_mention[other];
    if (e == no_entity || !is_human(entities_.entities[e].kind) || mentions_[other].compound) continue;
    if (found == no_mention) found = other;
    alone &= same_entity(entities_, found, other);
  }
  if (found == no_mention) return no_mention;
  const Entity& entity = entities_.entities[entities_.of_mention[found]];
  const Mention& name = mentions_[entity.named_by];
  const bool named = name.form == MentionForm::name && name.name.size() > 1 && entity.kind == SpeakerKind::person;
  const bool fits = !clashes(antecedents_.likely_gender(entity), mentions_[m].gender);
  const bool subject = source && is_subject(mentions_[found], cues_.links[found]);
  const bool one = opens && alone && !is_titled(name) && !asks(found);
  return named && fits && (subject || one) ? found : no_mention;
}

/// “Where is it?” |Ana Ruiz| asked: whether a mention is the subject of a verb whose object answers.
bool Descriptions::asks(std::uint32_t m) const {
  const std::uint32_t verb = verb_of(cues_.links[m]);
  return verb != no_token && lexicon_.language().asks.has(tokens_[verb].hash);
}

/// "Ana Ruiz said she would run again. / |The Liberal candidate| told reporters": a role that opens a paragraph and was
/// not told means whom the paragraph before it is about, where that names nobody else and begins with the name; or
/// no_mention.
std::uint32_t Descriptions::subject_of_paragraph_before(std::uint32_t m) const {
  const Mention& mention = mentions_[m];
  const std::uint32_t paragraph = tokens_[mention.tokens.begin].paragraph;
  const bool opens = mention.tokens.begin == article_.paragraph_begin[paragraph] && paragraph > 0;
  if (!lexicon_.language().is_english() || !opens || !mention.definite || mention.kind != SpeakerKind::unnamed ||
      mention.possessive || !tokens_[mention.name.begin].is(wc::role) || tokens_[mention.name.begin].is(wc::plural) ||
      is_specified(mention) || cues_.links[m].subject_of == no_token) {
    return no_mention;
  }
  std::uint32_t named = no_mention;
  for (std::size_t i = recent_.size(); i-- > 0;) {
    const Mention& other = mentions_[recent_[i]];
    const std::uint32_t there = tokens_[other.tokens.begin].paragraph;
    if (there + 1 < paragraph) break;
    if (!is_human(other.kind)) continue;
    const std::uint32_t entity = entities_.of_mention[recent_[i]];
    if (there == paragraph || (named != no_mention && entity != entities_.of_mention[named])) return no_mention;
    named = recent_[i];
  }
  if (named == no_mention) return no_mention;
  const Mention& first = mentions_[named];
  const Entity& entity = entities_.entities[entities_.of_mention[named]];
  const bool about = first.form == MentionForm::name && first.tokens.begin == article_.paragraph_begin[paragraph - 1];
  return about && entity.kind == SpeakerKind::person && !clashes(entity.gender, mention.gender) ? named : no_mention;
}

/// « |cet| ancien pâtissier »: a demonstrative before what somebody is means whom the text has just named.
bool Descriptions::points_back(std::uint32_t m) const {
  const Mention& mention = mentions_[m];
  const bool speaks = verb_of(cues_.links[m]) != no_token;
  const bool person = tokens_[mention.name.begin].is(wc::role | wc::generic) ||
                      (speaks && !lexicon_.language().is_english());  // not "a flyer |this morning| calls it"
  const bool unnamed = lexicon_.language().anonymous.has(tokens_[mention.name.begin].hash);
  return person && !unnamed && is_description(mention) &&
         !tokens_[mention.tokens.begin + 1].is(wc::ordinal | wc::article) &&
         lexicon_.language().demonstratives.has(tokens_[mention.tokens.begin].hash);
}

/// "|He| was a lamplighter": of whom the sentence says that they are what the role `m` says; or no_mention.
std::uint32_t Descriptions::told_subject(std::uint32_t m) const {
  if (!is_description(mentions_[m]) || mentions_[m].possessive) return no_mention;
  const std::uint32_t subject = told_.subject(m);
  if (subject == no_mention || entities_.of_mention[subject] == no_entity) return no_mention;
  const Entity& entity = entities_.entities[entities_.of_mention[subject]];
  return is_human(entity.kind) && !clashes(entity.gender, mentions_[m].gender) ? subject : no_mention;
}

/// "The lamplighter", where the text said of somebody that he is one; or no_mention.
std::uint32_t Descriptions::told_bearer(std::uint32_t m) const {
  const Mention& mention = mentions_[m];
  if (!is_description(mention) || !mention.definite || is_specified(mention)) return no_mention;
  const std::uint32_t found = told_.bearer(m);
  if (found == no_mention || entities_.of_mention[found] == no_entity) return no_mention;
  const Entity& entity = entities_.entities[entities_.of_mention[found]];
  return clashes(antecedents_.likely_gender(entity), mention.gender) || contradicts(mention, mentions_[entity.named_by])
             ? no_mention
             : found;
}

/// "The woman", "the 14-year-old", "the 51-year-old rancher", "the company": what could be said of anybody of the
/// kind.
bool Descriptions::says_no_role(const Mention& mention) const {
  const Token& head = tokens_[mention.name.begin];
  const auto is_age = [&](const Token& token) {
    return is_digit(code_point_at(article_.text, token.span.begin).value);
  };
  const bool aged = mention.tokens.size() == 3 && is_age(tokens_[mention.name.begin - 1]);
  if (mention.tokens.size() > 2 && !aged && !has_modifier(mention)) return false;
  const bool age = is_age(head);
  const bool compound = lexicon_.classes(head.hash) == 0;  // „die Wasserbaubehörde“
  const bool institution = mention.kind == SpeakerKind::institution && !is_office(mention) && !is_specified(mention) &&
                           !compound && (head.shape == Shape::lower || lexicon_.language().capitalises_nouns);
  const bool aged_role = aged && lexicon_.language().is_english();  // „die 38-jährige Angeklagte“ need not have a name
  return age || aged_role || institution || head.is(wc::generic);
}

/// "the |old| man", « l’|ancien| ostréiculteur », "el |joven| pintor".
bool Descriptions::has_modifier(const Mention& mention) const {
  return mention.tokens.size() == 3 && tokens_[mention.name.begin - 1].is(wc::modifier);
}

/// "le ministère |de la santé|", "the father |of| a pupil", "the man |behind| me".
bool Descriptions::is_specified(const Mention& mention) const {
  const std::uint32_t next = mention.tokens.end;
  const WordClasses leads_on = lexicon_.language().is_english() ? wc::preposition : wc::particle;
  if (next >= article_.size() || !tokens_[next].is(leads_on)) return false;
  // « le chef |de manœuvre| », « la grutière |de 36 ans| »: more of what somebody is, and not whose or where
  const Token& behind = tokens_[std::min(next + 1, article_.size() - 1)];
  const bool bare = behind.kind == TokenKind::number || (behind.shape == Shape::lower && behind.classes == 0);
  return lexicon_.language().is_english() || lexicon_.language().capitalises_nouns || !bare;
}

/// « le préfet », "the ministry": whoever holds an office need not have been named.
bool Descriptions::is_office(const Mention& mention) const {
  return lexicon_.language().offices.has(tokens_[mention.name.begin].hash);
}

/// Marlis Urfer opens the hive. “Twenty thousand,” says |the beekeeper|: a role alone, as a source, is whom its
/// reader has in mind, where the gender fits, and the text has told of no other role or mentioned nobody since; or
/// no_mention.
std::uint32_t Descriptions::bearer_of_untold_role(std::uint32_t m) const {
  const Mention& mention = mentions_[m];
  const CueLinks& links = cues_.links[m];
  const bool source = verb_of(links) != no_token;
  const bool role =
      mention.kind == SpeakerKind::unnamed && (tokens_[mention.name.begin].is(wc::role) || links.inverted != no_token);
  const Token& first = tokens_[mention.tokens.begin];  // not "his wife", "Cameron’s spokesman"
  const bool alone = first.is(wc::definite) && mention.tokens.size() <= 3 && !mention.possessive &&
                     !is_specified(mention);  // nor "the father of a pupil"
  if (!source || !role || !alone || is_office(mention) || links.inside_appositive || !is_he_or_she(mention.gender) ||
      speaks_to_him(m)) {
    return no_mention;
  }
  const std::uint32_t found = antecedents_.of_description(m);
  if (found == no_mention) return no_mention;
  const Entity& entity = entities_.entities[entities_.of_mention[found]];
  const Mention& name = mentions_[entity.named_by];
  const bool another = is_titled(name) && tokens_[mention.name.begin].is(wc::role) && !has_modifier(mention);
  const Gender likely = antecedents_.likely_gender(entity);
  const bool fits = likely == mention.gender || (likely == Gender::unknown && name.name.size() > 1);
  return fits && (!another || is_alone_before(found, m)) ? found : no_mention;
}

/// "|Coach| Ana Ruiz": whether a name has what somebody is before it.
bool Descriptions::is_titled(const Mention& name) const {
  return std::any_of(tokens_.begin() + name.title.begin, tokens_.begin() + name.title.end,
                     [](const Token& token) { return token.is(wc::role | wc::title); });
}

/// « La directrice, |Ana Ruiz|, a reçu une lettre. « … », traduit l’institutrice »: whether nobody else is mentioned
/// between two mentions of one paragraph.
bool Descriptions::is_alone_before(std::uint32_t earlier, std::uint32_t m) const {
  if (tokens_[mentions_[earlier].tokens.begin].paragraph != tokens_[mentions_[m].tokens.begin].paragraph) return false;
  for (std::size_t i = recent_.size(); i-- > 0 && recent_[i] > earlier;) {
    const std::uint32_t other = entities_.of_mention[recent_[i]];
    if (other != entities_.of_mention[earlier] && is_human(entities_.entities[other].kind)) return false;
  }
  return true;
}

/// «…», |le| contestó el camarero; „…“, antwortete |ihm| der Wirt: whether the verb behind which a mention stands has
/// somebody else, who was spoken of, for its object.
bool Descriptions::speaks_to_him(std::uint32_t m) const {
  const std::uint32_t verb = cues_.links[m].inverted;
  if (verb == no_token || verb == 0) return false;
  const auto is_object = [](const Token& token) {
    return token.is(wc::object_pronoun | wc::oblique) &&
           !token.is(wc::first_person | wc::second_person | wc::subject_pronoun);
  };
  return is_object(tokens_[verb - 1]) || is_object(tokens_[verb + 1]);
}

/// "Nick Witney, a former head of an agency,", "Her father, a tram driver,": the person whose appositive the role `m`
/// opens, or no_mention.
std::uint32_t Descriptions::named_host(std::uint32_t m) const {
  if (!cues_.links[m].inside_appositive || mentions_[m].kind != SpeakerKind::unnamed || mentions_[m].possessive)
    return no_mention;
  constexpr std::uint32_t most_steps = 4;
  for (std::uint32_t back = 1; back <= std::min(m, most_steps); ++back) {
    const Mention& host = mentions_[m - back];
    const bool named = host.form == MentionForm::name && host.kind == SpeakerKind::person;
    const bool described = host.form == MentionForm::nominal && host.kind == SpeakerKind::unnamed;
    if ((named || described) && !host.compound && entities_.of_mention[m - back] != no_entity &&
        host.appositive.begin == mentions_[m].tokens.begin && !host.appositive.empty()) {
      return m - back;
    }
  }
  return no_mention;
}

/// "An official ... |the official|", "Mayor Ana Ruiz ... |the mayor|", "the Harbour Board ... |the board|": the last
/// mention before that has the noun of `m`, or no_mention.
std::uint32_t Descriptions::earlier_role(std::uint32_t m) const {
  const Mention& mention = mentions_[m];
  const Token& head = tokens_[mention.name.begin];
  const std::size_t oldest = recent_.size() > role_reach ? recent_.size() - role_reach : 0;
  for (std::size_t i = recent_.size(); i-- > oldest;) {
    const std::uint32_t other_index = recent_[i];
    const Mention& other = mentions_[other_index];
    if (entities_.of_mention[other_index] == no_entity) continue;
    const bool same_noun = tokens_[other.name.begin].hash == head.hash || has_other_role(other_index, mention);
    if (other.form == MentionForm::nominal && same_noun && same_words(mention, other)) return other_index;
    if (bears_noun(other, mention)) return other_index;
    if (other.form == MentionForm::name && mention.definite && mention.kind == SpeakerKind::unnamed &&
        has_role(other, head) && !contradicts(mention, other) && !clashes(other.gender, mention.gender)) {
      return other_index;
    }
  }
  return no_mention;
}

/// "Coach Ana Ruiz ... the coach ... |the manager|": whether a named person was told by a noun that may be called by
/// that of a description.
bool Descriptions::has_other_role(std::uint32_t m, const Mention& description) const {
  const Entity& entity = entities_.entities[entities_.of_mention[m]];
  return description.definite && mentions_[entity.named_by].form == MentionForm::name &&
         lexicon_.may_be_called(tokens_[mentions_[m].name.begin].hash, tokens_[description.name.begin].hash) &&
         !clashes(entity.gender, description.gender);
}

/// "The Metropolitan Transit District ... |the district| said": whether a name that is no person's ends in the noun
/// of a description that says nothing else, or has it before "of".
bool Descriptions::bears_noun(const Mention& name, const Mention& description) const {
  if (name.form != MentionForm::name || name.compound || name.name.size() < 2 || !description.definite ||
      description.tokens.size() != 2 || is_specified(description) || tokens_[name.name.begin].is(wc::first_name)) {
    return false;
  }
  const Token& noun = tokens_[description.name.begin];
  if (tokens_[name.name.end - 1].hash == noun.hash) return true;
  if (!lexicon_.language().is_english() && tokens_[name.name.begin].hash == noun.hash) return true;
  for (std::uint32_t i = name.name.begin; i + 1 < name.name.end; ++i) {
    if (tokens_[i].hash == noun.hash && article_.view(tokens_[i + 1].span) == "of") return true;
  }
  return false;
}

/// "The Republican nominee" is not "Democratic vice presidential nominee NAME": whether both have capitals before the
/// role and none of the description's is among the other's.
bool Descriptions::contradicts(const Mention& description, const Mention& name) const {
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
bool Descriptions::same_words(const Mention& later, const Mention& earlier) const {
  for (std::uint32_t i = later.tokens.begin; i < later.name.begin; ++i) {
    const Token& token = tokens_[i];
    if (token.is(wc::definite) || token.is(wc::article) || token.is_possessive) continue;
    bool found = false;
    for (std::uint32_t j = earlier.tokens.begin; j < earlier.name.begin; ++j) found |= tokens_[j].hash == token.hash;
    if (!found) return false;
  }
  return true;
}

bool Descriptions::has_role(const Mention& mention, const Token& role) const {
  for (const TokenRange range : {mention.title, mention.appositive}) {
    for (std::uint32_t i = range.begin; i < range.end && !tokens_[i].is(wc::relative); ++i) {
      if (tokens_[i].hash == role.hash || lexicon_.may_be_called(tokens_[i].hash, role.hash) ||
          is_compound_of(tokens_[i], role))
        return true;
    }
  }
  return false;
}

/// German "Umweltministerin" is a "Ministerin".
bool Descriptions::is_compound_of(const Token& title, const Token& role) const {
  const std::string_view whole = article_.view(title.span);
  const std::string_view part = article_.view(role.span);
  if (!lexicon_.language().capitalises_nouns || part.size() < 2 || whole.size() <= part.size()) return false;
  const std::string_view end = whole.substr(whole.size() - part.size());
  return ascii_lower(end.front()) == ascii_lower(part.front()) && end.substr(1) == part.substr(1);
}

}  // namespace verbatim
