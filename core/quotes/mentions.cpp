#include "quotes/mentions.h"

#include <algorithm>

#include "quotes/appositives.h"
#include "quotes/institution_names.h"
#include "quotes/name_bearer.h"
#include "quotes/name_words.h"
#include "quotes/noun_phrases.h"
#include "quotes/pronouns.h"
#include "quotes/sentence_openings.h"
#include "quotes/titles.h"
#include "quotes/unlisted_nouns.h"
#include "quotes/verb_places.h"

namespace verbatim {
namespace {

namespace wc = word_class;

class MentionFinder {
 public:
  MentionFinder(const TokenizedText& article, const Language& language, const CommonWords& common,
                std::vector<Mention>& out)
      : article_(article),
        language_(language),
        tokens_(article.tokens),
        names_(article, language, common),
        places_(article, language),
        pronouns_(article, language),
        titles_(article, language, names_, places_),
        phrases_(article, language, names_, places_, titles_),
        out_(out) {}

  void run() {
    for (std::uint32_t i = 0; i < article_.size();) {
      if (i == article_.sentence_start(i)) i = skip_opening(article_, i);
      if (i >= article_.size()) break;
      if (!tokens_[i].is_word() && tokens_[i].kind != TokenKind::number) {
        ++i;
      } else if (pronouns_.is_pronoun(i)) {
        i = add_pronoun(i);
      } else {
        i = noun_phrase(i);
      }
    }
  }

 private:
  /// Adds the pronoun and, of a possessive, what it owns; returns where to go on.
  std::uint32_t add_pronoun(std::uint32_t i) {
    const Mention mention = pronouns_.mention_at(i);
    out_.push_back(mention);
    return mention.possessive ? owned_phrase(i) : i + 1;
  }

  /// "his spokesman", "her campaign": the noun phrase that a possessive pronoun opens is a mention of its own.
  std::uint32_t owned_phrase(std::uint32_t i) {
    const std::uint32_t end = phrases_.phrase_end(i + 1, article_.sentence_end(i), true);
    const std::uint32_t head = phrases_.last_source_noun(i + 1, end);
    const std::uint32_t name = phrases_.trailing_name(i + 1, end);
    const std::uint32_t first = titles_.end_of_titles(name, end);
    const bool titled = first > name && first < end;  // "my |Uncle| Rupert"
    if (name < end && (titled || titles_.lower_role_before(i, i + 1, name, end) < name))
      return add_name(i, i + 1, name, end);
    if (head == end) {
      if (end > i + 1) add_other_nominal(i, i + 1, end);
      return i + 1;
    }
    add_nominal(i, head, true);
    return head + 1 == end ? end : i + 1;
  }

  /// Reads the noun phrase that begins at `i`, adds its mentions, and returns where to go on.
  std::uint32_t noun_phrase(std::uint32_t i) {
    if (is_verb_behind_quotation(i)) return i + 1;
    const std::uint32_t limit = article_.sentence_end(i);
    // "so |that| the old man could see"
    if (tokens_[i].is(wc::that_word) && i + 1 < limit && tokens_[i + 1].is(wc::definite | wc::article)) return i + 1;
    // „ein Brief, |der| dieser Zeitung vorliegt“
    if (tokens_[i].is(wc::relative) && i + 1 < limit && language_.capitalises_nouns &&
        language_.demonstratives.has(tokens_[i + 1].hash))
      return i + 2;
    std::uint32_t content = i;
    while (content < limit && content < i + 2 && tokens_[content].is_word() &&
           tokens_[content].is(wc::definite | wc::article)) {
      ++content;
    }
    const bool determined = content > i || places_.follows_inverted_cue(i) || places_.follows_according_to(i) ||
                            places_.follows_quotation(i);
    const std::uint32_t end = phrases_.phrase_end(content, limit, determined);
    if (end == content && content < limit && opens_purpose(content)) return add_name(i, content, content, content + 1);
    if (end == content) return bare_subject(i, content);
    return phrase(i, content, end);
  }

