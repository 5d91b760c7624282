/** What scripts/demo does once everything is built. Arguments: the folder that FILE is relative to, then the person's own. */
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { clean, launch, serve } from '../../tests/extension/harness.mjs';
import { overlayOf } from '../../tests/extension/overlay_harness.mjs';
import { readingOf } from '../../tests/extension/reading_of.mjs';
import { hiddenTable, quotationTable } from './reading_tables.mjs';

const samplePage = 'tests/pages/harbour-town/page.html';
const folder = 'demo';
const viewport = { width: 1280, height: 960 };

const say = (text) => console.log(`demo: ${text}`);

function readArguments([from, ...rest]) {
  const { values, positionals } = parseArgs({ args: rest, allowPositionals: true, options: { show: { type: 'boolean', default: false } } });
  if (positionals.length > 1) throw new Error('usage: scripts/demo [FILE] [--show]');
  if (values.show && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) throw new Error('--show needs a display, and there is none');
  return { file: positionals[0] ? resolve(from, positionals[0]) : samplePage, show: values.show };
}

/** Clicks, takes the pictures and prints the tables. */
async function demonstrate(browser, page) {
  await page.screenshot({ path: `${folder}/before.png` });
  say('clicking the toolbar button');
  await clean(browser, page).catch(() => { throw new Error('Verbatim found no story on this page and left it as it was'); });
  const reading = await readingOf(browser, page);
  await page.screenshot({ path: `${folder}/after.png` });
  await picturePanel(page);
  console.log(`\n${reading.metadata.title}\n\n${quotationTable(reading)}\n\n${hiddenTable(reading)}\n`);
  say(`pictures: ${folder}/before.png, ${folder}/after.png, ${folder}/panel.png`);
}

/** The panel alone. It opens by itself only where the window has room for it. */
async function picturePanel(page) {
  const overlay = await overlayOf(page);
  if ((await overlay.texts('.panel')).length === 0) await page.keyboard.press('p');
  await overlay.see('.panel');
  const clip = await overlay.evaluate((shadow) => {
    const { x, y, width, height } = shadow.querySelector('.panel').getBoundingClientRect();
    return { x, y, width, height };
  });
  await page.screenshot({ path: `${folder}/panel.png`, clip });
}

async function main() {
  const { file, show } = readArguments(process.argv.slice(2));
  const html = readFileSync(file);
  mkdirSync(folder, { recursive: true });
  say(`opening ${basename(file) === 'page.html' ? file : basename(file)} in Chromium`);
  const server = await serve({ '/page': { body: html, type: 'text/html' } });
  const browser = await launch({ headless: !show, viewport: show ? null : viewport });
  try {
    const page = await browser.open(server.url('/page'));
    await demonstrate(browser, page);
    if (show) {
      say('the window is yours; close it to end');
      await new Promise((resolve) => { browser.context.once('close', resolve); });
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch((error) => {
  console.error(`demo: ${error.message}`);
  process.exitCode = 1;
});
