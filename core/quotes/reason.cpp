#include "quotes/reason.h"

#include "text/words.h"

namespace verbatim {
namespace {

std::string quoted(const Analysis& analysis, TokenRange range) {
  const std::uint32_t begin = analysis.article.tokens[range.begin].span.begin;
  const std::uint32_t end = analysis.article.tokens[range.end - 1].span.end;
  return "“" + plain_words(std::string_view(analysis.article.text).substr(begin, end - begin)) + "”";
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

/// What ties a quotation to its source, which is `who`; without a full stop.
std::string tie(const Analysis& analysis, const Attribution& attribution, const std::string& who) {
  switch (attribution.pattern) {
    case Pattern::continuation: return "The speaker goes on: " + who + " was named before";
    case Pattern::transcript: return "By the labels of the interview or transcript, " + who + " speaks";
    case Pattern::signature: return "The quotation is signed " + who;
    case Pattern::embed: return "A post of " + who + " is shown in the text";
    case Pattern::dialogue: return "In the dialogue it is the turn of " + who;
    default: break;
  }
  if (attribution.cue == no_token) return who + " is the nearest likely source";
  return who + " and " + quoted(analysis, {attribution.cue, attribution.cue + 1}) + " " + where(attribution.pattern);
}

}  // namespace

std::string reason_for(const Analysis& analysis, const Attribution& attribution) {
  if (attribution.mention == no_mention) return "No source was found near the quotation.";
  const std::string who = quoted(analysis, analysis.mentions[attribution.mention].tokens);
  std::string reason = tie(analysis, attribution, who);
  const std::uint32_t antecedent = analysis.entities.antecedent[attribution.mention];
  const std::string name = antecedent == no_mention ? who : quoted(analysis, analysis.mentions[antecedent].tokens);
  if (name != who) reason += "; " + who + " is " + name;
  if (attribution.teller != no_mention)
    reason += "; passed on by " + quoted(analysis, analysis.mentions[attribution.teller].tokens);
  return reason + ".";
}

}  // namespace verbatim
