// Stories that stand in a frame are cleaned there; frames beside a story are left to be what they are.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { end, launch, pressUntil, serve } from './harness.mjs';
import { page, story } from './hostile_pages.mjs';
import { overlayOf } from './overlay_harness.mjs';

const escaped = (html) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const around = (frame) => `<!DOCTYPE html><html lang="en"><head><title>The Harbour Post</title></head>
<body style="margin: 0"><p>Your library card lets you read this.</p>${frame}</body></html>`;
const large = 'style="width: 900px; height: 700px; border: 0"';
const advertisement = '<!DOCTYPE html><title>Advertisement</title><p>A crane of your own! Free delivery.</p>';

const pages = {
  '/story': page({}),
  '/advertisement': advertisement,
  '/menu': '<!DOCTYPE html><title>Menu</title><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul>',
  '/in-a-frame': around(`<iframe src="/advertisement" ${large}></iframe><iframe id="wanted" src="/story" ${large}></iframe>`),
  '/in-srcdoc': around(`<iframe id="wanted" srcdoc="${escaped(page({}))}" ${large}></iframe>`),
  '/frame-set': `<!DOCTYPE html><html><head><title>The Harbour Post</title></head><frameset cols="20%,80%">
<frame src="/menu"><frame id="wanted" src="/story"></frameset></html>`,
  '/tiny-frame': around('<iframe src="/story" width="120" height="60"></iframe>'),
  '/beside-a-story': page({ after: `<iframe src="/advertisement" ${large}></iframe>`, body: story }),
};

let browser;
let server;
before(async () => {
  server = await serve(pages);
  browser = await launch();
});
after(() => end(browser, server));

const markOf = (frame) => frame.evaluate(() => document.documentElement.getAttributeNames().find((name) => /^v[0-9a-f]{16}$/.test(name)) ?? null);
const htmlOf = (tab) => Promise.all(tab.frames().map((frame) => frame.evaluate(() => document.documentElement.outerHTML)));

for (const path of ['/in-a-frame', '/in-srcdoc', '/frame-set']) {
  test(`${path}: the story's frame alone is cleaned, and put back exactly`, async () => {
    const tab = await browser.open(server.url(path));
    const original = await htmlOf(tab);
    const wanted = await (await tab.$('#wanted')).contentFrame();
    await pressUntil(browser, tab, () => markOf(wanted));
    for (const frame of tab.frames()) if (frame !== wanted) assert.equal(await markOf(frame), null);
    assert.equal(await wanted.locator('nav').isVisible(), false);
    assert.equal(await wanted.locator('#story p').first().isVisible(), true);
    const quoted = await wanted.evaluate(() => [...CSS.highlights].filter(([name]) => /-q-?\d+$/.test(name)).flatMap(([, ranges]) => [...ranges].map(String)));
    assert.deepEqual(quoted, ['“It held when nothing else held,”']);
    await pressUntil(browser, tab, async () => (await markOf(wanted)) === null);
    assert.deepEqual(await htmlOf(tab), original);
    await tab.close();
  });
}

test('a story in a frame too small to be read is not taken for the page’s', async () => {
  const tab = await browser.open(server.url('/tiny-frame'));
  await pressUntil(browser, tab, async () => (await tab.locator('verbatim-overlay').count()) > 0);
  assert.match(await (await overlayOf(tab)).evaluate((root) => root.textContent), /no story/i);
  for (const frame of tab.frames()) assert.equal(await markOf(frame), null);
  await tab.close();
});

test('an advertisement in a frame beside a story is not looked into', async () => {
  const tab = await browser.open(server.url('/beside-a-story'));
  const frame = tab.frames().find((each) => each.url().endsWith('/advertisement'));
  const before = await frame.evaluate(() => document.documentElement.outerHTML);
  await pressUntil(browser, tab, () => markOf(tab.mainFrame()));
  assert.equal(await frame.evaluate(() => document.documentElement.outerHTML), before);
  await tab.close();
});

test('nothing was asked of the network', () => {
  assert.deepEqual(server.unexpected, []);
});
