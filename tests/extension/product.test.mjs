// The panel's other views: reading, contents, export, listening; hiding more; always on; languages from right to left.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launchChanged, speak } from './changed_copy.mjs';
import { clean, end, isFirefox, launch, restore, serve, stateOf } from './harness.mjs';
import { axeLines, overlayOf } from './overlay_harness.mjs';
import { story } from './story.mjs';
import { until } from './until.mjs';

let browser;
let server;
before(async () => {
  server = await serve({ '/story': story });
  browser = await launch();
});
after(async () => {
  await end(browser, server);
  assert.deepEqual(server.unexpected, []);
});

async function open(settings = null) {
  await browser.worker.evaluate(async (given) => {
    await chrome.storage.local.clear();
    if (given) await chrome.storage.local.set({ settings: given });
  }, settings);
  const page = await browser.open(server.url('/story'));
  const original = await stateOf(page);
  await clean(browser, page);
  return { page, original, overlay: await overlayOf(page) };
}

const settings = () => browser.worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
const styleOf = (page, selector) => page.evaluate((wanted) => {
  const { color, fontSize, textAlign } = getComputedStyle(document.querySelector(wanted));
  return { color, fontSize, textAlign, background: getComputedStyle(document.body).backgroundColor };
}, selector);

test('reading settings change the page at once, are remembered, and leave no trace', async () => {
  const { page, original, overlay } = await open();
  await overlay.click('footer .button', 'Aa');
  await overlay.click('.choice label', 'Verbatim’s');
  await overlay.click('.choice label', 'Sepia');
  await until(async () => (await styleOf(page, 'article p')).background === 'rgb(247, 240, 225)', 'the sepia background');
  assert.equal((await styleOf(page, 'article p')).fontSize, '19px');
  await overlay.click('.check', 'Justified');
  await until(async () => (await styleOf(page, 'article p')).textAlign === 'justify', 'justified text');
  await until(async () => (await settings()).reading.justify === true, 'the settings stored');
  assert.deepEqual(await overlay.axe(), []);
  await restore(browser, page);
  assert.deepEqual(await stateOf(page), original);
  await page.close();
});

test('a theme chosen while the site’s look is on is put in force, and pictures are dimmed or hidden', async () => {
  const { page, original, overlay } = await open();
  await page.evaluate(() => { document.querySelector('article p').innerHTML = '<img alt="A bridge" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2240%22 height=%2240%22/%3E">'; });
  await overlay.click('footer .button', 'Aa');
  await overlay.click('.choice label', 'High contrast');
  await until(async () => (await styleOf(page, 'article p')).background === 'rgb(0, 0, 0)', 'the black background');
  await until(async () => (await settings())?.reading.look === 'ours', 'the look that is stored');
  const picture = () => page.evaluate(() => { const { display, filter } = getComputedStyle(document.querySelector('article img')); return { display, filter }; });
  await overlay.click('.choice label', 'Dimmed');
  await until(async () => (await picture()).filter.includes('brightness'), 'dimmed pictures');
  await overlay.click('.choice label', 'Hidden');
  await until(async () => (await picture()).display === 'none', 'no pictures');
  await restore(browser, page);
  assert.deepEqual((await stateOf(page)).sheets, original.sheets);
  await page.close();
});

test('the theme that follows the machine follows it while the page is clean', async () => {
  const { page } = await open({ reading: { look: 'ours', theme: 'system' } });
  for (const [colorScheme, background] of [['dark', 'rgb(20, 24, 27)'], ['light', 'rgb(255, 255, 255)']]) {
    await page.emulateMedia({ colorScheme });
    await until(async () => (await styleOf(page, 'article p')).background === background, `the ${colorScheme} background`);
  }
  await page.close();
});

test('a site can have settings of its own', async () => {
  const { page, overlay } = await open();
  await overlay.click('footer .button', 'Aa');
  await overlay.click('.check', 'Only on localhost');
  await overlay.click('.choice label', 'Verbatim’s');
  await until(async () => Object.values((await settings())?.sites ?? {})[0]?.look === 'ours', 'the site’s own look');
  assert.equal((await settings()).reading.look, 'site');
  await page.close();
});

test('the legible font is used without a request, and goes with the rest', async () => {
  const { page, original, overlay } = await open({ reading: { look: 'ours', font: 'legible' } });
  await until(() => page.evaluate(() => [...document.fonts].some((face) => face.family.includes('Verbatim Legible') && face.status === 'loaded')), 'the font');
  await overlay.see('.panel');
  await restore(browser, page);
  assert.equal(await page.evaluate(() => document.fonts.size), 0);
  assert.deepEqual(await stateOf(page), original);
  await page.close();
});

test('the contents list the headings and lead to them', async () => {
  const { page, overlay } = await open();
  await overlay.click('footer .button', 'Contents');
  await overlay.see('.quiet', 'to read');
  const headings = (await overlay.texts('.contents button')).map((text) => text.trim());
  assert.ok(headings.includes('A long winter') && headings.includes('What comes next'), headings.join());
  assert.deepEqual(await overlay.axe(), []);
  await page.close();
});

