// Pictures from the real extension: the store's (1280×800) into extension/store/screenshots, and every surface in light,
// dark, from right to left, 390 pixels wide and in forced colours into build/screenshots, for looking at:
//   scripts/build && node scripts/screenshots.mjs
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { launchChanged, speak } from '../tests/extension/changed_copy.mjs';
import { clean, launch, serve, top } from '../tests/extension/harness.mjs';
import { overlayOf } from '../tests/extension/overlay_harness.mjs';
import { openSidePanel } from '../tests/extension/side_panel_harness.mjs';
import { story } from '../tests/extension/story.mjs';

const store = join(top, 'extension/store/screenshots');
const all = join(top, 'build/screenshots');
for (const folder of [store, all]) await mkdir(folder, { recursive: true });
const server = await serve({ '/story': story });
const english = await launch();
const arabic = await launchChanged((folder) => speak(folder, 'ar'));
/** Fading in and a new look take less than this (ms). */
const settles = 600;

const conditions = {
  light: {},
  dark: { colorScheme: 'dark' },
  'right-to-left': { browser: arabic },
  narrow: { width: 390, height: 844 },
  'forced-colours': { forcedColors: 'active' },
};

/** What is done on a clean story before the picture is taken; texts differ by language, so that nothing is found by them. */
const surfaces = {
  story: async () => undefined,
  panel: openPanel,
  card: openCard,
  correction: async (overlay, page) => {
    await openCard(overlay, page);
    await overlay.click('.card .button[aria-expanded]');
  },
  tip: async (overlay, page) => {
    const { x, y } = await quotation(page);
    await page.mouse.move(x, y);
    await overlay.see('.label.above');
  },
  speaker: async (overlay, page) => {
    await openPanel(overlay, page);
    await overlay.click('.speaker');
  },
  toast: async (overlay, page) => {
    await openPanel(overlay, page);
    await overlay.click('.speaker');
    await overlay.click('.copy-all');
    await overlay.see('.toast');
  },
  ...Object.fromEntries(['reading', 'contents', 'listen', 'export'].map((name, index) => [name, async (overlay, page) => {
    await openPanel(overlay, page);
    await overlay.click(`footer .button:nth-child(${index + 1})`);
  }])),
  floating: async (overlay, page) => {
    await openPanel(overlay, page);
    if (page.viewportSize().width > 720) await overlay.click('.panel header .icon[aria-pressed]');
  },
  printed: (overlay, page) => page.emulateMedia({ media: 'print' }),
};

/** Opens the panel where it is closed at first. */
async function openPanel(overlay, page) {
  if (page.viewportSize().width < 1000) await page.keyboard.press('p');
  await overlay.see('.panel');
}

/** The middle of a quotation's first line. */
function quotation(page) {
  return page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('article p')].find((one) => one.textContent.startsWith('“It was'));
    paragraph.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(paragraph.firstChild, 1);
    range.setEnd(paragraph.firstChild, 12);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

async function openCard(overlay, page) {
  const { x, y } = await quotation(page);
  await page.mouse.click(x, y);
  await overlay.see('.card');
}

/** A picture of a story in a window of this size; `act` is done on it when it is clean, null leaves it as it is. */
async function shoot(file, { browser = english, width = 1280, height = 800, ...media }, act) {
  await browser.worker.evaluate(() => chrome.storage.local.clear());
  const page = await browser.open(server.url('/story'));
  await page.setViewportSize({ width, height });
  await page.emulateMedia(media);
  if (act) {
    await clean(browser, page);
    await act(await overlayOf(page), page);
    await page.waitForTimeout(settles);
  }
  await page.screenshot({ path: `${file}.png` });
  await page.close();
}

/** A picture of a page of the extension's own. */
async function shootOwn(file, name, { browser = english, width = 1280, height = 800, ...media }) {
  const page = await browser.open(`${browser.origin}/${name}.html`);
  await page.setViewportSize({ width, height });
  await page.emulateMedia(media);
  await page.waitForSelector('h1');
  await page.screenshot({ path: `${file}.png` });
  await page.close();
}

/** A picture of the browser's side panel, as wide as the browser makes it. */
async function shootSidePanel(file, { browser = english, ...media }) {
  await browser.worker.evaluate(() => chrome.storage.local.clear());
  const page = await browser.open(server.url('/story'));
  await clean(browser, page);
  const panel = await openSidePanel(browser, await overlayOf(page));
  await panel.click('.speaker');
  await writeFile(`${file}.png`, await panel.picture(media));
  await panel.close();
  await page.close();
}

async function chooseSepia(overlay) {
  await overlay.click('footer .button', 'Aa');
  await overlay.click('.choice label', 'Verbatim’s');
  await overlay.click('.choice label', 'Sepia');
}

await shoot(join(store, 'before'), {}, null);
await shoot(join(store, 'after'), {}, surfaces.story);
await shoot(join(store, 'card'), {}, surfaces.card);
await shoot(join(store, 'dark'), conditions.dark, surfaces.speaker);
await shoot(join(store, 'reading'), {}, chooseSepia);
await shoot(join(store, 'right-to-left'), conditions['right-to-left'], surfaces.card);
await shootOwn(join(store, 'welcome'), 'welcome', {});
for (const [condition, how] of Object.entries(conditions)) {
  for (const [surface, act] of Object.entries(surfaces)) await shoot(join(all, `${surface}-${condition}`), how, act);
  for (const name of ['welcome', 'options']) await shootOwn(join(all, `${name}-${condition}`), name, how);
  await shootSidePanel(join(all, `side-panel-${condition}`), how);
}
await english.close();
await arabic.close();
await server.close();
