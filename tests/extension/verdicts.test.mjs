// What the reader of a sample page sees is what its gold says; and of a static page the live snapshot in Chromium and
// the HTML door give the same text and the same verdicts, save for what layout shows to be invisible.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { isKnown, samplePages, showsStory } from '../page_files.mjs';
import { clean, end, launch, serve } from './harness.mjs';
import { htmlReadings, visibleHtml } from './html_door.mjs';
import { readingOf } from './reading_of.mjs';

/** The story of this page is in a <noscript>: a browser that runs scripts shows none of it. */
const shownWithoutScriptsOnly = new Set(['noscript-text']);
/** A page that the core takes for one without a story stays as it is: nothing to compare. */
const pages = samplePages().filter((page) => showsStory(page) && !shownWithoutScriptsOnly.has(page.name));

/**
 * Runs in the page before it is cleaned: remembers its visible texts, each with what the innermost selector around it
 * says. Returns how many words are invisible.
 */
function rememberTexts({ keep, hide, either }) {
  const gold = new Map();
  const within = (root, selector) => [...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? within(element.shadowRoot, selector) : []))];
  // A selector may reach from a host into its shadow tree; its last part decides there.
  const find = (selector) => {
    const found = within(document, selector);
    return found.length > 0 ? found : within(document, selector.split(' ').at(-1));
  };
  for (const [selectors, value] of [[keep, 'keep'], [hide, 'hide'], [either, 'either']]) {
    for (const selector of selectors) for (const element of find(selector)) gold.set(element, value);
  }
  const texts = [];
  let invisible = 0;
  const walk = (node, value) => {
    if (node.nodeType === Node.TEXT_NODE && node.data.trim() !== '') {
      if (node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? true) texts.push({ node, gold: value });
      else if (!node.parentElement.closest('script, style, head')) invisible += node.data.trim().split(/\s+/).length;
    }
    if (['SCRIPT', 'STYLE', 'HEAD', 'NOSCRIPT', 'SVG', 'SELECT', 'TEXTAREA'].includes(node.nodeName.toUpperCase())) return;
    for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) walk(child, gold.get(child) ?? value);
  };
  walk(document.body, 'either');
  globalThis.rememberedTexts = texts;
  return invisible;
}

/** Runs in the clean page: the texts that are not as the gold says. */
function wrongTexts() {
  const wrong = { lost: [], left: [] };
  for (const { node, gold } of globalThis.rememberedTexts) {
    const isShown = node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? true;
    if (gold === 'keep' && !isShown) wrong.lost.push(node.data.trim());
    if (gold === 'hide' && isShown) wrong.left.push(node.data.trim());
  }
  return wrong;
}

/** Words hidden, by kind. */
function wordsByKind(hidden) {
  const sums = {};
  for (const { kind, words } of hidden) if (words > 0) sums[kind] = (sums[kind] ?? 0) + words;
  return sums;
}

/** The live verdicts are those of the HTML door, but for at most `invisible` words that only the latter sees. */
function assertSameVerdicts(live, fromHtml, invisible) {
  const more = { ...wordsByKind(fromHtml.hidden) };
  for (const [kind, words] of Object.entries(wordsByKind(live.hidden))) more[kind] = (more[kind] ?? 0) - words;
  const differences = Object.values(more);
  const agree = differences.every((words) => words >= 0) && differences.reduce((sum, words) => sum + words, 0) <= invisible;
  assert.ok(agree, `words that only the HTML door hides, by kind (${invisible} are invisible): ${JSON.stringify(more)}`);
}

let browser;
let server;
let readings;
before(async () => {
  server = await serve(Object.fromEntries(pages.map(({ name, html }) => [`/${name}`, html])));
  readings = htmlReadings(pages.map(({ name, html }) => ({ id: name, html, url: server.url(`/${name}`) })));
  browser = await launch();
});
after(() => end(browser, server));

for (const { name, expected } of pages) {
  test(`${name}: both doors agree, and a reader sees what the gold says`, async () => {
    const page = await browser.open(server.url(`/${name}`));
    const { keep = [], hide = {}, either = [] } = expected;
    const invisible = await page.evaluate(rememberTexts, { keep, hide: Object.keys(hide), either });
    const visible = await page.evaluate(visibleHtml);
    await clean(browser, page);
    const [live, fromHtml] = [await readingOf(browser, page), readings.get(name)];
    const { lost, left } = await page.evaluate(wrongTexts);
    await page.close();
    if (live.text === fromHtml.text) {
      assertSameVerdicts(live, fromHtml, invisible);
    } else {
      // Words that only the HTML door sees may tip what is as likely story as not.
      const fromVisible = htmlReadings([{ id: name, html: visible, url: server.url(`/${name}`) }]).get(name);
      assert.equal(live.text, fromVisible.text);
      assertSameVerdicts(live, fromVisible, 0);
    }
    if (!isKnown(name, 'keep')) assert.deepEqual(lost, [], 'hidden, though part of the story');
    if (!isKnown(name, 'hide')) assert.deepEqual(left, [], 'visible, though no part of the story');
  });
}
