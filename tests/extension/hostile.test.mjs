// Hostile pages: each is cleaned, highlighted and put back exactly, or politely left alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { clean, end, isClean, launch, press, quietly, restore, serve, stateOf } from './harness.mjs';
import { hostilePages, otherDocuments, xhtml } from './hostile_pages.mjs';

const pages = { ...hostilePages, XHTML: xhtml };
const path = (name) => `/${encodeURIComponent(name)}`;

let browser;
let server;
before(async () => {
  server = await serve(Object.fromEntries(Object.entries({ ...pages, ...otherDocuments }).map(([name, page]) => [path(name), page])));
  browser = await launch();
});
after(() => end(browser, server));

/**
 * Runs in a world of its own, which the page's replaced built-ins do not reach.
 * @param body source of a function without parameters
 */
async function untouched(page, body) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate',
    { expression: `(${body})()`, contextId: executionContextId, returnByValue: true });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
  return result.value;
}

const look = () => {
  const getter = (prototype, name) => Object.getOwnPropertyDescriptor(prototype, name).get.call(document);
  const root = getter(Document.prototype, 'documentElement');
  const within = (node) => [...node.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? within(element.shadowRoot) : [])]);
  const all = within(root);
  return {
    clean: root.getAttributeNames().some((name) => /^v[0-9a-f]{16}$/.test(name)),
    clutter: all.filter((element) => element.classList?.contains('clutter') && element.getClientRects().length > 0).length,
    paragraphs: all.filter((element) => element.localName === 'p' && element.closest('#story') && element.getClientRects().length > 0).length,
    quoted: [...CSS.highlights].filter(([name]) => /-q-?\d+$/.test(name)).flatMap(([, ranges]) => [...ranges].map(String)),
    html: root.outerHTML,
    scroll: [scrollX, scrollY],
    highlights: CSS.highlights.size,
  };
};

async function until(page, check) {
  const start = Date.now();
  for (;;) {
    const state = await untouched(page, look);
    if (check(state)) return state;
    if (Date.now() - start > 4_000) return null;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}

/** Presses the button until `check` holds; it is missed now and then. */
async function pressUntil(page, check) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await press(browser, page);
    const state = await until(page, check);
    if (state) return state;
  }
  throw new Error('The click had no effect.');
}

for (const name of Object.keys(pages)) {
  test(`${name}: cleaned, highlighted and put back exactly`, async () => {
    const page = await browser.open(server.url(path(name)));
    if (name === 'a page that makes its story anew') await page.waitForTimeout(1_500);
    const original = await untouched(page, look);
    await pressUntil(page, (state) => state.clean);
    const cleaned = await until(page, (state) => state.quoted.length > 0);
    assert.ok(cleaned, 'nothing is highlighted');
    assert.equal(cleaned.clutter, 0, 'clutter is shown');
    assert.equal(cleaned.paragraphs, 4, 'paragraphs of the story are shown');
    assert.deepEqual(cleaned.quoted, ['“It held when nothing else held,”']);
    const restored = await pressUntil(page, (state) => !state.clean);
    assert.deepEqual(restored, original);
    await page.close();
  });
}

for (const name of Object.keys(otherDocuments)) {
  test(`${name}: left as it is`, async () => {
    const page = await browser.open(server.url(path(name)));
    const original = await page.content();
    await press(browser, page);
    await page.waitForTimeout(1_500);
    await page.waitForTimeout(name === 'a picture' ? 5_500 : 0);
    assert.equal(await page.content(), original);
    await page.close();
  });
}

test('a page that opens its document anew while it is clean can be cleaned again', async () => {
  const page = await browser.open(server.url(path('frames')));
  await clean(browser, page);
  await quietly(page, (html) => { document.open(); document.write(html); document.close(); }, hostilePages['broken characters']);
  await page.waitForTimeout(500);
  if (await isClean(page)) await restore(browser, page);
  const original = await stateOf(page);
  await clean(browser, page);
  await restore(browser, page);
  assert.deepEqual(await stateOf(page), original);
  await page.close();
});

test('no page made Verbatim ask the network for anything', () => {
  assert.deepEqual(server.unexpected, []);
});
