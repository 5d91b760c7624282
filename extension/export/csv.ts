/** The quotations as CSV (RFC 4180), for spreadsheets. */

import type { Reading } from '../core/reading.ts';
import { isShown, quotedText, speakerOf } from '../ui/who_said_what.ts';

/** One quotation a line: text, speaker, role, what kind of source, cue, confidence (0 to 1), whether corrected, title, address. */
export function quotationsAsCsv(reading: Reading, url: string): string {
  const head = ['quotation', 'speaker', 'role', 'kind', 'cue', 'confidence', 'corrected', 'title', 'url'];
  const rows = reading.quotations.filter(isShown).map((quotation) => {
    const speaker = speakerOf(reading, quotation);
    const cue = quotation.cue ? reading.text.slice(quotation.cue.start, quotation.cue.end) : '';
    return [
      quotedText(reading, quotation), speaker?.name ?? '', speaker?.role ?? '', speaker?.kind ?? '', cue,
      quotation.confidence.toFixed(2), quotation.found ? 'yes' : '', reading.metadata.title, url,
    ];
  });
  return [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** Spreadsheets run what begins with one of `= + - @`; an apostrophe in front makes it text. */
function field(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
