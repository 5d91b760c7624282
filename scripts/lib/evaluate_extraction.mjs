/**
 * scripts/evaluate extraction [CORPUS] [--only-ours]
 *
 * Reads every page of a corpus (the shared development pages unless told otherwise) with `verbatim batch`, Readability.js
 * and Defuddle, scores all by the same metric, prints a table, and writes build/evaluation/extraction.json and
 * extraction.html (gold and ours side by side, worst first). What the others find is kept in build/evaluation/peers
 * (peer_readings.mjs), so it takes its time once; --only-ours leaves them out. On the corpus that the model learned from,
 * the figures of the cross-validation, in which no page is read by a model that saw its domain, stand in a row of their
 * own. Last, how many of the titles and authors that pages show are left on the screen.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { once } from 'node:events';
import { kinds, loadCorpus, readHtml } from './extraction_corpus.mjs';
import { writeComparison } from './extraction_page.mjs';
import { meanOf, scorePage, summarize } from './extraction_score.mjs';
import { leftOnScreen } from './on_screen.mjs';
import { limitSeconds, peers, readWithPeer } from './peer_readings.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'build/native/verbatim');
const trained = path.join(root, 'scripts/train/extraction_results.json');
const output = path.join(root, 'build/evaluation');

/** What `verbatim batch` makes of the pages, by id. Rejects when the program fails: a page it did not come to is no empty one. */
async function readWithVerbatim(corpus, pages) {
  const batch = spawn(program, ['batch'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(batch, 'close');
  const readings = new Map();
  const reading = (async () => {
    for await (const line of readline.createInterface({ input: batch.stdout })) {
      const result = JSON.parse(line);
      readings.set(result.id, { text: '', ...result });
    }
  })();
  for (const page of pages) {
    const line = JSON.stringify({ id: page.id, url: page.url, html: readHtml(corpus, page) });
    if (!batch.stdin.write(`${line}\n`)) await once(batch.stdin, 'drain');
  }
  batch.stdin.end();
  await reading;
  const [code, signal] = await closed;
  if (code !== 0) throw new Error(`verbatim batch ended with ${signal ?? code}`);
  return readings;
}

function summaries(pages, scores) {
  const result = { all: summarize(scores) };
  for (const kind of kinds) {
    const ofKind = scores.filter((_, i) => pages[i].kind === kind);
    if (ofKind.length > 0) result[kind] = summarize(ofKind);
  }
  return result;
}

/** The figures of the cross-validation, when `pages` are those that the committed model learned from. */
function crossValidation(pages) {
  if (!fs.existsSync(trained)) return null;
  const results = JSON.parse(fs.readFileSync(trained, 'utf8'));
  const corpus = createHash('sha256').update(pages.map((page) => `${page.id} ${page.url}\n`).join('')).digest('hex');
  if (corpus !== results.corpus) return null;
  const model = createHash('sha256').update(fs.readFileSync(path.join(root, 'core/clutter/story_model.inc'))).digest('hex');
  if (model !== results.model) throw new Error('story_model.inc is not the model of extraction_results.json: run scripts/train/extraction');
  return results.kinds;
}

const number = (value, digits = 3) => (value === null || value === undefined ? '-' : value.toFixed(digits)).padStart(8);

function printTable(systems) {
  const columns = ['all', ...kinds];
  console.log(`${'word F1'.padEnd(34)}${columns.map((name) => name.slice(0, 7).padStart(8)).join('')}`);
  for (const [name, system] of Object.entries(systems)) {
    console.log(`${name.padEnd(34)}${columns.map((kind) => number(system[kind]?.f1)).join('')}`);
  }
  const fields = ['precision', 'recall', 'with', 'leak', 'title', 'author', 'date'];
  console.log(`\n${'all pages'.padEnd(34)}${[...fields, 'empty'].map((name) => name.slice(0, 7).padStart(8)).join('')}`);
  for (const [name, system] of Object.entries(systems)) {
    console.log(`${name.padEnd(34)}${fields.map((field) => number(system.all[field])).join('')}${String(system.all.empty).padStart(8)}`);
  }
}

function printLeft(left) {
  for (const field of ['title', 'author']) {
    const { mean, count } = meanOf(left, field);
    console.log(`left on the screen: ${field} on ${(100 * mean).toFixed(1)} % of ${count} pages that show it`);
  }
}

async function main() {
  const onlyOurs = process.argv.includes('--only-ours');
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  const corpus = path.resolve(folder ?? path.join(root, '../shared/corpora/extraction/dev'));
  if (!fs.existsSync(path.join(corpus, 'ground-truth'))) throw new Error(`${corpus}: no folder ground-truth in it`);
  const pages = loadCorpus(corpus);
  const learned = crossValidation(pages);
  const readings = await readWithVerbatim(corpus, pages);
  const scoresOf = (found) => pages.map((page) => scorePage(found.get(page.id) ?? { text: '' }, page.gold));
  const ours = scoresOf(readings);
  const systems = {};
  if (learned) systems['Verbatim, cross-validated'] = learned;
  systems[learned ? 'Verbatim, learned from these pages' : 'Verbatim'] = summaries(pages, ours);
  const gaveUp = [];
  for (const peer of onlyOurs ? [] : peers) {
    const found = await readWithPeer(peer, pages, (page) => readHtml(corpus, page), path.join(output, 'peers'));
    systems[peer] = summaries(pages, scoresOf(found));
    const without = [...found.values()].filter((reading) => reading.error !== undefined).length;
    if (without > 0) gaveUp.push(`${peer} failed on ${without} pages, or took more than ${limitSeconds} s of processor time; they count as empty.`);
  }
  printTable(systems);
  for (const line of gaveUp) console.log(line);
  console.log();
  printLeft(pages.map((page) => leftOnScreen(readHtml(corpus, page), readings.get(page.id) ?? { text: '' }, page.gold)));
  fs.mkdirSync(output, { recursive: true });
  const rows = pages.map((page, i) => ({ id: page.id, kind: page.kind, url: page.url, ...ours[i] }));
  fs.writeFileSync(path.join(output, 'extraction.json'), JSON.stringify({ systems, pages: rows }, null, 1));
  writeComparison(path.join(output, 'extraction.html'), pages, readings, ours);
  console.log(`\n${path.relative(process.cwd(), output)}/extraction.json, extraction.html`);
}

await main().catch((error) => {
  console.error(`evaluate: ${error.message}`);
  process.exit(1);
});
