// Every sample page: cleaned, it shows its story and nothing that hides; put back, it is as it was, byte for byte.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { isKnown, samplePages, showsStory } from '../page_files.mjs';
import { clean, end, launch, markName, pressUntil, restore, seedPage, serve, stateOf, top } from './harness.mjs';

const pages = samplePages();
const seed = await seedPage();

let browser;
let server;
before(async () => {
  server = await serve({
    ...Object.fromEntries(pages.map(({ name, html }) => [`/${name}`, html])),
    '/seed': seed ?? '',
  });
  browser = await launch();
});
after(() => end(browser, server));

/** A tab that shows a page scrolled down, so that a restore has something to bring back. */
async function openScrolled(name) {
  const page = await browser.open(server.url(`/${name}`));
  await page.evaluate(() => { scrollTo({ top: 300, behavior: 'instant' }); });
  return page;
}

/** What is wrong with how a clean page looks. */
function flaws() {
  const mark = document.documentElement.getAttributeNames().find((name) => /^v[0-9a-f]{16}$/.test(name));
  const found = [];
  const within = (root) => [...root.querySelectorAll('*')].flatMap((element) =>
    [element, ...(element.shadowRoot ? within(element.shadowRoot) : [])]);
  const all = within(document);
  for (const element of all) {
    if (element.getAttribute(mark) === 'hidden' && element.getClientRects().length > 0) {
      found.push(`${element.tagName}.${element.className} is marked hidden and has a box`);
    }
    const { position } = getComputedStyle(element);
    if ((position === 'fixed' || position === 'sticky') && element.getClientRects().length > 0) {
      found.push(`${element.tagName}.${element.className} is ${position}`);
    }
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide in ${clientWidth} px`);
  const column = all.find((element) => element.getAttribute(mark) === 'column').getBoundingClientRect();
  if (column.left < 0 || column.right > innerWidth) found.push('the column leaves the screen');
  return found;
}

for (const { name, expected } of pages.filter(showsStory)) {
  test(`${name}: shows its story alone, and is put back exactly`, async (t) => {
    const page = await openScrolled(name);
    if (!(await page.locator(expected.keep[0]).first().isVisible())) {
      t.skip('what it keeps is shown only where no scripts run');
      return;
    }
    const original = await stateOf(page);
    await clean(browser, page);
    const text = (await page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ');
    if (!isKnown(name, 'text')) {
      for (const snippet of expected.must ?? []) assert.ok(text.includes(snippet), `does not show: ${snippet}`);
      // What the core is known to leave visible, though it is no part of the text, is visible here too.
      if (!isKnown(name, 'hide')) for (const snippet of expected.must_not ?? []) assert.ok(!text.includes(snippet), `shows: ${snippet}`);
    }
    assert.deepEqual(await page.evaluate(flaws), []);
    await restore(browser, page);
    assert.deepEqual(await stateOf(page), original);
    await page.close();
  });
}

for (const { name } of pages.filter((page) => !showsStory(page))) {
  test(`${name}: shows no story, is told so and left as it is`, async () => {
    const page = await openScrolled(name);
    const original = await stateOf(page);
    const toast = page.locator('verbatim-overlay');
    await pressUntil(browser, page, () => toast.count());
    assert.equal(await markName(page), null);
    await toast.waitFor({ state: 'detached' });
    assert.deepEqual(await stateOf(page), original);
    await page.close();
  });
}

test('the seed page: what its gold keeps is visible, what it hides is not', { skip: seed === null && '../shared/seed is missing' }, async () => {
  const gold = JSON.parse(readFileSync(join(top, '../shared/seed/page-gold.json'), 'utf8'));
  const page = await openScrolled('seed');
  const original = await stateOf(page);
  await clean(browser, page);
  const shown = await page.evaluate(({ keep, hide }) => {
    const isShown = (element) => element.checkVisibility();
    return {
      lost: keep.filter((selector) => ![...document.querySelectorAll(selector)].every(isShown)),
      left: Object.keys(hide).filter((selector) => [...document.querySelectorAll(selector)].some(isShown)),
    };
  }, gold);
  assert.deepEqual(shown, { lost: [], left: [] });
  assert.deepEqual(await page.evaluate(flaws), []);
  await restore(browser, page);
  assert.deepEqual(await stateOf(page), original);
});

test('no page made the extension ask the network for anything', () => {
  assert.deepEqual(server.unexpected, []);
});
