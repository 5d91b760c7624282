// What a browser and a page do while a page is clean: zoom, full screen, printing, the back-forward cache, frameworks that
// render again, floods of changes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { clean, end, eventually, isClean, launch, markName, quietly, restore, serve, stateOf } from './harness.mjs';
import { page, story } from './hostile_pages.mjs';
import { until } from './until.mjs';

const paragraphs = story.match(/<p>.*<\/p>/g).slice(0, 4).map((html) => html.replace(/<[^>]+>/g, ''));

/** How a framework renders `page(h, time)` into the body; defines `renderAt(time)`. Preact renders as React does. */
const frameworks = {
  Preact: `import { h, render } from 'preact';
    globalThis.renderAt = (time) => render(page(h, time), document.body);
    renderAt(0);`,
  Vue: `import { createApp, h, ref } from 'vue';
    const time = ref(0);
    createApp({ render: () => page(h, time.value) }).mount(document.body);
    globalThis.renderAt = (now) => { time.value = now; };`,
};

/** A page that a framework renders, again and again, attributes and texts of the story among it. */
async function renderedPage(framework) {
  const { outputFiles } = await build({
    stdin: {
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      contents: `${frameworks[framework]}
        function page(h, time) {
          return h('div', { class: 'app', 'data-time': time }, [
            h('nav', { class: 'clutter' }, [h('a', { href: '/' }, 'Home'), ' ', h('a', { href: '/sport' }, 'Sport ' + time), ' ', h('a', { href: '/weather' }, 'Weather')]),
            h('main', null, [h('article', { id: 'story', class: time % 2 ? 'odd' : 'even' }, [h('h1', null, 'Old crane is to come down'),
              ...${JSON.stringify(paragraphs)}.map((text, index) => h('p', { key: index + (index === 3 ? ':' + time : ''), title: String(time) }, text))])]),
            h('footer', { class: 'clutter', style: { color: time % 2 ? 'red' : 'green' } }, [h('p', null, '© The Harbour Post ' + time)])]);
        }`,
    },
    define: {
      'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    bundle: true, write: false, format: 'iife', minify: true,
  });
  return `<!DOCTYPE html><html lang="en"><head><title>Old crane is to come down - The Harbour Post</title></head><body><script>${outputFiles[0].text.replaceAll('</script', '<\\/script')}</script></body></html>`;
}

let browser;
let server;
before(async () => {
  server = await serve({
    '/': page({}), '/other': '<!DOCTYPE html><title>Elsewhere</title><p>Elsewhere.</p>', '/Preact': await renderedPage('Preact'), '/Vue': await renderedPage('Vue'),
    '/printing': page({ after: `<script>addEventListener('beforeprint', () => { document.body.append(Object.assign(document.createElement('p'), { id: 'printed', textContent: 'Printed for you by The Harbour Post' }));
      for (const each of document.querySelectorAll('.clutter')) each.style.setProperty('display', 'block', 'important');
      globalThis.boxes = document.querySelectorAll('.clutter').length && [...document.querySelectorAll('.clutter')].reduce((sum, each) => sum + each.getClientRects().length, 0); });
      addEventListener('afterprint', () => { document.getElementById('printed').remove(); for (const each of document.querySelectorAll('.clutter')) each.removeAttribute('style'); });</script>` }),
    '/copying': page({ after: `<script>new MutationObserver((records) => { for (const { attributeName } of records)
      if (/^v[0-9a-f]{16}$/.test(attributeName) && !globalThis.seen) { globalThis.seen = attributeName; for (const each of document.querySelectorAll('#story p')) each.setAttribute(attributeName, 'beside'); } })
      .observe(document, { attributes: true, subtree: true });</script>` }),
    '/gradient': page({ head: '<style>html { background: #111 } main { background: #fff linear-gradient(#0b1020, #1a2340); color: #eee }</style>' }),
    '/canvas': page({ head: '<style>body { background: linear-gradient(#0b1020, #1a2340); color: #eee }</style>' }),
    '/schemes': page({ head: '<style>body { background: #fff; color: #222 } @media (prefers-color-scheme: dark) { body { background: #14181b; color: #e6e8ea } }</style>' }),
    '/endless': page({ after: `<script>addEventListener('scroll', () => { if (document.querySelectorAll('.more').length < 40) document.body.append(Object.assign(document.createElement('section'),
      { className: 'more clutter', textContent: 'Read next: another story of the harbour, and another after that one.' })); });</script>` }),
  });
  browser = await launch({ ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'] });
});
after(() => end(browser, server));

test('a zoomed page is cleaned and put back; zoomed while it is clean, too', async () => {
  const tab = await browser.open(server.url('/'));
  const zoom = (factor) => browser.worker.evaluate(async (wanted) => {
    const [{ id }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.setZoom(id, wanted);
  }, factor);
  await until(() => browser.context.pages().find((each) => each.url().endsWith('/welcome.html')), 'the welcome page');
  await tab.bringToFront(); // It may have come later, and what is zoomed is the page in front.
  await zoom(1.5);
  const original = await stateOf(tab);
  await clean(browser, tab);
  assert.equal(await tab.locator('nav').isVisible(), false);
  await restore(browser, tab);
  assert.deepEqual(await stateOf(tab), original);
  await clean(browser, tab);
  await zoom(0.75);
  await restore(browser, tab);
  await zoom(1.5);
  assert.deepEqual(await stateOf(tab), original);
  await zoom(1);
  await tab.close();
});

test('in forced colours, where all highlights look the same, only what was said has one', async () => {
  const tab = await browser.open(server.url('/'));
  await tab.emulateMedia({ forcedColors: 'active' });
  await clean(browser, tab);
  const highlighted = await quietly(tab, () => [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)));
  assert.deepEqual(highlighted, ['“It held when nothing else held,”']);
  await tab.close();
});

for (const [name, background] of [['gradient', 'rgb(17, 17, 17)'], ['canvas', 'rgb(18, 18, 18)']]) {
  test(`light text stands on dark where no style tells the colour behind it (${name})`, async () => {
    const tab = await browser.open(server.url(`/${name}`));
    await clean(browser, tab);
    assert.equal(await quietly(tab, () => getComputedStyle(document.body).backgroundColor), background);
    await tab.close();
  });
}

test('a clean page whose colours follow the machine’s stands on what suits them', async () => {
  const tab = await browser.open(server.url('/schemes'));
  const original = await stateOf(tab);
  await clean(browser, tab);
  for (const [colorScheme, background] of [['dark', 'rgb(18, 18, 18)'], ['light', 'rgb(255, 255, 255)']]) {
    await tab.emulateMedia({ colorScheme });
    await eventually(tab, (wanted) => getComputedStyle(document.body).backgroundColor === wanted, background);
  }
  await restore(browser, tab);
  await tab.emulateMedia({ colorScheme: 'dark' });
  await tab.emulateMedia({ colorScheme: 'light' });
  assert.deepEqual(await stateOf(tab), original);
  await tab.close();
});

test('full screen stays full screen through both clicks', async () => {
  const tab = await browser.open(server.url('/'));
  await tab.evaluate(() => document.documentElement.requestFullscreen());
  const original = await stateOf(tab);
  await clean(browser, tab);
  assert.equal(await quietly(tab, () => document.fullscreenElement === document.documentElement), true);
  await restore(browser, tab);
  assert.equal(await quietly(tab, () => document.fullscreenElement === document.documentElement), true);
  assert.deepEqual(await stateOf(tab), original);
  await tab.close();
});

test('a page that shows its clutter for printing shows none of it when it is printed clean', async () => {
  const tab = await browser.open(server.url('/printing'));
  const original = await stateOf(tab);
  await clean(browser, tab);
  assert.ok((await tab.pdf()).length > 1_000);
  assert.equal(await quietly(tab, () => globalThis.boxes), 0);
  await restore(browser, tab);
  await quietly(tab, () => { for (const each of document.querySelectorAll('[style=""]')) each.removeAttribute('style'); }); // The page's own handlers left those.
  assert.deepEqual(await stateOf(tab), original);
  await tab.close();
});

test('a clean page that the back-forward cache brings back is clean still, and can be put back', async () => {
  const tab = await browser.open(server.url('/'));
  await quietly(tab, () => { addEventListener('pageshow', (event) => { globalThis.isCached = event.persisted; }); });
  const original = await stateOf(tab);
  await clean(browser, tab);
  await quietly(tab, () => { location.href = '/other'; });
  await tab.waitForURL('**/other');
  await quietly(tab, () => { history.back(); });
  await tab.waitForURL(server.url('/'), { waitUntil: 'commit' });
  await eventually(tab, () => globalThis.isCached !== undefined);
  assert.equal(await quietly(tab, () => globalThis.isCached), true, 'the page did not come from the cache');
  await until(() => browser.worker.evaluate(async () => {
    const [{ id: tabId }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return (await chrome.action.getTitle({ tabId })) === chrome.i18n.getMessage('actionTitleActive');
  }), 'the button to say so');
  assert.equal(await isClean(tab), true);
  await restore(browser, tab);
  assert.deepEqual(await stateOf(tab), original);
  await tab.close();
});

for (const framework of Object.keys(frameworks)) {
  test(`${framework}, which renders again and again, breaks nothing, and is not broken`, async () => {
    const tab = await browser.open(server.url(`/${framework}`));
    await clean(browser, tab);
    for (let time = 1; time <= 12; time += 1) {
      await quietly(tab, (now) => { globalThis.renderAt(now); }, time);
      await tab.waitForTimeout(60);
    }
    await eventually(tab, () => [...CSS.highlights].some(([name, ranges]) => /-q-?\d+$/.test(name) && [...ranges].some((range) => range.startContainer.isConnected && String(range).includes('It held'))));
    assert.equal(await tab.locator('nav').isVisible(), false);
    assert.equal(await tab.locator('#story p').count(), 4);
    await restore(browser, tab);
    const restored = await stateOf(tab);
    const fresh = await browser.open(server.url(`/${framework}`));
    for (let time = 1; time <= 12; time += 1) await quietly(fresh, (now) => { globalThis.renderAt(now); }, time);
    await tab.bringToFront();
    assert.equal(restored.html, (await stateOf(fresh)).html);
    await fresh.close();
    await tab.close();
  });
}

test('a page that sets our attribute itself keeps its story, and loses nothing but what it set', async () => {
  const tab = await browser.open(server.url('/copying'));
  const original = await stateOf(tab);
  await clean(browser, tab);
  const mark = await markName(tab);
  await eventually(tab, () => globalThis.seen);
  assert.equal(await tab.locator('#story p').first().isVisible(), true);
  await restore(browser, tab);
  await quietly(tab, (name) => { for (const each of document.querySelectorAll(`#story [${name}="beside"]`)) each.removeAttribute(name); }, mark);
  assert.deepEqual(await stateOf(tab), original);
  await tab.close();
});

test('ten thousand changes a second leave the page usable, and it is put back as it then is', async (t) => {
  const tab = await browser.open(server.url('/'));
  const original = await stateOf(tab);
  await clean(browser, tab);
  const rate = await quietly(tab, async () => {
    const box = document.createElement('div');
    box.id = 'flood';
    document.body.append(box);
    const start = performance.now();
    let count = 0;
    for (; count < 20_000 || performance.now() < start + 2_000; await new Promise((resolve) => { setTimeout(resolve); })) {
      for (let i = 0; i < 100; i += 1) {
        box.append(document.createElement('p'), 'tick');
        box.firstChild.remove();
        count += 3;
      }
    }
    return 1000 * count / (performance.now() - start);
  });
  t.diagnostic(`${Math.round(rate)} changes a second`);
  await eventually(tab, () => !document.getElementById('flood').checkVisibility()); // Judged when the page is idle.
  await restore(browser, tab);
  await quietly(tab, () => { document.getElementById('flood').remove(); });
  assert.deepEqual(await stateOf(tab), original);
  await tab.close();
});

test('what an endless page adds while it is scrolled stays hidden until it is put back', async () => {
  const tab = await browser.open(server.url('/endless'));
  await clean(browser, tab);
  await tab.setViewportSize({ width: 1280, height: 300 });
  for (let turn = 0; turn < 6; turn += 1) {
    await tab.mouse.wheel(0, turn % 2 ? -200 : 200);
    await tab.waitForTimeout(120);
  }
  await eventually(tab, () => document.querySelectorAll('.more').length > 0 && [...document.querySelectorAll('.more')].every((each) => !each.checkVisibility()));
  await restore(browser, tab);
  assert.equal(await tab.locator('.more').first().isVisible(), true);
  assert.doesNotMatch(await tab.content(), / v[0-9a-f]{16}=/);
  await tab.close();
});
