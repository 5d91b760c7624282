// Drives the real extension in Debian's Chromium, or with VERBATIM_BROWSER=firefox in Firefox ESR: a browser with the
// extension installed, a server for the pages under test, and a click on the toolbar button.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

import { chromium } from 'playwright-core';

import { launchFirefox } from './firefox.mjs';
import { poll, until } from './until.mjs';

export const top = fileURLToPath(new URL('../..', import.meta.url));

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

export const isFirefox = process.env.VERBATIM_BROWSER === 'firefox';
export const built = join(top, isFirefox ? 'dist/firefox' : 'dist/chromium');

/** Features of Chromium: one would keep the extension out, the others keep a page for the address bar busy, a quarter of all work. */
const switchedOff = ['DisableLoadExtensionCommandLineSwitch', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/**
 * A browser with the extension. `options` go to Playwright's `launchPersistentContext`; `flags` are added to its command line;
 * `extension` is the folder it is installed from; `pagesReachOut` is set where the pages themselves ask other machines. Closing
 * the browser fails when the extension complained on the console, left a promise's rejection unhandled, or asked the network
 * for anything (in Chromium, which tells).
 */
export async function launch({ flags = [], extension = built, pagesReachOut = false, ...options } = {}) {
  if (isFirefox) return launchFirefox(extension);
  const profile = await mkdtemp(join(tmpdir(), 'verbatim-profile-'));
  const networkLog = join(profile, 'network.json');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`,
      `--disable-features=${switchedOff.join()}`, `--log-net-log=${networkLog}`, ...flags],
    ...options,
  });
  const complaintsOf = watchComplaints(context);
  const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker');
  const id = new URL(worker.url()).host;
  const session = await context.browser().newBrowserCDPSession();
  return {
    context,
    worker,
    id,
    origin: `chrome-extension://${id}`,
    session,
    /** A new tab that shows `url`. */
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    async close() {
      await context.close(); // The log of the network is whole only then.
      const requests = await requestsOf(networkLog, id, pagesReachOut);
      await rm(profile, { recursive: true, force: true });
      assert.deepEqual(complaintsOf(id), [], 'the extension complained');
      assert.deepEqual(requests, [], 'the extension asked the network');
    },
  };
}

/** Ends a file of tests. The server goes even when the browser has something to say against the extension: it would keep node alive. */
export async function end(browser, server) {
  try {
    await browser?.close();
  } finally {
    await server?.close();
  }
}

/** Collects what scripts complain of, wherever they run; the function it returns picks out an extension's. */
function watchComplaints(context) {
  const complaints = [];
  context.on('weberror', (webError) => {
    const { stack = '', message } = webError.error();
    complaints.push({ from: stack, text: `${message}\n${stack}` });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push({ from: message.location().url, text: message.text() });
  });
  return (id) => complaints.filter(({ from }) => from.includes(`chrome-extension://${id}`)).map(({ text }) => text);
}

/**
 * The addresses that were asked for on the extension's behalf, by the browser's own log of the network: what the extension
 * asked outside of itself, and what a page under test asked elsewhere, which none does by itself. (A content script's requests
 * are in its page's name. No such name as *.example can be asked: the sample pages have pictures there.)
 */
async function requestsOf(networkLog, id, pagesReachOut) {
  const origin = `chrome-extension://${id}`;
  const { events } = JSON.parse(await readFile(networkLog, 'utf8'));
  const isForeign = (url) => /^(?:https?|wss?):/.test(url) && !/^(?:localhost|127\.0\.0\.1|.*\.example)$/.test(new URL(url).hostname);
  return events.map(({ params }) => params).filter((params) => params?.url && params.initiator).filter(({ url, initiator }) =>
    initiator === origin ? !url.startsWith(origin) : !pagesReachOut && initiator.startsWith('http://localhost') && isForeign(url))
    .map(({ url }) => url);
}

/** Ends the background, as the browser does when it has been idle. */
export async function endBackground(browser) {
  if (isFirefox) {
    await browser.endBackground();
    return;
  }
  const { targetInfos } = await browser.session.send('Target.getTargets', { filter: [{ type: 'service_worker', exclude: false }] });
  const worker = targetInfos.find(({ url }) => url.includes(browser.id));
  if (worker) await browser.session.send('Target.closeTarget', { targetId: worker.targetId });
}

/** One press on the toolbar button while `page` is the tab in front. Nothing is waited for. */
export async function press(browser, page) {
  await page.bringToFront();
  if (isFirefox) {
    await browser.press();
    return;
  }
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
  if (isFirefox) return page.quietly(run, argument);
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
  await until(() => quietly(page, run, argument), run);
}

/**
 * The least of three measurements, or the first that is under `bound`: what else the machine does only adds to one, so the
 * least is nearest to what is measured.
 */
export async function leastOfThree(bound, measure) {
  let least = Infinity;
  for (let attempt = 0; attempt < 3 && least >= bound; attempt += 1) least = Math.min(least, await measure());
  return least;
}

/** The name of the attribute that marks elements of a clean page, or null. */
export async function markName(page) {
  return quietly(page, () => document.documentElement.getAttributeNames().find((name) => /^v[0-9a-f]{16}$/.test(name)) ?? null);
}

/** Clicks the toolbar button until the page is clean. */
export async function clean(browser, page) {
  await pressUntil(browser, page, () => isClean(page));
}

/** Clicks the toolbar button until the page is put back. */
export async function restore(browser, page) {
  await pressUntil(browser, page, async () => !(await isClean(page)));
}

/**
 * Presses the toolbar button until `check` gives something true, which is returned. A press may be missed while the
 * browser starts (in Firefox often), so it is repeated; late and ever later, since a second press takes back what the first has
 * begun on a slow machine.
 */
export async function pressUntil(browser, page, check) {
  for (let patience = isFirefox ? 3_000 : 12_000; patience < 100_000; patience *= 2) {
    await press(browser, page);
    const result = await poll(check, patience);
    if (result) return result;
  }
  throw new Error(`The click on the toolbar button had no effect on ${page.url()}.`);
}

/** After clicks of which nobody knows what became of them: puts the page back, and fails unless it is as it was then. */
export async function assertPutBack(browser, page, original) {
  const isAsBefore = async () => {
    if (await isClean(page)) await restore(browser, page);
    return isDeepStrictEqual(await stateOf(page), original);
  };
  await until(isAsBefore, 'the page as it was').catch(() => undefined);
  assert.deepEqual(await stateOf(page), original);
}

/** Everything that a restore must bring back. */
export async function stateOf(page) {
  return quietly(page, () => ({
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    // The rules of another site's sheet nobody may read.
    sheets: [...document.styleSheets].map((sheet) => sheet.href?.startsWith(location.origin) ?? true ? `${sheet.href ?? ''} ${sheet.cssRules.length}` : sheet.href),
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