  /// «…», |denuncia| la portavoz; « … », |plaide| Lise: a verb of saying that is a noun elsewhere.
  [[nodiscard]] bool is_verb_behind_quotation(std::uint32_t i) const {
    return !language_.is_english() && tokens_[i].is(wc::cue_finite) && tokens_[i].is(source_noun) &&
           tokens_[i].shape == Shape::lower && places_.follows_quotation(i);
  }

  /// "|Citizens for Tax Justice| said": a name that opens with a plural that the lexicon does not know.
  [[nodiscard]] bool opens_purpose(std::uint32_t i) const {
    const std::uint32_t end = end_of_purpose(article_, names_, i + 1);
    return end > i + 1 && end < article_.sentence_end(i) && tokens_[end].is(wc::cue_finite);
  }

  /// "|the two| write", "|lobbyists| describe": determiners that count, or a plural that the lexicon does not know, as
  /// the subject of a verb of saying. [begin, end) are the determiners; a phrase that opens with them goes no further.
  /// Returns where to go on.
  std::uint32_t bare_subject(std::uint32_t begin, std::uint32_t end) {
    if (is_one_of_several(begin, end)) {
      const Gender gender = gender_of_determiner(tokens_[begin + 1].classes);
      out_.push_back(
          nominal_of(article_, {begin, end}, SpeakerKind::unnamed, gender, phrases_.after_of_phrase({begin, end})));
      return end;
    }
    const std::uint32_t noun = end == begin ? begin + 1 : end;
    if (end > begin && places_.follows_inverted_verb(begin)) {
      if (end == begin + 2) {  // “…,” returned |the other|
        out_.push_back(nominal_of(article_, {begin, end}, SpeakerKind::unnamed, Gender::unknown, end));
      } else if (pronouns_.stands_for_noun(begin)) {
        add_pronoun(begin);
      }
    }
    if (end == begin + 1 && pronouns_.is_demonstrative_subject(begin)) add_pronoun(begin);
    const bool counts = end == begin + 2 && !tokens_[end - 1].is(wc::definite);
    if (noun < article_.sentence_end(begin) && (counts || (end == begin && is_bare_plural(begin))) &&
        tokens_[noun].is(wc::cue_finite | wc::cue_base) && tokens_[noun].shape == Shape::lower) {
      add_group(begin, noun, noun);
    }
    return noun;
  }

  /// « |l’un| d’eux jure », « prédit |l’une| des élues »: whether the determiners [begin, end) stand for somebody.
  [[nodiscard]] bool is_one_of_several(std::uint32_t begin, std::uint32_t end) const {
    return language_.hyphenates_pronouns && end == begin + 2 && end < article_.size() &&
           tokens_[begin].is(wc::definite) && tokens_[begin + 1].is(wc::article) && tokens_[end].is(wc::particle);
  }

  /// "policymakers": an English plural where a subject may stand.
  [[nodiscard]] bool is_bare_plural(std::uint32_t i) const {
    const Token& token = tokens_[i];
    const std::string_view word = article_.view(token.span);
    const bool plural =
        language_.adverbs_end_in_ly && word.size() > 4 && word.back() == 's' && word[word.size() - 2] != 's';
    if (!plural || token.classes != 0) return false;
    const std::uint32_t start = article_.sentence_start(i);
    const auto opens = [&](std::uint32_t at) {
      return at == start || !tokens_[at - 1].is_word() || tokens_[at - 1].is(wc::subordinator | wc::conjunction);
    };
    return opens(i) || (tokens_[i - 1].is_word() && tokens_[i - 1].classes == 0 && opens(i - 1));
  }

  /// "|21 percent| of voters said": a number and its noun, as the subject of a verb of saying.
  std::uint32_t share(std::uint32_t begin, std::uint32_t end) {
    const std::uint32_t limit = article_.sentence_end(begin);
    if (end < limit && tokens_[end].is_word() && tokens_[end].shape == Shape::lower && tokens_[end].classes == 0) ++end;
    const std::uint32_t verb = phrases_.after_of_phrase({begin, end});
    const bool year = end == begin + 1 && tokens_[begin].span.size() == 4;  // "im Jahr |1987| sagte"
    const bool hour = begin > 0 && tokens_[begin - 1].is_mark(':');         // "at 6:|20| in the morning and said"
    if (!year && !hour && !is_amount(begin) && verb < limit && tokens_[verb].is(wc::cue_finite | wc::cue_base))
      add_group(begin, end, verb);
    return end;
  }

