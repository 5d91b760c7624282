// What a restore must bring back beyond the document's text, and what may go wrong on the way.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { assertPutBack, clean, end, endBackground, eventually, isClean, isFirefox, launch, markName, press, quietly, restore, serve, stateOf } from './harness.mjs';
import { overlayOf } from './overlay_harness.mjs';

const html = `<!DOCTYPE html><html lang="en"><head><title>Swans return to the mill - The Harbour Post</title><style>
@keyframes turn { to { transform: rotate(1turn) } }
.spinner { width: 20px; height: 20px; background: #06c; animation: turn 60s linear infinite }
.paused { animation-play-state: paused; animation-delay: -7s }
.list { height: 60px; overflow: auto } article { min-height: 2000px; background: #fff; color: #222 }</style></head><body>
<nav class="menu"><a href="/">Home</a> <a href="/sport">Sport</a><div class="spinner"></div><div class="spinner paused"></div>
<form role="search"><input id="query" name="q" aria-label="Search"><input type="checkbox" id="box"><select id="choice"><option>one</option><option>two</option></select></form></nav>
<aside class="sidebar related"><h3>Most read</h3><ul class="list" id="list">${'<li><a href="/x">Another story, with a headline of its own</a></li>'.repeat(20)}</ul></aside>
<main><article><h1>Swans return to the mill</h1>
<p id="first">The swans that left the mill pond in the dry summer came back on Sunday, and brought three more with them.</p>
<p id="quote">“They have a better memory than the council,” said Ilse Marten, the island’s mayor, who feeds them at noon.</p>
<p>The pond was let dry two years ago to mend the weir. The work is done, and the mill is to grind again in October.</p>
<p>Visitors are asked to leave dogs at the gate until the young ones can fly, which will be at the end of the month.</p>
</article></main><footer><p>© The Harbour Post. All rights reserved.</p></footer></body></html>`;
/** The same under a dialog, in the two ways there are. */
const modal = html.replace('<main>', '<main id="main">').replace('</body>', `<dialog id="consent"><p>We value your privacy. We and our partners store cookies.</p><button>Accept</button></dialog>
<script>consent.showModal(); main.inert = true; main.setAttribute('aria-hidden', 'true'); document.body.style.cssText = 'pointer-events: none; user-select: none';
consent.addEventListener('close', () => { globalThis.isClosed = true; });</script></body>`);
const other = '<!DOCTYPE html><title>Elsewhere</title><p>Elsewhere.</p>';

let browser;
let server;
before(async () => {
  server = await serve({ '/': html, '/modal': modal, '/other': other });
  browser = await launch();
});
after(() => end(browser, server));

test('focus, typed text, selection, scrolled boxes, animations, sheets and highlights are as they were', async () => {
  const page = await browser.open(server.url('/'));
  await quietly(page, () => {
    scrollTo(0, 240);
    document.getElementById('list').scrollTop = 130;
    const query = document.getElementById('query');
    query.value = 'swans';
    document.getElementById('box').checked = true;
    document.getElementById('choice').selectedIndex = 1;
    query.focus({ preventScroll: true });
    query.setSelectionRange(1, 3);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { letter-spacing: 0 }');
    document.adoptedStyleSheets = [sheet];
    const range = new Range();
    range.selectNodeContents(document.getElementById('first'));
    CSS.highlights.set('the-page', new Highlight(range));
  });
  // A pending animation has no start yet.
  await page.evaluate(async () => { for (const { ready } of document.getAnimations()) await ready; });
  const details = () => ({
    focus: document.activeElement.id,
    typed: [...document.querySelectorAll('input, select')].map((field) => [field.value, field.checked, field.selectionStart, field.selectionEnd]),
    list: document.getElementById('list').scrollTop,
    adopted: document.adoptedStyleSheets.map((sheet) => sheet.cssRules[0].cssText),
    animations: document.getAnimations().map(({ startTime, currentTime, playState }) => [playState, startTime ?? currentTime]),
  });
  // Firefox tells times in steps of 0.02 ms, and one that is told and set again may be told a step lower.
  const rounded = ({ animations, ...others }) => ({ ...others, animations: animations.map(([state, time]) => [state, Math.round(time)]) });
  const look = async () => {
    const seen = await quietly(page, details);
    return isFirefox ? rounded(seen) : seen;
  };
  const [original, before] = [await stateOf(page), await look()];
  assert.equal(before.animations.length, 2);
  await clean(browser, page);
  assert.equal(await page.locator('#list').isVisible(), false);
  await restore(browser, page);
  assert.deepEqual(await stateOf(page), original);
  assert.deepEqual(await look(), before);
  await page.close();
});

test('a selection in the story stays through both clicks', async () => {
  const page = await browser.open(server.url('/'));
  await quietly(page, () => { getSelection().selectAllChildren(document.getElementById('first')); });
  await clean(browser, page);
  assert.match(await quietly(page, () => String(getSelection())), /^The swans/);
  await restore(browser, page);
  assert.match(await quietly(page, () => String(getSelection())), /^The swans/);
  await page.close();
});

