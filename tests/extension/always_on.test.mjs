// Always on: articles of a site are cleaned unasked, other pages are left alone. The permission is one of the test's
// copy of the extension, since no browser lets a test answer its question.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { allowPages, launchChanged } from './changed_copy.mjs';
import { clean, end, isClean, isFirefox, launch, markName, restore, serve } from './harness.mjs';
import { overlayOf } from './overlay_harness.mjs';
import { story } from './story.mjs';
import { until } from './until.mjs';

const home = `<!DOCTYPE html><html lang="en"><title>The Eastwick Courier</title><body><h1>The Eastwick Courier</h1><ul>${
  Array.from({ length: 30 }, (_, index) => `<li><a href="/${index}">Headline number ${index}</a></li>`).join('')}</ul></body></html>`;

let browser;
let server;
before(async () => {
  server = await serve({ '/story': story, '/': home });
  browser = await launchChanged(allowPages);
});
after(() => end(browser, server));

const store = (always) => browser.worker.evaluate((given) => chrome.storage.local.set({ settings: { always: given } }), always);
const hostOf = (page) => new URL(page.url()).host;
const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

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

test('a link within the page leaves it as it is, clean or put back', async () => {
  await store({ everywhere: true, on: [], never: [] });
  const page = await browser.open(server.url('/story'));
  await until(() => isClean(page), 'the article cleaned');
  const mark = await markName(page);
  await page.evaluate(() => { location.hash = 'note'; });
  await pause(1500);
  assert.equal(await markName(page), mark);
  await restore(browser, page);
  await page.evaluate(() => { location.hash = 'other-note'; });
  await pause(1500);
  assert.equal(await isClean(page), false);
  await page.close();
});

test('where every site is always on, the panel turns one off', async () => {
  await store({ everywhere: true, on: [], never: [] });
  const page = await browser.open(server.url('/story'));
  await until(() => isClean(page), 'the article cleaned');
  const overlay = await overlayOf(page);
  await overlay.click('footer .button[aria-pressed="true"]', 'Always on this site');
  await overlay.see('footer .button[aria-pressed="false"]', 'Always on this site');
  await page.reload();
  await pause(1500);
  assert.equal(await isClean(page), false);
  await page.close();
});

// The last that needs the copy's permission: in Firefox it is gone then.
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

// Firefox grants what is asked for at a click; in Chromium, where a person would have to say yes, what is asked is looked at.
const inFirefox = isFirefox ? test : () => undefined;
const inChromium = isFirefox ? () => undefined : test;

inFirefox('the site is asked for at a click, its articles are cleaned from then on, and it is given back', async (t) => {
  const asking = await launch();
  t.after(() => asking.close());
  const host = new URL(server.url('/')).host;
  const isAllowed = () => asking.worker.evaluate(() => chrome.permissions.contains({ origins: ['https://localhost/*', 'http://localhost/*'] }));
  assert.equal(await isAllowed(), false);
  const options = await asking.open(`${asking.origin}/options.html#${host}`);
  await options.click('button:has-text("Always clean articles on")');
  await until(isAllowed, 'the permission');
  const page = await asking.open(server.url('/story'));
  await until(() => isClean(page), 'the article cleaned');
  const overlay = await overlayOf(page);
  await overlay.click('footer .button', 'Always on this site');
  await overlay.see('.toast', 'no longer always on');
  assert.equal(await isAllowed(), false);
  await page.reload();
  await pause(1500);
  assert.equal(await isClean(page), false);
});

inChromium('the panel leads to the options, which ask for that one site at a click, and give it back', async (t) => {
  const asking = await launch();
  t.after(() => asking.close());
  const page = await asking.open(server.url('/story'));
  await clean(asking, page);
  await (await overlayOf(page)).click('footer .button', 'Always on this site');
  const isOptions = (each) => each.url() === `${asking.origin}/options.html#${encodeURIComponent(hostOf(page))}`;
  const options = await until(() => asking.context.pages().find(isOptions), 'the options');
  await options.evaluate(() => {
    globalThis.asked = [];
    for (const name of ['request', 'remove']) chrome.permissions[name] = async ({ origins }) => { globalThis.asked.push(name, ...origins); return true; };
  });
  await options.click('button:has-text("Always clean articles on")');
  await options.click(`button[aria-label="Remove: ${hostOf(page)}"]`);
  await until(() => options.evaluate(() => globalThis.asked.length === 6), 'the site given back');
  assert.deepEqual(await options.evaluate(() => globalThis.asked), ['request', 'https://localhost/*', 'http://localhost/*', 'remove', 'https://localhost/*', 'http://localhost/*']);
});
