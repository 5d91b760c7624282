// Always on: articles of a site are cleaned unasked, other pages are left alone. The permission is one of the test's
// copy of the extension, since no browser lets a test answer its question.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { launchChanged } from './changed_copy.mjs';
import { end, isClean, serve } from './harness.mjs';
import { overlayOf } from './overlay_harness.mjs';
import { story } from './story.mjs';
import { until } from './until.mjs';

const home = `<!DOCTYPE html><html lang="en"><title>The Eastwick Courier</title><body><h1>The Eastwick Courier</h1><ul>${
  Array.from({ length: 30 }, (_, index) => `<li><a href="/${index}">Headline number ${index}</a></li>`).join('')}</ul></body></html>`;

let browser;
let server;
before(async () => {
  server = await serve({ '/story': story, '/': home });
  browser = await launchChanged(async (folder) => {
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: ['http://localhost/*'] }));
  });
});
after(() => end(browser, server));

const store = (always) => browser.worker.evaluate((given) => chrome.storage.local.set({ settings: { always: given } }), always);
const hostOf = (page) => new URL(page.url()).host;
const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

test('the panel turns a site on; its next article is cleaned unasked; the panel turns it off again', async () => {
  const page = await browser.open(server.url('/story'));
  assert.equal(await isClean(page), false);
  await store({ everywhere: false, on: [hostOf(page)], never: [] });
  await page.reload();
  await until(() => isClean(page), 'the article cleaned');
  const overlay = await overlayOf(page);
  await overlay.see('footer .button[aria-pressed="true"]', 'Always on this site');
  await overlay.click('footer .button', 'Always on this site');
  await overlay.see('.toast', 'no longer always on');
  await page.reload();
  await pause(1500);
  assert.equal(await isClean(page), false);
  await page.close();
});

test('a page that is no article is left alone, without a word', async () => {
  const page = await browser.open(server.url('/'));
  await store({ everywhere: true, on: [], never: [] });
  await page.reload();
  await pause(1500);
  assert.equal(await isClean(page), false);
  assert.equal(await page.evaluate(() => document.querySelector('verbatim-overlay')), null);
  await page.close();
});

test('a site on the stop list is never cleaned', async () => {
  const page = await browser.open(server.url('/story'));
  await store({ everywhere: true, on: [], never: [hostOf(page)] });
  await page.reload();
  await pause(1500);
  assert.equal(await isClean(page), false);
  await page.close();
});

test('a new address without a new page is read anew', async () => {
  await store({ everywhere: true, on: [], never: [] });
  const page = await browser.open(server.url('/story'));
  await until(() => isClean(page), 'the first article cleaned');
  await page.evaluate(() => {
    history.pushState(null, '', '/second');
    document.querySelector('h1').textContent = 'Gulls leave the school';
    document.querySelectorAll('article p')[1].textContent = '“They left as they had come, all at once and shouting,” said Odile Brandt, the head teacher, on Monday morning in the yard.';
  });
  await until(async () => (await (await overlayOf(page)).texts('.speaker .name')).includes('Odile Brandt'), 'the second story’s speaker');
  await page.close();
});
