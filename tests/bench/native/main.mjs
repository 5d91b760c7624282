/**
 * `verbatim batch` against Readability.js with linkedom, as whole processes over the same JSON Lines: parsing, reading and
 * writing included. Each runs pinned to one core; Verbatim also with two jobs on two cores. Runs are interleaved.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { corpusPages, samplePages } from '../../page_files.mjs';
import { median, summary } from '../statistics.mjs';

const runs = 5;
const bars = { readability: 10, twoCores: 1.8 };

const contenders = {
  verbatim: ['taskset', '--cpu-list', '0', 'build/native/verbatim', 'batch', '--jobs', '1'],
  readability: ['taskset', '--cpu-list', '0', process.execPath, 'tests/bench/native/readability_batch.mjs'],
  ...(availableParallelism() > 1 && { verbatimTwoCores: ['taskset', '--cpu-list', '0,1', 'build/native/verbatim', 'batch', '--jobs', '2'] }),
};

/** Seconds that a command takes to read the file. */
function time([command, ...args], input) {
  const file = openSync(input, 'r');
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, { stdio: [file, 'ignore', 'pipe'], maxBuffer: 1 << 26 });
  closeSync(file);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`);
  return (performance.now() - start) / 1000;
}

function measure(pages) {
  const folder = mkdtempSync(`${tmpdir()}/verbatim-bench-`);
  const input = `${folder}/pages.jsonl`;
  writeFileSync(input, pages.map(({ name, html }) => JSON.stringify({ id: name, html }) + '\n').join(''));
  const seconds = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, command] of Object.entries(contenders)) seconds[name].push(time(command, input));
  }
  rmSync(folder, { recursive: true });
  return seconds;
}

/** Runs the measurement; returns what it found, with `failures`: a line for each ratio below its bar. */
export function benchNative() {
  const corpus = corpusPages(400);
  const pages = corpus.length > 0 ? corpus : samplePages();
  const seconds = measure(pages);
  const result = { pages: pages.length, source: corpus.length > 0 ? 'corpus' : 'samples', contenders: {}, ratios: {}, failures: [] };
  for (const [name, values] of Object.entries(seconds)) {
    result.contenders[name] = { seconds: summary(values), pagesPerSecond: pages.length / median(values) };
  }
  result.ratios.readability = median(seconds.readability) / median(seconds.verbatim);
  if (seconds.verbatimTwoCores) result.ratios.twoCores = median(seconds.verbatim) / median(seconds.verbatimTwoCores);
  for (const [name, ratio] of Object.entries(result.ratios)) {
    if (ratio < bars[name]) result.failures.push(`native ${name}: ${ratio.toFixed(2)} is below ${bars[name]}`);
  }
  return result;
}

/** The result as lines of a table. */
export function nativeTable(result) {
  const lines = [`${result.pages} pages of the ${result.source}, whole processes, medians of ${runs}:`];
  for (const [name, { seconds, pagesPerSecond }] of Object.entries(result.contenders)) {
    lines.push(`  ${name.padEnd(18)} ${seconds.median.toFixed(2).padStart(7)} s ${pagesPerSecond.toFixed(0).padStart(7)} pages/s`);
  }
  for (const [name, ratio] of Object.entries(result.ratios)) lines.push(`  ratio ${name}: ${ratio.toFixed(2)} (bar ${bars[name]})`);
  return lines.join('\n');
}
