// The extension's own pages: welcome and options.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { isFirefox, launch } from './harness.mjs';
import { axeLines, overlayOf } from './overlay_harness.mjs';
import { until } from './until.mjs';

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

/** Opens a page of the extension and waits until it has built its content. */
async function own(name) {
  const page = await browser.open(`${browser.origin}/${name}.html`);
  await page.waitForSelector('h1');
  return page;
}

const settings = () => browser.worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings);

test('a welcome page opens after the installation', async () => {
  const welcome = await until(() => browser.context.pages().find((page) => page.url().endsWith('/welcome.html')), 'the welcome page');
  assert.match(await welcome.textContent('h1'), /Welcome/);
  assert.equal(await welcome.title(), 'Welcome to Verbatim');
});

test('the sample article can be cleaned and put back', async () => {
  const page = await own('welcome');
  await page.click('text=Try it on this article');
  const overlay = await overlayOf(page);
  await overlay.see('.speaker', 'Ruth Abara');
  assert.equal(await page.locator('#comments').isVisible(), false);
  await overlay.click('.panel footer .button', 'Put the page back');
  await until(() => page.locator('#comments').isVisible(), 'the page put back');
  await page.close();
});

for (const name of ['welcome', 'options']) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing on the ${name} page (${colorScheme})`, async () => {
      const page = await own(name);
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axeLines(page), []);
      await page.setViewportSize({ width: 320, height: 640 });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320), 'no sideways scrolling at 320 px');
      await page.close();
    });
  }
}

test('options change, are remembered, exported, reset and imported', async () => {
  const page = await own('options');
  await page.click('label:has-text("Verbatim’s") input');
  await page.click('label:has-text("Sepia") input');
  await until(async () => (await settings())?.reading?.theme === 'sepia', 'the theme stored');
  const link = await page.getAttribute('a[download]', 'href');
  const exported = decodeURIComponent(link.slice(link.indexOf(',') + 1));
  assert.equal(JSON.parse(exported).reading.theme, 'sepia');
  await page.click('text=Reset everything');
  await until(async () => (await settings()).reading.theme === 'system', 'the reset stored');
  await page.setInputFiles('input[type=file]', { name: 's.json', mimeType: 'application/json', buffer: Buffer.from(exported) });
  await until(async () => (await settings()).reading.theme === 'sepia', 'the import stored');
  await page.setInputFiles('input[type=file]', { name: 's.json', mimeType: 'application/json', buffer: Buffer.from('{"nothing": 1}') });
  await page.waitForSelector('text=This file holds no settings of Verbatim.');
  assert.equal((await settings()).reading.theme, 'sepia');
  await page.close();
});

test('keys of one letter are turned off in the options', async () => {
  const page = await own('options');
  await page.click('label:has-text("single letter") input');
  await until(async () => (await settings())?.singleKeys === false, 'the setting stored');
  await page.click('label:has-text("single letter") input');
  await until(async () => (await settings()).singleKeys === true, 'the setting stored again');
  await page.close();
});

test('changes made faster than they are stored are all kept', async () => {
  const page = await own('options');
  await page.evaluate(() => {
    for (const label of document.querySelectorAll('label')) if (/Sepia|OpenDyslexic|Justified/.test(label.textContent)) label.querySelector('input').click();
  });
  const kept = ({ theme, font, justify } = {}) => theme === 'sepia' && font === 'legible' && justify;
  await until(async () => kept((await settings())?.reading), 'all three stored');
  await page.click('text=Reset everything');
  await until(async () => !kept((await settings()).reading), 'the reset stored');
  await page.close();
});

test('sites that are never cleaned are added as the browser writes their names, and removed', async () => {
  const page = await own('options');
  for (const [address, host] of [['https://news.example/today', 'news.example'], ['zeitung_heute.müller.example', 'zeitung_heute.xn--mller-kva.example']]) {
    await page.fill('input[aria-label^="Never on"]', address);
    await page.click('div:has(> input[aria-label^="Never on"]) button');
    await until(async () => (await settings()).always.never.includes(host), 'the site stored');
    await page.click(`button[aria-label="Remove: ${host}"]`);
    await until(async () => (await settings()).always.never.length === 0, 'the site removed');
  }
  await page.close();
});

test('whoever is sent to the options for one site finds its button in view and focused', async () => {
  const page = await browser.open(`${browser.origin}/options.html#news.example`);
  await until(() => page.evaluate(() => document.activeElement.textContent === 'Always clean articles on news.example'), 'the button focused');
  assert.ok(await page.evaluate(() => {
    const { top, bottom } = document.activeElement.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }));
  await page.close();
});

test('rules that the person made are shown, edited, exported and removed', async () => {
  const page = await own('options');
  await page.evaluate(() => chrome.storage.local.set({ settings: { rules: { 'news.example': ['.teaser', '#poll'] } } }));
  await page.waitForSelector('input[aria-label="news.example"]');
  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('input[aria-label="news.example"]')].map(({ value }) => value)), ['.teaser', '#poll']);
  await page.evaluate(() => {
    const field = document.querySelector('input[aria-label="news.example"]');
    field.value = '.teaser-wide';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until(async () => (await settings()).rules['news.example'][0] === '.teaser-wide', 'the changed rule stored');
  const link = await page.getAttribute('a[download]', 'href');
  assert.match(decodeURIComponent(link), /"\.teaser-wide"/);
  await page.click('button[aria-label="Remove: #poll"]');
  await until(async () => (await settings()).rules['news.example'].length === 1, 'the rule removed');
  await page.close();
});

test('at install only the permissions of the page that is clicked are asked for; hosts are optional', async () => {
  const manifest = await browser.worker.evaluate(() => chrome.runtime.getManifest());
  assert.deepEqual(manifest.permissions.toSorted(), ['activeTab', 'contextMenus', 'scripting', ...(isFirefox ? [] : ['sidePanel']), 'storage']);
  assert.deepEqual(manifest.host_permissions ?? [], []);
  // Firefox says null of what a manifest lacks.
  assert.equal(manifest.content_scripts ?? undefined, undefined);
  assert.equal(manifest.web_accessible_resources ?? undefined, undefined);
});

test('the diagnostics name version, browser, where the core ran and how long, and no page', async () => {
  const welcome = await own('welcome');
  await welcome.click('text=Try it on this article');
  await (await overlayOf(welcome)).see('.panel');
  await welcome.close();
  const page = await own('options');
  await until(async () => (await page.textContent('pre')).includes('WebAssembly: works'), 'the report');
  const report = await page.textContent('pre');
  assert.match(report, /\nRead in this page, in \d+ ms\n/);
  assert.match(report, /^Verbatim \d+\.\d+\.\d+\n/);
  assert.doesNotMatch(report, /https?:/);
  await page.close();
});
