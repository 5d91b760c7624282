// The path from click to restore in Firefox.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import puppeteer from 'puppeteer-core';

import { serve, top } from './harness.mjs';

const executablePath = '/usr/bin/firefox-esr';
const skip = !existsSync(executablePath) && 'Firefox is not installed';
const html = `<!DOCTYPE html><html lang="en"><head><title>Sluice opens again - The Harbour Post</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
<main><article><h1>Sluice opens again</h1>
<p>The sluice at the head of the canal opened on Monday, eleven years after a barge sank in it and nobody paid.</p>
<p>“I had my wedding photograph taken on that barge,” said Ilse Marten, the island’s mayor, who opened the gate.</p>
<p>The first boat through carried gravel, the second carried the gravel’s owner, and the third carried the press.</p>
<p>The toll is four crowns. Those who can show that they were waiting in the queue eleven years ago go free.</p>
</article></main><footer><p>© The Harbour Post. All rights reserved.</p></footer></body></html>`;

let browser;
let server;
before(async () => {
  if (skip) return;
  server = await serve({ '/open': html, '/strict': { body: html, headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" } } });
  browser = await puppeteer.launch({
    browser: 'firefox', executablePath, headless: true, args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.restrictedDomains': '' },
  });
  await browser.installExtension(join(top, 'dist/firefox'));
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Presses the toolbar button, from the browser's own window: the only way that grants `activeTab`. */
async function press() {
  const { session } = browser.connection ? { session: browser.connection } : browser;
  const { result } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = result.contexts;
  const reply = await session.send('script.evaluate', {
    target: { context }, awaitPromise: true,
    expression: `(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { WebExtensionPolicy } = Cu.getGlobalForObject(Services);
      const { extension } = WebExtensionPolicy.getByID('verbatim@verbatim.invalid');
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  });
  assert.notEqual(reply.result.type, 'exception', JSON.stringify(reply.result.exceptionDetails));
}

const state = () => ({ html: document.documentElement.outerHTML, highlights: [...CSS.highlights.keys()], sheets: document.styleSheets.length });
const isClean = () => document.documentElement.getAttributeNames().some((name) => /^v[0-9a-f]{16}$/.test(name));

async function pressUntil(page, wanted) {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await press();
    const start = Date.now();
    while (Date.now() - start < 4_000) {
      if ((await page.evaluate(isClean)) === wanted) return;
      await new Promise((resolve) => { setTimeout(resolve, 50); });
    }
  }
  throw new Error(`The click had no effect: the page is ${wanted ? 'not clean' : 'not put back'}.`);
}

/** Waits for a condition in the page's own world (Puppeteer's `waitForFunction` looks from another). */
async function until(page, condition) {
  for (const start = Date.now(); !(await page.evaluate(condition));) {
    if (Date.now() - start > 5_000) throw new Error(`Waited 5 s for ${condition}; ${JSON.stringify(await page.evaluate(state))}`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}

for (const path of ['/open', '/strict']) {
  test(`${path}: cleaned, highlighted and put back exactly in Firefox`, { skip }, async () => {
    const page = await browser.newPage();
    await page.goto(server.url(path));
    await page.bringToFront();
    const original = await page.evaluate(state);
    await pressUntil(page, true);
    await until(page, () => CSS.highlights.size > 0);
    const shown = await page.evaluate(() => ['nav', 'h1', 'footer'].map((selector) => document.querySelector(selector).checkVisibility()));
    assert.deepEqual(shown, [false, true, false]);
    const quoted = await page.evaluate(() => [...CSS.highlights].filter(([name]) => /-q-?\d+$/.test(name)).flatMap(([, ranges]) => [...ranges].map(String)));
    assert.deepEqual(quoted, ['“I had my wedding photograph taken on that barge,”']);
    await pressUntil(page, false);
    await until(page, () => CSS.highlights.size === 0);
    assert.deepEqual(await page.evaluate(state), original);
    await page.close();
  });
}
