// What one language brings to the finding of quotations and speakers: its words, by class, and how its verbs of saying
// are inflected. Everything else in this folder is the same for all languages.
//
// A language is one data file, language_XX.cpp, that defines one constant `Language`. Words are written as plain lists,
// separated by spaces or line ends, in lower case; a phrase is written with underscores ("according_to", two or three
// words). A word may stand in several lists. Inflections are made by `inflect`, not listed.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "quotes/word_set.h"
#include "text/words.h"

namespace verbatim {

/// Classes that a word can belong to; a set of them is their bitwise or.
using WordClasses = std::uint64_t;

namespace word_class {
#define VERBATIM_WORD_CLASS(name, bit) inline constexpr WordClasses name = WordClasses{1} << bit
// Saying. `inflect` gives each form of a cue verb one of the first four.
VERBATIM_WORD_CLASS(cue_finite, 0);       ///< "said", "says": what a subject does
VERBATIM_WORD_CLASS(cue_base, 1);         ///< "say": infinitive and plural present
VERBATIM_WORD_CLASS(cue_participle, 2);   ///< "saying": present participle
VERBATIM_WORD_CLASS(cue_passive, 3);      ///< "said" after a form of "be" or without a subject: past participle
VERBATIM_WORD_CLASS(strong_cue, 4);       ///< a verb that hardly ever does anything but report speech: "said"
VERBATIM_WORD_CLASS(takes_addressee, 5);  ///< a cue verb whose object is who hears it: "told"
VERBATIM_WORD_CLASS(cue_noun, 6);         ///< "claim", "statement", "words": reports speech as a noun
VERBATIM_WORD_CLASS(source_before, 7);    ///< the source follows: "according to", "per", "laut", "selon", "según"
VERBATIM_WORD_CLASS(source_after, 8);     ///< the source precedes: German "zufolge"
// Pronouns.
VERBATIM_WORD_CLASS(subject_pronoun, 9);
VERBATIM_WORD_CLASS(object_pronoun, 10);
VERBATIM_WORD_CLASS(possessive, 11);  ///< "his", "her", "their", "my"
VERBATIM_WORD_CLASS(relative, 12);    ///< "who", "which"
VERBATIM_WORD_CLASS(indefinite, 13);  ///< "one", "others", "some", "many", "everyone"
VERBATIM_WORD_CLASS(masculine, 14);   ///< of pronouns, titles, roles and first names
VERBATIM_WORD_CLASS(feminine, 15);
VERBATIM_WORD_CLASS(plural, 16);
VERBATIM_WORD_CLASS(neuter, 17);  ///< "it"
VERBATIM_WORD_CLASS(first_person, 18);
VERBATIM_WORD_CLASS(second_person, 19);
// Small words.
VERBATIM_WORD_CLASS(definite, 20);  ///< "the", "this", "that"
VERBATIM_WORD_CLASS(article, 21);   ///< "a", "an", "another", "one", number words before a noun
VERBATIM_WORD_CLASS(preposition, 22);
VERBATIM_WORD_CLASS(conjunction, 23);    ///< "and", "or", "but"
VERBATIM_WORD_CLASS(and_word, 24);       ///< "and": joins two sources into one
VERBATIM_WORD_CLASS(subordinator, 25);   ///< "that", "because", "if", "while"
VERBATIM_WORD_CLASS(that_word, 26);      ///< opens reported speech: "that", "dass", "que"
VERBATIM_WORD_CLASS(auxiliary, 27);      ///< "be", "have", "do", modal verbs, all forms
VERBATIM_WORD_CLASS(copula, 28);         ///< forms of "be"
VERBATIM_WORD_CLASS(adverb, 29);         ///< may stand between a subject and its verb: "also", "later", "then"
VERBATIM_WORD_CLASS(function_word, 30);  ///< anything else that is never a name though it opens a sentence
VERBATIM_WORD_CLASS(ordinal, 31);        ///< keeps two unnamed sources apart: "second", "another", "other"
// Sources.
VERBATIM_WORD_CLASS(title, 32);        ///< stands before a name: "sen.", "president", "mr."
VERBATIM_WORD_CLASS(role, 33);         ///< a person by what they do: "spokesman", "official"
VERBATIM_WORD_CLASS(institution, 34);  ///< "ministry", "police", "company"
VERBATIM_WORD_CLASS(document, 35);     ///< "letter", "report", "readout"
VERBATIM_WORD_CLASS(modifier, 36);     ///< before a role: "senior", "former", "top"
VERBATIM_WORD_CLASS(first_name, 37);
VERBATIM_WORD_CLASS(particle, 38);        ///< inside a name, in lower case: "de", "van", "bin"
VERBATIM_WORD_CLASS(name_suffix, 39);     ///< "jr.", "iii"
VERBATIM_WORD_CLASS(place, 40);           ///< countries, cities, nationalities: capitals that are not people
VERBATIM_WORD_CLASS(calendar, 41);        ///< months, days
VERBATIM_WORD_CLASS(abbreviation, 42);    ///< its full stop ends no sentence: "mr", "st", "jan"
VERBATIM_WORD_CLASS(personal_title, 43);  ///< "mr.", "mrs.", "herr": a title that is not a role
VERBATIM_WORD_CLASS(reflexive, 44);       ///< "herself": may stand between subject and verb
VERBATIM_WORD_CLASS(weak_cue, 45);  ///< a verb that reports speech or thought only beside a quotation: "called", "felt"
VERBATIM_WORD_CLASS(oblique, 47);   ///< a determiner that opens no subject: German "den", "dem", "des"
VERBATIM_WORD_CLASS(agent, 48);     ///< leads to who did it: "described |by| the mayor", "a warning |from| the admiral"
VERBATIM_WORD_CLASS(generic,
                    49);  ///< says what somebody is and not who, so that they were named before: "woman", "striker"
VERBATIM_WORD_CLASS(uses, 50);        ///< "a drummer who |uses| they and them"
VERBATIM_WORD_CLASS(inscribed, 51);   ///< what bears an inscription: "sign", "banner"
VERBATIM_WORD_CLASS(work, 52);        ///< what has a title: "the documentary “13th”"; also "titled", "nickname"
VERBATIM_WORD_CLASS(name_title, 53);  ///< a title that is part of its bearer's name: "rev.", "lord", "pope"
VERBATIM_WORD_CLASS(repeats, 54);     ///< its object is who said it: "supporters |quote| Carnegie: “…”"
VERBATIM_WORD_CLASS(
    names, 55);  ///< leads to what something is called: "called the plan “a mess”", „von einer „Delle“ gesprochen“
VERBATIM_WORD_CLASS(means, 56);             ///< "its name |means| “two wells”"
VERBATIM_WORD_CLASS(so_called, 57);         ///< before a term that is nobody's words; English has learned it
VERBATIM_WORD_CLASS(inside, 58);            ///< "in": before a place, and before the name of what words are printed in
VERBATIM_WORD_CLASS(before_masculine, 59);  ///< a determiner of masculine nouns: "le", "el", German "der" of a subject
VERBATIM_WORD_CLASS(before_feminine, 60);   ///< a determiner of feminine nouns: "la", "cette", German "die"
VERBATIM_WORD_CLASS(kin, 61);               ///< who bears the same name: "wife", "father"
VERBATIM_WORD_CLASS(endearing, 62);         ///< before the name of somebody who is addressed: "my |dear| Watson"
VERBATIM_WORD_CLASS(naming,
                    63);  ///< the bearer's name follows or precedes: "a man |called| Crumb", German "der Jo |hieß|"
VERBATIM_WORD_CLASS(phrase_first, 46);  ///< set by the lexicon: the word may open a listed phrase
#undef VERBATIM_WORD_CLASS
}  // namespace word_class

/// Words that share their classes.
struct WordList {
  WordClasses classes;
  std::string_view words;
};

/// One inflected form with the classes that it has beyond those of its list.
struct InflectedForm {
  std::string text;
  WordClasses classes;
};

/// A list of verbs of saying in their base form. An irregular verb names its past forms after colons: "say:said",
/// "write:wrote:written".
struct VerbList {
  WordClasses classes;
  std::string_view verbs;
};

/// One language. All of it is constant data, alive as long as the program.
struct Language {
  std::string_view tag;  ///< BCP 47 primary language subtag: "en"
  std::span<const WordList> words;
  std::span<const VerbList> verbs;
  /// Roles, institutions, documents, cue nouns in the singular; plurals are made. What follows a "/" in an entry tells
  /// `inflect_noun` how its feminine is made: "sprecher/in".
  std::span<const WordList> nouns;
  /// All forms of one entry of a VerbList, each with cue_finite, cue_base, cue_participle or cue_passive.
  void (*inflect_verb)(std::string_view entry, std::vector<InflectedForm>& forms);
  /// The plural of a noun (with `plural`), and its feminine where the language makes one.
  void (*inflect_noun)(std::string_view noun, std::vector<InflectedForm>& forms);
  std::string_view small_words;   ///< common ones that the other languages do not have, to tell a text's language by
  WordSet asks = {};              ///< verbs whose object answers: "asked"
  WordSet demonstratives = {};    ///< "this"
  WordSet anonymous = {};         ///< says that somebody is not named: « cette |source| »
  WordSet introduces_alone = {};  ///< stands before one's own name by itself: «|soy|»
  WordSet introduces = {};        ///< two of them stand before one's own name: "my |name is|", "|call me|"
  WordSet whoever = {};           ///< « on », „man“: whoever is where the sentence is
  WordSet any_institution = {};   ///< what any of its kind may go by: "the |company|", "the |agency|"
  WordSet public_bodies = {};     ///< what no company, club or paper is called: "High |Court|"
  WordSet other_bodies = {};      ///< further nouns that may mean one: "the |institution|"
  WordSet writings = {};          ///< whose is whose words: "her |letter|"
  WordSet publications = {};      ///< behind "this", the one that prints the text: "this |newspaper|"
  WordSet contractions = {};      ///< of a preposition and a definite article: "del", « du »
  WordSet latter = {};            ///< behind "the" or "this", whoever was mentioned last
  WordSet offices = {};           ///< a place or a body has one that need not be named: "mayor", "jury"
  WordSet as = {};  ///< opens a clause that says whose words stand before it: "a “puddle,” |as| Price puts it"
  std::string_view adjective_endings = {};   ///< French, Spanish: that hardly a verb has
  std::string_view adverb_endings = {};      ///< French, Spanish: that hardly a name has
  std::string_view infinitive_endings = {};  ///< French, Spanish
  std::string_view feminine_endings = {};    ///< of nouns for what a woman does
  std::string_view masculine_endings = {};   ///< of nouns for what a man does
  std::string_view demonym_endings = {};     ///< French: of nouns for where somebody is from
  WordSet purpose = {};                      ///< before what an institution is for: "für", "pour"
  WordSet impersonal = {};                   ///< French: behind an "il" that is nobody
  WordSet weather = {};                      ///< French: the same, behind its verb
  WordSet at = {};                           ///< before where something happens: "students |at| Keele"
  WordSet reporting_verbs = {};              ///< German: forms that only reported speech has: "sei"
  WordSet before_term = {};                  ///< behind a verb of naming: "denounced |as| “a farce”"
  WordSet toward = {};                       ///< before what is more often a place than a person: "|to| Gravesend"
  WordSet before_role = {};                  ///< leads to what somebody is: "works |as| a lamplighter", "became"
  WordSet identifies = {};                   ///< says who somebody is with `as` before the name: "|identified| as"
  /// What somebody may also be called who was introduced by a title or a role: "sen:senator:lawmaker coach:manager".
  std::string_view other_roles = {};
  /// French, Spanish: how verbs of the past end, and hardly a noun or an adjective that may stand behind another noun.
  std::string_view past_endings = {};
  std::string_view agent_endings = {};             ///< German: of nouns for what people do
  std::string_view determined_agent_endings = {};  ///< the same of nouns behind a determiner, where more can be told
  std::string_view role_prefixes = {};  ///< French, Spanish: of a role's word: "|vice|ministro", "|sous-|préfet"
  bool capitalises_nouns = false;       ///< German: a capital says nothing of a name, and nouns are compounded
  /// French, Spanish: a paragraph that opens with a dash is somebody's speech, and an attribution may stand within it
  /// or within the marks of a quotation.
  bool dash_opens_dialogue = false;
  bool hyphenates_pronouns = false;  ///< French: "dit-il"
  bool opens_questions = false;      ///< Spanish: "¿", "¡"
  bool drops_subjects = false;       ///< Spanish: "Levantó las manos" opens a sentence with its verb
  bool adverbs_end_in_ly = false;    ///< English
  bool hyphenates_roles = false;     ///< English: "co-host", "ex-wife"

