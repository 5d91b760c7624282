// Pages with the strictest policies: Verbatim works, and breaks none of them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { clean, end, isFirefox, launch, restore, serve, stateOf } from './harness.mjs';
import { overlayOf } from './overlay_harness.mjs';

const body = `<nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
<main><article><h1>Lighthouse to stay lit</h1>
<p>The lighthouse at Marsh Point will stay lit for another ten years, the harbour board decided on Tuesday evening.</p>
<p>“We were told the sea would forget us,” said Ilse Marten, the island’s mayor. “The sea forgets nobody.”</p>
<p>The board had planned to switch the lamp off in June, since most ships now find their way without it, but letters came.</p>
<p>A second vote in autumn will decide who is to pay for the keeper, the engineer and the oil in the meantime.</p>
</article></main><footer><p>© The Harbour Post</p></footer>`;
const html = `<!DOCTYPE html><html lang="en"><head><title>Lighthouse to stay lit - The Harbour Post</title></head><body>${body}</body></html>`;

/** Name to policy, and where the core must run under it (Chromium applies script-src to a content script's WebAssembly). */
const policies = {
  'default-src none': ["default-src 'none'", 'background'],
  'script-src self': ["script-src 'self'", 'background'],
  'sandbox': ['sandbox', 'page'],
  'sandbox and nothing else allowed': ["sandbox; default-src 'none'", 'background'],
  'trusted types': ["require-trusted-types-for 'script'; trusted-types 'none'", 'page'],
  'trusted types and default-src none': ["default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'", 'background'],
  'style-src none': ["style-src 'none'", 'page'],
  'wasm-unsafe-eval': ["script-src 'self' 'wasm-unsafe-eval'", 'page'],
};

let browser;
let server;
before(async () => {
  server = await serve(Object.fromEntries(Object.values(policies).map(([policy], index) =>
    [`/${index}`, { body: html, headers: { 'content-security-policy': policy } }])));
  browser = await launch();
  await browser.worker.evaluate(() => {
    globalThis.reads = 0;
    chrome.runtime.onMessage.addListener((message) => { if (message.type === 'read') globalThis.reads += 1; });
  });
});
after(() => end(browser, server));

for (const [index, [name, [, carrierInChromium]]] of Object.entries(policies).entries()) {
  // Firefox holds no content script to the page's policy.
  const carrier = isFirefox ? 'page' : carrierInChromium;
  test(`under ${name} the page is cleaned by the core in the ${carrier}, and put back`, async () => {
    const page = await browser.open(server.url(`/${index}`));
    const complaints = [];
    page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text()); });
    page.on('pageerror', (error) => complaints.push(error.message));
    const original = await stateOf(page);
    const before = await browser.worker.evaluate(() => globalThis.reads);
    await clean(browser, page);
    const inBackground = (await browser.worker.evaluate(() => globalThis.reads)) > before;
    assert.equal(inBackground ? 'background' : 'page', carrier);
    assert.equal(await page.locator('nav').isVisible(), false);
    assert.equal(await page.locator('h1').isVisible(), true);
    const highlights = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
    assert.ok(highlights >= 2, `${highlights} ranges are highlighted`);
    const overlay = await overlayOf(page);
    await overlay.click('footer .button', 'Aa');
    await overlay.see('.ran', carrier === 'page' ? 'Read in this page' : 'Read in the extension’s background');
    await restore(browser, page);
    assert.deepEqual(await stateOf(page), original);
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

test('nothing was asked of the network', () => {
  assert.deepEqual(server.unexpected, []);
});
