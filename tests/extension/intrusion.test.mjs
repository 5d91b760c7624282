// No way in: what a page does reaches nothing of Verbatim's, and what it says is shown as text.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { attacks, escaped } from './attacks.mjs';
import { clean, end, launch, quietly, restore, serve, stateOf, top } from './harness.mjs';
import { page, story } from './hostile_pages.mjs';
import { overlayOf } from './overlay_harness.mjs';

const said = attacks.filter((attack) => !/[\n\p{Cc}]/u.test(attack)).slice(0, 60);
const quoting = story.replace('</article>', `${said.map((attack, index) => `<p>“The ${index}th word is ${escaped(attack)} and no other,” said Ilse ${escaped(attack)} Marten, the harbour master of quay ${index}.</p>`).join('')}</article>`);

let browser;
let server;
before(async () => {
  server = await serve({ '/': page({}), '/quoting': page({ body: quoting, head: '<script>globalThis.canary = () => { globalThis.ran = true; };</script>' }) });
  browser = await launch();
});
after(() => end(browser, server));

test('events that a page makes open nothing, and hide nothing', async () => {
  const tab = await browser.open(server.url('/'));
  const original = await stateOf(tab);
  await clean(browser, tab);
  const overlay = await overlayOf(tab);
  const shown = () => overlay.evaluate((root) => [...root.querySelectorAll('.panel, .card, dialog, [role=dialog]')].map((each) => each.className));
  const before = await shown();
  await quietly(tab, () => {
    const host = document.querySelector('verbatim-overlay');
    const quotation = [...document.querySelectorAll('#story p')].find((paragraph) => paragraph.textContent.includes('It held'));
    const { left, top: above } = quotation.getBoundingClientRect();
    const at = { bubbles: true, composed: true, cancelable: true, clientX: left + 30, clientY: above + 8, pointerType: 'mouse', button: 0 };
    quotation.click();
    host.click();
    for (const type of ['read', 'write', 'style', 'state', 'frames', 'always', 'options', 'toggle-welcome']) window.postMessage({ type }, '*');
    // The clicks come last: nothing after them may close again what they had opened.
    for (const target of [host, document, window, quotation]) {
      for (const key of ['p', 'j', 'n', 'Enter', '/', 'Escape']) target.dispatchEvent(new KeyboardEvent('keydown', { ...at, key }));
      for (const type of ['verbatim', 'toggle', 'message', 'copy']) target.dispatchEvent(new CustomEvent(type, { detail: { type: 'read' } }));
      for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click']) target.dispatchEvent(new PointerEvent(type, at));
    }
  });
  await tab.waitForTimeout(300);
  assert.deepEqual(await shown(), before);
  await restore(browser, tab);
  assert.deepEqual(await stateOf(tab), original);
  await tab.close();
});

test('a page sees one empty element of ours, and none of what is in it', async () => {
  const tab = await browser.open(server.url('/'));
  await clean(browser, tab);
  assert.deepEqual(await quietly(tab, () => {
    const host = document.querySelector('verbatim-overlay');
    return [host.shadowRoot, host.childNodes.length, typeof globalThis.verbatim, typeof globalThis.verbatimModule, typeof globalThis.chrome?.runtime?.sendMessage];
  }), [null, 0, 'undefined', 'undefined', 'undefined']);
  await tab.close();
});

test('what a page says is text on our surfaces, whatever it looks like', async () => {
  const tab = await browser.open(server.url('/quoting'));
  await clean(browser, tab);
  const overlay = await overlayOf(tab);
  await overlay.see('.panel');
  const inside = await overlay.evaluate((root) => ({
    foreign: [...root.querySelectorAll('script, style, img, iframe, object, embed, form, meta, base, link, x, xss, math, video, audio, template')].map((each) => each.outerHTML),
    handlers: [...root.querySelectorAll('*')].filter((each) => each.getAttributeNames().some((name) => /^on/.test(name) || /^\s*javascript:/i.test(each.getAttribute(name)))).map((each) => each.outerHTML),
    text: root.textContent,
  }));
  assert.deepEqual([inside.foreign, inside.handlers], [[], []]);
  assert.ok(said.filter((attack) => inside.text.includes(attack)).length >= 20, 'the panel shows few of the attacks, so that this test shows little');
  assert.equal(await quietly(tab, () => globalThis.ran), undefined);
  await tab.close();
});

test('the background refuses what is malformed', async () => {
  const own = await browser.open(`chrome-extension://${browser.id}/options.html`);
  const look = { attribute: 'v0123456789abcdef', dark: false, measure: 600, background: 'rgb(255, 255, 255)', reading: {} };
  for (const message of [
    null, 1, 'read', [], {}, { type: 'unknown' }, { type: 'read' }, { type: 'read', tape: 'x', strings: null }, { type: 'read', tape: new Array(9).fill(7), strings: [] },
    { type: 'style', insert: true }, { type: 'style', insert: true, look: { ...look, attribute: 'x] { } * ' } },
    { type: 'style', insert: true, look: { ...look, background: 'red; } * { display: none' } }, { type: 'style', insert: true, look: { ...look, measure: 1e9 } },
    { type: 'write', format: 'html', tape: [], strings: [] },
  ]) {
    const reply = await own.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
    assert.ok(typeof reply?.error === 'string', `${JSON.stringify(message)}: ${JSON.stringify(reply)}`);
  }
  await own.close();
});

for (const built of ['chromium', 'firefox']) {
  test(`${built}: the manifest opens nothing to pages, and asks for no site`, async () => {
    const manifest = JSON.parse(await readFile(join(top, 'dist', built, 'manifest.json'), 'utf8'));
    for (const key of ['web_accessible_resources', 'externally_connectable', 'host_permissions', 'content_scripts']) assert.equal(manifest[key], undefined, key);
    assert.deepEqual(manifest.permissions.toSorted(), ['activeTab', 'contextMenus', 'scripting', ...(built === 'chromium' ? ['sidePanel'] : []), 'storage']);
    assert.doesNotMatch(manifest.content_security_policy.extension_pages, /'unsafe-|https?:|\*|data:|blob:/);
    assert.match(manifest.content_security_policy.extension_pages, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
  });
}
