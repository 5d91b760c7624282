/** What a run of the benchmark amounts to, and whether it holds the bars: ratios only, since milliseconds are a machine's own. */
import { median } from '../statistics.mjs';

const at = (results, name) => results.generated.find((page) => page.name === name);
const middle = (pages, value) => (pages.length > 0 ? median(pages.map(value)) : null);

function perElement(page) {
  return page.milliseconds.verbatim.median / page.elements;
}

/** Each line about Chromium: what is measured, its value (null where it could not be), and the bar that it must reach or stay under. */
export function verdicts(results) {
  const large = at(results, 'mixed 20000');
  const { corpus, clicks, memory } = results;
  const clicked = clicks.filter((click) => !click.error);
  return [
    { what: 'times as fast as Readability.js, 20,000 elements', value: large.ratios.readability, atLeast: 14 },
    { what: 'times the bare walk, 20,000 elements', value: 1 / large.ratios.walk, atMost: 4 },
    { what: 'times as fast as Readability.js, median over the corpus', value: middle(corpus, (page) => page.ratios.readability), atLeast: 15 },
    { what: 'times as fast as Defuddle, median over the corpus', value: middle(corpus, (page) => page.ratios.defuddle), atLeast: 60 },
    { what: 'time for each element, 500,000 against 5,000', value: perElement(at(results, 'mixed 500000')) / perElement(at(results, 'mixed 5000')), atMost: 1.5 },
    { what: 'of a click, our time against the browser\'s', value: middle(clicked, ({ ours, browser }) => ours.median / browser.median), atMost: 1 },
    { what: 'module\'s memory against the snapshot\'s bytes', value: memory.first / memory.snapshot, atMost: 4 },
    { what: 'module\'s memory after 200 reads against after one', value: memory.last / memory.first, atMost: 1 },
  ].map((line) => ({ ...line, holds: holds(line) }));
}

function holds({ value, atLeast = -Infinity, atMost = Infinity }) {
  return value === null ? null : value >= atLeast && value <= atMost;
}

export function verdictTable(lines) {
  return lines.map(({ what, value, atLeast, atMost, holds: held }) => {
    const bar = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
    const state = held === null ? 'not measured' : held ? 'holds' : 'MISSED';
    return `${what.padEnd(58)} ${(value === null ? '–' : value.toFixed(2)).padStart(8)}  ${bar.padEnd(13)} ${state}`;
  }).join('\n');
}
