// What layout does not show is no text of a live page, however the page hides it; and what it does show is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { clean, end, launch, serve } from './harness.mjs';
import { readingOf } from './reading_of.mjs';

const sentences = ['The last of the harbour’s cranes is to come down in spring', 'The trust had looked for a buyer for six years',
  'Nobody wanted forty tons of oak and iron that may not be moved', 'It held when nothing else held in the storm of that year',
  'The mayor learned to swim in its shadow when she was a child', 'A man who ran it for thirty years paid for its paint',
  'The quay below it is to be mended before the winter comes', 'The island keeps the hook and a part of the old chain',
  'A ship from the mainland will take the iron away in May', 'The oak is to be cut into benches for the market square'];
const paragraph = (text, attributes = '') => `<p ${attributes}>${text}, as the council of the island said on Thursday morning.</p>`;
const many = [...sentences, ...sentences.map((sentence) => sentence.replace('The ', 'Then the '))];
const hidden = sentences.slice(5, 7).map((text) => paragraph(`HIDDEN: ${text}`)).join('');
const shown = sentences.slice(7).map((text) => paragraph(`SHOWN: ${text}`)).join('');

const cases = {
  'in a box that has none': { css: '.off { display: none }', body: `<div class="off"><div><div>${hidden}</div></div>${hidden}</div>${shown}` },
  'invisible, but for a part': { css: '.off { visibility: hidden } .on { visibility: visible }', body: `<div class="off">${hidden}<div class="on">${shown}</div></div>` },
  'beyond the first of many alike': { css: 'p:nth-of-type(n + 6) { display: none }', body: many.slice(5).map((text) => paragraph(`HIDDEN ${text}`)).join(''), shows: false },
  'all but the last of many alike': { css: '.row:not(:last-child) { display: none }', body: `${many.map((text) => `<div class="row">${paragraph(`HIDDEN ${text}`)}</div>`).join('')}<div class="row">${shown}</div>` },
  'one by its own style among many alike': { css: '', body: `${many.map((text) => paragraph(`SHOWN ${text}`)).join('')}${paragraph(`HIDDEN ${sentences[1]}`, 'style="display: none"')}` },
  'a part of a line': { css: '#aside { display: none }', body: `<p>SHOWN words stand here <span id="aside">HIDDEN words</span> and everybody on the island sees them.</p>` },
  'in boxes that leave none of their own': { css: '.none { display: contents } .off { display: none }',
    body: `<div class="none"><div class="none">${shown}</div></div><div class="off"><div class="none">${hidden}</div></div>` },
  'in what is closed': { css: '', body: `<details><summary>More of this</summary>${hidden}</details>${shown}` },
};

const page = ({ css, body }) => `<!DOCTYPE html><html lang="en"><head><title>Old crane is to come down</title><style>${css}</style></head><body>
<main><article><h1>Old crane is to come down</h1>${sentences.slice(0, 5).map((text) => paragraph(text)).join('')}${body}</article></main></body></html>`;

let browser;
let server;
before(async () => {
  server = await serve(Object.fromEntries(Object.entries(cases).map(([name, one]) => [`/${encodeURIComponent(name)}`, page(one)])));
  browser = await launch();
});
after(() => end(browser, server));

for (const [name, { shows = true }] of Object.entries(cases)) {
  test(`hidden ${name}: not read`, async () => {
    const tab = await browser.open(server.url(`/${encodeURIComponent(name)}`));
    await clean(browser, tab);
    const { text } = await readingOf(browser, tab);
    assert.match(text, /learned to swim/);
    assert.doesNotMatch(text, /HIDDEN/);
    assert.equal(/SHOWN/.test(text), shows);
    await tab.close();
  });
}
