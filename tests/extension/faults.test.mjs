// What goes wrong around Verbatim: the page is put back or left as it was, a sentence says so, and the next click works.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { launchChanged } from './changed_copy.mjs';
import { assertPutBack, clean, end, endBackground, eventually, isClean, launch, press, pressUntil, restore, serve, stateOf } from './harness.mjs';
import { page } from './hostile_pages.mjs';
import { overlayOf } from './overlay_harness.mjs';

const plain = page({});
const huge = page({ after: `<div hidden id="huge"></div><script>document.getElementById('huge').append('word '.repeat(3_500_000));</script>` });

let browser;
let server;
before(async () => {
  server = await serve({
    '/': plain, '/huge': huge, '/other': '<!DOCTYPE html><title>Elsewhere</title><p>Elsewhere.</p>',
    '/strict': { body: plain, headers: { 'content-security-policy': "script-src 'self'" } },
  });
  browser = await launch();
});
after(() => end(browser, server));

/** Waits until the page has not changed for a while. */
async function stillness(tab) {
  for (let before = null, now = ''; now !== before;) {
    [before, now] = [now, await tab.content()];
    await tab.waitForTimeout(400);
  }
}

/** The page is whole, whatever happened: it can be cleaned, and is put back exactly. */
async function assertWorks(tab, original) {
  await stillness(tab);
  await assertPutBack(browser, tab, original);
  await clean(browser, tab);
  assert.equal(await tab.locator('nav').isVisible(), false);
  await restore(browser, tab);
  assert.deepEqual(await stateOf(tab), original);
}

for (const [path, where] of [['/', 'in the page'], ['/strict', 'in the background']]) {
  for (const delay of [0, 10, 30, 60, 120, 250]) {
    test(`the background ends ${delay} ms after the click, the core runs ${where}`, async () => {
      const tab = await browser.open(server.url(path));
      const original = await stateOf(tab);
      await press(browser, tab);
      await tab.waitForTimeout(delay);
      await endBackground(browser);
      await assertWorks(tab, original);
      await tab.close();
    });
  }
}

test('the background ends between the reading and each of what a reader does then', async () => {
  const tab = await browser.open(server.url('/'));
  const original = await stateOf(tab);
  await clean(browser, tab);
  const overlay = await overlayOf(tab);
  for (const key of ['p', 'n', '?', 'Escape']) {
    await endBackground(browser);
    await tab.keyboard.press(key);
  }
  await overlay.evaluate((root) => root.childElementCount);
  await endBackground(browser);
  await restore(browser, tab);
  assert.deepEqual(await stateOf(tab), original);
  await tab.close();
});

test('a tab that goes elsewhere while it is read is left alone there, and can be cleaned when it is back', async () => {
  const tab = await browser.open(server.url('/'));
  const original = await stateOf(tab);
  await press(browser, tab);
  await tab.goto(server.url('/other'));
  await tab.waitForTimeout(500);
  assert.equal(await isClean(tab), false);
  await tab.goto(server.url('/'));
  await assertWorks(tab, original);
  await tab.close();
});

test('a tab that the browser discards while it is clean is whole when it is come back to, and can be cleaned', async () => {
  const tab = await browser.open(server.url('/?discarded'));
  const original = await stateOf(tab);
  await clean(browser, tab);
  const id = await browser.worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0].id);
  await browser.open(server.url('/other'));
  const anew = browser.context.waitForEvent('page');
  await browser.worker.evaluate(async (wanted) => {
    const { id: discarded } = await chrome.tabs.discard(wanted);
    await chrome.tabs.update(discarded, { active: true });
  }, id);
  const back = await anew;
  await back.waitForURL(server.url('/?discarded'));
  assert.deepEqual(await stateOf(back), original);
  await assertWorks(back, original);
  await back.close();
});

test('an extension that is turned off puts its pages back and says so; turned on again, it works', async () => {
  const tab = await browser.open(server.url('/'));
  const original = await stateOf(tab);
  await clean(browser, tab);
  const manager = await browser.open('chrome://extensions');
  const turn = (isOn) => manager.evaluate(([id, enabled]) => chrome.management.setEnabled(id, enabled), [browser.id, isOn]);
  await turn(false);
  await tab.bringToFront();
  await eventually(tab, () => !document.documentElement.getAttributeNames().some((name) => /^v[0-9a-f]{16}$/.test(name)));
  assert.equal(await tab.locator('nav').isVisible(), true);
  const { text } = await (await overlayOf(tab)).evaluate((root) => ({ text: root.textContent }));
  assert.match(text, /turned off/);
  await tab.locator('verbatim-overlay').waitFor({ state: 'detached' });
  assert.deepEqual(await stateOf(tab), original);
  await turn(true);
  await assertWorks(tab, original);
  await manager.close();
  await tab.close();
});

