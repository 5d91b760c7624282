#include "quotes/reason.h"

namespace verbatim {
namespace {

std::string quoted(const Analysis& analysis, TokenRange range) {
  const std::uint32_t begin = analysis.article.tokens[range.begin].span.begin;
  const std::uint32_t end = analysis.article.tokens[range.end - 1].span.end;
  return "“" + std::string(analysis.article.text.substr(begin, end - begin)) + "”";
}

std::string where(Pattern pattern) {
  switch (pattern) {
    case Pattern::after:
    case Pattern::after_inverted: return "follow the quotation";
    case Pattern::before: return "stand before the quotation";
    case Pattern::between: return "stand between its parts";
    case Pattern::in_clause: return "lead into the quoted words";
    case Pattern::colon: return "stand before a colon";
    default: return "stand near the quotation";
  }
}

}  // namespace

std::string reason_for(const Analysis& analysis, const Attribution& attribution) {
  if (attribution.mention == no_mention) return "No source was found near the quotation.";
  const Mention& mention = analysis.mentions[attribution.mention];
  const std::string who = quoted(analysis, mention.tokens);
  std::string reason;
  if (attribution.pattern == Pattern::continuation) {
    reason = "The speaker goes on: " + who + " was named before";
  } else if (attribution.cue == no_token) {
    reason = who + " is the nearest likely source";
  } else {
    const std::string cue = quoted(analysis, {attribution.cue, attribution.cue + 1});
    reason = who + " and " + cue + " " + where(attribution.pattern);
  }
  const std::uint32_t antecedent = analysis.entities.antecedent[attribution.mention];
  if (antecedent != no_mention) reason += "; " + who + " is " + quoted(analysis, analysis.mentions[antecedent].tokens);
  if (attribution.teller != no_mention)
    reason += "; passed on by " + quoted(analysis, analysis.mentions[attribution.teller].tokens);
  return reason + ".";
}

}  // namespace verbatim
