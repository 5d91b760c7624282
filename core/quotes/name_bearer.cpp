#include "quotes/name_bearer.h"

#include <algorithm>

namespace verbatim {

namespace wc = word_class;

Gender gender_of(WordClasses classes) {
  if ((classes & wc::plural) != 0 && (classes & wc::possessive) == 0) return Gender::plural;  // not "their chairman"
  const bool man = (classes & wc::masculine) != 0;
  const bool woman = (classes & wc::feminine) != 0;
  if (man != woman) return man ? Gender::masculine : Gender::feminine;
  return (classes & wc::neuter) != 0 ? Gender::neuter : Gender::unknown;
}

Gender gender_of_determiner(WordClasses classes) {
  if ((classes & wc::plural) != 0) return Gender::plural;
  if ((classes & wc::before_masculine) != 0) return Gender::masculine;
  return (classes & wc::before_feminine) != 0 ? Gender::feminine : Gender::unknown;
}

namespace {

/// "the trade |magazine| Harbour Life": whether a noun before a name says that it is an institution's. One in "-er" may
/// be somebody's trade: "the |publisher| Haakon Debree".
bool names_institution(const TokenizedText& article, const Token& noun) {
  const std::string_view word = article.view(noun.span);
  const bool trade =
      (word.ends_with("er") || word.ends_with("or") || word.ends_with("eur")) && !word.ends_with("paper");
  return noun.is(wc::institution) && !noun.is(wc::role | wc::title | wc::kin) && !trade;
}

/// "Nordquell Technik |AG|": what stands behind the name of a company in any language.
bool closes_company(const Token& last) {
  return word_set<"ag gmbh se kg kgaa inc ltd plc llc corp sa sarl sas sl nv bv spa oyj asa">.has(last.hash);
}

}  // namespace

SpeakerKind kind_of_name(const TokenizedText& article, const Mention& mention, bool definite) {
  const Token& first = article.tokens[mention.name.begin];
  const Token& last = article.tokens[mention.name.end - 1];
  const bool titled = !mention.title.empty();
  const bool personal = titled && article.tokens[mention.title.begin].is(wc::personal_title);
  if (mention.name.size() == 1 && first.is(wc::place) && !first.is(wc::first_name) && !personal)
    return SpeakerKind::institution;
  const auto tokens = article.tokens.begin();
  const bool partners = std::any_of(tokens + mention.name.begin, tokens + mention.name.end,
                                    [](const Token& token) { return token.is_mark('&'); });
  if (partners || (mention.name.size() > 1 && closes_company(last))) return SpeakerKind::institution;
  if (titled && !first.is(wc::first_name) && names_institution(article, article.tokens[mention.title.end - 1]))
    return SpeakerKind::institution;
  if (titled || first.is(wc::first_name)) return SpeakerKind::person;
  if (last.is(wc::place) && !last.is(wc::first_name)) return SpeakerKind::institution;
  if (last.is(wc::institution) || (definite && !last.is(wc::role))) return SpeakerKind::institution;
  for (std::uint32_t i = mention.name.begin; i < mention.name.end; ++i) {
    if (article.tokens[i].is(wc::institution)) return SpeakerKind::institution;
  }
  if (mention.name.size() == 1 && first.shape == Shape::all_capitals && !first.is(wc::name_suffix) &&
      first.span.size() <= 5) {
    return SpeakerKind::institution;
  }
  return SpeakerKind::person;
}

namespace {

/// "Ingerid Holm, |the ferryman’s sister|,", « Ana, |sa sœur| »: the gender of whom the words of an appositive make
/// somebody's relative, before anything else is said of them.
Gender gender_of_relative(const TokenizedText& article, TokenRange words) {
  constexpr std::uint32_t look = 5;
  for (std::uint32_t i = words.begin; i < std::min(words.end, words.begin + look); ++i) {
    const Token& token = article.tokens[i];
    if (token.is(wc::relative) || (!token.is_word() && !token.is_possessive)) break;
    if (token.is(wc::kin)) return gender_of(token.classes & ~wc::plural);
  }
  return Gender::unknown;
}

}  // namespace

Gender gender_of_name(const TokenizedText& article, const Mention& mention) {
  if (mention.kind != SpeakerKind::person) return Gender::neuter;
  Gender told = Gender::unknown;
  for (std::uint32_t i = mention.title.begin; i < mention.title.end; ++i) {
    const Token& token = article.tokens[i];
    const bool titles = token.is(wc::personal_title);  // "reina |don| Manases"
    const bool other = (token.is(wc::first_name) && !titles) || token.is(wc::possessive) ||
                       article.tokens[i + 1].is_possessive;  // "the |boy|’s mother, Anne"
    if (!token.is(wc::masculine | wc::feminine) || other) continue;
    if (told == Gender::unknown || titles) told = gender_of(token.classes & ~wc::plural);
  }
  if (told != Gender::unknown) return told;
  const Token& first = article.tokens[mention.name.begin];
  if (mention.name.size() > 1 && first.is(wc::first_name)) return gender_of(first.classes & ~wc::plural);
  return gender_of_relative(article, mention.appositive);
}

}  // namespace verbatim