  /// "more than £|40,000| from a teacher", "fell |19| per cent": whether a number is money, or what a verb does.
  [[nodiscard]] bool is_amount(std::uint32_t i) const {
    if (i == article_.sentence_start(i)) return false;
    const Token& before = tokens_[i - 1];
    if (!before.is_word()) return before.is_mark('$') || before.is_mark(U'£') || before.is_mark(U'€');
    return before.classes == 0 && before.shape == Shape::lower;
  }

  /// Adds several unnamed people. `after`: where their verb stands.
  void add_group(std::uint32_t begin, std::uint32_t end, std::uint32_t after) {
    out_.push_back(nominal_of(article_, {begin, end}, SpeakerKind::group, Gender::plural, after));
  }

  /// The phrase is tokens [begin, end), its determiner [begin, content).
  std::uint32_t phrase(std::uint32_t begin, std::uint32_t content, std::uint32_t end) {
    std::uint32_t name = phrases_.trailing_name(content, end);
    if (name < end && name > content && titles_.is_verb(name - 1, content)) end = name = name - 1;
    if (name < end && reports_itself(end)) return add_nominal(begin, end, false);
    const std::uint32_t limit = article_.sentence_end(begin);
    std::uint32_t resume = end;
    if (name < end) {
      resume = add_name(begin, content, name, end);
    } else if (const std::uint32_t head = phrases_.last_source_noun(content, end); head < end) {
      if (acts(begin, head, content)) return add_name(begin, begin, begin, head);
      // "laws that allow companies": no determiner
      if (tokens_[begin].is(wc::that_word) && tokens_[head].is(wc::plural)) begin = head;
      resume = std::max(add_nominal(begin, head, is_definite(begin, content)), begin + 1);
    } else if (content > begin) {
      add_other_nominal(begin, content, end);
    } else if (tokens_[begin].kind == TokenKind::number && end == begin + 1) {
      return share(begin, end);
    } else {
      resume = std::max(content, begin + 1);
    }
    if (resume > end && names_office(resume, limit)) {
      out_.pop_back();
      const std::uint32_t bearer = end_of_name(resume + 1, limit);
      return bearer > resume + 1 ? add_name(begin, content, resume + 1, bearer)
                                 : add_nominal(begin, resume, is_definite(begin, content));
    }
    if (resume >= end && resume < limit && tokens_[resume].is_possessive) return after_possessive(begin, resume);
    return std::max(resume, begin + 1);
  }

  /// « Isaure Karras |enseigne| le violoncelle »: whether what might be a noun at `head` is the verb of a name from
  /// `begin` on, since nouns have a determiner where the language wants one.
  [[nodiscard]] bool acts(std::uint32_t begin, std::uint32_t head, std::uint32_t content) const {
    const bool bare = !language_.is_english() && !language_.capitalises_nouns && content == begin && head > begin;
    return bare && tokens_[head].shape == Shape::lower && phrases_.trailing_name(begin, head) == begin;
  }

  /// "Department of Health |spokesperson|": a role in lower case right after an institution's whole name.
  [[nodiscard]] bool names_office(std::uint32_t i, std::uint32_t limit) const {
    return language_.is_english() && i < limit && tokens_[i].is(wc::role) && tokens_[i].shape == Shape::lower &&
           !out_.empty() && !out_.back().compound && out_.back().kind == SpeakerKind::institution;
  }

  /// The end of the words of a name that begins at `i`; `i` where none does.
  [[nodiscard]] std::uint32_t end_of_name(std::uint32_t i, std::uint32_t limit) const {
    while (i < limit && names_.is_name(i)) ++i;
    return i;
  }

