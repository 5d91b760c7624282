/** Tables of a reading (`extension/core/reading.ts`) for a terminal. */

/** Rows of cells as lines, each column as wide as its widest cell, up to `limits[column]` characters. */
function table(rows, limits) {
  const cut = (text, limit) => ([...text].length > limit ? `${[...text].slice(0, limit - 1).join('')}…` : text);
  const cells = rows.map((row) => row.map((cell, column) => cut(String(cell).replace(/\s+/g, ' '), limits[column])));
  const widths = limits.map((_, column) => Math.max(...cells.map((row) => [...row[column]].length)));
  return cells.map((row) => row.map((cell, column) => cell + ' '.repeat(widths[column] - [...cell].length)).join('  ').trimEnd()).join('\n');
}

const textOf = (reading, span) => (span ? reading.text.slice(span.start, span.end) : '–');

/** Who said what: a line for each quotation that is speech. */
export function quotationTable(reading) {
  const speech = reading.quotations.filter(({ kind }) => kind !== 'scare');
  const rows = speech.map((quotation) => {
    const speaker = quotation.speaker === null ? null : reading.speakers[quotation.speaker];
    return [
      speaker?.name ?? '–',
      speaker?.role || '–',
      textOf(reading, quotation.cue),
      `${Math.round(quotation.confidence * 100)} %`,
      quotation.spans.map((span) => textOf(reading, span)).join(' … '),
    ];
  });
  return table([['Speaker', 'Role', 'Cue', 'Sure', 'Quotation'], ...rows], [26, 30, 16, 5, 70]);
}

/** What was hidden: a line for each kind, with its boxes and words. */
export function hiddenTable(reading) {
  const kinds = new Map();
  for (const { kind, words } of reading.hidden) {
    const sum = kinds.get(kind) ?? { boxes: 0, words: 0 };
    kinds.set(kind, { boxes: sum.boxes + 1, words: sum.words + words });
  }
  const rows = [...kinds].sort(([, a], [, b]) => b.words - a.words).map(([kind, { boxes, words }]) => [kind, boxes, words]);
  return table([['Hidden', 'Boxes', 'Words'], ...rows], [16, 6, 8]);
}