test('a quotation is painted: its tint and underline are on the screen, and gone after a restore', async () => {
  const page = await browser.open(server.url('/'));
  const paintedOver = async () => {
    const clip = await quietly(page, () => {
      const range = new Range();
      const text = document.getElementById('quote').firstChild;
      range.setStart(text, 0);
      range.setEnd(text, 20);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    });
    const image = (await page.screenshot({ clip })).toString('base64');
    return page.evaluate(async (encoded) => {
      const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let coloured = 0;
      for (let at = 0; at < data.length; at += 4) if (Math.max(...data.slice(at, at + 3)) - Math.min(...data.slice(at, at + 3)) > 12) coloured += 1;
      return coloured / (data.length / 4);
    }, image);
  };
  assert.ok((await paintedOver()) < 0.02);
  await clean(browser, page);
  const share = await paintedOver();
  assert.ok(share > 0.5, `${Math.round(share * 100)} % of the quotation is tinted`);
  await restore(browser, page);
  assert.ok((await paintedOver()) < 0.02);
  await page.close();
});

test('the background may be ended between any two steps', async () => {
  const page = await browser.open(server.url('/'));
  const original = await stateOf(page);
  await clean(browser, page);
  await endBackground(browser);
  await restore(browser, page);
  await endBackground(browser);
  await clean(browser, page);
  await restore(browser, page);
  assert.deepEqual(await stateOf(page), original);
  await page.close();
});

test('two quick clicks while the page is being read leave it as it was', async () => {
  const page = await browser.open(server.url('/'));
  const original = await stateOf(page);
  await Promise.all([press(browser, page), press(browser, page)]);
  await page.waitForTimeout(1_000);
  await assertPutBack(browser, page, original);
  await page.close();
});

test('a page that is left and come back to can be put back', async () => {
  const page = await browser.open(server.url('/'));
  const original = await stateOf(page);
  await clean(browser, page);
  await page.goto(server.url('/other'));
  await page.goBack();
  if (!(await isClean(page))) await clean(browser, page);
  assert.equal(await page.locator('nav').isVisible(), false);
  await restore(browser, page);
  assert.deepEqual(await stateOf(page), original);
  await page.close();
});

test('a page under a modal dialog takes clicks while it is clean, and is under the dialog again', async () => {
  const page = await browser.open(server.url('/modal'));
  const look = () => quietly(page, () => ({ modal: document.querySelector('dialog:modal') !== null, focus: document.activeElement.localName, isClosed: globalThis.isClosed }));
  const [original, before] = [await stateOf(page), await look()];
  assert.deepEqual(before, { modal: true, focus: 'button' });
  await clean(browser, page);
  const { x, y } = await page.locator('#first').boundingBox();
  assert.equal(await quietly(page, (at) => document.elementFromPoint(...at).id, [x + 20, y + 8]), 'first');
  assert.equal(await quietly(page, () => document.querySelector('[inert], [aria-hidden="true"]')), null);
  const overlay = await overlayOf(page);
  for (const [press, isModal] of [['Show', true], ['Hide', false], ['Show', true]]) {
    await overlay.evaluate((root, label) => { [...root.querySelectorAll('.hidden .button')].find((one) => one.getAttribute('aria-label')?.startsWith(label) && /onsent|ther/.test(one.getAttribute('aria-label'))).click(); }, press);
    await eventually(page, (wanted) => (document.querySelector('dialog:modal') !== null) === wanted, isModal);
  }
  await restore(browser, page);
  await page.waitForTimeout(100);
  assert.deepEqual(await stateOf(page), original);
  assert.deepEqual(await look(), before);
  await page.close();
});

test('a page that has gone on to another address without loading is not scrolled back, and its focus is left alone', async () => {
  const page = await browser.open(server.url('/'));
  await quietly(page, () => {
    scrollTo(0, 240);
    document.getElementById('query').focus({ preventScroll: true });
  });
  await clean(browser, page);
  await quietly(page, () => { history.pushState(null, '', '/second'); });
  await restore(browser, page);
  assert.deepEqual(await quietly(page, () => [scrollY, document.activeElement.localName]), [0, 'body']);
  await page.close();
});

test('a tab may be closed or reloaded at any moment, and the next click works', async () => {
  const closing = await browser.open(server.url('/'));
  await press(browser, closing);
  await closing.close();
  const page = await browser.open(server.url('/'));
  await press(browser, page);
  await page.reload();
  if (await isClean(page)) await restore(browser, page);
  await clean(browser, page);
  assert.ok(await markName(page));
  await page.close();
});

test('what is hidden is not printed either', async () => {
  const page = await browser.open(server.url('/'));
  await clean(browser, page);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('nav').isVisible(), false);
  assert.equal(await page.locator('#quote').isVisible(), true);
  await page.close();
});