  /// "US |rhetoric| saying": a noun of saying that goes on with a verb of saying is a source itself.
  [[nodiscard]] bool reports_itself(std::uint32_t i) const {
    return i + 1 < article_.sentence_end(i - 1) && tokens_[i].is(wc::cue_noun) && !tokens_[i].is(wc::cue_finite) &&
           tokens_[i].shape == Shape::lower && tokens_[i + 1].is(wc::cue_participle);
  }

  [[nodiscard]] bool is_definite(std::uint32_t begin, std::uint32_t content) const {
    if (content == begin && begin > article_.sentence_start(begin))
      return language_.contractions.has(tokens_[begin - 1].hash);
    return content > begin && tokens_[begin].is(wc::definite);
  }

  /// "Trump’s campaign manager": the mention before the possessive is marked, and the phrase after it is read with it.
  std::uint32_t after_possessive(std::uint32_t begin, std::uint32_t mark) {
    if (!out_.empty() && out_.back().tokens.begin >= begin) out_.back().possessive = true;
    const std::uint32_t limit = article_.sentence_end(mark);
    const std::uint32_t end = phrases_.phrase_end(mark + 1, limit, true);
    if (end == mark + 1) return end;
    const std::uint32_t name = phrases_.trailing_name(mark + 1, end);
    if (name < end) return add_name(begin, mark + 1, name, end);
    const std::uint32_t head = phrases_.last_source_noun(mark + 1, end);
    if (head == end) return mark + 1;
    add_nominal(begin, head, true);
    return head + 1;
  }

  /// Adds the name in [name, end), whose phrase began at `begin` and its determiner ended at `content`.
  std::uint32_t add_name(std::uint32_t begin, std::uint32_t content, std::uint32_t name, std::uint32_t end) {
    if (names_place(name, end)) return end;
    if (is_demonym(begin, name, end) || is_german_agent(begin, name, end)) {
      const std::uint32_t after = phrases_.after_of_phrase({begin, end});
      const Gender gender = gender_of_determiner(tokens_[begin].classes);
      out_.push_back(nominal_of(article_, {begin, end}, SpeakerKind::unnamed, gender, after));
      return end;
    }
    const std::uint32_t person = person_behind_office(content, name, end);
    if (person > content) begin = content = name = person;
    std::uint32_t first = titles_.end_of_titles(name, end);
    const std::uint32_t office = first == end ? end - 1 : end;
    end = titles_.join_partner(titles_.join_of(name, first, end));
    if (first >= end) return add_office(begin, std::min(office, end - 1), end);
    Mention mention = named_by({begin, content, name, first, end});
    const bool described = join_description(mention);
    mention.after = mention.tokens.end;
    if (described && verb_follows_comma(mention.after)) {
      ++mention.after;
    } else {
      read_appositive(article_, mention);
    }
    mention.gender = gender_of_name(article_, mention);
    out_.push_back(mention);
    join_compound();
    return mention.name.end;
  }

  /// Adds capitals that are a role throughout: "Vice President", "Secretary of State". Returns their end.
  std::uint32_t add_office(std::uint32_t begin, std::uint32_t head, std::uint32_t end) {
    add_nominal(begin, head, true);
    if (out_.back().tokens.end < end && !out_.back().compound) out_.back().after = end;
    return end;
  }

  /// A phrase [begin, end) that ends in a name: its determiner ends at `content`, its capitals begin at `name`, and
  /// those of them that are no title at `first`.
  struct NamePhrase {
    std::uint32_t begin;
    std::uint32_t content;
    std::uint32_t name;
    std::uint32_t first;
    std::uint32_t end;
  };