const exports = [
  ['Markdown', 'md', /^# Harbour bridge to stay shut until spring[\s\S]*## A long winter/],
  ['HTML', 'html', /<h2[^>]*>A long winter<\/h2>/],
  ['JSON', 'json', /"quotations"/],
  ['Plain text', 'txt', /We looked at every bolt/],
  ['Quotations (CSV)', 'csv', /^quotation,speaker,role[\s\S]*Tobias Renn,mayor of Eastwick/],
];
// Firefox's protocol tells a test nothing of downloads; corrections.test.mjs copies every export there.
const inChromium = isFirefox ? () => undefined : test;
inChromium('the story is saved as a file of each kind', async () => {
  const { page, overlay } = await open();
  await overlay.click('footer .button', 'Export');
  for (const [name, suffix, content] of exports) {
    const download = page.waitForEvent('download');
    await overlay.click(`.button[aria-label="Save: ${name}"]`);
    const file = await download;
    assert.equal(file.suggestedFilename(), `Harbour-bridge-to-stay-shut-until-spring.${suffix}`);
    const chunks = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk);
    assert.match(Buffer.concat(chunks).toString('utf8'), content);
  }
  assert.deepEqual(await overlay.axe(), []);
  await page.close();
});

test('listening marks the sentence that is spoken, and stops without a trace', async () => {
  const { page, original, overlay } = await open();
  await overlay.click('footer .button', 'Listen');
  assert.deepEqual(await overlay.axe(), []);
  const marked = () => page.evaluate(() => [...CSS.highlights.entries()].filter(([name]) => name.endsWith('-s')).flatMap(([, ranges]) => [...ranges].map(String)));
  await overlay.click('.fields .button', 'Read aloud');
  await until(async () => (await marked()).join().includes('Harbour bridge') || (await overlay.texts('.toast')).join().includes('no voice'), 'the first sentence marked, or word that there is no voice');
  await restore(browser, page);
  assert.deepEqual(await stateOf(page), original);
  await page.close();
});

test('something else can be hidden, kept hidden on the site, and brought back', async () => {
  const { page, original, overlay } = await open();
  const byline = page.locator('.byline');
  await overlay.click('.hidden > .button', 'Hide something else');
  const box = await byline.boundingBox();
  await page.mouse.move(box.x + 20, box.y + 10);
  await overlay.see('.framed');
  await page.mouse.click(box.x + 20, box.y + 10);
  await until(async () => !(await byline.isVisible()), 'the byline hidden');
  await overlay.click('.boxes .button', 'Always here');
  await until(async () => Object.values((await settings())?.rules ?? {}).flat().includes('p.byline'), 'the rule stored');
  await restore(browser, page);
  assert.deepEqual(await stateOf(page), original);

  await clean(browser, page);
  assert.equal(await byline.isVisible(), false, 'hidden by the rule');
  const again = await overlayOf(page);
  await again.click('.boxes .button[aria-label^="Show: By Orla"]');
  await until(() => byline.isVisible(), 'the byline back');
  await restore(browser, page);
  assert.deepEqual(await stateOf(page), original);
  await page.close();
});

test('keys that are typed into a field of a web component are the page’s', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    const host = document.createElement('x-search');
    document.querySelector('article p').append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<input>';
    host.shadowRoot.querySelector('input').focus();
  });
  await page.keyboard.type('jkn/p');
  assert.equal(await page.evaluate(() => document.querySelector('x-search').shadowRoot.querySelector('input').value), 'jkn/p');
  await page.close();
});

test('what is kept hidden on a site is hidden also where it comes late', async () => {
  const { page } = await open();
  const host = new URL(page.url()).host;
  await browser.worker.evaluate((at) => chrome.storage.local.set({ settings: { rules: { [at]: ['p.tip'] } } }), host);
  await restore(browser, page);
  await clean(browser, page);
  await page.evaluate(() => {
    const tip = document.createElement('p');
    tip.className = 'tip';
    tip.textContent = 'The harbour office keeps a list of all who have crossed the bridge, and reads it out on the first day of the year.';
    document.querySelector('article h2').before(tip);
  });
  await until(async () => !(await page.locator('p.tip').isVisible()), 'the late paragraph hidden');
  await page.close();
});

test('the strip shows a stretch for every quotation, and the progress line grows', async () => {
  const { page, overlay } = await open();
  const [counts] = await overlay.texts('.counts');
  assert.equal((await overlay.texts('.strip .stretch')).length, Number.parseInt(counts, 10));
  const grown = () => overlay.evaluate((shadow) => shadow.querySelector('.progress').getBoundingClientRect().width);
  const before = await grown();
  await page.evaluate(() => { scrollTo(0, document.documentElement.scrollHeight); });
  await until(async () => (await grown()) > before, 'the line to grow');
  await page.close();
});

