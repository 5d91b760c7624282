// Of real pages, served without scripts and without what stands on other sites, the live snapshot in Chromium and the
// HTML door give the same text once what layout shows to be invisible is out of the HTML.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { corpusPages } from '../page_files.mjs';
import { end, isClean, launch, pressUntil, serve } from './harness.mjs';
import { htmlReadings, visibleHtml } from './html_door.mjs';
import { readingOf } from './reading_of.mjs';

const policy = "default-src 'none'; style-src 'unsafe-inline'";
const pages = corpusPages(100);
/** As measured, 0.989 and 69 of 95, with room for a page or two; where the doors differ is a defect, not a licence. */
const leastShared = 0.98;
const leastEqual = 0.7;

let browser;
let server;
before(async () => {
  const served = pages.map(({ name, html }) => [`/${name}`, { body: html, headers: { 'content-security-policy': policy } }]);
  server = await serve(Object.fromEntries(served));
  browser = await launch({ pagesReachOut: true });
});
after(() => end(browser, server));

/** The share of words that two texts have in common, as F1: 1 when they hold the same words equally often. */
function sharedWords(left, right) {
  const words = [left, right].map((text) => text.split(/\s+/).filter(Boolean));
  const counts = new Map();
  for (const word of words[0]) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words[1]) {
    const count = counts.get(word) ?? 0;
    if (count > 0) shared += 1;
    counts.set(word, count - 1);
  }
  return (2 * shared) / (words[0].length + words[1].length);
}

/** The texts of a page through both doors; null where the core finds no story, as the page then stays as it is. */
async function textsOf(name) {
  const page = await browser.open(server.url(`/${name}`));
  const html = await page.evaluate(visibleHtml);
  const toast = page.locator('verbatim-overlay');
  await pressUntil(browser, page, async () => (await isClean(page)) || (await toast.count()) > 0);
  const live = (await isClean(page)) ? await readingOf(browser, page) : null;
  await page.close();
  return live && [live.text, htmlReadings([{ id: name, html, url: server.url(`/${name}`) }]).get(name).text];
}

test('both doors give the same text of pages of the corpus', { skip: pages.length === 0 && '../shared/corpora is missing' }, async (t) => {
  const shares = [];
  const different = [];
  for (const { name } of pages) {
    const texts = await textsOf(name);
    if (texts === null) continue;
    shares.push(sharedWords(...texts));
    if (texts[0] !== texts[1]) different.push(`${name} (${shares.at(-1).toFixed(2)})`);
  }
  assert.ok(shares.length * 2 > pages.length, `only ${shares.length} pages have a story`);
  const shared = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const message = `${shared.toFixed(3)} of the words shared; ${different.length} of ${shares.length} texts differ: ${different.join(' ')}`;
  t.diagnostic(message);
  assert.ok(shared >= leastShared, message);
  assert.ok(different.length <= shares.length * (1 - leastEqual), message);
});