  /// The mention that a name and what stands before it make, with what its institution is for; not yet its gender and
  /// what follows it.
  [[nodiscard]] Mention named_by(NamePhrase phrase) const {
    auto [begin, content, name, first, end] = phrase;
    const std::uint32_t purpose = end_of_purpose(article_, names_, end);
    const std::uint32_t role = titles_.lower_role_before(begin, content, name, purpose);
    const bool of_place = language_.capitalises_nouns && role < name && first == name && tokens_[name].is(wc::place) &&
                          !tokens_[name - 1].is(wc::role | wc::title | wc::naming);
    if (of_place) first = name = name - 1;  // „die |Universität Köln|“
    // "said |that| Ana Reyes would stay"
    const bool definite = content > begin && tokens_[begin].is(wc::definite) && !tokens_[begin].is(wc::that_word);
    const bool called =
        role < name && first == name && tokens_[name - 1].is(wc::naming);  // "a worker |named| Luis Ferro"
    Mention mention;
    mention.tokens = {role < name || definite ? begin : name, purpose};
    mention.name = {first, purpose};
    mention.title = {role < name ? content : name, called ? name - 1 : first};
    // "the Morning Star", "the steamer Aurora", and not "by the time Eudora Quill came", "the Herald’s Dorcas Finn"
    const bool thing = definite && !tokens_[name - 1].is_possessive && (name == content || mention.name.size() == 1);
    mention.kind = purpose > end ? SpeakerKind::institution : kind_of_name(article_, mention, thing);
    return mention;
  }

  /// Whether a phrase is a definite determiner and one word.
  [[nodiscard]] bool is_definite_word(std::uint32_t begin, std::uint32_t name, std::uint32_t end) const {
    return name == begin + 1 && end == name + 1 && tokens_[begin].is(wc::definite);
  }

  /// "the |Belgian| said", « raconte la |Bretonne| »: a capital that says what somebody is.
  [[nodiscard]] bool is_demonym(std::uint32_t begin, std::uint32_t name, std::uint32_t end) const {
    if (language_.capitalises_nouns || !is_definite_word(begin, name, end)) return false;
    const bool source = places_.verb_stands_at(end) || places_.follows_inverted_verb(begin);
    return source && (tokens_[name].is(wc::generic) ||
                      Language::ends_in(language_.demonym_endings, article_.view(tokens_[name].span)));
  }

  /// „sagte der |Laternenanzünder|“: a noun for what people do, taken for a name because a verb of saying is beside it.
  [[nodiscard]] bool is_german_agent(std::uint32_t begin, std::uint32_t name, std::uint32_t end) const {
    return language_.capitalises_nouns && is_definite_word(begin, name, end) &&
           (tokens_[name].is(wc::generic) || titles_.is_determined_agent(begin, name));
  }

  /// "of Ashton, Md.": after a preposition, a name, a comma and a place say where, not who.
  [[nodiscard]] bool names_place(std::uint32_t name, std::uint32_t end) const {
    const std::uint32_t start = article_.sentence_start(name);
    if (is_dateline(name, end)) return true;
    if (end - name == 1 && is_region(tokens_[name]) && name >= start + 2 && tokens_[name - 1].is_mark(',') &&
        tokens_[name - 2].is_word() && tokens_[name - 2].is_capital()) {
      return true;
    }
    return name > start && tokens_[name - 1].is(wc::preposition) && end + 1 < article_.sentence_end(name) &&
           tokens_[end].is_mark(',') && is_region(tokens_[end + 1]) && !tokens_[name].is(wc::title | wc::first_name);
  }

  /// "|Kaltensee.| Six seconds before the end": whether a name of one word is the first sentence of a paragraph that
  /// goes on.
  [[nodiscard]] bool is_dateline(std::uint32_t name, std::uint32_t end) const {
    const std::uint32_t next = article_.sentence_end(name);
    return end - name == 1 && name == article_.paragraph_begin[tokens_[name].paragraph] && end + 1 == next &&
           tokens_[end].is_mark('.') && next < article_.size() && tokens_[next].paragraph == tokens_[name].paragraph &&
           !tokens_[name].is(wc::first_name);
  }

  /// "the prosecutor, Delia Kwan|, said|".
  [[nodiscard]] bool verb_follows_comma(std::uint32_t i) const {
    return i + 1 < article_.sentence_end(i - 1) && tokens_[i].is_mark(',') &&
           tokens_[i + 1].is(wc::cue_finite | wc::auxiliary);
  }