test('printed, the story has its quotations marked and ends with a list of speakers; nothing else of the overlay is there', async () => {
  const { page, overlay } = await open();
  assert.equal(await overlay.evaluate((shadow) => getComputedStyle(shadow.querySelector('.printed')).display), 'none');
  await overlay.click('.label', 'Mara Lindqvist');
  await overlay.see('.card');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.evaluate(() => document.documentElement.getBoundingClientRect().width), 1280);
  const shown = await overlay.evaluate((shadow) => [...shadow.querySelectorAll('.surface > *')].filter((one) => one.getClientRects().length > 0).map((one) => one.className));
  assert.deepEqual(shown, ['printed']);
  const { top, text } = await overlay.evaluate((shadow) => {
    const list = shadow.querySelector('.printed');
    return { top: list.getBoundingClientRect().top, text: list.innerText };
  });
  assert.match(text, /Who said what[\s\S]*Mara Lindqvist harbour master\s+“We looked[\s\S]*Ines Okafor/);
  const article = await page.evaluate(() => document.querySelector('article').getBoundingClientRect().bottom);
  assert.ok(top >= article, `the list at ${top}, the story's end at ${article}`);
  assert.ok(await page.evaluate(() => [...CSS.highlights.keys()].some((name) => /-q\d+$/.test(name))));
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('article p')).printColorAdjust), 'exact');
  await page.close();
});

test('the panel is made wider with the pointer and the keys, floats, is moved, and all of it is remembered', async () => {
  const { page, original, overlay } = await open();
  const room = () => page.evaluate(() => document.documentElement.getBoundingClientRect().width);
  const box = () => overlay.evaluate((shadow) => { const { x, y, width } = shadow.querySelector('.panel').getBoundingClientRect(); return { x, y, width }; });
  const handle = await overlay.see('.resize');
  await page.mouse.move(handle.x, handle.y);
  await page.mouse.down();
  await page.mouse.move(handle.x - 100, handle.y, { steps: 4 });
  await page.mouse.up();
  await until(async () => (await settings())?.panel.width === 420, 'the width stored');
  assert.equal((await box()).width, 420);
  await until(async () => (await room()) === 860, 'the page to make room');
  await overlay.evaluate((shadow) => shadow.querySelector('.resize').focus());
  await page.keyboard.press('ArrowRight');
  await until(async () => (await settings()).panel.width === 400, 'the width changed by key');
  assert.equal(await overlay.evaluate((shadow) => shadow.querySelector('.resize').getAttribute('aria-valuenow')), '400');

  await overlay.click('.panel header .icon[aria-label="Let the panel float"]');
  await until(async () => (await room()) === 1280, 'the page to have its whole width');
  const before = await box();
  const move = await overlay.see('.move');
  await page.mouse.move(move.x, move.y);
  await page.mouse.down();
  await page.mouse.move(move.x - 300, move.y + 90, { steps: 4 });
  await page.mouse.up();
  await until(async () => (await settings()).panel.end === 324, 'the place stored');
  assert.deepEqual(await box(), { x: before.x - 300, y: before.y + 90, width: 400 });
  await overlay.evaluate((shadow) => shadow.querySelector('.move').focus());
  await page.keyboard.press('ArrowUp');
  await until(async () => (await settings()).panel.top === 94, 'moved by key');
  assert.deepEqual(await overlay.axe(), []);
  await restore(browser, page);
  assert.deepEqual(await stateOf(page), original);

  await clean(browser, page);
  const again = await overlayOf(page);
  await again.see('.floating .panel');
  assert.equal(await room(), 1280);
  await again.click('.panel header .icon[aria-pressed="true"]');
  await until(async () => (await room()) === 880, 'docked again, as wide as before');
  await page.close();
});

test('in Arabic the panel stands on the left, the page makes room there, and axe finds nothing', async () => {
  const arabic = await launchChanged((folder) => speak(folder, 'ar'));
  try {
    const page = await arabic.open(server.url('/story'));
    await clean(arabic, page);
    const overlay = await overlayOf(page);
    assert.equal(await page.evaluate(() => document.documentElement.getBoundingClientRect().left), 320);
    const { x } = await overlay.see('.panel > header', 'من قال ماذا');
    assert.ok(x < 320, `the panel's middle at ${x}`);
    await overlay.click('.label', 'Mara Lindqvist');
    await overlay.see('.card .reason', 'الاقتباس');
    assert.deepEqual(await overlay.axe(), []);
    await overlay.click('.card .button', 'نسخ');
    await overlay.see('.toast');
    assert.deepEqual(await overlay.axe(), []);
    await page.close();
    const dark = await arabic.open(server.url('/story'));
    await dark.emulateMedia({ colorScheme: 'dark' });
    await clean(arabic, dark);
    const darkOverlay = await overlayOf(dark);
    await darkOverlay.click('.label', 'Mara Lindqvist');
    await darkOverlay.see('.dark .card');
    assert.deepEqual(await darkOverlay.axe(), []);
    for (const name of ['options', 'welcome']) {
      const own = await arabic.open(`${arabic.origin}/${name}.html`);
      await own.waitForSelector('h1');
      assert.equal(await own.evaluate(() => document.documentElement.dir), 'rtl');
      for (const colorScheme of ['light', 'dark']) {
        await own.emulateMedia({ colorScheme });
        assert.deepEqual(await axeLines(own), []);
      }
    }
  } finally {
    await arabic.close();
  }
});
