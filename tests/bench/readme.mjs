/** The README's table of speed, written between two marks by the command that measures. */
import { readFileSync, writeFileSync } from 'node:fs';
import { middlePage } from './extension/tables.mjs';

const begin = '<!-- written by scripts/bench -->';
const end = '<!-- end -->';

const number = (value) => value.toLocaleString('en', { maximumSignificantDigits: value < 100 ? 2 : 3 });
const cell = (times) => (times ? number(times.median) : '–');
const ratio = (milliseconds, peer) => (milliseconds[peer] ? `${number(milliseconds[peer].median / milliseconds.verbatim.median)} ×` : '–');

function row(name, { elements, milliseconds }) {
  const { walk, snapshot, core, verbatim, readability, defuddle } = milliseconds;
  const cells = [name, number(elements), ...[walk, snapshot, core, verbatim, readability, defuddle].map(cell), ratio(milliseconds, 'readability'), ratio(milliseconds, 'defuddle')];
  return `| ${cells.join(' | ')} |`;
}

function table({ version, generated, corpus }, runs) {
  const rows = generated.map((page) => row(page.name.split(' ')[0], page));
  if (corpus.length > 0) rows.push(row(`real pages (median of ${corpus.length})`, middlePage(corpus)));
  return [
    `Milliseconds to read a live page, medians of up to ${runs} runs in turn, Chromium ${version}. Verbatim is snapshot and core together.`,
    '',
    '| page | elements | bare walk | snapshot | core | Verbatim | Readability.js | Defuddle | against Readability.js | against Defuddle |',
    `|---|${'--:|'.repeat(9)}`,
    ...rows,
  ].join('\n');
}

/** Puts the table of Chromium's results into the README. */
export function updateReadme(chromium, runs) {
  const readme = readFileSync('README.md', 'utf8');
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has lost the marks ${begin} and ${end}.`);
  writeFileSync('README.md', `${readme.slice(0, from + begin.length)}\n${table(chromium, runs)}\n${readme.slice(to)}`);
}