  /// "le ministre de l’Intérieur |Gérard Daman|", "la directora del museo |Ana Ruiz|": where in the capitals [name,
  /// end) the name begins of who holds the office before; `content`, where the words of the phrase begin, when no
  /// office stands there.
  [[nodiscard]] std::uint32_t person_behind_office(std::uint32_t content, std::uint32_t name, std::uint32_t end) const {
    if (!follows_office(content)) return content;
    const auto person = [](const Token& token) { return token.is(wc::role | wc::title); };
    if (content < name) {
      return std::none_of(tokens_.begin() + content, tokens_.begin() + name, person) ? name : content;
    }
    for (std::uint32_t i = name + 1; i + 1 < end; ++i) {
      if (tokens_[i].is(wc::first_name)) return i;
    }
    constexpr std::uint32_t words = 2;  // of a name whose first one no list knows
    return end - name > words ? end - words : content;
  }

  /// "le ministre de l’|Intérieur|", "die Sprecherin der |Wache|": whether only a particle or two lie between a role
  /// and a word.
  [[nodiscard]] bool follows_office(std::uint32_t i) const {
    constexpr std::uint32_t most_particles = 2;
    if (out_.empty()) return false;
    const Mention& role = out_.back();
    const std::uint32_t office = role.tokens.end;
    if (!is_description(role) || office >= i || i - office > most_particles) {
      return false;
    }
    return leads_to_office(tokens_[office], language_) &&
           std::all_of(tokens_.begin() + office, tokens_.begin() + i,
                       [](const Token& token) { return token.is(wc::particle | wc::definite); });
  }

  /// "the prosecutor, Delia Kwan", "former secretary of state Ana Reyes": a description and the name after its comma,
  /// or after its office, are one mention. Whether they were joined.
  bool join_description(Mention& mention) {
    if (out_.empty() || !mention.title.empty()) return false;
    if (join_office(mention)) return true;
    const Mention& before = out_.back();
    const std::uint32_t begin = mention.tokens.begin;
    if (!is_description(before) || before.tokens.end >= begin) return false;
    std::uint32_t end = before.tokens.end;
    if (tokens_[end].is(wc::reflexive)) ++end;  // "The striker himself, Ibrahim Sall, was found"
    const std::uint32_t words = begin > end + 1 && titles_.is_age(begin - 1) ? begin - 1 : begin;
    const bool comma = before.tokens.size() > 1 && end + 1 == words && tokens_[end].is_mark(',') &&
                       !is_of_somebody(before) && !is_subject_behind(end, mention.tokens.end);
    const bool office = end + 2 == begin && titles_.is_of_title(end) && tokens_[end + 1].shape == Shape::lower &&
                        !tokens_[end + 1].is(wc::function_word);
    if (!comma && !office) return false;
    mention.title = {before.tokens.begin, comma ? end : begin};
    mention.tokens.begin = before.tokens.begin;
    mention.kind = SpeakerKind::person;
    out_.pop_back();
    return true;
  }

  /// "In a letter read by his lawyer, |Ana Ruiz| said": whether the words behind a comma are the subject that a phrase
  /// before it leads to. `end`: where they end.
  [[nodiscard]] bool is_subject_behind(std::uint32_t comma, std::uint32_t end) const {
    return in_fronted_phrase(article_, comma - 1) && end < article_.size() && !tokens_[end].is_mark(',');
  }

  /// "the mayor of Harborton, Ana Reyes, said": the same, where what the office is of stands between. Whether they were
  /// joined; the mentions between are none then.
  bool join_office(Mention& mention) {
    constexpr std::size_t most_between = 3;
    const std::uint32_t begin = mention.tokens.begin;
    const std::uint32_t end = mention.tokens.end;
    const bool apposed = begin > article_.sentence_start(begin) && tokens_[begin - 1].is_mark(',') &&
                         end < article_.sentence_end(begin) && tokens_[end].is_mark(',');
    if (!apposed || mention.name.size() < 2 || mention.kind != SpeakerKind::person) return false;
    for (std::size_t back = 1; back <= std::min(most_between, out_.size()); ++back) {
      const TokenRange office = out_[out_.size() - back].tokens;
      if (!holds_office(out_[out_.size() - back], begin - 1)) continue;
      mention.title = {office.begin, begin - 1};
      mention.tokens.begin = office.begin;
      out_.resize(out_.size() - back);
      return true;
    }
    return false;
  }

