/** What the interface shows of a reading: quotations as text, speakers with their share, names and initials. */

import type { Quotation, Reading, Speaker, VerdictKind } from '../core/reading.ts';
import { t } from './i18n.ts';

/** Words of a text as the interface counts them: runs without white space; in text without spaces, by dictionary. */
export function countWords(text: string, language: string): number {
  if (!/[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(text)) return text.match(/\S+/g)?.length ?? 0;
  let words = 0;
  for (const segment of new Intl.Segmenter(language || undefined, { granularity: 'word' }).segment(text)) {
    if (segment.isWordLike) words++;
  }
  return words;
}

/** Words a minute of a reader at ease (Brysbaert 2019, "How many words do we read per minute?": 238 in English). */
const wordsPerMinute = 238;

export function minutesToRead({ wordCount }: Reading): number {
  return Math.max(1, Math.round(wordCount / wordsPerMinute));
}

/** Quotation marks without speech are found so that they are not shown as speech. */
export function isShown(quotation: Quotation): boolean {
  return quotation.kind !== 'scare';
}

/** The quoted words, marks included, the parts of a split quotation joined by an ellipsis. */
export function quotedText(reading: Reading, quotation: Quotation): string {
  return quotation.spans.map((span) => reading.text.slice(span.start, span.end).replace(/\s+/g, ' ')).join(' … ');
}

/** How much of the text before a quotation tells it from another of the same words (UTF-16 code units). */
const context = 60;

/** What a quotation is known by in another reading of the same page. */
export function keyOf({ text }: Reading, { spans }: Quotation): string {
  const start = spans[0]?.start ?? 0;
  return text.slice(Math.max(start - context, 0), spans.at(-1)?.end);
}

/** Where a quotation of one reading stands in another of the same page; null where it is gone. */
export function counterpart(before: Reading, quotation: number, after: Reading): number | null {
  const key = keyOf(before, before.quotations[quotation]!);
  const found = after.quotations.findIndex((other) => keyOf(after, other) === key);
  return found < 0 ? null : found;
}

export function speakerOf(reading: Reading, quotation: Quotation): Speaker | null {
  return quotation.speaker === null ? null : (reading.speakers[quotation.speaker] ?? null);
}

export function nameOf(speaker: Speaker | null): string {
  return speaker ? capitalized(speaker.name) : t('unknownSpeaker');
}

/** "a second senior official" as a name: "A second senior official". */
function capitalized(name: string): string {
  return name.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase());
}

/** The role that the text gives, or else what kind of source it is; empty for a person without a role. */
export function roleOf(speaker: Speaker | null): string {
  if (!speaker) return '';
  if (speaker.role) return speaker.role;
  switch (speaker.kind) {
    case 'person': return '';
    case 'unnamed': return t('speakerUnnamed');
    case 'group': return t('speakerGroup');
    case 'institution': return t('speakerInstitution');
    case 'document': return t('speakerDocument');
  }
}

/** One or two letters that stand for a speaker where colour alone would not do. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\-–—]+/).filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  const letters = (words.length ? words : [name]).map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0));
  return (letters.length > 1 ? letters[0]! + letters.at(-1)! : letters[0]!).toLocaleUpperCase();
}

/** A quotation as the interface lists it. */
export interface ShownQuotation {
  /** Into `Reading.quotations`. */
  index: number;
  /** Index into `Reading.speakers`; null without a source. */
  speaker: number | null;
  text: string;
  words: number;
}

/** All that are shown, in text order. */
export function shownQuotations(reading: Reading): ShownQuotation[] {
  return reading.quotations.flatMap((quotation, index) => {
    if (!isShown(quotation)) return [];
    const text = quotedText(reading, quotation);
    return [{ index, speaker: quotation.speaker, text, words: countWords(text, reading.metadata.language) }];
  });
}

export interface SpeakerShare {
  /** Index into `Reading.speakers`; null gathers the quotations without a source. */
  speaker: number | null;
  /** In text order. */
  quotations: ShownQuotation[];
  words: number;
}

/** Every speaker with what they said: in order of first quotation, or by words quoted, most first. */
export function shares(quotations: readonly ShownQuotation[], order: 'appearance' | 'share'): SpeakerShare[] {
  const bySpeaker = new Map<number | null, SpeakerShare>();
  for (const quotation of quotations) {
    const share = bySpeaker.get(quotation.speaker) ?? { speaker: quotation.speaker, quotations: [], words: 0 };
    share.quotations.push(quotation);
    share.words += quotation.words;
    bySpeaker.set(quotation.speaker, share);
  }
  const all = [...bySpeaker.values()];
  if (order === 'share') all.sort((a, b) => b.words - a.words);
  return all.sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null));
}

/** The quotations whose words, speaker or role contain the query (case and accents apart). */
export function search(quotations: readonly ShownQuotation[], speakers: readonly Speaker[], query: string): ShownQuotation[] {
  const wanted = fold(query);
  return quotations.filter(({ text, speaker: id }) => {
    const speaker = speakers[id ?? -1] ?? null;
    return fold(`${text} ${nameOf(speaker)} ${roleOf(speaker)}`).includes(wanted);
  });
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().trim();
}

export function verdictName(kind: VerdictKind | 'you'): string {
  switch (kind) {
    case 'navigation': return t('hiddenNavigation');
    case 'comments': return t('hiddenComments');
    case 'advertising': return t('hiddenAdvertising');
    case 'related': return t('hiddenRelated');
    case 'sharing': return t('hiddenSharing');
    case 'promotion': return t('hiddenPromotion');
    case 'consent': return t('hiddenConsent');
    case 'footer': return t('hiddenFooter');
    case 'other': return t('hiddenOther');
    case 'you': return t('hiddenByYou');
  }
}
