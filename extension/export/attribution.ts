/** Who said what, added to the story as the core writes it; with the person's corrections, which the core knows nothing of. */

import type { WriteFormat } from '../../wasm/module.ts';
import type { Quotation, Reading, TextSpan } from '../core/reading.ts';
import { t } from '../ui/i18n.ts';
import { nameOf, roleOf, shares, shownQuotations, type ShownQuotation } from '../ui/who_said_what.ts';
import { escapeMarkdown } from './citation.ts';

/** @param written what the core wrote of `reading` in `format` */
export function withAttribution(format: WriteFormat, written: string, reading: Reading): string {
  if (format === 'json') return correctedJson(written, reading);
  const said = sources(reading);
  if (!said.length) return written;
  switch (format) {
    case 'text': return `${written}\n${asText(said)}`;
    case 'markdown': return `${written}${asMarkdown(said)}`;
    case 'html': return written.replace(/<\/body>\s*<\/html>\s*$/, (end) => `${asHtml(said)}${end}`);
  }
}

interface Source { name: string; role: string; quotations: string[] }

/** The speakers in order of appearance. */
function sources(reading: Reading): Source[] {
  return shares(shownQuotations(reading), 'appearance').map(({ speaker, quotations }) => {
    const source = speaker === null ? null : (reading.speakers[speaker] ?? null);
    return { name: nameOf(source), role: roleOf(source), quotations: quotations.map((quotation) => said(reading, quotation)) };
  });
}

function said(reading: Reading, { index, text }: ShownQuotation): string {
  return text + (reading.quotations[index]!.found ? ` (${t('chosenByYou')})` : '');
}

function asText(said: Source[]): string {
  const lines = said.map(({ name, role, quotations }) => [joined(name, role), ...quotations.map((text) => `  ${text}`), ''].join('\n'));
  return `${t('whoSaidWhat')}\n\n${lines.join('\n')}`;
}

function asMarkdown(said: Source[]): string {
  const parts = said.map(({ name, role, quotations }) => {
    const source = joined(`**${escapeMarkdown(name)}**`, escapeMarkdown(role));
    return `${source}\n\n${quotations.map((text) => `- ${escapeMarkdown(text)}\n`).join('')}\n`;
  });
  return `## ${escapeMarkdown(t('whoSaidWhat'))}\n\n${parts.join('')}`;
}

function asHtml(said: Source[]): string {
  const parts = said.map(({ name, role, quotations }) => {
    const source = joined(`<strong>${escapeHtml(name)}</strong>`, escapeHtml(role));
    return `<dt>${source}</dt>\n${quotations.map((text) => `<dd>${escapeHtml(text)}</dd>\n`).join('')}`;
  });
  return `<section>\n<h2>${escapeHtml(t('whoSaidWhat'))}</h2>\n<dl>\n${parts.join('')}</dl>\n</section>\n`;
}

function joined(name: string, role: string): string {
  return role ? `${name}, ${role}` : name;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The core's object with the corrected quotations in the place of those that it had found. */
function correctedJson(written: string, reading: Reading): string {
  if (!reading.quotations.some(({ found }) => found)) return written;
  const story = JSON.parse(written) as { quotations: object[] };
  reading.quotations.forEach((quotation, index) => {
    if (quotation.found) story.quotations[index] = { ...story.quotations[index], ...corrected(quotation, reading.text) };
  });
  return JSON.stringify(story);
}

function corrected({ speaker, confidence, mention }: Quotation, text: string): object {
  return {
    cue: null, mention: mention && inCodePoints(mention, text), speaker, confidence,
    reason: 'Chosen by the reader.', corrected: true,
  };
}

/** The core's own offsets: Unicode code points. */
function inCodePoints({ start, end }: TextSpan, text: string): object {
  const words = text.slice(start, end);
  const begin = Array.from(text.slice(0, start)).length;
  return { start: begin, end: begin + Array.from(words).length, text: words };
}
