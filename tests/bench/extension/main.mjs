/**
 * The extension beside its peers in one tab: reading (snapshot and core), Readability.js and Defuddle each on a clone, and a
 * bare walk, in turn; then, in Chromium, clicks on the toolbar button up to the painted page.
 */
import { corpusPages, samplePages } from '../../page_files.mjs';
import { median, summary } from '../statistics.mjs';
import { openChromium } from './chromium.mjs';
import { timeClicks } from './clicks.mjs';
import { openFirefox } from './firefox.mjs';
import { generatePage, shapeNames } from './generated_pages.mjs';
import { inPageScript } from './in_page_script.mjs';

const runs = 9;
const sizes = [1000, 5000, 20_000, 100_000, 500_000];
/** Elements up to which a contender is run: beyond, it takes minutes. */
const limits = { walk: Infinity, verbatim: Infinity, readability: 150_000, defuddle: 30_000 };
/** Milliseconds that a contender's runs on one page may take together; what takes longer has fewer runs. */
const patience = { walk: 20_000, verbatim: 20_000, readability: 8000, defuddle: 1500 };
const fewest = 3;

/** One page's entry: times of each contender, and how many times as long as Verbatim each takes. */
function entry(name, elements, times) {
  const result = { name, elements, milliseconds: {}, ratios: {} };
  for (const [contender, values] of Object.entries(times)) result.milliseconds[contender] = summary(values);
  for (const peer of ['walk', 'readability', 'defuddle']) {
    if (times[peer]) result.ratios[peer] = median(times[peer]) / median(times.verbatim);
  }
  return result;
}

async function readPage(evaluate, name) {
  await evaluate(inPageScript);
  const elements = await evaluate('verbatimBench.elements()');
  const contenders = Object.keys(limits).filter((contender) => elements <= limits[contender]);
  const times = await evaluate(`verbatimBench.measure(${JSON.stringify({ contenders, runs, patience, fewest })})`);
  return entry(name, elements, times);
}

async function readPages(browser, pages, say) {
  const results = [];
  for (const page of pages) {
    const result = await browser.inTab(page, (evaluate) => readPage(evaluate, page.name));
    say(`${browser.name}, ${page.name}: ${result.milliseconds.verbatim.median.toFixed(1)} ms`);
    results.push(result);
  }
  return results;
}

const generated = (elements, shape = 'mixed') => ({ name: `${shape} ${elements}`, html: generatePage(elements, shape) });

/** Pages are made one at a time: the largest is 50 MB. */
function* generatedPages() {
  for (const elements of sizes) yield generated(elements);
  for (const shape of shapeNames.slice(1)) yield generated(20_000, shape);
}

/** Clicks on pages that have a story: milliseconds to the painted page, and whose they are. */
async function clickPages(chromium, pages, say) {
  const results = [];
  for (const page of pages) {
    const result = await chromium.inTab(page, (_, tab) => timeClicks(chromium.browser, tab)).catch((error) => ({ error: error.message }));
    say(`click on ${page.name}: ${result.error ?? `${result.first.toFixed(0)} ms, then ${result.milliseconds.median.toFixed(0)} ms`}`);
    results.push({ name: page.name, ...result });
  }
  return results;
}

function readMemory(browser) {
  return browser.inTab(generated(20_000), async (evaluate) => {
    await evaluate(inPageScript);
    return evaluate('verbatimBench.reads(200)');
  });
}

async function inBrowser(open, work) {
  const browser = await open();
  try {
    return { version: browser.version, ...(await work(browser)) };
  } finally {
    await browser.close();
  }
}

/** Runs everything; returns the results as they go into the JSON. `say` reports progress. */
export async function benchExtension(say) {
  const corpus = corpusPages(60);
  const samples = samplePages();
  const chromium = await inBrowser(openChromium, async (browser) => ({
    generated: await readPages(browser, generatedPages(), say),
    samples: await readPages(browser, samples, say),
    corpus: await readPages(browser, corpus, say),
    clicks: await clickPages(browser, corpus.length > 0 ? corpus.filter((_, i) => i % 6 === 0) : samples, say),
    memory: await readMemory(browser),
  }));
  const firefox = await inBrowser(openFirefox, async (browser) => ({
    generated: await readPages(browser, [1000, 5000, 20_000].map((elements) => generated(elements)), say),
    corpus: await readPages(browser, corpus.filter((_, i) => i % 6 === 0), say),
  }));
  return { runs, chromium, firefox };
}
