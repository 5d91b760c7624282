/** A quotation as something to paste: with its speaker and where it was read. */

import type { Quotation, Reading } from '../core/reading.ts';
import { longDate } from '../ui/i18n.ts';
import { isShown, nameOf, quotedText, roleOf, speakerOf } from '../ui/who_said_what.ts';

/** `“…” — Ned Price, State Department spokesman. Title, Site, 1 February 2022, https://…` */
export function citeAsText(reading: Reading, quotation: Quotation, url: string): string {
  const { title, site, published } = reading.metadata;
  const source = [title, site, published && longDate(published), url].filter(Boolean).join(', ');
  return `${quotedText(reading, quotation)} — ${sourceOf(reading, quotation)}. ${source}`;
}

/** All that a speaker says, with null all that nobody is known to have said, a blank line between. */
export function citeAllAsText(reading: Reading, speaker: number | null, url: string): string {
  const said = reading.quotations.filter((quotation) => isShown(quotation) && quotation.speaker === speaker);
  return said.map((quotation) => citeAsText(reading, quotation, url)).join('\n\n');
}

/** A block quotation in Markdown, its source linked. */
export function citeAsMarkdown(reading: Reading, quotation: Quotation, url: string): string {
  const { title, site, published } = reading.metadata;
  const link = `[${escapeMarkdown(title || site || url)}](<${url}>)`;
  const source = [link, escapeMarkdown(site), published && longDate(published)].filter(Boolean).join(', ');
  const text = escapeMarkdown(quotedText(reading, quotation));
  return `> ${text}\n>\n> — ${escapeMarkdown(sourceOf(reading, quotation))}, ${source}\n`;
}

function sourceOf(reading: Reading, quotation: Quotation): string {
  const speaker = speakerOf(reading, quotation);
  return [nameOf(speaker), roleOf(speaker)].filter(Boolean).join(', ');
}

/** The text with nothing in it that Markdown would take for markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
