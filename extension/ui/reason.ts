/** Why a quotation is somebody's: one or two sentences, from the pattern, the cue, the mention and the antecedent. */

import type { Quotation, Reading, TextSpan } from '../core/reading.ts';
import { t } from './i18n.ts';
import { nameOf, speakerOf } from './who_said_what.ts';

/** Cue and mention this many UTF-16 units apart or closer are shown as one phrase: "Price said". */
const oneReach = 40;

/** The explanation in the interface's language. English comes from the core itself, which knows most. */
export function explain(reading: Reading, quotation: Quotation, language: string): string {
  if (quotation.found) return t('reasonChosen', nameOf(speakerOf(reading, quotation.found)));
  if (language === 'en' && quotation.reason) return quotation.reason;
  const sentences = [whatTies(quotation, sourcePhrase(reading, quotation)), whoIsMeant(reading, quotation)];
  if (quotation.teller) sentences.push(t('reasonTeller', words(reading, quotation.teller)));
  return sentences.filter(Boolean).join(' ');
}

function whatTies(quotation: Quotation, phrase: string): string {
  if (!phrase) return quotation.pattern === 'dialogue' ? t('reasonDialogue') : t('reasonNone');
  switch (quotation.pattern) {
    case 'none': return t('reasonNone');
    case 'after':
    case 'after_inverted': return t('reasonAfter', phrase);
    case 'before': return t('reasonBefore', phrase);
    case 'between': return t('reasonBetween', phrase);
    case 'in_clause': return t('reasonInClause', phrase);
    case 'according_to': return t('reasonAccordingTo', phrase);
    case 'colon': return t('reasonColon', phrase);
    case 'continuation': return t('reasonContinuation', phrase);
    case 'transcript': return t('reasonTranscript', phrase);
    case 'signature': return t('reasonSignature', phrase);
    case 'dialogue': return t('reasonDialogue');
    case 'embed': return t('reasonEmbed', phrase);
    case 'context': return t('reasonContext', phrase);
  }
}

/** Says who a pronoun, a role or a last name means, where the mention is not the name itself. */
function whoIsMeant(reading: Reading, quotation: Quotation): string {
  const speaker = speakerOf(reading, quotation);
  if (!speaker || !quotation.mention) return '';
  const mention = words(reading, quotation.mention);
  if (mention === speaker.name) return '';
  if (quotation.antecedent) return t('reasonAntecedent', mention, words(reading, quotation.antecedent));
  return t('reasonNamed', mention, nameOf(speaker));
}

/** Mention and cue as the text has them: together where they stand close, else joined by an ellipsis. */
function sourcePhrase(reading: Reading, { mention, cue }: Quotation): string {
  if (!mention || !cue) return words(reading, mention ?? cue);
  const [first, second] = mention.start < cue.start ? [mention, cue] : [cue, mention];
  if (second.start - first.end <= oneReach) return slice(reading, first.start, Math.max(first.end, second.end));
  return `${words(reading, first)} … ${words(reading, second)}`;
}

function words(reading: Reading, span: TextSpan | null): string {
  return span ? slice(reading, span.start, span.end) : '';
}

function slice(reading: Reading, start: number, end: number): string {
  return reading.text.slice(start, end).replace(/\s+/g, ' ');
}
