// Drives the real extension in Debian's Chromium: a browser with dist/chromium installed, a server for the pages under
// test, and a click on the toolbar button.
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

export const top = fileURLToPath(new URL('../..', import.meta.url));

/** The live state of the content script, as the isolated world of the extension sees it. */
const pollEvery = 25;
const giveUpAfter = 15_000;
/** A click is missed about once in eight; it is repeated when nothing has happened by then. */
const clickAgainAfter = 2_000;

/**
 * Serves pages on this machine. `pages` maps a path to `{ body, headers?, type? }` or to the HTML itself.
 * Every request that no page answers is remembered in `unexpected`.
 */
export async function serve(pages) {
  const unexpected = [];
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url, 'http://localhost').pathname];
    if (page === undefined) {
      if (request.url !== '/favicon.ico') unexpected.push(request.url);
      response.writeHead(404).end();
      return;
    }
    const { body, headers = {}, type = 'text/html; charset=utf-8' } = typeof page === 'string' ? { body: page } : page;
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    url: (path) => `http://localhost:${port}${path}`,
    unexpected,
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); }),
  };
}

/** A browser with the extension. `options` go to Playwright's `launchPersistentContext`; `flags` are added to its command line. */
export async function launch({ flags = [], ...options } = {}) {
  const extension = join(top, 'dist/chromium');
  const profile = await mkdtemp(join(tmpdir(), 'verbatim-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch', ...flags],
    ...options,
  });
  const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker');
  const id = new URL(worker.url()).host;
  const session = await context.browser().newBrowserCDPSession();
  return {
    context,
    worker,
    id,
    session,
    /** A new tab that shows `url`. */
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** One press on the toolbar button while `page` is the tab in front. Nothing is waited for. */
export async function press(browser, page) {
  await page.bringToFront();
  const { targetInfos } = await browser.session.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
  const url = page.url();
  const target = targetInfos.findLast((info) => info.url === url) ?? targetInfos.at(-1);
  await browser.session.send('Extensions.triggerAction', { id: browser.id, targetId: target.targetId });
}

/** Whether the page is clean: our attribute stands on its elements. */
export async function isClean(page) {
  return (await markName(page)) !== null;
}

/**
 * `page.evaluate` without a user gesture: Playwright's own makes the page believe for five seconds that a person has
 * just clicked.
 */
export async function quietly(page, run, argument = null) {
  const session = sessions.get(page) ?? await page.context().newCDPSession(page);
  sessions.set(page, session);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${run})(${JSON.stringify(argument)})`, returnByValue: true, awaitPromise: true, userGesture: false,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

const sessions = new WeakMap();

/** Waits until `run` gives something true in the page. */
export async function eventually(page, run, argument = null) {
  const start = Date.now();
  while (!(await quietly(page, run, argument))) {
    if (Date.now() - start > 5_000) throw new Error(`Waited 5 s for ${run}`);
    await new Promise((resolve) => { setTimeout(resolve, pollEvery); });
  }
}

/** The name of the attribute that marks elements of a clean page, or null. */
export async function markName(page) {
  return quietly(page, () => document.documentElement.getAttributeNames().find((name) => /^v[0-9a-f]{16}$/.test(name)) ?? null);
}

/** Clicks the toolbar button until the page is clean. */
export async function clean(browser, page) {
  await clickUntil(browser, page, async () => isClean(page));
}

/** Clicks the toolbar button until the page is put back. */
export async function restore(browser, page) {
  await clickUntil(browser, page, async () => !(await isClean(page)));
}

async function clickUntil(browser, page, done) {
  const start = Date.now();
  while (Date.now() - start < giveUpAfter) {
    await press(browser, page);
    const pressed = Date.now();
    while (Date.now() - pressed < clickAgainAfter) {
      if (await done()) return;
      await new Promise((resolve) => { setTimeout(resolve, pollEvery); });
    }
  }
  throw new Error(`The click on the toolbar button had no effect on ${page.url()} within ${giveUpAfter / 1000} s.`);
}

/** Everything that a restore must bring back. */
export async function stateOf(page) {
  return quietly(page, () => ({
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    sheets: [...document.styleSheets].map((sheet) => `${sheet.href ?? ''} ${sheet.cssRules.length}`),
    adopted: document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()],
    focus: document.activeElement?.outerHTML ?? null,
    selection: String(getSelection()),
  }));
}

/** The seed page, or null where it is missing. */
export async function seedPage() {
  return readFile(join(top, '../shared/seed/page.html'), 'utf8').catch(() => null);
}