  /// "the mayor |of Harborton|": whether nothing but what a role is of lies between it and a comma.
  [[nodiscard]] bool holds_office(const Mention& role, std::uint32_t comma) const {
    constexpr std::uint32_t longest = 7;
    const std::uint32_t end = role.tokens.end;
    if (!is_description(role) || !role.definite || end + 1 >= comma || comma - end > longest) {
      return false;
    }
    return (leads_to_office(tokens_[end], language_) || tokens_[end].is(wc::preposition)) &&
           std::all_of(tokens_.begin() + end, tokens_.begin() + comma, [](const Token& token) {
             return token.is_word() && !token.is(wc::cue_finite | wc::auxiliary | wc::subject_pronoun | wc::and_word);
           });
  }

  /// "a spokeswoman |for the mayor|, Laurel Finch, said": the name is not the mayor's.
  [[nodiscard]] bool is_of_somebody(const Mention& description) const {
    if (out_.size() < 2) return false;
    const Mention& head = out_[out_.size() - 2];
    const std::uint32_t joint = head.tokens.end;
    return is_description(head) && !head.definite && head.tokens.size() > 1 && joint + 1 == description.tokens.begin &&
           tokens_[joint].is(wc::preposition);
  }

  [[nodiscard]] SpeakerKind kind_of_head(const Token& head, bool many) const {
    if (head.is(wc::role)) return many ? SpeakerKind::group : SpeakerKind::unnamed;
    if (head.is(wc::institution)) return SpeakerKind::institution;
    return SpeakerKind::document;
  }

  /// "Court |of Appeal|", "Consejería |de Obras Públicas|": the end of an institution's name whose phrase begins at
  /// `begin` and whose head is `head`.
  [[nodiscard]] std::uint32_t end_of_institution(std::uint32_t begin, std::uint32_t head) const {
    const std::uint32_t limit = article_.sentence_end(head);
    std::uint32_t i = head + 1;
    if (const std::uint32_t purpose = end_of_purpose(article_, names_, i); purpose > i) return purpose;
    if (!tokens_[head].is(wc::institution) || i >= limit) return i;
    if (!language_.is_english()) return end_of_complements(article_, language_, begin, head);
    if (!tokens_[head].is_capital() || article_.view(tokens_[i].span) != "of") return i;
    while (i < limit && (tokens_[i].is(wc::definite) || article_.view(tokens_[i].span) == "of")) ++i;
    const std::uint32_t end = article_.capitals_end(i, limit);
    return end == i ? head + 1 : end;
  }

  /// "|Citizens| for Tax Justice", « L’|Agence| régionale de santé »: whether the capital of an institution that says
  /// more of itself makes it a name.
  [[nodiscard]] bool names_itself(std::uint32_t begin, std::uint32_t head) const {
    return tokens_[head].is_capital() && !language_.capitalises_nouns &&
           (begin < head || language_.is_english() || head > article_.sentence_start(head));
  }

  /// Adds the description that begins at `begin` and whose noun is `head`; returns its end.
  std::uint32_t add_nominal(std::uint32_t begin, std::uint32_t head, bool definite) {
    Mention mention;
    mention.tokens = {begin, end_of_institution(begin, head)};
    const std::uint32_t end = mention.tokens.end;
    mention.name = {head, head + 1};
    mention.form = MentionForm::nominal;
    const bool many = tokens_[head].is(wc::plural);
    mention.kind = kind_of_head(tokens_[head], many);
    mention.gender = gender_of(tokens_[head].classes);
    if (mention.gender == Gender::unknown && begin < head)  // "la spécialiste"
      mention.gender = gender_of_determiner(tokens_[begin].classes);
    if (end > head + 1 && names_itself(begin, head)) {
      mention.kind = SpeakerKind::institution;
      mention.form = MentionForm::name;
      mention.name = {head, end};
    }
    if (mention.kind == SpeakerKind::institution || mention.kind == SpeakerKind::document)
      mention.gender = Gender::neuter;
    mention.definite = definite;
    mention.after = phrases_.after_of_phrase(mention.tokens);
    read_appositive(article_, mention);
    out_.push_back(mention);
    join_compound();
    return end;
  }

