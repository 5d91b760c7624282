// One click cleans the page, the next puts it back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { clean, end, launch, markName, restore, serve, stateOf } from './harness.mjs';

const story = `<!DOCTYPE html><html lang="en"><head><title>Ferry returns - The Harbour Post</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
<main><article><h1>Ferry returns</h1>
<p>The ferry between Oldquay and Marsh Island is back after three winters, and the first crossing was full.</p>
<p>“We counted the days until this boat came home to us,” said Ilse Marten, the island’s mayor, on Friday morning.</p>
<p>The crossing takes forty minutes and costs the same as it did before the storm broke the old pier in two.</p>
<p>Marten said the island would “never again” depend on one boat alone, and promised a second by next summer.</p>
</article></main><footer><p>© The Harbour Post</p></footer></body></html>`;

let browser;
let server;
before(async () => {
  server = await serve({ '/story': story });
  browser = await launch();
});
after(() => end(browser, server));

test('a click on the toolbar button cleans the page, the next one puts it back exactly', async () => {
  const page = await browser.open(server.url('/story'));
  const original = await stateOf(page);
  await clean(browser, page);
  const mark = await markName(page);
  assert.equal(await page.locator(`[${mark}="column"]`).count(), 1);
  await restore(browser, page);
  assert.deepEqual(await stateOf(page), original);
  assert.deepEqual(server.unexpected, []);
});
