// Every sample page is put back exactly, whatever has been done with it in between: all features used, one after the other.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { samplePages, showsStory } from '../page_files.mjs';
import { clean, end, launch, restore, seedPage, serve, stateOf } from './harness.mjs';
import { overlayOf } from './overlay_harness.mjs';
import { until } from './until.mjs';

const pages = samplePages().filter(showsStory);
const seed = await seedPage();
if (seed !== null) pages.push({ name: 'seed', html: seed, expected: {} });

let browser;
let server;
before(async () => {
  server = await serve(Object.fromEntries(pages.map(({ name, html }) => [`/${name}`, html])));
  browser = await launch();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
after(async () => {
  await end(browser, server);
  assert.deepEqual(server.unexpected, []);
});

/** Clicks the first match, by script: what lies where is none of this test's business. False where nothing matches. */
const click = (overlay, selector, text = '') => overlay.evaluate((shadow, [wanted, contains]) => {
  const found = [...shadow.querySelectorAll(wanted)].find((one) => one.textContent.includes(contains));
  found?.click();
  return found !== undefined;
}, [selector, text]);

/** Who said what: search, choose, step, card, correct, copy. */
async function read({ page, overlay }) {
  await page.keyboard.press('j');
  if (await click(overlay, '.speaker')) {
    await overlay.see('.quotations .quotation');
    await click(overlay, '.quotations .quotation');
    await click(overlay, '.copy-all');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await overlay.see('.card');
    await click(overlay, '.card .button', 'Another speaker');
    await click(overlay, '.candidate');
    await click(overlay, '.card .button', 'Copy with citation');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  if (!(await click(overlay, '.search'))) return;
  await page.keyboard.press('/');
  await until(async () => (await overlay.focused())?.startsWith('search'), 'the search field focused');
  await page.keyboard.type('the');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
}

/** What was hidden: show each kind, hide it, undo; pick something else. */
async function uncover({ page, overlay }) {
  const kinds = (await overlay.texts('.hidden > ul > li')).length;
  for (let index = 0; index < kinds; index += 1) {
    await overlay.evaluate((shadow, at) => { shadow.querySelectorAll('.hidden > ul > li > .kind > .button')[at].click(); }, index);
  }
  if (kinds) await overlay.see('.hidden > .button', 'Undo everything');
  await click(overlay, '.hidden > .button', 'Undo everything');
  await click(overlay, '.hidden > .button', 'Hide something else');
  await page.mouse.move(300, 300);
  await page.mouse.click(300, 300);
  await click(overlay, '.boxes .button', 'Always here');
  await page.keyboard.press('Escape');
}

/** The other views: look, contents, listening, export; and where the panel stands. */
async function adjust({ page, overlay }) {
  await click(overlay, 'footer .button', 'Reading');
  await overlay.see('.choice');
  for (const choice of ['Verbatim’s', 'Dark', 'OpenDyslexic', 'Hidden']) await click(overlay, '.choice label', choice);
  for (const check of ['Justified', 'Hyphenated']) await click(overlay, '.check', check);
  await until(() => page.evaluate(() => [...document.fonts].some(({ family, status }) => family.includes('Verbatim') && status === 'loaded')), 'the font');
  await click(overlay, '.choice label', 'The site’s own');
  await click(overlay, 'footer .button', 'Contents');
  await click(overlay, '.contents button');
  await click(overlay, 'footer .button', 'Listen');
  await click(overlay, '.fields .button', 'From here');
  await click(overlay, '.fields .button', 'Stop');
  await click(overlay, 'footer .button', 'Export');
  await click(overlay, '.button[aria-label="Copy: Markdown"]');
  await click(overlay, '.panel header .icon[aria-label="Let the panel float"]');
  await page.setViewportSize({ width: 390, height: 800 });
  await page.setViewportSize({ width: 1280, height: 800 });
}

for (const { name, expected } of pages) {
  test(`${name}: put back exactly after every feature has been used`, async (t) => {
    await browser.worker.evaluate(() => chrome.storage.local.clear());
    const page = await browser.open(server.url(`/${name}`));
    if (!(await page.locator(expected.keep?.[0] ?? 'body').first().isVisible())) {
      t.skip('what it keeps is shown only where no scripts run');
      return;
    }
    const original = await stateOf(page);
    await clean(browser, page);
    const opened = { page, overlay: await overlayOf(page) };
    await read(opened);
    await uncover(opened);
    await adjust(opened);
    await restore(browser, page);
    assert.deepEqual(await stateOf(page), original);
    await page.close();
  });
}
