// What goes to the stores: the same bytes twice, a bill of what is in it, and a first day with the extension out of its archive.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { clean, end, eventually, isClean, launch, pressUntil, serve, stateOf, top } from './harness.mjs';
import { overlayOf } from './overlay_harness.mjs';
import { story } from './story.mjs';
import { until } from './until.mjs';

const packages = join(top, 'dist/packages');
const makePackages = () => execFileSync(join(top, 'scripts/package'), { stdio: ['ignore', 'ignore', 'inherit'] });

let folder;
let server;
let browser;
before(async () => {
  makePackages();
  folder = await mkdtemp(join(tmpdir(), 'verbatim-installed-'));
  const archive = (await readdir(packages)).find((name) => name.endsWith('-chromium.zip'));
  execFileSync('python3', ['-m', 'zipfile', '-e', join(packages, archive), folder]);
  server = await serve({ '/story': story });
  browser = await launch({ extension: folder });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
after(async () => {
  await end(browser, server);
  await rm(folder, { recursive: true, force: true });
});

test('made again, the packages are the same to the byte', async () => {
  const sums = await readFile(join(packages, 'SHA256SUMS'), 'utf8');
  assert.equal(sums.trim().split('\n').length, 4);
  makePackages();
  assert.equal(await readFile(join(packages, 'SHA256SUMS'), 'utf8'), sums);
});

test('no archive of an extension is larger than 500 KB', async () => {
  const archives = (await readdir(packages)).filter((name) => /-(chromium|firefox)\.zip$/.test(name));
  assert.equal(archives.length, 2);
  for (const archive of archives) assert.ok((await stat(join(packages, archive))).size <= 500_000, archive);
});

test('the bill of materials names what is in the archives, each with its version and its licence', async () => {
  const name = (await readdir(packages)).find((each) => each.endsWith('.cdx.json'));
  const { bomFormat, components } = JSON.parse(await readFile(join(packages, name), 'utf8'));
  assert.equal(bomFormat, 'CycloneDX');
  const names = components.map((component) => component.name);
  for (const shipped of ['gumbo-parser', 'preact', '@floating-ui/core', '@fontsource/opendyslexic']) assert.ok(names.includes(shipped), names.join());
  for (const { name: component, version, licenses } of components) assert.ok(version && licenses?.length > 0, component);
});

test('a first day: tried, used, turned on for a site, turned off again, removed', async () => {
  const welcome = await until(() => browser.context.pages().find((each) => each.url().endsWith('/welcome.html')), 'the welcome page');
  await welcome.click('text=Try it on this article');
  await (await overlayOf(welcome)).click('.panel footer .button', 'Put the page back');

  const page = await browser.open(server.url('/story'));
  const original = await stateOf(page);
  await clean(browser, page);
  const overlay = await overlayOf(page);
  await overlay.see('.speaker');
  const third = (await overlay.texts('.speaker .name'))[2];
  await overlay.click('.speaker', third);
  await overlay.click('.quotations .quoted', 'never going to be quick'); // goes there
  await overlay.click('.quotations .quoted', 'never going to be quick'); // and tells of it
  await overlay.see('.card', third);
  await overlay.click('.card .button', 'Copy with citation');
  await until(async () => /“It was never going to be quick,”.*— Mara Lindqvist/.test(await page.evaluate(() => navigator.clipboard.readText())), 'the citation');
  await page.keyboard.press('Escape');
  await overlay.click('.hidden .button[aria-label="Show: Comments"]');
  await until(() => page.locator('#comments').isVisible(), 'the comments to be seen');

  await turnOnAndOff(page, overlay);

  await pressUntil(browser, page, async () => !(await isClean(page)));
  assert.deepEqual(await stateOf(page), original);
  await clean(browser, page);
  const own = await browser.open(`${browser.origin}/options.html`);
  // A little later, since the page goes with the extension, and what is evaluated has to come back first.
  await own.evaluate(() => { setTimeout(() => { void chrome.management.uninstallSelf(); }, 100); });
  await page.bringToFront();
  await eventually(page, () => document.querySelector('verbatim-overlay') === null);
  assert.deepEqual(await stateOf(page), original);
});

/** Lets Verbatim clean a site's articles by itself, and stops it; where the browser would ask, the answer is yes. */
async function turnOnAndOff(page, overlay) {
  await overlay.click('footer .button', 'Always on this site');
  const options = await until(() => browser.context.pages().find((each) => each.url().includes('/options.html#')), 'the options');
  await options.evaluate(() => { chrome.permissions.request = async () => true; });
  await options.click('button:has-text("Always clean articles on")');
  const host = new URL(page.url()).host;
  await options.click(`button[aria-label="Remove: ${host}"]`);
  await options.waitForSelector('button:has-text("Always clean articles on")');
  await options.close();
}
