// Hostile pages: each is cleaned, highlighted and put back exactly, or politely left alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { assertPutBack, clean, end, eventually, launch, pressUntil, quietly, restore, serve, stateOf } from './harness.mjs';
import { hostilePages, otherDocuments, textDocument, xhtml } from './hostile_pages.mjs';
import { until } from './until.mjs';

const pages = { ...hostilePages, XHTML: xhtml };
const path = (name) => `/${encodeURIComponent(name)}`;

let browser;
let server;
before(async () => {
  server = await serve(Object.fromEntries(Object.entries({ ...pages, ...otherDocuments, 'a text': textDocument }).map(([name, page]) => [path(name), page])));
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
    quoted: [...CSS.highlights].filter(([name]) => /-q-?\d+$/.test(name)).flatMap(([, ranges]) => [...ranges].map(String)).filter(Boolean),
    html: root.outerHTML,
    scroll: [scrollX, scrollY],
    highlights: CSS.highlights.size,
  };
};

/** What `look` sees, once `check` holds of it; false until then. */
const seen = (page, check) => async () => {
  const state = await untouched(page, look);
  return check(state) && state;
};

for (const name of Object.keys(pages)) {
  test(`${name}: cleaned, highlighted and put back exactly`, async () => {
    const page = await browser.open(server.url(path(name)));
    const original = await untouched(page, look);
    await pressUntil(browser, page, seen(page, (state) => state.clean));
    if (name.startsWith('a page that makes its story anew')) await eventually(page, () => globalThis.timesMade === 20);
    const cleaned = await until(seen(page, (state) => state.quoted.length > 0), 'a highlight');
    assert.equal(cleaned.clutter, 0, 'clutter is shown');
    assert.equal(cleaned.paragraphs, 4, 'paragraphs of the story are shown');
    assert.deepEqual(cleaned.quoted, ['“It held when nothing else held,”']);
    const restored = await pressUntil(browser, page, seen(page, (state) => !state.clean));
    assert.deepEqual(restored, original);
    await page.close();
  });
}

/** What the toolbar button shows for the tab in front. */
const badge = () => browser.worker.evaluate(async () => {
  const [{ id }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return chrome.action.getBadgeText({ tabId: id });
});

for (const name of Object.keys(otherDocuments)) {
  test(`${name}: left as it is, and the button or a sentence says so`, async () => {
    const page = await browser.open(server.url(path(name)));
    const original = await page.content();
    await pressUntil(browser, page, async () => (await badge()) === '–' || (await page.locator('verbatim-overlay').count()) > 0);
    await page.locator('verbatim-overlay').waitFor({ state: 'detached' });
    assert.equal(await page.content(), original);
    await page.close();
  });
}

test('a text: its words stay to be seen, and it is put back exactly', async () => {
  const page = await browser.open(server.url(path('a text')));
  const original = await stateOf(page);
  await clean(browser, page);
  assert.match(await page.innerText('pre'), /It held when nothing else held/);
  assert.equal(await page.locator('pre').isVisible(), true);
  await restore(browser, page);
  assert.deepEqual(await stateOf(page), original);
  await page.close();
});

test('a page that opens its document anew while it is clean can be cleaned again', async () => {
  const open = () => browser.open(server.url(path('frames')));
  const openAnew = (tab) => quietly(tab, (html) => { document.open(); document.write(html); document.close(); }, hostilePages['broken characters']);
  const untouchedPage = await open();
  await openAnew(untouchedPage);
  const original = await stateOf(untouchedPage);
  await untouchedPage.close();
  const page = await open();
  await clean(browser, page);
  await openAnew(page);
  await page.waitForTimeout(500);
  await assertPutBack(browser, page, original);
  await clean(browser, page);
  await restore(browser, page);
  assert.deepEqual(await stateOf(page), original);
  await page.close();
});

test('no page made Verbatim ask the network for anything', () => {
  assert.deepEqual(server.unexpected, []);
});
