// Makes the store's screenshots (1280×800) and one of each other surface from the real extension:
//   scripts/build && node scripts/screenshots.mjs [FOLDER]      (extension/store/screenshots when not given)
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { launchChanged, speak } from '../tests/extension/changed_copy.mjs';
import { clean, launch, serve } from '../tests/extension/harness.mjs';
import { overlayOf } from '../tests/extension/overlay_harness.mjs';
import { story } from '../tests/extension/story.mjs';

const folder = process.argv[2] ?? fileURLToPath(new URL('../extension/store/screenshots', import.meta.url));
await mkdir(folder, { recursive: true });
const server = await serve({ '/story': story });
const english = await launch();
const arabic = await launchChanged((folder) => speak(folder, 'ar'));
/** Fading in and a new look take less than this (ms). */
const settles = 600;

/** A clean story in a window of this size, and what is done there before the picture is taken. */
async function shoot(name, { width = 1280, height = 800, ...media }, act = async () => undefined, browser = english) {
  await browser.worker.evaluate(() => chrome.storage.local.clear());
  const page = await browser.open(server.url('/story'));
  await page.setViewportSize({ width, height });
  await page.emulateMedia(media);
  if (name !== 'before') {
    await clean(browser, page);
    await act(await overlayOf(page), page);
    await page.waitForTimeout(settles);
  }
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}

/** A page of the extension's own. */
async function shootOwn(name, media) {
  const page = await english.open(`chrome-extension://${english.id}/${name}.html`);
  await page.emulateMedia(media);
  await page.waitForSelector('h1');
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}

const card = (overlay) => overlay.click('.label', 'Mara Lindqvist').then(() => overlay.see('.card'));
await shoot('before', {});
await shoot('after', {});
await shoot('card', {}, card);
await shoot('dark', { colorScheme: 'dark' }, card);
await shoot('speaker', {}, (overlay) => overlay.click('.speaker', 'Tobias Renn'));
await shoot('reading', {}, async (overlay) => {
  await overlay.click('footer .button', 'Aa');
  await overlay.click('.choice label', 'Verbatim’s');
  await overlay.click('.choice label', 'Sepia');
});
await shoot('right-to-left', {}, card, arabic);
await shoot('forced-colours', { forcedColors: 'active' });
await shoot('narrow', { width: 390, height: 844 });
await shoot('narrow-panel', { width: 390, height: 844 }, (overlay, page) => page.keyboard.press('p').then(() => overlay.see('.panel')));
await shootOwn('welcome', {});
await shootOwn('options', {});
await english.close();
await arabic.close();
await server.close();
