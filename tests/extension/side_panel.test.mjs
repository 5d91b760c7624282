// The panel in the browser's own side panel: Chromium's, and Firefox's sidebar.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import { clean, end, isClean, launch, restore, serve, stateOf } from './harness.mjs';
import { overlayOf } from './overlay_harness.mjs';
import { openSidePanel } from './side_panel_harness.mjs';
import { story } from './story.mjs';
import { until } from './until.mjs';

const other = story.replaceAll('Mara Lindqvist', 'Greta Sundqvist');

let browser;
let server;
before(async () => {
  server = await serve({ '/story': story, '/other': other, '/plain': '<p>Nothing to read here.' });
  browser = await launch();
});
/** What the last test opened. */
let page;
let panel;
afterEach(async () => {
  await panel?.close();
  await page?.close();
  panel = page = null;
});
after(async () => {
  await end(browser, server);
  assert.deepEqual(server.unexpected, []);
});

/** A clean story in a new tab, the side panel beside it; returns the page's overlay. */
async function open() {
  await browser.worker.evaluate(() => chrome.storage.local.clear());
  page = await browser.open(server.url('/story'));
  await clean(browser, page);
  const overlay = await overlayOf(page);
  await overlay.see('.panel');
  panel = await openSidePanel(browser, overlay);
  return overlay;
}

test('it shows the speakers of the page in front, whose own panel stays away until it closes', async () => {
  const overlay = await open();
  await panel.see('.speaker', 'Mara Lindqvist');
  await panel.see('.counts', '6 quotations');
  await overlay.gone('.panel');
  await panel.close();
  panel = null;
  await overlay.see('.panel');
});

test('a speaker who is chosen there is shown alone in the page, and one of hers leads to her words', async () => {
  const overlay = await open();
  await panel.click('.speaker', 'Ines Okafor');
  await panel.see('.chosen .quotation', 'Our members');
  await until(async () => (await overlay.texts('.label')).every((label) => label.includes('Okafor')), 'her labels alone');
  await panel.click('.chosen .quotation', 'We are patient people');
  await until(() => page.evaluate(() => scrollY > 0), 'the page at her words');
  await panel.click('.chosen .quotation', 'We are patient people');
  await overlay.see('.card', 'Ines Okafor');
});

test('what is chosen in the page is chosen there too, and keys work in both', async () => {
  await open();
  await panel.press('j');
  await panel.see('.spoken', 'Lindqvist');
  await panel.press('Escape');
  await panel.click('.speaker', 'Tobias Renn');
  await panel.see('.chosen', 'Tobias Renn');
  await page.keyboard.press('Escape');
  await panel.gone('.chosen');
});

test('search finds words, and leads back when it is emptied', async () => {
  await open();
  await panel.type('.search', 'bolts');
  await panel.see('.quotation', 'cut in two');
  assert.equal((await panel.texts('.quotation')).length, 1);
  await panel.type('.search', '');
  await panel.see('.speaker', 'Tobias Renn');
});

test('what was hidden is shown and hidden again from there', async () => {
  await open();
  const comments = page.locator('#comments');
  await panel.click('.hidden .kind:has(.name) > .button', 'Show');
  await panel.see('.hidden .button', 'Undo');
  await until(() => page.evaluate(() => ['#comments', 'nav', 'aside', 'footer'].some((box) => document.querySelector(box).checkVisibility())), 'one box shown');
  await panel.click('.hidden .button', 'Undo');
  await until(async () => !(await comments.isVisible()), 'hidden again');
});

test('the reading view changes the page, the contents lead to a heading', async () => {
  await open();
  await panel.click('footer .button', 'Aa');
  await panel.see('h2', 'Reading');
  await panel.click('label', 'Sepia');
  await until(() => browser.worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings?.reading?.theme === 'sepia'), 'the theme stored');
  await panel.click('footer .button', 'Contents');
  await panel.click('.contents .quotation', 'What comes next');
  await until(() => page.evaluate(() => scrollY > 0), 'the page at the heading');
  await panel.click('.back');
  await panel.see('h2', 'Who said what');
});

test('it follows the tab in front, and says what to do where a page is not clean', async () => {
  await open();
  const plain = await browser.open(server.url('/plain'));
  await plain.bringToFront();
  await panel.see('.empty', 'Click the Verbatim button');
  const second = await browser.open(server.url('/other'));
  await second.bringToFront();
  await clean(browser, second);
  await panel.see('.speaker', 'Greta Sundqvist');
  await page.bringToFront();
  await panel.see('.speaker', 'Mara Lindqvist');
  await second.close();
  await plain.close();
});

test('a page that is left and come back to is shown again', async () => {
  await open();
  await page.goto(server.url('/plain'));
  await panel.see('.empty');
  await page.goBack();
  if (!(await isClean(page))) await clean(browser, page);
  await panel.see('.speaker', 'Mara Lindqvist');
});

test('“Put the page back” puts it back exactly, after all of it', async () => {
  await browser.worker.evaluate(() => chrome.storage.local.clear());
  page = await browser.open(server.url('/story'));
  const before = await stateOf(page);
  await clean(browser, page);
  panel = await openSidePanel(browser, await overlayOf(page));
  await panel.click('.speaker', 'Ines Okafor');
  await panel.press('j');
  await panel.click('.speaker', 'Ines Okafor');
  await panel.click('footer .button', 'Put the page back');
  await panel.see('.empty');
  await until(async () => !(await isClean(page)), 'the page put back');
  assert.deepEqual({ ...await stateOf(page), scroll: [0, 0] }, before);
  await clean(browser, page);
  await panel.see('.speaker', 'Mara Lindqvist');
  await restore(browser, page);
  await panel.see('.empty');
});

test('what is no message of ours changes nothing', async () => {
  await open();
  await panel.see('.speaker', 'Mara Lindqvist');
  await browser.worker.evaluate(async () => {
    for (const message of [null, 'clean', { state: 'clean' }, { moment: 1 }, { content: { speakers: 'x' }, moment: {} }]) {
      await chrome.runtime.sendMessage(message).catch(() => undefined);
    }
  });
  await panel.see('.speaker', 'Mara Lindqvist');
});

for (const dark of [false, true]) {
  test(`axe finds nothing (${dark ? 'dark' : 'light'})`, async () => {
    await open();
    await panel.evaluate((isDark) => {
      document.querySelector('.side').classList.toggle('dark', isDark);
      document.querySelector('.side').classList.toggle('light', !isDark);
      return true;
    }, dark);
    assert.deepEqual(await panel.axe(), []);
    await panel.evaluate(() => { document.documentElement.dir = 'rtl'; return true; });
    assert.deepEqual(await panel.axe(), []);
  });
}
