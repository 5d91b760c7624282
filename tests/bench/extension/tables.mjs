/** The benchmark's results as text. */
import { median } from '../statistics.mjs';

const columns = ['walk', 'snapshot', 'core', 'verbatim', 'readability', 'defuddle'];
const width = 16;

/** Half the distance between the quartiles, as a share of the median. */
const spread = ({ median: middle, low, high }) => ((high - low) / 2 / middle) * 100;

function cell(times) {
  return (times ? `${times.median.toFixed(1)} ±${spread(times).toFixed(0)}%` : '–').padStart(width);
}

function row({ name, elements, milliseconds }) {
  return name.slice(0, 24).padEnd(24) + String(elements).padStart(8) + columns.map((column) => cell(milliseconds[column])).join('');
}

/** A page in the middle of the corpus: the median of the medians. */
export function middlePage(pages) {
  const milliseconds = {};
  for (const column of columns) {
    const measured = pages.map((page) => page.milliseconds[column]).filter(Boolean);
    if (measured.length === 0) continue;
    const of = (quartile) => median(measured.map((times) => times[quartile]));
    milliseconds[column] = { median: of('median'), low: of('low'), high: of('high') };
  }
  return { name: `median of ${pages.length} corpus pages`, elements: Math.round(median(pages.map(({ elements }) => elements))), milliseconds };
}

/** Milliseconds to read each page: medians, and half the distance between the quartiles. */
export function readingTable(browser, { version, generated, samples = [], corpus }, runs) {
  const pages = [...generated, ...samples, ...(corpus.length > 0 ? [middlePage(corpus)] : [])];
  const head = 'page'.padEnd(24) + 'elements'.padStart(8) + columns.map((column) => column.padStart(width)).join('');
  return [`${browser} ${version}, milliseconds, medians of ${runs}; Verbatim is snapshot and core together`, head, ...pages.map(row)].join('\n');
}