  /// "the assailant|, John McGowan,|": a name between commas.
  [[nodiscard]] bool names_bearer(std::uint32_t comma) const {
    const std::uint32_t limit = article_.sentence_end(comma - 1);
    return comma + 3 < limit && tokens_[comma].is_mark(',') && tokens_[comma + 1].is(wc::first_name) &&
           names_.is_name(comma + 2) && tokens_[comma + 3].is_mark(',');
  }

  /// "the magazine wrote", "one patron said": a phrase whose noun no list knows, where it may be a source.
  void add_other_nominal(std::uint32_t begin, std::uint32_t content, std::uint32_t end) {
    const auto mention = unlisted_source(article_, language_, {begin, end}, content, names_bearer(end));
    if (mention) out_.push_back(*mention);
  }

  /// "Ford and Smith said": two mentions joined by "and" are also one mention of both.
  void join_compound() {
    if (out_.size() < 2) return;
    const Mention& right = out_.back();
    const Mention& left = out_[out_.size() - 2];
    const std::uint32_t gap = left.tokens.end;
    if (left.form == MentionForm::pronoun || right.tokens.begin != gap + 1 || !tokens_[gap].is(wc::and_word)) return;
    Mention both;
    both.tokens = {left.tokens.begin, right.tokens.end};
    both.name = both.tokens;
    both.after = right.after;
    both.form = right.form;
    both.kind = SpeakerKind::group;
    both.gender = Gender::plural;
    both.compound = true;
    out_.push_back(both);
  }

  const TokenizedText& article_;
  const Language& language_;
  const std::vector<Token>& tokens_;
  NameWords names_;
  VerbPlaces places_;
  Pronouns pronouns_;
  Titles titles_;
  NounPhrases phrases_;
  std::vector<Mention>& out_;
};

/// Sorts mentions by their first token and keeps the order of those that share it. A counting sort: two mentions that
/// are joined by "and" may lie far from where they begin.
std::vector<Mention> in_order(const std::vector<Mention>& mentions, std::uint32_t tokens) {
  std::vector<std::uint32_t> next(tokens + 1);  // of each token: where the next mention that begins with it goes
  for (const Mention& mention : mentions) ++next[mention.tokens.begin + 1];
  for (std::uint32_t i = 1; i <= tokens; ++i) next[i] += next[i - 1];
  std::vector<Mention> sorted(mentions.size());
  for (const Mention& mention : mentions) sorted[next[mention.tokens.begin]++] = mention;
  return sorted;
}

}  // namespace

std::uint32_t last_word(const TokenizedText& article, const Mention& mention) {
  std::uint32_t i = mention.name.end - 1;
  while (i > mention.name.begin && article.tokens[i].is(word_class::name_suffix)) --i;
  return i;
}

Mention nominal_of(const TokenizedText& article, TokenRange words, SpeakerKind kind, Gender gender,
                   std::uint32_t after) {
  Mention mention;
  mention.tokens = words;
  mention.name = {words.end - 1, words.end};
  mention.form = MentionForm::nominal;
  mention.kind = kind;
  mention.gender = gender;
  mention.definite = article.tokens[words.begin].is(word_class::definite | word_class::possessive);
  mention.after = after;
  return mention;
}

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

std::vector<Mention> find_mentions(const TokenizedText& article, const Lexicon& lexicon, const CommonWords& common) {
  std::vector<Mention> mentions;
  mentions.reserve(article.tokens.size() / 8);
  MentionFinder(article, lexicon.language(), common, mentions).run();
  return in_order(mentions, article.size());
}

}  // namespace verbatim