test('settings that make no sense count as none', async () => {
  const tab = await browser.open(server.url('/'));
  const original = await stateOf(tab);
  for (const settings of ['garbage', 42, [], { always: null, rules: [], reading: 'x', sites: { '': 1 }, panel: -1 }, { reading: { size: 1e9, font: '</style>' } }]) {
    await setStored(settings);
    await assertWorks(tab, original);
  }
  await setStored(null);
  await tab.close();
});

/** Puts something in the place of the settings, as no version of Verbatim would; null empties the store. */
async function setStored(settings) {
  const own = await browser.open(`chrome-extension://${browser.id}/options.html`);
  await own.evaluate((value) => value === null ? chrome.storage.local.clear() : chrome.storage.local.set({ settings: value }), settings);
  await own.close();
}

test('a page too big to be read whole is cleaned as far as it was read, and says so', async () => {
  const tab = await browser.open(server.url('/huge'));
  await clean(browser, tab);
  const overlay = await overlayOf(tab);
  await overlay.see('.toast', 'too big');
  assert.equal(await tab.locator('nav').isVisible(), false);
  await restore(browser, tab);
  await tab.close();
});

/** Puts code before a script of a copy of the extension. */
const inject = (file, code) => async (folder) => {
  const path = join(folder, file);
  await writeFile(path, `${code}\n${await readFile(path, 'utf8')}`);
};
const replaceModule = (change) => async (folder) => {
  const path = join(folder, 'module.js');
  await writeFile(path, change(await readFile(path, 'utf8')));
};

/** Name to how a copy of the extension is changed. */
const broken = {
  'a module that is cut off': replaceModule((script) => `${script.slice(0, 20_000)}";`),
  'a module that is no module': replaceModule(() => 'globalThis.verbatimModule="H4sIAAAAAAAAA0tMTAQAMKLzXgQAAAA=";'),
  'no module at all': replaceModule(() => ''),
  'memory that runs out': inject('content.js', 'WebAssembly.Memory.prototype.grow = () => { throw new RangeError("out of memory"); };'),
  'a module that traps': inject('content.js', `{ const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...of) => { const instance = await instantiate(...of); const table = Object.values(instance.exports).find((each) => each instanceof WebAssembly.Table);
      for (let i = 1; i < table.length; i += 1) table.set(i, null); return instance; }; }`),
};

for (const [name, change] of Object.entries(broken)) {
  test(`${name}: the page is left as it was, and a sentence says so`, async () => {
    const changed = await launchChanged(change);
    const tab = await changed.open(server.url(name.startsWith('memory') ? '/huge' : '/'));
    const original = await stateOf(tab);
    for (let click = 0; click < 2; click += 1) {
      await pressUntil(changed, tab, () => tab.locator('verbatim-overlay').count());
      const text = await (await overlayOf(tab)).evaluate((root) => root.textContent);
      assert.match(text, /could not read this page/);
      await tab.locator('verbatim-overlay').waitFor({ state: 'detached' });
      assert.deepEqual(await stateOf(tab), original);
    }
    await changed.close();
  });
}

test('a tab whose process hears late that the click lets us in is cleaned by that click', async (t) => {
  // Of the scripts that ask whether ours is running, every other one is refused: the first of each click, however often it takes.
  const changed = await launchChanged(inject('background.js', `{ const run = chrome.scripting.executeScript; let asked = 0;
    chrome.scripting.executeScript = (...of) => of[0].func && asked++ % 2 === 0 ? Promise.reject(new Error('Cannot access contents of the page.')) : run.apply(chrome.scripting, of); }`));
  t.after(() => changed.close());
  const tab = await changed.open(server.url('/'));
  await clean(changed, tab);
  assert.ok(await isClean(tab));
});

const failing = (method) => inject('content.js', `chrome.storage.local.${method} = () => Promise.reject(new Error('The disk is full.'));`);

test('settings that cannot be read count as none', async () => {
  const changed = await launchChanged(failing('get'));
  const tab = await changed.open(server.url('/'));
  const original = await stateOf(tab);
  await clean(changed, tab);
  await restore(changed, tab);
  assert.deepEqual(await stateOf(tab), original);
  await changed.close();
});

test('a setting that cannot be kept holds on the page, which says that it is not kept', async () => {
  const changed = await launchChanged(failing('set'));
  const tab = await changed.open(server.url('/'));
  await clean(changed, tab);
  const overlay = await overlayOf(tab);
  await tab.keyboard.press('p');
  await overlay.see('.toast', 'could not keep');
  await restore(changed, tab);
  await changed.close();
});