  [[nodiscard]] bool is_english() const { return tag == "en"; }

  /// Whether a word has one of a list of endings.
  [[nodiscard]] static bool ends_in(std::string_view endings, std::string_view word);

  /// Whether a word ends as a verb of the past does.
  [[nodiscard]] bool ends_in_past(std::string_view word) const { return ends_in(past_endings, word); }

  /// « |Concrètement|, … », « a |sèchement| répondu »: whether a word that no list gives a class ends as adverbs do.
  [[nodiscard]] bool is_unlisted_adverb(WordClasses classes, std::string_view word) const {
    return classes == 0 && ends_in(adverb_endings, word);
  }
};

extern const Language english;
extern const Language french;
extern const Language german;
extern const Language spanish;

inline constexpr std::array<const Language*, 4> languages = {&english, &german, &french, &spanish};

/// Its place in `languages`.
[[nodiscard]] std::size_t number_of(const Language& language);

/// The language of a BCP 47 tag ("en-GB" is English); English when the tag is empty or the language unknown.
[[nodiscard]] const Language& language_of(std::string_view tag);

/// Calls `use` with each word of a list; words are separated by white space.
template <typename Use>
void for_each_word(std::string_view list, const Use& use) {
  for (std::size_t at = list.find_first_not_of(" \n"); at != std::string_view::npos;) {
    const std::size_t end = std::min(list.find_first_of(" \n", at), list.size());
    use(list.substr(at, end - at));
    at = list.find_first_not_of(" \n", end);
  }
}

}  // namespace verbatim
