// Two hundred pages of the web: each is used a little, clicked on, clicked on again, and is then what it was, to the byte.
// Their own scripts are kept from running, so that what differs is Verbatim's doing, and no request leaves the machine.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { corpusPages } from '../page_files.mjs';
import { end, isClean, launch, pressUntil, quietly, restore, serve } from '../extension/harness.mjs';
import { use, wholeStateOf } from './page_state.mjs';

const headers = { 'content-security-policy': "script-src 'wasm-unsafe-eval'" };
const corpus = corpusPages(200);
const outcomes = { cleaned: 0, declined: 0 };

let browser;
let server;
let tab;
before(async () => {
  if (corpus.length === 0) return;
  server = await serve(Object.fromEntries(corpus.map(({ name, html }) => [`/${name}`, { body: html, headers }])));
  browser = await launch({ pagesReachOut: true });
  await browser.context.route((url) => url.hostname !== 'localhost', (route) => route.abort());
  tab = await browser.context.newPage();
});
after(() => end(browser, server));

const toast = /<verbatim-overlay[^>]*><\/verbatim-overlay>/;

/** What has come of a click: "cleaned", "declined" with a sentence on the page, or nothing yet. */
async function outcomeOfClick() {
  const isAnswered = await quietly(tab, () => document.querySelector('verbatim-overlay') !== null);
  if (await isClean(tab)) return 'cleaned';
  return isAnswered && 'declined';
}

/** How many changes the page's own observer sees within a time (ms). */
async function changesWithin(time) {
  const before = globalThis.changes;
  await new Promise((resolve) => { setTimeout(resolve, time); });
  return globalThis.changes - before;
}

for (const { name } of corpus) {
  test(`${name} is put back exactly`, async () => {
    await tab.goto(server.url(`/${name}`));
    await use(tab);
    const original = await wholeStateOf(tab);
    const outcome = await pressUntil(browser, tab, outcomeOfClick);
    outcomes[outcome] += 1;
    if (outcome === 'cleaned') {
      assert.ok((await quietly(tab, () => globalThis.changes)) > 0, 'the page’s own observer saw nothing');
      await restore(browser, tab);
    }
    const state = await wholeStateOf(tab);
    if (outcome === 'declined') state.html = state.html.replace(toast, '');
    assert.deepEqual(state, original);
    if (outcome === 'cleaned') assert.equal(await quietly(tab, changesWithin, 50), 0, 'something goes on changing');
  });
}

test('most pages of the corpus hold a story', { skip: corpus.length === 0 && '../shared/corpora is missing' }, (t) => {
  t.diagnostic(JSON.stringify(outcomes));
  assert.ok(outcomes.cleaned >= 150, JSON.stringify(outcomes));
});
