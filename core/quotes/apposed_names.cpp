#include "quotes/apposed_names.h"

namespace verbatim {
namespace {

namespace wc = word_class;

bool is_group(const Mention& mention) {
  return mention.form == MentionForm::nominal && mention.kind == SpeakerKind::group && !mention.compound;
}

// "of the organizers" behind "one", "de las vecinas" behind "una", « des organisateurs » behind « l’un ».
bool takes_one_of(const TokenizedText& article, const Mention& group) {
  const std::uint32_t begin = group.tokens.begin;
  if (begin < article.sentence_start(begin) + 2) return false;
  const auto counts = [](const Token& token) { return token.is(wc::article | wc::indefinite); };
  const Token& before = article.tokens[begin - 1];
  const bool apart = article.view(before.span) == "of" || before.is(wc::particle);
  return (apart && counts(article.tokens[begin - 2])) || (article.tokens[begin].is(wc::particle) && counts(before));
}

bool is_full_name(const Mention& mention) {
  return mention.form == MentionForm::name && mention.kind == SpeakerKind::person && mention.name.size() > 1 &&
         !mention.compound;
}

// "the founders, |Ana Reyes and Tim Dale|, said": the two that begin at a token, where a comma closes them.
std::uint32_t pair_at(const Analysis& analysis, std::uint32_t token) {
  const std::vector<Mention>& mentions = analysis.mentions;
  const std::uint32_t first = mention_beginning_at(mentions, token);
  if (first == no_mention || first + 2 >= mentions.size() || !is_pair(mentions, first + 1)) return no_mention;
  const std::uint32_t end = mentions[first + 1].tokens.end;
  const bool two = is_full_name(mentions[first]) && is_full_name(mentions[first + 2]) &&
                   mentions[first + 2].tokens.end == end && mentions[first + 1].tokens.begin == token;
  const bool closed = end < analysis.article.sentence_end(token) && analysis.article.tokens[end].is_mark(',');
  return two && closed ? first + 1 : no_mention;
}

// The name of the one that mention `m` takes out of a group or is that group of, or the two that are the group;
// no_mention where none is told.
std::uint32_t name_behind(const Analysis& analysis, std::uint32_t m) {
  const std::vector<Mention>& mentions = analysis.mentions;
  const std::vector<Token>& tokens = analysis.article.tokens;
  const bool one = mentions[m].form == MentionForm::pronoun && tokens[mentions[m].tokens.begin].is(wc::indefinite);
  const std::uint32_t behind = mentions[m].tokens.end;
  if (one && behind < analysis.article.sentence_end(behind - 1) && tokens[behind].is_mark(',')) {
    const std::uint32_t name = mention_beginning_at(mentions, behind + 1);
    return name != no_mention && is_full_name(mentions[name]) ? name : no_mention;
  }
  const std::uint32_t group = one ? m + 1 : m;
  if (group >= mentions.size() || mentions[group].tokens.begin > mentions[m].tokens.end + 1) return no_mention;
  if (!is_group(mentions[group])) return no_mention;
  const std::uint32_t comma = mentions[group].tokens.end;
  if (comma + 1 >= analysis.article.sentence_end(comma - 1) || !tokens[comma].is_mark(',')) return no_mention;
  if (const std::uint32_t pair = pair_at(analysis, comma + 1); pair != no_mention && !one) return pair;
  const std::uint32_t name = mention_beginning_at(mentions, comma + 1);
  if (!takes_one_of(analysis.article, mentions[group]) || name == no_mention) return no_mention;
  const std::uint32_t end = mentions[name].tokens.end;
  const bool several = end < tokens.size() && tokens[end].is(wc::and_word);
  return is_full_name(mentions[name]) && !several ? name : no_mention;
}

}  // namespace

void name_groups(const Analysis& analysis, std::vector<Attribution>& attributions) {
  for (Attribution& attribution : attributions) {
    if (!attribution.speech || attribution.mention == no_mention) continue;
    const std::uint32_t name = name_behind(analysis, attribution.mention);
    if (name == no_mention) continue;
    attribution.mention = name;
    if (!attribution.ranked.empty()) attribution.ranked.front().mention = name;
  }
}

}  // namespace verbatim
