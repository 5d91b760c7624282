// What a site holds back from people who have not paid stays held back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { clean, end, launch, restore, serve, stateOf } from './harness.mjs';

const free = `<p>The last of the harbour’s hand-worked cranes is to come down in spring, the trust that owns it said on Thursday.</p>
<p>“It held when nothing else held,” said Ilse Marten, the island’s mayor, who learned to swim in its shadow.</p>`;
const paid = `<p>The trust had looked for a buyer for six years. Nobody wanted forty tons of oak and iron that may not be moved.</p>
<p>“I would have paid for the paint myself,” said Jonas Pell, who ran it, of the offer that nobody ever answered.</p>
<p id="secret">The secret reason stands here: the quay itself is to be sold, the trust’s own minutes of last October say.</p>`;
const offer = '<section class="paywall subscribe-offer"><h2>Subscribe to read on</h2><p>One crown a month, cancel at any time.</p><button>Subscribe</button></section>';

const page = (css, body) => `<!DOCTYPE html><html lang="en"><head><title>Old crane is to come down - The Harbour Post</title><style>${css}</style></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
<main><article><h1>Old crane is to come down</h1>${body}</article></main><footer><p>© The Harbour Post. All rights reserved.</p></footer></body></html>`;

const pages = {
  'not displayed': page('.paid { display: none }', `${free}<div class="paid">${paid}</div>${offer}`),
  'invisible': page('.paid { visibility: hidden }', `${free}<div class="paid">${paid}</div>${offer}`),
  'cut off at a height': page('.body { max-height: 100px; overflow: hidden }', `<div class="body">${free}${paid}</div>${offer}`),
  'cut off, and the article itself is what is cut': page('article { height: 150px; overflow: hidden }', `${free}${paid}${offer}`),
  'clipped': page('.body { max-height: 100px; overflow: clip }', `<div class="body">${free}${paid}</div>${offer}`),
  'blurred': page('.body { filter: blur(6px) }', `${free}<div class="body">${paid}</div>${offer}`),
};

let browser;
let server;
before(async () => {
  server = await serve(Object.fromEntries(Object.entries(pages).map(([name, html]) => [`/${encodeURIComponent(name)}`, html])));
  browser = await launch();
});
after(() => end(browser, server));

/** Whether a person could read the secret: it is shown, not cut off by any box around it, and not blurred. */
function canBeRead() {
  const secret = document.getElementById('secret');
  if (!secret.checkVisibility({ visibilityProperty: true })) return false;
  const { top } = secret.getBoundingClientRect();
  for (let box = secret; box; box = box.parentElement) {
    const { overflowY, filter } = getComputedStyle(box);
    if (filter.includes('blur')) return false;
    if (overflowY !== 'visible' && top >= box.getBoundingClientRect().bottom) return false;
  }
  return true;
}

for (const name of Object.keys(pages)) {
  test(`${name}: stays so on the clean page`, async () => {
    const tab = await browser.open(server.url(`/${encodeURIComponent(name)}`));
    const original = await stateOf(tab);
    assert.equal(await tab.evaluate(canBeRead), false, 'the page itself shows it');
    await clean(browser, tab);
    assert.equal(await tab.locator('article p').first().isVisible(), true);
    assert.equal(await tab.evaluate(canBeRead), false);
    await restore(browser, tab);
    assert.deepEqual(await stateOf(tab), original);
    await tab.close();
  });
}
