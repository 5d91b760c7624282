#include "quotes/apposed_names.h"

namespace verbatim {
namespace {

namespace wc = word_class;

// "of the organizers" behind "one", "de las vecinas" behind "una", « des organisateurs » behind « l’un ».
bool takes_one_of(const TokenizedText& article, const Mention& group) {
  const std::uint32_t begin = group.tokens.begin;
  if (group.form != MentionForm::nominal || group.kind != SpeakerKind::group || group.compound ||
      begin < article.sentence_start(begin) + 2) {
    return false;
  }
  const auto counts = [](const Token& token) { return token.is(wc::article | wc::indefinite); };
  const Token& before = article.tokens[begin - 1];
  const bool apart = article.view(before.span) == "of" || before.is(wc::particle);
  return (apart && counts(article.tokens[begin - 2])) || (article.tokens[begin].is(wc::particle) && counts(before));
}

// The name of the one that mention `m` takes out of a group or is that group of; no_mention where none is told.
std::uint32_t name_behind(const Analysis& analysis, std::uint32_t m) {
  const std::vector<Mention>& mentions = analysis.mentions;
  const std::vector<Token>& tokens = analysis.article.tokens;
  const bool one = mentions[m].form == MentionForm::pronoun && tokens[mentions[m].tokens.begin].is(wc::indefinite);
  const std::uint32_t group = one ? m + 1 : m;
  if (group >= mentions.size() || mentions[group].tokens.begin > mentions[m].tokens.end + 1) return no_mention;
  const std::uint32_t comma = mentions[group].tokens.end;
  if (!takes_one_of(analysis.article, mentions[group]) || comma + 1 >= analysis.article.sentence_end(comma - 1) ||
      !tokens[comma].is_mark(',')) {
    return no_mention;
  }
  const std::uint32_t name = mention_beginning_at(mentions, comma + 1);
  if (name == no_mention) return no_mention;
  const Mention& named = mentions[name];
  const bool several = named.tokens.end < tokens.size() && tokens[named.tokens.end].is(wc::and_word);
  const bool person = named.form == MentionForm::name && named.kind == SpeakerKind::person && named.name.size() > 1;
  return person && !several && !named.compound ? name : no_mention;
}

}  // namespace

void name_one_of_group(const Analysis& analysis, std::vector<Attribution>& attributions) {
  for (Attribution& attribution : attributions) {
    if (!attribution.speech || attribution.mention == no_mention) continue;
    const std::uint32_t name = name_behind(analysis, attribution.mention);
    if (name == no_mention) continue;
    attribution.mention = name;
    if (!attribution.ranked.empty()) attribution.ranked.front().mention = name;
  }
}

}  // namespace verbatim
