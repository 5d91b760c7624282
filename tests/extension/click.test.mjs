// One click cleans the page, the next puts it back: on the button, in the page's menu, or on the keys.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { allowPages, launchChanged } from './changed_copy.mjs';
import { clean, end, isClean, isFirefox, launch, markName, restore, serve, stateOf } from './harness.mjs';
import { until } from './until.mjs';

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

/** Chooses the item of the page's menu. In Chromium no test can open that menu: the browser's news of the choice is made up. */
async function chooseMenuItem(chosen, page) {
  if (isFirefox) return chosen.chooseMenuItem(page);
  // An update fails where there is no such item; it is made while the extension is being installed.
  await until(() => chosen.worker.evaluate(() => chrome.contextMenus.update('toggle', {}).then(() => true, () => false)), 'an item of the menu');
  return chosen.worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'toggle' }, tab);
  }, page.url());
}

test('the item of the page’s menu does what the button does', async (t) => {
  // What is made up lets nobody into a tab, so this copy is let into it beforehand.
  const chosen = await (isFirefox ? launch() : launchChanged(allowPages));
  t.after(() => chosen.close());
  const page = await chosen.open(server.url('/story'));
  const original = await stateOf(page);
  await chooseMenuItem(chosen, page);
  await until(() => isClean(page), 'the page cleaned');
  await chooseMenuItem(chosen, page);
  await until(async () => !(await isClean(page)), 'the page put back');
  assert.deepEqual(await stateOf(page), original);
});

test('the browser has bound the shortcut to the button', async () => {
  const commands = await browser.worker.evaluate(() => chrome.commands.getAll());
  assert.deepEqual(commands.map(({ name, shortcut }) => [name, shortcut]), [['_execute_action', 'Alt+Shift+V']]);
  if (!isFirefox) return;
  const page = await browser.open(server.url('/story'));
  await page.bringToFront();
  await browser.pressShortcut();
  await until(() => isClean(page), 'the page cleaned');
  await page.close();
});
