/**
 * The extension beside its peers in one tab of real Chromium: reading (snapshot and core), Readability.js and Defuddle each
 * on a clone, and a bare walk, in turn; then clicks on the toolbar button up to the painted page.
 */
import { build } from 'esbuild';
import { launch, serve } from '../../extension/harness.mjs';
import { bytes, namesPlugin } from '../../../scripts/lib/wasm_module.mjs';
import { corpusPages, samplePages } from '../page_files.mjs';
import { median, summary } from '../statistics.mjs';
import { splitClick, timeClicks } from './clicks.mjs';
import { generatePage, shapeNames } from './generated_pages.mjs';

const runs = 9;
/** Milliseconds that a page may take to load; half a million elements take a while. */
const patience = 300_000;
const sizes = [1000, 5000, 20_000, 100_000, 500_000];
/** Elements up to which a peer is run: beyond, it takes minutes. */
const limits = { walk: Infinity, verbatim: Infinity, readability: 100_000, defuddle: 20_000 };
/** Pages of the corpus bring scripts that must not run, and ask for what is not there. */
const noScripts = { 'content-security-policy': "script-src 'wasm-unsafe-eval'" };

async function inPageScript() {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/extension/in_page.ts'],
    bundle: true, write: false, format: 'iife', target: 'chrome121', minify: true, plugins: [namesPlugin],
    define: { 'import.meta.url': '""' }, logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Opens a page in a new tab, runs `work(page)` and closes it. */
async function inTab({ browser, server, pages }, html, headers, work) {
  pages['/page'] = { body: html, headers };
  const page = await browser.context.newPage();
  try {
    await page.goto(server.url('/page'), { timeout: patience });
    return await work(page);
  } finally {
    await page.close();
  }
}

async function read(page, script, elements) {
  await page.evaluate(script);
  const contenders = Object.keys(limits).filter((name) => elements <= limits[name]);
  return page.evaluate(([encoded, names, count]) => globalThis.verbatimBench.measure(encoded, names, count), [bytes.toString('base64'), contenders, runs]);
}

/** One page's entry: times and ratios against the contenders that ran. */
function entry(name, elements, times) {
  const result = { name, elements, milliseconds: {}, ratios: {} };
  for (const [contender, values] of Object.entries(times)) result.milliseconds[contender] = summary(values);
  for (const peer of ['walk', 'readability', 'defuddle']) {
    if (times[peer]) result.ratios[peer] = median(times[peer]) / median(times.verbatim);
  }
  return result;
}

async function readPages(bench, script, pages, say) {
  const results = [];
  for (const { name, html, headers } of pages) {
    const result = await inTab(bench, html, headers, async (page) => {
      const elements = await page.evaluate(() => document.getElementsByTagName('*').length);
      return entry(name, elements, await read(page, script, elements));
    });
    say(`${name}: ${result.milliseconds.verbatim.median.toFixed(1)} ms`);
    results.push(result);
  }
  return results;
}

function* generated() {
  for (const elements of sizes) yield { name: `mixed ${elements}`, html: generatePage(elements) };
  for (const shape of shapeNames.slice(1)) yield { name: `${shape} 20000`, html: generatePage(20_000, shape) };
}

/** Clicks on pages that have a story: milliseconds to the painted page, and whose they are. */
async function clickPages(bench, pages, say) {
  const results = [];
  for (const { name, html, headers } of pages) {
    const result = await inTab(bench, html, headers, async (page) => ({
      name, milliseconds: summary(await timeClicks(bench.browser, page, 5)), split: await splitClick(bench.browser, page),
    })).catch((error) => ({ name, error: error.message }));
    say(`click on ${name}: ${result.error ?? `${result.milliseconds.median.toFixed(0)} ms`}`);
    results.push(result);
  }
  return results;
}

async function readMemory(bench, script) {
  return inTab(bench, generatePage(20_000), {}, async (page) => {
    await page.evaluate(script);
    return page.evaluate(([encoded, count]) => globalThis.verbatimBench.reads(encoded, count), [bytes.toString('base64'), 200]);
  });
}

/** Runs everything; returns the results as they go into the JSON. `say` reports progress. */
export async function benchExtension(say) {
  const pages = {};
  const server = await serve(pages);
  const browser = await launch();
  await browser.context.route((url) => url.hostname !== 'localhost', (route) => route.abort());
  const bench = { browser, server, pages };
  const corpus = corpusPages(60).map((page) => ({ ...page, headers: noScripts }));
  const samples = samplePages().map((page) => ({ ...page, headers: {} }));
  try {
    const script = await inPageScript();
    return {
      browser: browser.context.browser().version(),
      runs,
      generated: await readPages(bench, script, generated(), say),
      samples: await readPages(bench, script, samples, say),
      corpus: await readPages(bench, script, corpus, say),
      clicks: await clickPages(bench, corpus.length > 0 ? corpus.filter((_, i) => i % 6 === 0) : samples.slice(0, 5), say),
      memory: await readMemory(bench, script),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
